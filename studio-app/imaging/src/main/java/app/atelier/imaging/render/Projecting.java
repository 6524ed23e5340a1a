package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Homography;
import java.awt.Rectangle;
import java.util.stream.Stream;

/**
 * Samples pictures under perspective. Where pixels come closer, samples are taken from a picture halved often enough
 * (mean of areas) and several of them along the direction in which they come closest, so that neither stairs nor blur
 * appear at slanted planes; between two halvings colours fade. Each sample is bicubic (Keys 1981, a = −½).
 */
final class Projecting {
    private static final int MOST_PROBES = 8;
    /** Columns that share the form of their footprint; counted from the output's edge, so that parts fit together. */
    private static final int BLOCK = 8;
    /** Between two halvings, how far from the middle the fade reaches. */
    private static final double FADE = 0.15;

    private final Cubic.Piece[] levels;
    private final Homography back;
    private final double[] scaleX;
    private final double[] scaleY;

    /**
     * @param levels the picture, then each time halved in both directions
     * @param back from output pixels to pixels of the first level
     */
    Projecting(Picture[] levels, Homography back) {
        this.levels = Stream.of(levels).map(Cubic.Piece::whole).toArray(Cubic.Piece[]::new);
        this.back = back;
        this.scaleX = new double[levels.length];
        this.scaleY = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            scaleX[i] = levels[i].width() / (double) levels[0].width();
            scaleY[i] = levels[i].height() / (double) levels[0].height();
        }
    }

    /** How often a picture must be halved at most for a map of its pixels to the output around a place. */
    static int halvings(Homography back, Rectangle place) {
        double most = 0;
        for (int i = 0; i < 9; i++) {
            double x = place.x + place.width * (i % 3) / 2.0;
            double y = place.y + place.height * (i / 3) / 2.0;
            if (back.depth(x, y) > 0) {
                most = Math.max(most, new Footprint().shape(back, x, y, 1).narrow);
            }
        }
        return most <= 1 ? 0 : (int) Math.ceil(Math.log(most) / Math.log(2));
    }

    void draw(Rectangle place, Cubic.Sink sink, Bands bands) {
        bands.run(place.height, 16, (from, to) -> {
            Footprint foot = new Footprint();
            float[] sum = new float[4];
            float[] wx = new float[4];
            float[] wy = new float[4];
            for (int row = from; row < to; row++) {
                int block = Integer.MIN_VALUE;
                double y = place.y + row + 0.5;
                for (int i = 0; i < place.width; i++) {
                    double x = place.x + i + 0.5;
                    if (back.depth(x, y) <= 0) {
                        continue;
                    }
                    int own = Math.floorDiv(place.x + i, BLOCK);
                    if (own != block) {
                        block = own;
                        double middle = (own + 0.5) * BLOCK;
                        foot.shape(back, back.depth(middle, y) > 0 ? middle : x, y, levels.length);
                    }
                    foot.put(back, x, y);
                    float cover = foot.cover(levels[0].width(), levels[0].height());
                    if (cover > 0) {
                        java.util.Arrays.fill(sum, 0f);
                        pixel(foot, wx, wy, sum);
                        sink.pixel(row * place.width + i, sum, cover);
                    }
                }
            }
        });
    }

    private void pixel(Footprint foot, float[] wx, float[] wy, float[] sum) {
        int probes = foot.probes;
        for (int k = 0; k < probes; k++) {
            double t = (k + 0.5) / probes - 0.5;
            double u = foot.u + t * foot.alongU;
            double v = foot.v + t * foot.alongV;
            if (foot.fade < 1) {
                add(foot.level, u, v, (1 - foot.fade) / probes, wx, wy, sum);
            }
            if (foot.fade > 0) {
                add(Math.min(foot.level + 1, levels.length - 1), u, v, foot.fade / probes, wx, wy, sum);
            }
        }
    }

    private void add(int level, double u, double v, float weight, float[] wx, float[] wy, float[] sum) {
        Cubic.add(levels[level], u * scaleX[level] - 0.5, v * scaleY[level] - 0.5, weight, wx, wy, sum);
    }

    /** What one output pixel covers of the picture: its middle, and an ellipse as wide and as narrow as this. */
    private static final class Footprint {
        double u;
        double v;
        double wide;
        double narrow;
        double alongU;
        double alongV;
        private double ux;
        private double uy;
        private double vx;
        private double vy;
        private double acrossEdge;
        private double downEdge;

        int probes;
        int level;
        float fade;

        void put(Homography back, double x, double y) {
            double w = 1 / back.depth(x, y);
            u = (back.a() * x + back.b() * y + back.c()) * w;
            v = (back.d() * x + back.e() * y + back.f()) * w;
        }

        /** Its form changes so slowly that neighbours share it. */
        Footprint shape(Homography back, double x, double y, int levels) {
            put(back, x, y);
            double w = back.depth(x, y);
            ux = (back.a() - u * back.g()) / w;
            uy = (back.b() - u * back.h()) / w;
            vx = (back.d() - v * back.g()) / w;
            vy = (back.e() - v * back.h()) / w;
            // Singular values of the derivative, and the direction of the larger one.
            double p = ux * ux + uy * uy;
            double q = vx * vx + vy * vy;
            double s = ux * vx + uy * vy;
            double root = Math.sqrt((p - q) * (p - q) / 4 + s * s);
            wide = Math.sqrt((p + q) / 2 + root);
            narrow = Math.sqrt(Math.max(0, (p + q) / 2 - root));
            double angle = 0.5 * Math.atan2(2 * s, p - q);
            alongU = wide * Math.cos(angle);
            alongV = wide * Math.sin(angle);
            acrossEdge = 1 / Math.max(1e-12, Math.hypot(ux, uy));
            downEdge = 1 / Math.max(1e-12, Math.hypot(vx, vy));
            probes = Math.clamp((long) Math.ceil(wide / Math.max(1, narrow) - 0.25), 1, MOST_PROBES);
            // Few probes over a long footprint would leave gaps between them.
            double width = Math.max(narrow, wide / probes);
            double exact = width <= 1 ? 0 : Math.min(levels - 1, Math.log(width) / Math.log(2));
            level = (int) exact;
            fade = (float) Math.clamp((exact - level - 0.5) / (2 * FADE) + 0.5, 0.0, 1.0);
            return this;
        }

        /** How much of the output pixel lies inside the picture. */
        float cover(int width, int height) {
            double across = Math.min(u, width - u) * acrossEdge + 0.5;
            double down = Math.min(v, height - v) * downEdge + 0.5;
            return (float) (Math.clamp(across, 0.0, 1.0) * Math.clamp(down, 0.0, 1.0));
        }
    }
}
