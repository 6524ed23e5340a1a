package app.atelier.imaging.render;

import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.kernels.FineRows;
import app.atelier.imaging.kernels.FinishRows;
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
 * A stack of 8-bit layers that can be painted on packed pixels: a picture that fills the place (or opaque
 * layers drawn before), and either adjustments of it or pictures laid over. Each step rounds to 8 bits once; stacks are only taken whose roundings together stay within one
 * level of the same in floats.
 */
final class PackedStack {
    /** Roundings of half a level each, before the last, that cannot make a difference of two levels. */
    private static final int MOST_ROUNDINGS = 2;

    /** Columns that are worked on together: three rows of floats that stay in the first-level cache, beside tables. */
    private static final int TILE = 1024;

    private static final float WHITE = 255;
    private static final int LEVELS = 256;

    /** The packed picture at the bottom; or else {@link #below}. */
    private final @Nullable Sampled base;

    /** Layers drawn before, opaque. */
    private final @Nullable FinePixels below;

    private final List<PointProgram> programs = new ArrayList<>();
    private final List<Laid> laid = new ArrayList<>();
    private float @Nullable [] tables;

    /** A picture laid over what is there. */
    private record Laid(Sampled sampled, BlendMode mode) {
        boolean covers(int x, int y, int count) {
            return sampled.place().contains(x, y, count, 1);
        }

        /** Lays a part of a row over what is below into the target. */
        void lay(PackedRows rows, int x, int y, int[] below, int under, int[] target, int at, int count) {
            int[] src = sampled.picture().packed();
            int from = sampled.index(x, y);
            switch (mode) {
                case SCREEN -> rows.screen(src, from, below, under, target, at, count);
                case MULTIPLY -> rows.multiply(src, from, below, under, target, at, count);
                default -> rows.over(src, from, below, under, target, at, count);
            }
        }
    }

    private PackedStack(@Nullable Sampled base, @Nullable FinePixels below) {
        this.base = base;
        this.below = below;
    }

    /** The stack, if it is one that this can paint. */
    static @Nullable PackedStack of(Prepared prepared, List<Layer> layers, Rectangle place, Passes passes) {
        Prepared.Start start = prepared.start(layers);
        if (start == null ? layers.isEmpty() : start.below().shine() != null) {
            return null;
        }
        Sampled base = start == null ? base(prepared, layers) : null;
        FinePixels below = start == null ? null : start.below().fine();
        if (base == null
                ? below == null || !below.place().contains(place)
                : !base.place().contains(place)) {
            return null;
        }
        PackedStack stack = new PackedStack(base, below);
        int from = start == null ? 1 : start.layers();
        for (int i = from; i < layers.size(); i++) {
            if (ClippingRuns.end(layers, i) != i + 1 || !stack.add(layers.get(i), prepared)) {
                return null;
            }
        }
        stack.tabulate(passes);
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

    private boolean opaque() {
        return base == null || base.picture().opaque();
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
            if (program == null || info.blendMode() != BlendMode.NORMAL || !laid.isEmpty()) {
                return false;
            }
            if (!program.empty()) {
                programs.add(program);
            }
            return opaque() && info.filters().isEmpty();
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
                    case MULTIPLY -> opaque();
                    default -> false;
                };
        laid.add(new Laid(sampled, info.blendMode()));
        // What adjustments lift beyond white is kept in floats and may come back under a layer.
        return possible && below == null && programs.isEmpty() && laid.size() <= MOST_ROUNDINGS;
    }

