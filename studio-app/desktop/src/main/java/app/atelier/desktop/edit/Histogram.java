package app.atelier.desktop.edit;

import app.atelier.imaging.Picture;

/**
 * How often values occur in a picture; pixels count by their alpha.
 *
 * @param all of the luma, 256 values; the others of the channels
 */
record Histogram(float[] all, float[] red, float[] green, float[] blue) {
    static final int BINS = 256;

    static Histogram of(Picture picture) {
        float[] all = new float[BINS];
        float[] red = new float[BINS];
        float[] green = new float[BINS];
        float[] blue = new float[BINS];
        for (int argb : picture.argb()) {
            int alpha = argb >>> 24;
            if (alpha == 0) {
                continue;
            }
            float weight = alpha / 255f;
            int r = Math.min(255, (argb >> 16 & 255) * 255 / alpha);
            int g = Math.min(255, (argb >> 8 & 255) * 255 / alpha);
            int b = Math.min(255, (argb & 255) * 255 / alpha);
            red[r] += weight;
            green[g] += weight;
            blue[b] += weight;
            all[Math.min(255, (int) (.2126 * r + .7152 * g + .0722 * b + .5))] += weight;
        }
        return new Histogram(all, red, green, blue);
    }

    /** Of a channel: all, red, green, blue. */
    float[] channel(int index) {
        return switch (index) {
            case 1 -> red;
            case 2 -> green;
            case 3 -> blue;
            default -> all;
        };
    }

    /** Heights from 0 to 1; single bars that stand out far are cut, so that the rest is seen. */
    static double[] heights(float[] counts) {
        float[] sorted = counts.clone();
        java.util.Arrays.sort(sorted);
        double top = Math.max(1e-9, Math.max(sorted[BINS - 6], sorted[BINS - 1] / 6));
        double[] heights = new double[BINS];
        for (int i = 0; i < BINS; i++) {
            heights[i] = Math.min(1, Math.sqrt(counts[i] / top));
        }
        return heights;
    }
}
