package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;

/** Filling selections with colour or a gradient. */
public final class Filling {
    private Filling() {}

    /** Fills what is selected with a colour, {@code 0xRRGGBB}. */
    public static Picture colour(Picture picture, Mask selection, int rgb, double opacity) {
        return filled(picture, selection, opacity, (x, y) -> 0xff000000 | rgb);
    }

    /**
     * Fills what is selected with a linear gradient from one colour at one point to another at another.
     *
     * @param from premultiplied 0xAARRGGBB
     * @param to premultiplied 0xAARRGGBB
     */
    public static Picture gradient(
            Picture picture, Mask selection, double x0, double y0, double x1, double y1, int from, int to) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.max(1e-9, dx * dx + dy * dy);
        return filled(picture, selection, 1, (x, y) -> {
            double t = ((x + 0.5 - x0) * dx + (y + 0.5 - y0) * dy) / length;
            return Coat.mixed(from, to, (float) Math.clamp(t, 0.0, 1.0));
        });
    }

    @FunctionalInterface
    private interface Colours {
        int at(int x, int y);
    }

    private static Picture filled(Picture picture, Mask selection, double opacity, Colours colours) {
        if (selection.width() != picture.width() || selection.height() != picture.height()) {
            throw new IllegalArgumentException("The selection must have the size of the picture.");
        }
        int[] result = picture.argb().clone();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int i = y * picture.width() + x;
                float k = (float) ((selection.coverage()[i] & 255) / 255.0 * opacity);
                if (k > 0) {
                    int c = colours.at(x, y);
                    float alpha = (c >>> 24) / 255f;
                    // Source over, weighted by the selection: a translucent colour lets what is below shine through.
                    result[i] = Coat.mixed(result[i], over(c, result[i], alpha), k);
                }
            }
        }
        return Picture.ofArgb(picture.width(), picture.height(), result);
    }

    private static int over(int source, int below, float alpha) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int v = Math.round((source >>> shift & 255) + (below >>> shift & 255) * (1 - alpha));
            result |= Math.min(255, v) << shift;
        }
        return result;
    }
}
