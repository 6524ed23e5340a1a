package app.atelier.imaging.render;

import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<List<Layer>, Start> starts = new IdentityHashMap<>();

    /** The drawn lowest layers of a stack, and how many they are. */
    record Start(Below below, int layers) {}

    /** Drawn layers, and whether they leave nothing open. */
    record Below(Region region, boolean opaque) {
        static Below of(Region region) {
            Surface s = region.surface();
            for (int i = 0; i < s.width * s.height; i++) {
                if (s.a[i] != 1f) {
                    return new Below(region, false);
                }
            }
            return new Below(region, true);
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
