package app.atelier.desktop.pictures;

import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Resampler;

/** Cuts a picture to a size, from its middle, and rounds its corners in the pixels. */
final class RoundCorners {
    /** The hairline inside every picture, for those with white paper edges: neutral, seen on light and dark alike. */
    private static final double EDGE = .10;

    private RoundCorners() {}

    /** A picture of exactly that size; never enlarged more than is needed to cover it. */
    static Picture cut(Picture picture, int width, int height, int radius) {
        double scale = Math.max(width / (double) picture.width(), height / (double) picture.height());
        int wide = Math.max(width, (int) Math.round(picture.width() * scale));
        int high = Math.max(height, (int) Math.round(picture.height() * scale));
        var scaled = wide == picture.width() && high == picture.height()
                ? picture
                : scale < 1 ? Resampler.area(picture, wide, high) : Resampler.bicubic(picture, wide, high);
        int left = (wide - width) / 2;
        int top = (high - height) / 2;
        int[] from = scaled.argb();
        int[] to = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(from, (y + top) * wide + left, to, y * width, width);
        }
        edge(to, width, height);
        round(to, width, height, radius);
        return Picture.ofArgb(width, height, to);
    }

    private static void edge(int[] pixels, int width, int height) {
        for (int x = 0; x < width; x++) {
            pixels[x] = grey(pixels[x]);
            pixels[(height - 1) * width + x] = grey(pixels[(height - 1) * width + x]);
        }
        for (int y = 1; y < height - 1; y++) {
            pixels[y * width] = grey(pixels[y * width]);
            pixels[y * width + width - 1] = grey(pixels[y * width + width - 1]);
        }
    }

    private static int grey(int pixel) {
        return (pixel & 0xff000000)
                | mix(pixel >>> 16 & 0xff, pixel >>> 24) << 16
                | mix(pixel >>> 8 & 0xff, pixel >>> 24) << 8
                | mix(pixel & 0xff, pixel >>> 24);
    }

    private static int mix(int value, int alpha) {
        return (int) Math.round(value * (1 - EDGE) + alpha * .45 * EDGE);
    }

    private static void round(int[] pixels, int width, int height, int radius) {
        int reach = Math.min(radius, Math.min(width, height) / 2);
        for (int y = 0; y < reach; y++) {
            for (int x = 0; x < reach; x++) {
                double distance = Math.hypot(reach - x - .5, reach - y - .5);
                double cover = Math.clamp(reach - distance + .5, 0, 1);
                fade(pixels, y * width + x, cover);
                fade(pixels, y * width + width - 1 - x, cover);
                fade(pixels, (height - 1 - y) * width + x, cover);
                fade(pixels, (height - 1 - y) * width + width - 1 - x, cover);
            }
        }
    }

    /** Premultiplied, so all four channels are scaled alike. */
    private static void fade(int[] pixels, int index, double cover) {
        int pixel = pixels[index];
        pixels[index] = (int) ((pixel >>> 24) * cover) << 24
                | (int) ((pixel >>> 16 & 0xff) * cover) << 16
                | (int) ((pixel >>> 8 & 0xff) * cover) << 8
                | (int) ((pixel & 0xff) * cover);
    }
}
