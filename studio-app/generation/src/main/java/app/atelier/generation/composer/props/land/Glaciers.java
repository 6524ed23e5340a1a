package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Walls and floes of ice. */
public final class Glaciers {
    private static final int ICE = 0xdff4ff;
    private static final int BLUE = 0x6fb8e6;

    private Glaciers() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("glacier", 4, Footing.WATER, Glaciers::wall),
                Figure.of("ice-floe", 4.2, Footing.WATER, Glaciers::floe),
                Figure.of("ice-arch", 1.7, Footing.WATER, Glaciers::arch));
    }

    /** A front of broken pillars: lit and shaded faces side by side, snow on top, deep blue where it is undercut. */
    private static void wall(Sketch s) {
        int n = 17;
        double half = s.halfWidth();
        double[] xs = new double[n + 1];
        double[] ys = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            double u = (double) i / n;
            xs[i] = -half + 2 * half * u + (i == 0 || i == n ? 0 : s.about(half / n * .7));
            ys[i] = Math.max(3, 82 * Math.pow(Math.sin(Math.PI * u), .42) * (.86 + s.about(.1)));
        }
        for (int i = 0; i < n; i++) {
            boolean lit = (i % 2 == 0) == (s.side() > 0);
            double foot = i % 3 == 0 ? 3 : -2;
            Path2D face = Outlines.polygon(xs[i], ys[i], xs[i + 1], ys[i + 1], xs[i + 1], -2, xs[i], foot - 2);
            s.blend(face, ICE, lit ? -.45 : .25, BLUE, lit ? .1 : .65, 0, 90, 0, 0);
            double mid = (xs[i] + xs[i + 1]) / 2;
            s.line(
                    Outlines.polyline(
                            mid + s.about(2), ys[i] - 8, mid + s.about(3), 40, mid + s.about(3), s.between(4, 22)),
                    .8,
                    BLUE,
                    .4,
                    .5);
        }
        Path2D snow = new Path2D.Double();
        snow.moveTo(xs[0], ys[0]);
        for (int i = 1; i <= n; i++) {
            snow.lineTo(xs[i], ys[i]);
        }
        for (int i = n; i >= 0; i--) {
            snow.lineTo(xs[i] + s.about(2), ys[i] - s.between(2, 7));
        }
        snow.closePath();
        s.fill(snow, 0xffffff, -.3);
        Path2D back = new Path2D.Double();
        back.moveTo(xs[0], ys[0]);
        for (int i = 1; i <= n; i++) {
            back.lineTo(xs[i], ys[i]);
        }
        back.quadTo(half * .3, 108, -half * .2, 98);
        back.closePath();
        s.blend(back, 0xf4faff, -.35, 0xc9e2f6, .2, 0, 104, 0, 66);
    }

    private static void floe(Sketch s) {
        double half = s.halfWidth() * .94;
        double[] top = {
            -half,
            52,
            -half * .72,
            78,
            -half * .2,
            92,
            half * .3,
            84,
            half * .76,
            90,
            half,
            58,
            half * .5,
            44,
            -half * .1,
            40,
            -half * .6,
            38
        };
        double[] rim = {
            -half,
            52,
            -half * .6,
            38,
            -half * .1,
            40,
            half * .5,
            44,
            half,
            58,
            half * .94,
            30,
            half * .4,
            8,
            -half * .2,
            4,
            -half * .8,
            16
        };
        s.fall(Outlines.polygon(rim), BLUE, -.05, .5);
        s.form(Outlines.polygon(top), 0xf6fbff, -.45, .1);
        s.line(
                Outlines.polyline(-half, 52, -half * .6, 38, -half * .1, 40, half * .5, 44, half, 58),
                3,
                0xffffff,
                -.6,
                .8);
    }

    private static void arch(Sketch s) {
        Path2D body = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        body.append(
                Outlines.polygon(-84, -2, -80, 36, -66, 62, -40, 80, -8, 96, 22, 84, 46, 88, 62, 58, 78, 40, 82, -2),
                false);
        body.append(Outlines.smooth(-34, -4, -30, 30, -8, 50, 18, 44, 34, 20, 36, -4), false);
        s.blendForm(body, ICE, -.45, BLUE, .45);
        s.fade(
                Outlines.polygon(-84, -2, -80, 36, -66, 62, -40, 80, -44, 40, -36, -2),
                s.side() < 0 ? 0xffffff : BLUE,
                s.side() < 0 ? -.5 : .6,
                .6,
                .2,
                -70,
                60,
                -40,
                0);
        s.fade(
                Outlines.polygon(82, -2, 78, 40, 62, 58, 46, 88, 44, 40, 38, -2),
                s.side() > 0 ? 0xffffff : BLUE,
                s.side() > 0 ? -.5 : .6,
                .6,
                .2,
                70,
                60,
                40,
                0);
        s.line(Outlines.polyline(-80, 36, -66, 62, -40, 80, -8, 96, 22, 84, 46, 88, 62, 58), 1.3, 0xffffff, -.6, .9);
    }
}
