package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.props.plants.Flowers;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cakes with as many candles as are asked for. */
public final class Cakes {
    /** The most candles that are told apart. */
    public static final int MOST_CANDLES = 60;

    private static final int USUAL_CANDLES = 3;

    /** More than fit on a small tier stand on a broad one. */
    private static final int ON_A_TIER = 7;

    private static final int CREAM = 0xfff6ea;
    private static final int BROWN = 0x6b3d26;
    private static final int[] COLOURS = {0xe8566a, 0xf6c84f, 0x5fb0c8, 0x8fc46a, 0xb08ae8};

    /** A candle: its foot and its height. */
    record Candle(double x, double y, double high) {
        double flame() {
            return y + high + 1;
        }
    }

    private Cakes() {}

    public static List<Figure> figures() {
        return List.of(
                cake(USUAL_CANDLES),
                Tableware.table("chocolate-cake", 1.25, Cakes::chocolate),
                Tableware.table("wedding-cake", .8, Cakes::wedding));
    }

    /**
     * The same cake with so many candles.
     *
     * @param candles 0 to {@value #MOST_CANDLES}; more are not told apart
     */
    public static Figure cake(int candles) {
        int n = Math.clamp(candles, 0, MOST_CANDLES);
        Figure cake = Tableware.table("cake", n > ON_A_TIER ? 1.25 : 1.05, s -> cake(s, n));
        return n == 0 ? cake : cake.with(new Lamp(0, 90, 44 + Math.min(n, 20), 0xffd27a, .8));
    }

