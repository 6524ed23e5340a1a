package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.FineRows;
import java.awt.Rectangle;

/**
 * Opaque pixels of 16 bits a channel on the output's grid: what is kept of drawn layers from frame to frame in 8-bit
 * documents, in less than half the memory of floats and much finer than what is seen.
 */
record FinePixels(Rectangle place, int[] redGreen, short[] blue) {
    /** Of a region that is opaque and has nothing darker than black or brighter than white. */
    static FinePixels of(Region region, Passes passes) {
        Surface s = region.surface();
        int size = s.width * s.height;
        FinePixels fine = new FinePixels(region.place(), new int[size], new short[size]);
        FineRows rows = FineRows.like(passes.rows());
        passes.bands().run(s.height, (from, to) -> {
            int at = from * s.width;
            rows.pack(s.r, s.g, s.b, at, fine.redGreen, fine.blue, at, (to - from) * s.width);
        });
        return fine;
    }

    int index(int x, int y) {
        return (y - place.y) * place.width + x - place.x;
    }

    long bytes() {
        return 6L * redGreen.length;
    }

    /** Fills the colours of a region that lies inside this; its alpha becomes 1. */
    void unpack(Region region, FineRows rows) {
        Surface s = region.surface();
        for (int y = 0; y < s.height; y++) {
            int at = y * s.width;
            rows.unpack(redGreen, blue, index(region.x(), region.y() + y), s.r, s.g, s.b, at, s.width);
            java.util.Arrays.fill(s.a, at, at + s.width, 1f);
        }
    }
}
