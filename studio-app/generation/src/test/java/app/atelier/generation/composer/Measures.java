package app.atelier.generation.composer;

import app.atelier.generation.GeneratedPicture;
import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.LabTables;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.Arrays;
import java.util.List;

/**
 * What can be measured of how a picture looks.
 *
 * @param dark luminance that 5 of 100 pixels stay below
 * @param middle median luminance
 * @param bright luminance that 95 of 100 pixels stay below
 * @param chroma mean chroma in Lab
 * @param heroArea share of the picture that main figures cover, 0 without any
 * @param apart distance in Lab between the main figures and a ring around them
 */
record Measures(double dark, double middle, double bright, double chroma, double heroArea, double apart) {

    static Measures of(GeneratedPicture made) {
        Picture picture = made.picture();
        int n = picture.width() * picture.height();
        float[][] lab = new float[n][3];
        double[] luminance = new double[n];
        double chroma = 0;
        for (int i = 0; i < n; i++) {
            int p = picture.argb()[i];
            float r = (p >> 16 & 255) / 255f;
            float g = (p >> 8 & 255) / 255f;
            float b = (p & 255) / 255f;
            LabTables.of(r, g, b, lab[i]);
            luminance[i] = .2126 * r + .7152 * g + .0722 * b;
            chroma += Math.hypot(lab[i][1], lab[i][2]);
        }
        boolean[] hero = mask(made.document().layers(), picture.width(), picture.height());
        int area = 0;
        for (boolean in : hero) {
            area += in ? 1 : 0;
        }
        double[] sorted = luminance.clone();
        Arrays.sort(sorted);
        return new Measures(
                sorted[n / 20],
                sorted[n / 2],
                sorted[n - 1 - n / 20],
                chroma / n,
                (double) area / n,
                area == 0 ? 0 : apart(lab, hero, picture.width(), picture.height()));
    }

    /** Where figures with an alternative text lie. */
    private static boolean[] mask(List<Layer> layers, int width, int height) {
        boolean[] mask = new boolean[width * height];
        mark(layers, mask, width);
        return mask;
    }

    /** Figures lie in groups with their shadows. */
    private static void mark(List<Layer> layers, boolean[] mask, int width) {
        for (Layer layer : layers) {
            if (layer instanceof GroupLayer group) {
                mark(group.layers(), mask, width);
            } else if (layer instanceof PictureLayer figure
                    && figure.info().notes().containsKey("alt")) {
                Picture p = figure.picture();
                for (int y = 0; y < p.height(); y++) {
                    for (int x = 0; x < p.width(); x++) {
                        int at = ((int) figure.placement().y() + y) * width
                                + (int) figure.placement().x()
                                + x;
                        mask[at] |= p.at(x, y) >>> 24 > 128;
                    }
                }
            }
        }
    }

    private static double apart(float[][] lab, boolean[] hero, int width, int height) {
        int reach = Math.max(4, height * 60 / 840 / 2);
        double[] inside = new double[4];
        double[] ring = new double[4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                if (hero[i]) {
                    add(inside, lab[i]);
                } else if (near(hero, x, y, width, height, reach)) {
                    add(ring, lab[i]);
                }
            }
        }
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            double d = inside[c] / inside[3] - ring[c] / Math.max(1, ring[3]);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private static boolean near(boolean[] hero, int x, int y, int width, int height, int reach) {
        for (int step = -reach; step <= reach; step += Math.max(1, reach / 3)) {
            int sx = Math.clamp(x + step, 0, width - 1);
            int sy = Math.clamp(y + step, 0, height - 1);
            if (hero[y * width + sx] || hero[sy * width + x]) {
                return true;
            }
        }
        return false;
    }

    private static void add(double[] sum, float[] lab) {
        for (int c = 0; c < 3; c++) {
            sum[c] += lab[c];
        }
        sum[3]++;
    }
}
