package app.atelier.imaging.render;

import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.kernels.PackedRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stack of 8-bit layers that can be painted on packed pixels: a picture that fills the place, and either
 * adjustments of it or pictures laid over. Each step rounds to 8 bits once; stacks are only taken whose roundings together stay within one
 * level of the same in floats.
 */
final class PackedStack {
    /** Roundings of half a level each, before the last, that cannot make a difference of two levels. */
    private static final int MOST_ROUNDINGS = 2;

    /** Columns that are worked on together: three rows of floats that stay in the first-level cache. */
    private static final int TILE = 2048;

    private final Sampled base;
    private final List<PointProgram> programs = new ArrayList<>();
    private final List<Laid> laid = new ArrayList<>();
    private int roundings;

    /** A picture laid over what is there. */
    private record Laid(Sampled sampled, BlendMode mode) {}

    private PackedStack(Sampled base) {
        this.base = base;
    }

    /** The stack, if it is one that this can paint. */
    static @Nullable PackedStack of(Prepared prepared, List<Layer> layers, Rectangle place) {
        Prepared.Start start = prepared.start(layers);
        Sampled base;
        int from;
        if (start != null) {
            base = start.packed();
            from = start.layers();
        } else {
            base = layers.isEmpty() ? null : base(prepared, layers);
            from = 1;
        }
        if (base == null || !base.place().contains(place)) {
            return null;
        }
        PackedStack stack = new PackedStack(base);
        stack.roundings = start == null ? 0 : 1;
        for (int i = from; i < layers.size(); i++) {
            if (ClippingRuns.end(layers, i) != i + 1 || !stack.add(layers.get(i), prepared)) {
                return null;
            }
        }
        return stack;
    }

    private static @Nullable Sampled base(Prepared prepared, List<Layer> layers) {
        Layer lowest = layers.getFirst();
        boolean alone = plain(lowest.info()) && ClippingRuns.end(layers, 0) == 1;
        return alone ? prepared.pictures.get(lowest) : null;
    }

    private static boolean plain(LayerInfo info) {
        return info.visible() && info.opacity() == 1 && info.mask() == null;
    }

    private boolean add(Layer layer, Prepared prepared) {
        LayerInfo info = layer.info();
        if (!info.visible() || info.opacity() == 0) {
            return true;
        }
        if (!plain(info)) {
            return false;
        }
        if (layer instanceof AdjustmentLayer) {
            PointProgram program = prepared.programs.get(layer);
            if (program == null || info.blendMode() != BlendMode.NORMAL || !laid.isEmpty() || roundings > 0) {
                return false;
            }
            if (!program.empty()) {
                programs.add(program);
            }
            return base.picture().opaque() && info.filters().isEmpty();
        }
        if (!(layer instanceof PictureLayer) || prepared.contents.get(layer) != null) {
            return false;
        }
        Sampled sampled = prepared.pictures.get(layer);
        if (sampled == null) {
            return true;
        }
        boolean possible =
                switch (info.blendMode()) {
                    case NORMAL, SCREEN -> true;
                    case MULTIPLY -> base.picture().opaque();
                    default -> false;
                };
        laid.add(new Laid(sampled, info.blendMode()));
        // What adjustments lift beyond white is kept in floats and may come back under a layer.
        return possible && programs.isEmpty() && roundings + laid.size() <= MOST_ROUNDINGS;
    }

    /** Paints a place into rows of pixels that are {@code stride} apart, the first beginning at {@code at}. */
    void paint(Rectangle place, Passes passes, int[] target, int at, int stride) {
        passes.bands().run(place.height, Math.max(1, (1 << 16) / place.width), (from, to) -> {
            Floats floats = programs.isEmpty() ? null : new Floats(passes, Math.min(TILE, place.width));
            for (int row = from; row < to; row++) {
                for (int x = 0; x < place.width; x += TILE) {
                    int count = Math.min(TILE, place.width - x);
                    tile(place.x + x, place.y + row, count, passes, floats, target, at + row * stride + x);
                }
            }
            if (floats != null) {
                floats.give(passes);
            }
        });
    }

    /** Rows of colour of one thread. */
    private record Floats(float[] r, float[] g, float[] b) {
        Floats(Passes passes, int size) {
            this(
                    passes.pool().floats(size),
                    passes.pool().floats(size),
                    passes.pool().floats(size));
        }

        void give(Passes passes) {
            passes.pool().give(r);
            passes.pool().give(g);
            passes.pool().give(b);
        }
    }

    private void tile(int x, int y, int count, Passes passes, @Nullable Floats floats, int[] target, int at) {
        int[] argb = base.picture().packed();
        int from = base.index(x, y);
        if (floats == null) {
            System.arraycopy(argb, from, target, at, count);
        } else {
            Rows rows = passes.rows();
            rows.unpackOpaque(argb, from, floats.r, floats.g, floats.b, 0, count);
            for (PointProgram program : programs) {
                passes.adjust(program, floats.r, floats.g, floats.b, count);
            }
            rows.packOpaque(floats.r, floats.g, floats.b, 0, target, at, count);
        }
        PackedRows packed = PackedRows.like(passes.rows());
        for (Laid one : laid) {
            Sampled s = one.sampled;
            int left = Math.max(x, s.x());
            int width = Math.min(x + count, s.x() + s.picture().width()) - left;
            if (width <= 0 || y < s.y() || y >= s.y() + s.picture().height()) {
                continue;
            }
            int[] src = s.picture().packed();
            switch (one.mode) {
                case SCREEN -> packed.screen(src, s.index(left, y), target, at + left - x, width);
                case MULTIPLY -> packed.multiply(src, s.index(left, y), target, at + left - x, width);
                default -> packed.over(src, s.index(left, y), target, at + left - x, width);
            }
        }
    }
}
