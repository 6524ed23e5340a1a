package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Working surfaces of one thread, used again from band to band so that they stay in the processor's cache: fresh memory
 * for each band costs more than the work on it. Planes may be longer than their surface needs.
 */
final class Scratch {
    private final Deque<float[][]> free = new ArrayDeque<>();

    /** Scratches that threads share one after the other. */
    static final class Pool {
        private final Queue<Scratch> idle = new ConcurrentLinkedQueue<>();

        Scratch take() {
            Scratch scratch = idle.poll();
            return scratch == null ? new Scratch() : scratch;
        }

        void give(Scratch scratch) {
            idle.add(scratch);
        }
    }

    /** A region with whatever was left in it. */
    Region region(Rectangle place) {
        int size = place.width * place.height;
        float[][] planes = free.poll();
        if (planes == null || planes[0].length < size) {
            planes = new float[4][size];
        }
        return new Region(
                place.x, place.y, new Surface(place.width, place.height, planes[0], planes[1], planes[2], planes[3]));
    }

    /** A transparent region. */
    Region clear(Rectangle place) {
        Region region = region(place);
        int size = place.width * place.height;
        Surface s = region.surface();
        Arrays.fill(s.r, 0, size, 0f);
        Arrays.fill(s.g, 0, size, 0f);
        Arrays.fill(s.b, 0, size, 0f);
        Arrays.fill(s.a, 0, size, 0f);
        return region;
    }

    /** A copy of a part of another region, which must lie inside it. */
    Region copy(Region source, Rectangle part) {
        Region region = region(part);
        region.put(source);
        return region;
    }

    /** Takes back the planes of a region that nobody will use again. */
    void release(Region region) {
        Surface s = region.surface();
        free.push(new float[][] {s.r, s.g, s.b, s.a});
    }
}
