package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Stage;
import app.atelier.imaging.layers.Mask;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Intermediate results kept from frame to frame, the longest unused given up first when the budget is full. Keys are
 * made of immutable values, so that what depends on a change has another key and the rest is found again.
 */
final class RenderCache {
    /** Prepared curves take some 50 KB each. */
    private static final int MOST_STAGES = 48;

    /** No single picture made smaller may take more than one such part of the budget. */
    private static final int SHARE = 3;

    private final long budget;
    private final Map<Object, Object> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Adjustment, Stage> stages = new LinkedHashMap<>(16, 0.75f, true);
    private long held;
    private List<?> lastLayers = List.of();
    private @Nullable Object lastView;
    private int lastSame;

    RenderCache(long budgetBytes) {
        this.budget = budgetBytes;
    }

    /** The value of a key, computed outside the lock if it is not there. */
    <T> T get(Object key, Class<T> type, Supplier<T> compute) {
        if (budget == 0) {
            return compute.get();
        }
        synchronized (this) {
            Object known = entries.get(key);
            if (known != null) {
                return type.cast(known);
            }
        }
        T value = compute.get();
        synchronized (this) {
            Object before = entries.put(key, value);
            held += bytes(value) - (before == null ? -pinned(key) : bytes(before));
            Iterator<Map.Entry<Object, Object>> oldest = entries.entrySet().iterator();
            while (held > budget && oldest.hasNext()) {
                Map.Entry<Object, Object> entry = oldest.next();
                if (entry.getValue() != value) {
                    held -= bytes(entry.getValue()) + pinned(entry.getKey());
                    oldest.remove();
                }
            }
        }
        return value;
    }

    /** The value of a key, if it is there. */
    synchronized <T> @Nullable T known(Object key, Class<T> type) {
        return type.cast(entries.get(key));
    }

    /** An adjustment made ready; the tables of curves are kept, so that only what is being changed is computed anew. */
    Stage stage(Adjustment adjustment) {
        synchronized (stages) {
            Stage known = stages.get(adjustment);
            if (known != null) {
                return known;
            }
        }
        Stage made = adjustment.stage();
        if (keeps() && made instanceof Stage.Curve) {
            synchronized (stages) {
                stages.put(adjustment, made);
                if (stages.size() > MOST_STAGES) {
                    stages.remove(stages.keySet().iterator().next());
                }
            }
        }
        return made;
    }

    /**
     * How many of the lowest layers stayed the same from frame to frame of the same view, as while one layer is being
     * changed; 0 at the first frame of that, since what is drawn once need not be kept. Remembers this frame.
     */
    synchronized int unchanged(List<?> layers, Object view) {
        int same = 0;
        if (view.equals(lastView)) {
            while (same < Math.min(layers.size(), lastLayers.size())
                    && layers.get(same).equals(lastLayers.get(same))) {
                same++;
            }
        }
        boolean steady = same == lastSame && layers.size() == lastLayers.size();
        lastLayers = new ArrayList<>(layers);
        lastView = view;
        lastSame = same;
        return steady ? same : 0;
    }

    synchronized void clear() {
        entries.clear();
        synchronized (stages) {
            stages.clear();
        }
        held = 0;
        lastLayers = List.of();
        lastView = null;
    }

    /** Whether something so large may be kept beside others of its kind. */
    boolean fits(long bytes) {
        return bytes <= budget / SHARE;
    }

    boolean keeps() {
        return budget > 0;
    }

    /** A mask that is painted is another one after each dab, and only keys here would keep those before it. */
    private static long pinned(Object key) {
        long bytes = 0;
        if (key instanceof List<?> parts) {
            for (Object part : parts) {
                bytes += part instanceof Mask mask ? (long) mask.width() * mask.height() : 0;
            }
        }
        return bytes;
    }

    private static long bytes(Object value) {
        return switch (value) {
            case Prepared.Below below -> below.bytes();
            case Shining.Slot slot -> slot.bytes();
            case Region region -> 16L * region.surface().r.length;
            case Sampled sampled -> sampled.picture().bytes();
            case Picture picture -> picture.bytes();
            // A letter has some thirty points; a line of them is little beside the pixels.
            case VectorContent.Letters letters ->
                1000L + 1000L * letters.text().content().length();
            default -> 64;
        };
    }
}
