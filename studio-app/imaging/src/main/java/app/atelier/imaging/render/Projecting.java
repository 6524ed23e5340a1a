package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Homography;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    private final Picture picture;
    private final Levels levels;
    private final boolean most;
    private final Homography back;
    private final int[] widths;
    private final int[] heights;
    private final double[] scaleX;
    private final double[] scaleY;

    /**
     * @param levels gives the picture each time halved in both directions
     * @param most whether most of the picture shows
     * @param back from output pixels to pixels of the picture
     */
    Projecting(Picture picture, Levels levels, boolean most, Homography back) {
        this.picture = picture;
        this.levels = levels;
        this.most = most;
        this.back = back;
        int count = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(picture.width(), picture.height()));
        this.widths = new int[count];
        this.heights = new int[count];
        this.scaleX = new double[count];
        this.scaleY = new double[count];
        for (int i = 0; i < count; i++) {
            widths[i] = Math.max(1, picture.width() >> i);
            heights[i] = Math.max(1, picture.height() >> i);
            scaleX[i] = widths[i] / (double) widths[0];
            scaleY[i] = heights[i] / (double) heights[0];
        }
    }

    /** @param atHand whether all pixels of the picture can be sampled where they are */
    void draw(Rectangle place, boolean atHand, Cubic.Sink sink, Bands bands) {
        @Nullable Picture[] made = new Picture[widths.length];
        Blocks.run(place, atHand, bands, block -> new Samples(block, made).walk(place, sink));
    }

    /** Where columns that share the form of their footprint have it from: their middle, or the first before the horizon. */
    private double shaping(int own, double y) {
        double x = (own + 0.5) * BLOCK;
        for (int i = 0; !(back.depth(x, y) > 0) && i < BLOCK; i++) {
            x = own * BLOCK + i + 0.5;
        }
        return x;
    }

    /** Samples for a block of the output, of what is at hand for it; of one thread. */
    private final class Samples {
        private final Rectangle block;

        /** The pictures made smaller, as far as some block has wanted them. */
        private final @Nullable Picture[] made;

        private final Cubic.@Nullable Piece[] pieces = new Cubic.Piece[widths.length];
        private Wanted @Nullable [] wanted;
        private final float[] wx = new float[4];
        private final float[] wy = new float[4];
        private final float[] sum = new float[4];

        Samples(Rectangle block, @Nullable Picture[] made) {
            this.block = block;
            this.made = made;
        }

        /**
         * Goes over all pixels of the block that show something of the picture.
         *
         * @param sink takes them, counted in the place; null: only what is looked at is noted
         */
        void walk(Rectangle place, Cubic.@Nullable Sink sink) {
            Footprint foot = new Footprint();
            for (int row = block.y; row < block.y + block.height; row++) {
                int known = Integer.MIN_VALUE;
                int at = (row - place.y) * place.width - place.x;
                double y = row + 0.5;
                for (int column = block.x; column < block.x + block.width; column++) {
                    double x = column + 0.5;
                    if (back.depth(x, y) <= 0) {
                        continue;
                    }
                    int own = Math.floorDiv(column, BLOCK);
                    if (own != known) {
                        known = own;
                        foot.shape(back, shaping(own, y), y, widths.length);
                    }
                    foot.put(back, x, y);
                    float cover = foot.cover(widths[0], heights[0]);
                    if (cover > 0 && sink != null) {
                        pixel(foot);
                        sink.pixel(at + column, sum, cover);
                    } else if (cover > 0) {
                        note(foot);
                    }
                }
            }
        }

        void pixel(Footprint foot) {
            Arrays.fill(sum, 0f);
            int probes = foot.probes;
            for (int k = 0; k < probes; k++) {
                double t = (k + 0.5) / probes - 0.5;
                double u = foot.u + t * foot.alongU;
                double v = foot.v + t * foot.alongV;
                if (foot.fade < 1) {
                    add(foot.level, u, v, (1 - foot.fade) / probes);
                }
                if (foot.fade > 0) {
                    add(Math.min(foot.level + 1, widths.length - 1), u, v, foot.fade / probes);
                }
            }
        }

        private void add(int level, double u, double v, float weight) {
            Cubic.Piece piece = pieces[level];
            if (piece == null) {
                piece = piece(level);
                pieces[level] = piece;
            }
            Cubic.add(piece, u * scaleX[level] - 0.5, v * scaleY[level] - 0.5, weight, wx, wy, sum);
        }

        private Cubic.Piece piece(int level) {
            @Nullable Picture known;
            synchronized (made) {
                known = made[level];
                if (known == null) {
                    known = levels.halved(picture, level, most);
                    made[level] = known;
                }
            }
            return levels.atHand(known) ? Cubic.Piece.whole(known) : levels.piece(known, wanted()[level].place());
        }

        /** What the block looks at of each of the smaller pictures. */
        private Wanted[] wanted() {
            if (wanted == null) {
                wanted = new Wanted[widths.length];
                Arrays.setAll(wanted, i -> new Wanted(widths[i], heights[i]));
                walk(block, null);
            }
            return wanted;
        }

        private void note(Footprint foot) {
            Wanted[] all = Objects.requireNonNull(wanted);
            int next = Math.min(foot.level + 1, all.length - 1);
            all[foot.level].add(foot, scaleX[foot.level], scaleY[foot.level]);
            all[next].add(foot, scaleX[next], scaleY[next]);
        }
    }

    /** The place of a picture that samples are made of. */
    private static final class Wanted {
        private final int width;
        private final int height;
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        Wanted(int width, int height) {
            this.width = width;
            this.height = height;
        }

        void add(Footprint foot, double scaleX, double scaleY) {
            double across = Math.abs(foot.alongU) / 2;
            double down = Math.abs(foot.alongV) / 2;
            left = Math.min(left, (foot.u - across) * scaleX);
            right = Math.max(right, (foot.u + across) * scaleX);
            top = Math.min(top, (foot.v - down) * scaleY);
            bottom = Math.max(bottom, (foot.v + down) * scaleY);
        }

        Rectangle place() {
            int x = (int) Math.clamp(Math.floor(left) - Cubic.REACH, 0, width - 1);
            int y = (int) Math.clamp(Math.floor(top) - Cubic.REACH, 0, height - 1);
            int endX = (int) Math.clamp(Math.ceil(right) + Cubic.REACH, x + 1, width);
            int endY = (int) Math.clamp(Math.ceil(bottom) + Cubic.REACH, y + 1, height);
            return new Rectangle(x, y, endX - x, endY - y);
        }
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
