package app.atelier.generation.composer;

import app.atelier.imaging.Picture;
import java.util.Arrays;

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

    /** The largest difference of any component, for each pixel. */
    static int[] differences(Picture a, Picture b) {
        int[] most = new int[a.argb().length];
        for (int i = 0; i < most.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most[i] = Math.max(most[i], Math.abs((a.argb()[i] >> shift & 255) - (b.argb()[i] >> shift & 255)));
            }
        }
        return most;
    }

    /** The largest difference of any component. */
    static int difference(Picture a, Picture b) {
        return Arrays.stream(differences(a, b)).max().orElse(0);
    }
}
