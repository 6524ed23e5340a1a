package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.FineRows;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What was made ready for one place before its bands are painted: pictures and masks on the output's grid, contents
 * that need their neighbours (filters), adjustments with their tables, and lower parts of stacks. Only read while bands run.
 */
final class Prepared {
    final Map<Layer, Sampled> pictures = new IdentityHashMap<>();
    final Map<Layer, Region> contents = new IdentityHashMap<>();
    final Map<Layer, PointProgram> programs = new IdentityHashMap<>();
    final Map<Mask, Sampled> masks = new HashMap<>();
    /** Rounding of filters may go so far beyond black and white. */
    private static final float SLACK = 1e-5f;

    private final Map<List<Layer>, Start> starts = new IdentityHashMap<>();

    /** The drawn lowest layers of a stack, and how many they are. */
    record Start(Below below, int layers) {}

    /** Drawn layers: as floats or, where nothing is lost by that, as opaque pixels of 16 bits, perhaps with light to lay over. */
    record Below(@Nullable Region region, @Nullable FinePixels fine, Shining.@Nullable Shine shine) {
        /** What is opaque and within black and white is kept finely in documents of 8 bits. */
        static Below of(Region region, Passes passes) {
            boolean small = passes.format().depth() == Depth.U8 && plain(region.surface(), passes);
            return small ? new Below(null, FinePixels.of(region, passes), null) : new Below(region, null, null);
        }

        /** To the last bit, at almost three times the memory: for filters that look closely. */
        static Below exactly(Region region) {
            return new Below(region, null, null);
        }

        private static boolean plain(Surface s, Passes passes) {
            AtomicBoolean plain = new AtomicBoolean(true);
            passes.bands().run(s.height, (from, to) -> {
                if (plain.get() && !plain(s, from * s.width, to * s.width)) {
                    plain.set(false);
                }
            });
            return plain.get();
        }

        /** Whether pixels are opaque and within black and white. */
        static boolean plain(Surface s, int from, int to) {
            float least = 0;
            float most = 1;
            float open = 0;
            for (int i = from; i < to; i++) {
                least = Math.min(least, Math.min(s.r[i], Math.min(s.g[i], s.b[i])));
                most = Math.max(most, Math.max(s.r[i], Math.max(s.g[i], s.b[i])));
                open = Math.max(open, Math.abs(1 - s.a[i]));
            }
            return open == 0 && least >= -SLACK && most <= 1 + SLACK;
        }

        Rectangle place() {
            return fine != null ? fine.place() : Objects.requireNonNull(region).place();
        }

        /** A copy of a part, which must lie inside, to be given back to the scratch. */
        Region part(Rectangle part, Passes passes, Scratch scratch) {
            if (fine == null) {
                return scratch.copy(Objects.requireNonNull(region), part);
            }
            Region copy = scratch.region(part);
            fine.unpack(copy, FineRows.like(passes.rows()));
            if (shine != null) {
                shine.over(copy, passes);
            }
            return copy;
        }

        long bytes() {
            return fine != null
                    ? fine.bytes()
                    : 16L * Objects.requireNonNull(region).surface().r.length;
        }
    }

    void start(List<Layer> stack, Below below, int layers) {
        starts.put(stack, new Start(below, layers));
    }

    @Nullable
    Start start(List<Layer> stack) {
        return starts.get(stack);
    }
}
