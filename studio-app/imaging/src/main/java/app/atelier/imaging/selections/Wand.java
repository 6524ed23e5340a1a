package app.atelier.imaging.selections;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Mask;

/** Selections by colour. */
final class Wand {
    private final int[] argb;
    private final byte[] coverage;
    private final int width;
    private final int wanted;
    private final int most;
    private int[] stack = new int[1024];
    private int open;

    private Wand(int[] argb, byte[] coverage, int width, int wanted, int most) {
        this.argb = argb;
        this.coverage = coverage;
        this.width = width;
        this.wanted = wanted;
        this.most = most;
    }

    static Mask select(Picture picture, int x, int y, double tolerance, boolean connected) {
        int width = picture.width();
        int[] argb = picture.argb();
        int wanted = argb[y * width + x];
        int most = (int) Math.round(255 * Math.clamp(tolerance, 0.0, 1.0));
        byte[] coverage = new byte[argb.length];
        if (!connected) {
            Bands.ALL.run(picture.height(), (from, to) -> {
                for (int i = from * width; i < to * width; i++) {
                    coverage[i] = (byte) (distance(argb[i], wanted) <= most ? 255 : 0);
                }
            });
            return Mask.of(width, picture.height(), coverage);
        }
        new Wand(argb, coverage, width, wanted, most).flood(x, y);
        return Mask.of(width, picture.height(), coverage);
    }

    /** Run by run, with the places still to be looked at on a stack of our own. */
    private void flood(int startX, int startY) {
        push(startY * width + startX);
        while (open > 0) {
            int seed = stack[--open];
            if (coverage[seed] != 0) {
                continue;
            }
            int row = seed - seed % width;
            int left = seed;
            while (left > row && fits(left - 1)) {
                left--;
            }
            int right = seed;
            while (right < row + width - 1 && fits(right + 1)) {
                right++;
            }
            java.util.Arrays.fill(coverage, left, right + 1, (byte) 255);
            if (row > 0) {
                seeds(left - width, right - width);
            }
            if (row < coverage.length - width) {
                seeds(left + width, right + width);
            }
        }
    }

    private void seeds(int from, int to) {
        boolean inRun = false;
        for (int i = from; i <= to; i++) {
            boolean fits = fits(i);
            if (fits && !inRun) {
                push(i);
            }
            inRun = fits;
        }
    }

    private void push(int place) {
        if (open == stack.length) {
            stack = java.util.Arrays.copyOf(stack, 2 * open);
        }
        stack[open++] = place;
    }

    private boolean fits(int i) {
        return coverage[i] == 0 && distance(argb[i], wanted) <= most;
    }

    static Mask byColour(Picture picture, int rgb, double range) {
        double end = Math.max(1, 255 * range);
        int[] argb = picture.argb();
        byte[] coverage = new byte[argb.length];
        for (int i = 0; i < coverage.length; i++) {
            int p = argb[i];
            int a = p >>> 24;
            double d = distance(p, a << 24 | shaded(rgb, a));
            double t = Math.clamp((end - d) / (end / 2), 0.0, 1.0);
            coverage[i] = (byte) Math.round(t * a);
        }
        return Mask.of(picture.width(), picture.height(), coverage);
    }

    /** A colour premultiplied by an alpha. */
    private static int shaded(int rgb, int alpha) {
        return ((rgb >> 16 & 255) * alpha + 127) / 255 << 16
                | ((rgb >> 8 & 255) * alpha + 127) / 255 << 8
                | ((rgb & 255) * alpha + 127) / 255;
    }

    /** The largest difference of a channel. */
    private static int distance(int p, int q) {
        int a = Math.abs((p >>> 24) - (q >>> 24));
        int r = Math.abs((p >> 16 & 255) - (q >> 16 & 255));
        int g = Math.abs((p >> 8 & 255) - (q >> 8 & 255));
        int b = Math.abs((p & 255) - (q & 255));
        return Math.max(Math.max(a, r), Math.max(g, b));
    }
}
