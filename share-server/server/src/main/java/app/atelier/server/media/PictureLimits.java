package app.atelier.server.media;

import app.atelier.server.problems.Problem;

/** How large a picture may be, checked from its header before anything is decoded. */
record PictureLimits(long maxPixels) {
    private static final int MOST_SIDE = 65_535;
    private static final long MILLION = 1_000_000;

    /** A side that can be, or 422. */
    int side(long pixels) {
        if (pixels < 1 || pixels > Integer.MAX_VALUE) {
            throw Problem.of(422, "picture.broken");
        }
        return (int) pixels;
    }

    /** 422 for a picture with too many pixels. */
    void check(int width, int height) {
        if ((long) width * height > maxPixels || width > MOST_SIDE || height > MOST_SIDE) {
            throw Problem.of(422, "picture.large", width, height, maxPixels / MILLION);
        }
    }
}
