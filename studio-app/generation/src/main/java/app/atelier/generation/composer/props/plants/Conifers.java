package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Pines: skirts of needles one over the other, bare or under snow. */
public final class Conifers {

    private static final int NEEDLES = 0x2f6b52;
    private static final int TRUNK = 0x4a3328;
    private static final int SNOW = 0xf4f8ff;
    private static final double PLAIN_BELOW_PIXELS = 56;

    private Conifers() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("pine", .54, s -> pine(s, false, .255)),
                Figure.of("snowy-pine", .54, s -> pine(s, true, .255)),
                Figure.of("slim-pine", .34, s -> pine(s, false, .155)),
                Figure.of("christmas-tree", .62, Conifers::christmasTree));
    }

    private static void pine(Sketch s, boolean snow, double spread) {
        int needles = Rgb.mix(NEEDLES, s.pick(0x8fae5a, 0x4f8f8a, 0x3f7a4a), s.between(0, .24));
        s.across(Outlines.strip(4.6, 3, 0, -1, 0, 18), TRUNK, .1, .75);
        if (s.height() < PLAIN_BELOW_PIXELS) {
            small(s, needles, snow, spread * 100);
            return;
        }
        skirts(s, needles, snow, spread * 100, (int) Math.clamp(5 + s.height() / 90, 6, 9));
    }

    private static void skirts(Sketch s, int needles, boolean snow, double spread, int count) {
        double lean = s.about(1.2);
        for (int i = count; i >= 1; i--) {
            double t = i / (double) count;
            double hem = 100 - 93 * Math.pow(t, .94);
            double top = Math.min(100, 100 - 93 * Math.pow((i - 1) / (double) count, .94) + (i == 1 ? 0 : 9));
            double left = -spread * (.2 + .8 * Math.pow(t, .9)) * s.between(.88, 1.1);
            double right = spread * (.2 + .8 * Math.pow(t, .9)) * s.between(.88, 1.1);
            double x = lean * (1 - t);
            skirt(s, needles, snow, x, left, right, hem, top, i == 1);
        }
    }

    private static void skirt(
            Sketch s,
            int needles,
            boolean snow,
            double x,
            double left,
            double right,
            double hem,
            double top,
            boolean tip) {
        int points = s.height() > 260 ? 7 : 5;
        double drop = (top - hem) * .11;
        double[] hemX = new double[points + 1];
        double[] hemY = new double[points + 1];
        for (int k = 0; k <= points; k++) {
            double u = k / (double) points;
            hemX[k] = x + right + (left - right) * u + (k % points == 0 ? 0 : s.about((right - left) * .05));
            hemY[k] = hem - Math.sin(Math.PI * u) * drop * 1.2 + s.about(drop * .5);
        }
        Path2D skirt = new Path2D.Double();
        skirt.moveTo(x, top);
        skirt.quadTo(x + right * .36, hem + (top - hem) * .42, hemX[0], hemY[0]);
        for (int k = 1; k <= points; k++) {
            skirt.quadTo((hemX[k - 1] + hemX[k]) / 2, Math.max(hemY[k - 1], hemY[k]) + drop * 1.3, hemX[k], hemY[k]);
        }
        skirt.quadTo(x + left * .36, hem + (top - hem) * .42, x, top);
        skirt.closePath();
        s.across(skirt, needles, -.5, .58);
        if (!tip) {
            s.fade(skirt, needles, .8, .6, 0, 0, top - (top - hem) * .2, 0, hem + (top - hem) * .16);
        }
        if (snow) {
            snowOn(s, x, left, right, hem, top, tip);
        }
    }

    private static void snowOn(Sketch s, double x, double left, double right, double hem, double top, boolean tip) {
        double high = top - hem;
        double apex = tip ? top : top - high * .1;
        Path2D cap = new Path2D.Double();
        cap.moveTo(x, apex);
        double out = right * .95;
        double y0 = hem + high * .06;
        cap.quadTo(x + right * .36, hem + high * .46, x + out, y0);
        int waves = 4;
        double previous = x + out;
        for (int k = 1; k <= waves; k++) {
            double next = x + out + (left * .95 - out) * k / waves;
            double y = k == waves ? y0 : hem + high * s.between(.22, .34);
            cap.quadTo((previous + next) / 2, y - high * .12, next, y);
            previous = next;
        }
        cap.quadTo(x + left * .36, hem + high * .46, x, apex);
        cap.closePath();
        s.across(cap, SNOW, -.35, .42);
    }

    private static void small(Sketch s, int needles, boolean snow, double spread) {
        int count = 5;
        double[] right = new double[4 * count];
        double[] left = new double[4 * count];
        for (int i = 0; i < count; i++) {
            double t = (i + 1) / (double) count;
            double y = 100 - 93 * t;
            double w = spread * (.2 + .8 * Math.pow(t, .9));
            right[4 * i] = w * s.between(.88, 1.1);
            right[4 * i + 1] = y;
            right[4 * i + 2] = w * .5;
            right[4 * i + 3] = y + 2.6;
            left[4 * i] = -w * s.between(.88, 1.1);
            left[4 * i + 1] = y;
            left[4 * i + 2] = -w * .5;
            left[4 * i + 3] = y + 2.6;
        }
        s.fill(half(right), needles, s.side() > 0 ? -.2 : .58);
        s.fill(half(left), needles, s.side() > 0 ? .58 : -.2);
        if (snow) {
            double[] lit = s.side() > 0 ? right : left;
            for (int i = 0; i < count; i++) {
                s.fill(
                        Outlines.leaf(lit[4 * i], lit[4 * i + 1] + .5, -lit[4 * i] * .3, lit[4 * i + 1] + 9, 3, 0),
                        SNOW,
                        -.1);
            }
        }
    }

    private static Path2D half(double[] edge) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 100);
        for (int i = 0; i < edge.length; i += 2) {
            path.lineTo(edge[i], edge[i + 1]);
        }
        path.lineTo(0, edge[edge.length - 1]);
        path.closePath();
        return path;
    }

    private static void christmasTree(Sketch s) {
        s.across(Outlines.rounded(-9, -1, 9, 9, 2), 0x9a4f3a, -.1, .5);
        s.fill(Outlines.rounded(-10, 7, 10, 11, 1), 0xb5654a, -.1);
        s.at(0, 6, .9, 0, t -> skirts(t, 0x2f7a52, false, 31, 6));
        int[] baubles = {0xe5533f, 0xf4c04a, 0x5fb0e0, 0xf28fb0, 0xfff0d8};
        for (int row = 0; row < 5; row++) {
            double y = 20 + row * 13.5;
            double reach = 24 - row * 4.6;
            int many = 5 - row;
            for (int k = 0; k < Math.max(2, many); k++) {
                double x = -reach + 2 * reach * (k + .5) / Math.max(2, many) + s.about(2);
                s.ball(Outlines.disc(x, y + s.about(2.4), 2.5), baubles[(row * 2 + k) % baubles.length], -.7, .45);
            }
            s.glowLine(
                    Outlines.curve(-reach - 3, y + 3, -reach * .3, y - 2.4, reach * .4, y - 1.8, reach + 3, y + 4.5),
                    .8,
                    0xffe6a0,
                    .85);
        }
        s.glow(star(0, 97, 6.4, 2.9), 0xffdf7a, 1);
    }

    private static Path2D star(double cx, double cy, double outer, double inner) {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? outer : inner;
            xy[2 * i] = cx + r * Math.sin(Math.PI * i / 5);
            xy[2 * i + 1] = cy + r * Math.cos(Math.PI * i / 5);
        }
        return Outlines.polygon(xy);
    }
}