    /** Where so many candles stand, far ones first. */
    static List<Candle> candles(int n) {
        List<Candle> all = new ArrayList<>();
        if (n <= ON_A_TIER) {
            for (int i = 0; i < n; i++) {
                double x = (i - (n - 1) / 2.0) * Math.min(12, 42.0 / Math.max(1, n - 1));
                all.add(new Candle(x, 58 + (i % 2 == 0 ? -2.6 : 1.8) - x * x * .0016, 20));
            }
        } else {
            int rows = n <= 14 ? 2 : n <= 30 ? 3 : 4;
            for (int row = 0; row < rows; row++) {
                int here = n / rows + (row < n % rows ? 1 : 0);
                double depth = 1 - 2.0 * row / (rows - 1);
                double half = 48 * Math.sqrt(1 - .5 * depth * depth);
                for (int i = 0; i < here; i++) {
                    double x = here == 1 ? 0 : (2.0 * i / (here - 1) - 1) * half;
                    double shifted = x + (row % 2 == 0 ? 0 : half / Math.max(1, here - 1) * .5);
                    all.add(new Candle(shifted, 52 + depth * 6.4, 19));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Candle::y).reversed());
        return all;
    }

    private static void cake(Sketch s, int candles) {
        boolean broad = candles > ON_A_TIER;
        s.form(Outlines.ellipse(0, 6, broad ? 62 : 50, 8), 0xf2ead8, -.3, .4);
        if (broad) {
            tier(s, 6, 52, 56, 0xf9b4c4, CREAM);
        } else {
            tier(s, 6, 34, 40, 0xf6c8a0, CREAM);
            tier(s, 36, 58, 28, 0xf9b4c4, CREAM);
        }
        double half = broad ? 48 : 34;
        for (int i = 0; i < 26; i++) {
            double x = s.about(half);
            double y = s.between(12, broad ? 36 : 26);
            s.line(Outlines.polyline(x, y, x + s.about(1.6), y + 1.4), .9, COLOURS[i % COLOURS.length], 0);
        }
        if (!broad) {
            for (int i = 0; i < 7; i++) {
                double a = Math.PI * (i + .5) / 7;
                s.ball(Outlines.disc(Math.cos(a) * 34, 37 - Math.sin(a) * 3, 4), 0xe5484a, -.6, .4);
            }
        }
        List<Candle> all = candles(candles);
        double slim = candles > 20 ? .62 : broad ? .8 : 1;
        for (int i = 0; i < all.size(); i++) {
            candle(s, all.get(i), COLOURS[i % COLOURS.length], slim);
        }
    }

    private static void candle(Sketch s, Candle at, int rgb, double slim) {
        double w = 1.6 * slim;
        double x = at.x();
        s.soft(x, at.y(), w * 2.4, w, 0x5a3a4a, .5, .4);
        s.across(Outlines.slab(x - w, at.y() - 1, x + w, at.y() + at.high()), rgb, -.3, .4);
        for (int k = 0; k < 4; k++) {
            double y = at.y() + at.high() * (.16 + k * .22);
            s.line(Outlines.polyline(x - w, y, x + w, y + 2), .8, 0xfffaf0, -.1);
        }
        double y = at.flame();
        s.shine(x, y + 7, 8 * slim, 10 * slim, 0xffc566, .6);
        s.glow(Tableware.flame(x, y, 15 * slim, 3.2 * slim), 0xffb84a, 0xff9a3a, 0, y + 15 * slim, 0, y);
        s.glow(Tableware.flame(x, y + 1, 8.6 * slim, 1.8 * slim), 0xfff6d0, .95);
    }

    private static void chocolate(Sketch s) {
        s.form(Outlines.ellipse(0, 8, 60, 10), 0xf2ead8, -.3, .4);
        tier(s, 8, 66, 50, 0x8a5233, BROWN);
        for (double y : new double[] {22, 36}) {
            s.line(Outlines.curve(-50, y, -25, y - 5, 0, y - 6, 25, y - 5, 50, y), 3, CREAM, .1, .9);
        }
        for (int i = 0; i < 9; i++) {
            double a = 2 * Math.PI * i / 9 + .2;
            double x = Math.cos(a) * 38;
            double y = 68 + Math.sin(a) * 5;
            s.ball(Outlines.ellipse(x, y + 3, 7, 5), CREAM, -.5, .3);
            s.ball(Outlines.disc(x, y + 8, 4.6), 0xc9203a, -.6, .5);
        }
        for (int i = 0; i < 22; i++) {
            double x = s.about(22);
            double y = 70 + s.about(3);
            s.line(Outlines.curve(x, y, x + 3, y + 2, x + s.about(5), y + 5), 1.6, 0x4a2818, s.between(-.3, .4));
        }
    }

    private static void wedding(Sketch s) {
        s.form(Outlines.ellipse(0, 5, 39, 5.4), 0xe8d9b8, -.3, .4);
        tier(s, 5, 36, 35, 0xfbf4ee, 0xffffff);
        tier(s, 37, 62, 25, 0xfbf4ee, 0xffffff);
        tier(s, 63, 84, 16, 0xfbf4ee, 0xffffff);
        int[] petals = {0xf6a8c0, 0xfbd0d8, 0xf2c46a};
        double[][] ledges = {{35, 37}, {25, 63}};
        for (double[] ledge : ledges) {
            for (int i = 0; i < 5; i++) {
                double x = -ledge[0] * .86 + i * ledge[0] * .2;
                bloom(s, x, ledge[1] + 1 - i * .7, 5.2 - i * .3, petals[i % 3]);
            }
        }
        for (int i = -2; i <= 2; i++) {
            bloom(s, i * 5.4, 87 + 3 * (2 - Math.abs(i)), 5.6, petals[Math.floorMod(i, 3)]);
        }
        for (double y : new double[] {10, 41, 67}) {
            double half = y < 20 ? 34 : y < 50 ? 24 : 15;
            for (int i = -5; i <= 5; i++) {
                s.ball(Outlines.disc(i * half / 5.3, y - 3.2 * (1 - Math.pow(i / 5.5, 2)), 1.5), 0xf0e2cc, -.5, .3);
            }
        }
    }

    private static void bloom(Sketch s, double x, double y, double size, int rgb) {
        s.form(Outlines.leaf(x, y, x + size * 1.3, y - size * .5, size * .5, .1), 0x7fae7a, -.2, .4);
        s.at(x, y, size / 22, 0, t -> Flowers.head(t, 0, 0, 22, rgb, -.1));
    }

    /** One round of a cake with icing that runs down its side. */
    private static void tier(Sketch s, double y0, double y1, double half, int rgb, int icing) {
        Path2D body = Outlines.smooth(
                -half, y1, -half, y0 + 4, -half * .9, y0, 0, y0 - 3, half * .9, y0, half, y0 + 4, half, y1, 0, y1 - 4);
        s.across(body, rgb, -.25, .45);
        s.form(Outlines.ellipse(0, y1, half, half * .16), icing, -.4, .1);
        Path2D run = new Path2D.Double();
        run.moveTo(-half, y1);
        int drips = 8;
        double x = -half;
        for (int i = 0; i < drips; i++) {
            double next = x + 2 * half / drips;
            double bow = 1 - Math.pow((x + next) / 2 / half, 2);
            double low = y1 - half * .12 * bow - s.between(4, 11);
            run.curveTo(x, low, next, low, next, y1 - half * .13 * (1 - Math.pow(next / half, 2)) - 1.6);
            x = next;
        }
        run.lineTo(half, y1);
        run.curveTo(half * .6, y1 + half * .2, -half * .6, y1 + half * .2, -half, y1);
        run.closePath();
        s.form(run, icing, -.35, .3);
    }
}
