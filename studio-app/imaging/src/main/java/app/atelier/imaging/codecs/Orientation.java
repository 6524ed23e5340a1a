package app.atelier.imaging.codecs;

import app.atelier.imaging.kernels.Bands;

/** Turns pixels upright by EXIF orientation (CIPA DC-008, 4.6.5). */
final class Orientation {
    private Orientation() {}

    /** The upright pixels; the same array if the orientation is 1. */
    static int[] upright(int[] argb, int width, int height, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return argb;
        }
        int shownWidth = orientation >= 5 ? height : width;
        int shownHeight = orientation >= 5 ? width : height;
        int[] result = new int[argb.length];
        Bands.ALL.run(shownHeight, 32, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < shownWidth; x++) {
                    int source =
                            switch (orientation) {
                                case 2 -> y * width + width - 1 - x;
                                case 3 -> (height - 1 - y) * width + width - 1 - x;
                                case 4 -> (height - 1 - y) * width + x;
                                case 5 -> x * width + y;
                                case 6 -> (height - 1 - x) * width + y;
                                case 7 -> (height - 1 - x) * width + width - 1 - y;
                                default -> x * width + width - 1 - y;
                            };
                    result[y * shownWidth + x] = argb[source];
                }
            }
        });
        return result;
    }
}