    /** Paints a place into rows of pixels that are {@code stride} apart, the first beginning at {@code at}. */
    void paint(Rectangle place, Passes passes, int[] target, int at, int stride) {
        passes.bands().run(place.height, Math.max(1, (1 << 16) / place.width), (from, to) -> {
            Floats floats =
                    programs.isEmpty() && below == null ? null : new Floats(passes, Math.min(TILE, place.width));
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

    /** Gives working memory back; nothing can be painted after that. */
    void release(Passes passes) {
        float[] known = tables;
        if (known != null) {
            tables = null;
            passes.pool().give(known);
        }
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

    /** Whether this is an opaque picture with nothing but adjustments. */
    boolean adjustsOnly() {
        return laid.isEmpty() && opaque();
    }

    /** A row of the adjusted picture as floats, 255 for white, three planes {@code stride} apart; not cut to 0…255. */
    void row(int x, int y, int count, Passes passes, float[] planes, int at, int stride) {
        Floats floats = new Floats(passes, Math.min(TILE, count));
        for (int from = 0; from < count; from += TILE) {
            int part = Math.min(TILE, count - from);
            PointProgram last = programs.isEmpty() ? null : programs.getLast();
            adjusted(x + from, y, part, passes, floats, last == null ? 0 : last.passes());
            Rows rows = passes.rows();
            int to = at + from;
            rows.mix(floats.r, 0, WHITE, floats.r, 0, 0, planes, to, part);
            rows.mix(floats.g, 0, WHITE, floats.g, 0, 0, planes, to + stride, part);
            rows.mix(floats.b, 0, WHITE, floats.b, 0, 0, planes, to + 2 * stride, part);
        }
        floats.give(passes);
    }

    /** Fills rows with adjusted colours; of the last program only the passes before {@code end}. */
    private void adjusted(int x, int y, int count, Passes passes, Floats floats, int end) {
        float[] known = tables;
        int done = tabulated(0);
        if (below != null) {
            FineRows rows = FineRows.like(passes.rows());
            int at = below.index(x, y);
            if (known == null) {
                rows.unpack(below.redGreen(), below.blue(), at, floats.r, floats.g, floats.b, 0, count);
            } else {
                rows.lookup(below.redGreen(), below.blue(), at, known, floats.r, floats.g, floats.b, 0, count);
            }
        } else if (base != null) {
            int[] argb = base.picture().packed();
            if (known == null) {
                passes.rows().unpackOpaque(argb, base.index(x, y), floats.r, floats.g, floats.b, 0, count);
            } else {
                passes.rows().lookupOpaque(argb, base.index(x, y), known, floats.r, floats.g, floats.b, 0, count);
            }
        }
        for (int i = 0; i < programs.size(); i++) {
            int to = i == programs.size() - 1 ? end : programs.get(i).passes();
            programs.get(i).apply(floats.r, floats.g, floats.b, 0, count, passes.points(), done, to);
            done = 0;
        }
    }

    /** How many passes of a program are in the tables. */
    private int tabulated(int program) {
        return program == 0 && tables != null ? programs.getFirst().channelwise() : 0;
    }

    /** What the first passes make of each value that a channel can have, where they treat each channel alone. */
    private void tabulate(Passes passes) {
        if (programs.isEmpty() || programs.getFirst().channelwise() == 0) {
            return;
        }
        int levels = below == null ? LEVELS : FineRows.LEVELS;
        float[] r = passes.pool().floats(levels);
        for (int i = 0; i < levels; i++) {
            r[i] = below == null ? i * (1f / 255) : FineRows.middle(i);
        }
        float[] g = passes.pool().floats(levels);
        float[] b = passes.pool().floats(levels);
        System.arraycopy(r, 0, g, 0, levels);
        System.arraycopy(r, 0, b, 0, levels);
        PointProgram first = programs.getFirst();
        first.apply(r, g, b, 0, levels, passes.points(), 0, first.channelwise());
        float[] all = passes.pool().floats(3 * levels);
        System.arraycopy(r, 0, all, 0, levels);
        System.arraycopy(g, 0, all, levels, levels);
        System.arraycopy(b, 0, all, 2 * levels, levels);
        passes.pool().give(r);
        passes.pool().give(g);
        passes.pool().give(b);
        tables = all;
    }

    private void finished(int x, int y, int count, Passes passes, Floats floats, int[] target, int at) {
        FinishRows rows = FinishRows.like(passes.rows());
        if (programs.isEmpty()) {
            adjusted(x, y, count, passes, floats, 0);
            rows.finish(floats.r, floats.g, floats.b, 0, null, 0, target, at, count);
            return;
        }
        PointProgram last = programs.getLast();
        int first = Math.max(last.finishing(), tabulated(programs.size() - 1));
        adjusted(x, y, count, passes, floats, first);
        last.finish(floats.r, floats.g, floats.b, 0, count, rows, first, target, at);
    }

    private void tile(int x, int y, int count, Passes passes, @Nullable Floats floats, int[] target, int at) {
        PackedRows packed = PackedRows.like(passes.rows());
        int next = 0;
        if (floats == null && base != null) {
            int[] lowest = base.picture().packed();
            if (!laid.isEmpty() && laid.getFirst().covers(x, y, count)) {
                // The first picture takes what is below from where it lies: one pass less.
                laid.getFirst().lay(packed, x, y, lowest, base.index(x, y), target, at, count);
                next = 1;
            } else {
                System.arraycopy(lowest, base.index(x, y), target, at, count);
            }
        } else if (floats != null) {
            finished(x, y, count, passes, floats, target, at);
        }
        for (Laid one : laid.subList(next, laid.size())) {
            Sampled s = one.sampled;
            int left = Math.max(x, s.x());
            int width = Math.min(x + count, s.x() + s.picture().width()) - left;
            if (width > 0 && y >= s.y() && y < s.y() + s.picture().height()) {
                int to = at + left - x;
                one.lay(packed, left, y, target, to, target, to, width);
            }
        }
    }
}
