package app.atelier.imaging.selections;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import java.util.ArrayDeque;

/** Selections by colour. */
final class Wand {
    private Wand() {}

    static Mask select(Picture picture, int x, int y, double tolerance, boolean connected) {
        int width = picture.width();
        int height = picture.height();
        int wanted = picture.at(x, y);
        int most = (int) Math.round(255 * tolerance);
        byte[] coverage = new byte[width * height];
        if (!connected) {
            for (int i = 0; i < coverage.length; i++) {
                coverage[i] = (byte) (distance(picture.argb()[i], wanted) <= most ? 255 : 0);
            }
            return Mask.of(width, height, coverage);
        }
        ArrayDeque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {x, y});
        while (!open.isEmpty()) {
            int[] seed = open.pop();
            int row = seed[1] * width;
            if (coverage[row + seed[0]] != 0) {
                continue;
            }
            int left = seed[0];
            while (left > 0 && fits(picture, coverage, row + left - 1, wanted, most)) {
                left--;
            }
            int right = seed[0];
            while (right < width - 1 && fits(picture, coverage, row + right + 1, wanted, most)) {
                right++;
            }
            java.util.Arrays.fill(coverage, row + left, row + right + 1, (byte) 255);
            for (int other = Math.max(0, seed[1] - 1); other <= Math.min(height - 1, seed[1] + 1); other += 1) {
                seeds(picture, coverage, open, left, right, other, wanted, most);
            }
        }
        return Mask.of(width, height, coverage);
    }

    private static void seeds(
            Picture picture,
            byte[] coverage,
            ArrayDeque<int[]> open,
            int left,
            int right,
            int y,
            int wanted,
            int most) {
        boolean inRun = false;
        for (int x = left; x <= right; x++) {
            boolean fits = fits(picture, coverage, y * picture.width() + x, wanted, most);
            if (fits && !inRun) {
                open.push(new int[] {x, y});
            }
            inRun = fits;
        }
    }

    private static boolean fits(Picture picture, byte[] coverage, int i, int wanted, int most) {
        return coverage[i] == 0 && distance(picture.argb()[i], wanted) <= most;
    }

    static Mask byColour(Picture picture, int rgb, double range) {
        double end = Math.max(1, 255 * range);
        byte[] coverage = new byte[picture.argb().length];
        for (int i = 0; i < coverage.length; i++) {
            int p = picture.argb()[i];
            int a = p >>> 24;
            double d = distance(p, a << 24 | (rgb & 0xffffff));
            double t = Math.clamp((end - d) / (end / 2), 0.0, 1.0);
            coverage[i] = (byte) Math.round(t * a);
        }
        return Mask.of(picture.width(), picture.height(), coverage);
    }

    /** The largest difference of a channel. */
    private static int distance(int p, int q) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((p >>> shift & 255) - (q >>> shift & 255)));
        }
        return most;
    }
}
