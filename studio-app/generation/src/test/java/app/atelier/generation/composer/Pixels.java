package app.atelier.generation.composer;

import app.atelier.imaging.Picture;

/** Measures of pictures for tests. */
final class Pixels {
    private Pixels() {}

    /** Mean difference of all components, 0..255. */
    static double meanDifference(Picture a, Picture b) {
        long sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 255) - (b.argb()[i] >> shift & 255));
            }
        }
        return sum / (3.0 * a.argb().length);
    }
}
