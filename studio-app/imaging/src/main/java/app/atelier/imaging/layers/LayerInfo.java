package app.atelier.imaging.layers;

import app.atelier.imaging.filters.Filter;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every layer has.
 *
 * @param id unique within the document, never shown
 * @param name shown to the creator
 * @param opacity 0…1
 * @param mask of the document's size, or none
 * @param clipped whether the layer shows only where the nearest layer below that is not clipped has colour; without
 *     effect directly above an adjustment layer, which has no shape
 * @param locked whether tools leave it alone
 * @param notes what else is known, such as {@code alt} (words for who cannot see it) and {@code node} (its part of the
 *     scene); never drawn
 * @param filters applied to the layer's content in order, before mask, opacity and blending; {@value #MAX_FILTERS} at most
 * @param restingMask a mask of the document's size that is switched off: kept, without effect; none beside a mask
 * @param maskLinked whether a mask, also one that is switched off, moves along with the layer
 * @param inFocus whether it is one of the things that the picture is about: painterly filters of layers above it, or of
 *     the group that it lies in, keep its drawing, wherever it is moved
 */
public record LayerInfo(
        String id,
        String name,
        boolean visible,
        float opacity,
        BlendMode blendMode,
        @Nullable Mask mask,
        boolean clipped,
        boolean locked,
        Map<String, String> notes,
        List<Filter> filters,
        @Nullable Mask restingMask,
        boolean maskLinked,
        boolean inFocus) {

    /** Many times what anybody has wanted, and few enough that the picture of a stranger's file comes in the end. */
    public static final int MAX_FILTERS = 100;

    public LayerInfo {
        if (id.isBlank()) {
            throw LayerWords.WORDS.refusal("layer.id");
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw LayerWords.WORDS.refusal("layer.opacity", opacity);
        }
        if (filters.size() > MAX_FILTERS) {
            throw LayerWords.WORDS.refusal("layer.filters", name, MAX_FILTERS);
        }
        // Map.copyOf has an order of its own in each run; files must be the same each time.
        notes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(notes));
        filters = List.copyOf(filters);
        restingMask = mask == null ? restingMask : null;
        maskLinked = maskLinked || mask == null && restingMask == null;
    }

    /** As the full constructor, without filters, without a mask that is switched off, and not in focus. */
    public LayerInfo(
            String id,
            String name,
            boolean visible,
            float opacity,
            BlendMode blendMode,
            @Nullable Mask mask,
            boolean clipped,
            boolean locked,
            Map<String, String> notes) {
        this(id, name, visible, opacity, blendMode, mask, clipped, locked, notes, List.of(), null, true, false);
    }

    /** A visible, fully opaque, normal layer. */
    public static LayerInfo named(String id, String name) {
        return new LayerInfo(id, name, true, 1, BlendMode.NORMAL, null, false, false, Map.of());
    }

    public LayerInfo withId(String value) {
        return with(parts -> parts.id = value);
    }

    public LayerInfo withName(String value) {
        return with(parts -> parts.name = value);
    }

    public LayerInfo withVisible(boolean value) {
        return with(parts -> parts.visible = value);
    }

    public LayerInfo withOpacity(float value) {
        return with(parts -> parts.opacity = value);
    }

    public LayerInfo withBlendMode(BlendMode value) {
        return with(parts -> parts.blendMode = value);
    }

    /** With another mask in force, or none at all; one that is switched off goes too. It is linked as the one before. */
    public LayerInfo withMask(@Nullable Mask value) {
        return with(parts -> {
            parts.mask = value;
            parts.restingMask = null;
        });
    }

    /** With its mask switched off, or on again; the same where there is none. */
    public LayerInfo withMaskResting(boolean rests) {
        Mask one = mask == null ? restingMask : mask;
        return with(parts -> {
            parts.mask = rests ? null : one;
            parts.restingMask = rests ? one : null;
        });
    }

    /** With its mask bound to the layer's place, or to the page; the same where there is none. */
    public LayerInfo withMaskLinked(boolean value) {
        return with(parts -> parts.maskLinked = value);
    }

    /**
     * With its mask, in force or switched off, moved along with the layer, if it is linked to it.
     *
     * @param by from document pixels before to document pixels after
     */
    public LayerInfo withMaskMoved(AffineTransform by) {
        Mask one = mask == null ? restingMask : mask;
        if (one == null || !maskLinked) {
            return this;
        }
        return withMask(one.moved(by)).withMaskResting(mask == null);
    }

    public LayerInfo withClipped(boolean value) {
        return with(parts -> parts.clipped = value);
    }

    public LayerInfo withLocked(boolean value) {
        return with(parts -> parts.locked = value);
    }

    public LayerInfo withFilters(List<Filter> value) {
        return with(parts -> parts.filters = value);
    }

    public LayerInfo withInFocus(boolean value) {
        return with(parts -> parts.inFocus = value);
    }

    /** With one note set. */
    public LayerInfo withNote(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(notes);
        more.put(key, value);
        return with(parts -> parts.notes = more);
    }

    private LayerInfo with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.info();
    }

    /** What a layer has, while some of it is being changed. */
    private static final class Parts {
        private String id;
        private String name;
        private boolean visible;
        private float opacity;
        private BlendMode blendMode;
        private @Nullable Mask mask;
        private boolean clipped;
        private boolean locked;
        private Map<String, String> notes;
        private List<Filter> filters;
        private @Nullable Mask restingMask;
        private boolean maskLinked;
        private boolean inFocus;

        Parts(LayerInfo from) {
            id = from.id;
            name = from.name;
            visible = from.visible;
            opacity = from.opacity;
            blendMode = from.blendMode;
            mask = from.mask;
            clipped = from.clipped;
            locked = from.locked;
            notes = from.notes;
            filters = from.filters;
            restingMask = from.restingMask;
            maskLinked = from.maskLinked;
            inFocus = from.inFocus;
        }

        LayerInfo info() {
            return new LayerInfo(
                    id,
                    name,
                    visible,
                    opacity,
                    blendMode,
                    mask,
                    clipped,
                    locked,
                    notes,
                    filters,
                    restingMask,
                    maskLinked,
                    inFocus);
        }
    }
}
