package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;

/** Bicubic sampling at any place (Keys 1981, a = −½), with edges one output pixel soft and nothing beyond. */
final class Cubic {
    private Cubic() {}

    /** Takes a sampled pixel by its index in the place: red, green, blue, alpha, and how much of it is covered. */
    @FunctionalInterface
    interface Sink {
        void pixel(int index, float[] rgba, float cover);
    }

    /**
     * What is at hand of a picture.
     *
     * @param part its pixels, of 8 bits or floats
     * @param left where the part lies in the whole
     * @param top where the part lies in the whole
     * @param width of the whole
     * @param height of the whole
     */
    record Piece(Picture part, int left, int top, int width, int height) {
        static Piece whole(Picture picture) {
            return new Piece(picture, 0, 0, picture.width(), picture.height());
        }

        /** Where a pixel of the whole, or the one nearest to it, lies among those of the part. */
        private int index(int x, int y) {
            return (Math.clamp(y, 0, height - 1) - top) * part.width() + Math.clamp(x, 0, width - 1) - left;
        }

        private boolean surrounds(int x, int y) {
            return x >= 1 && y >= 1 && x < width - 2 && y < height - 2;
        }
    }

    /** How far beyond a place samples reach, in pixels of the picture. */
    static final int REACH = 3;

    /** What of a picture is looked at where it shows in a place; empty if it does not. */
    static Rectangle shown(AffineTransform toPicture, Rectangle place, Picture picture) {
        Rectangle part = toPicture.createTransformedShape(place).getBounds();
        part.grow(REACH, REACH);
        return part.intersection(new Rectangle(picture.width(), picture.height()));
    }

    /**
     * Samples a picture, in its own space; of it all must be at hand that {@link #shown} says.
     *
     * @param place what the sink's pixels are counted in
     * @param block the part of the place that is drawn
     */
    static void draw(
            Piece picture,
            AffineTransform toPicture,
            double sizeX,
            double sizeY,
            Rectangle place,
            Rectangle block,
            Sink sink) {
        double stepX = toPicture.getScaleX();
        double stepY = toPicture.getShearY();
        float[] wx = new float[4];
        float[] wy = new float[4];
        float[] sum = new float[4];
        for (int y = block.y; y < block.y + block.height; y++) {
            double px = toPicture.getShearX() * (y + 0.5) + toPicture.getTranslateX();
            double py = toPicture.getScaleY() * (y + 0.5) + toPicture.getTranslateY();
            int row = (y - place.y) * place.width - place.x;
            for (int x = block.x; x < block.x + block.width; x++) {
                double u = px + (x + 0.5) * stepX;
                double v = py + (x + 0.5) * stepY;
                float cover = edge(u, picture.width(), sizeX) * edge(v, picture.height(), sizeY);
                if (cover > 0) {
                    sample(picture, u - 0.5, v - 0.5, wx, wy, sum);
                    sink.pixel(row + x, sum, cover);
                }
            }
        }
    }

    private static void sample(Piece picture, double px, double py, float[] wx, float[] wy, float[] sum) {
        java.util.Arrays.fill(sum, 0f);
        add(picture, px, py, 1f, wx, wy, sum);
    }

    /** Adds a weighted sample; the place in pixels from the middle of the first one. */
    static void add(Piece picture, double px, double py, float weight, float[] wx, float[] wy, float[] sum) {
        int ix = (int) Math.floor(px);
        int iy = (int) Math.floor(py);
        weights((float) (px - ix), wx);
        weights((float) (py - iy), wy);
        if (picture.part().depth() == Depth.F32) {
            floats(picture, ix, iy, weight, wx, wy, sum);
            return;
        }
        int[] argb = picture.part().packed();
        float unit = weight / 255;
        if (picture.surrounds(ix, iy)) {
            inside(argb, picture.index(ix - 1, iy - 1), picture.part().width(), unit, wx, wy, sum);
            return;
        }
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i < 4; i++) {
                int p = argb[picture.index(ix - 1 + i, iy - 1 + j)];
                float w = wx[i] * wy[j] * unit;
                sum[0] += (p >> 16 & 255) * w;
                sum[1] += (p >> 8 & 255) * w;
                sum[2] += (p & 255) * w;
                sum[3] += (p >>> 24) * w;
            }
        }
    }

    /** Where all sixteen pixels are inside: row sums first, then down. */
    private static void inside(int[] argb, int first, int width, float unit, float[] wx, float[] wy, float[] sum) {
        float x0 = wx[0];
        float x1 = wx[1];
        float x2 = wx[2];
        float x3 = wx[3];
        float r = 0;
        float g = 0;
        float b = 0;
        float a = 0;
        for (int j = 0, at = first; j < 4; j++, at += width) {
            int p = argb[at];
            int q = argb[at + 1];
            int s = argb[at + 2];
            int t = argb[at + 3];
            float w = wy[j];
            r += w * ((p >> 16 & 255) * x0 + (q >> 16 & 255) * x1 + (s >> 16 & 255) * x2 + (t >> 16 & 255) * x3);
            g += w * ((p >> 8 & 255) * x0 + (q >> 8 & 255) * x1 + (s >> 8 & 255) * x2 + (t >> 8 & 255) * x3);
            b += w * ((p & 255) * x0 + (q & 255) * x1 + (s & 255) * x2 + (t & 255) * x3);
            a += w * ((p >>> 24) * x0 + (q >>> 24) * x1 + (s >>> 24) * x2 + (t >>> 24) * x3);
        }
        sum[0] += r * unit;
        sum[1] += g * unit;
        sum[2] += b * unit;
        sum[3] += a * unit;
    }

    private static void floats(Piece picture, int ix, int iy, float weight, float[] wx, float[] wy, float[] sum) {
        float[] rgba = picture.part().floats();
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i < 4; i++) {
                int o = 4 * picture.index(ix - 1 + i, iy - 1 + j);
                float w = wx[i] * wy[j] * weight;
                sum[0] += rgba[o] * w;
                sum[1] += rgba[o + 1] * w;
                sum[2] += rgba[o + 2] * w;
                sum[3] += rgba[o + 3] * w;
            }
        }
    }

    /** How much of an output pixel at a picture coordinate lies inside 0…size, for {@code zoom} output pixels to one. */
    private static float edge(double at, int size, double zoom) {
        double inside = Math.min(at, size - at) * zoom + 0.5;
        return (float) Math.max(0, Math.min(1, inside));
    }

    private static void weights(float t, float[] w) {
        w[0] = ((-0.5f * t + 1) * t - 0.5f) * t;
        w[1] = (1.5f * t - 2.5f) * t * t + 1;
        w[2] = ((-1.5f * t + 2) * t + 0.5f) * t;
        w[3] = (0.5f * t - 0.5f) * t * t;
    }
}
