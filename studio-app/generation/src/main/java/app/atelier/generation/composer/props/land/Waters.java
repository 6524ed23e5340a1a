package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.random.RandomGenerator;

/** Waves and falling water, and the outlines of paths and rivers that run to the viewer. */
public final class Waters {

    private Waters() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("waves", 5, Footing.WATER, Waters::waves),
                Figure.of("breaker", 2.6, Footing.WATER, Waters::breaker),
                Figure.of("waterfall", .6, Footing.WATER, Waters::waterfall));
    }

    /**
     * The outline of a path or river that winds from a far point to the lower edge and widens on its way.
     *
     * @param x0 where it begins, in the caller's units
     * @param y0 height at which it begins, y downwards
     * @param x1 where its middle meets the lower edge
     * @param y1 the lower edge
     * @param nearWidth width at the lower edge
     */
    public static Path2D winding(double x0, double y0, double x1, double y1, double nearWidth, RandomGenerator random) {
        int steps = 24;
        double swing = (random.nextBoolean() ? 1 : -1) * nearWidth * (.55 + .4 * random.nextDouble());
        double[] left = new double[2 * (steps + 1)];
        double[] right = new double[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            double t = i / (double) steps;
            // perspective: equal steps on the ground crowd together near the horizon
            double far = Math.pow(t, 1.9);
            double middle = x0 + (x1 - x0) * far + swing * Math.sin(t * Math.PI * 2.1) * (.12 + far) * (1 - .35 * t);
            double half = nearWidth / 2 * (.02 + .98 * Math.pow(t, 2.2));
            left[2 * i] = middle - half;
            left[2 * i + 1] = y0 + (y1 - y0) * far;
            right[2 * (steps - i)] = middle + half;
            right[2 * (steps - i) + 1] = left[2 * i + 1];
        }
        Path2D path = Outlines.curve(left);
        path.append(Outlines.curve(right), true);
        path.closePath();
        return path;
    }

    private static void waves(Sketch s) {
        int[] colours = {0x4fb0c8, 0x2f9ab8, 0x1f86a8};
        for (int row = 0; row < 3; row++) {
            double y = 66 - 26 * row;
            double step = 36 + 8 * row;
            double shift = s.between(0, step);
            Path2D wave = new Path2D.Double();
            double half = s.halfWidth();
            wave.moveTo(-half, -3);
            wave.lineTo(-half, y);
            Path2D foam = new Path2D.Double();
            foam.moveTo(-half, y);
            double x = -half;
            double first = shift;
            while (x < half) {
                double next = Math.min(half, x + (x == -half ? first : step));
                double lift = 11 * (next - x) / step;
                wave.curveTo(x + (next - x) * .35, y, x + (next - x) * .72, y + lift * .4, next, y + lift);
                foam.curveTo(x + (next - x) * .35, y, x + (next - x) * .72, y + lift * .4, next, y + lift);
                if (next < half) {
                    wave.quadTo(next + 1.5, y + lift * .3, next + 3, y);
                    foam.quadTo(next + 1.5, y + lift * .3, next + 3, y);
                    next += 3;
                }
                x = next;
            }
            wave.lineTo(half, -3);
            wave.closePath();
            s.fall(wave, colours[row], -.35, .3);
            s.line(foam, 1.5, 0xffffff, -.5, .8);
        }
    }

    private static void breaker(Sketch s) {
        Path2D body = new Path2D.Double();
        body.moveTo(-130, -3);
        body.curveTo(-90, 10, -70, 40, -34, 74);
        body.curveTo(-10, 98, 34, 96, 52, 74);
        body.curveTo(62, 60, 54, 50, 46, 52);
        body.curveTo(34, 54, 30, 40, 40, 28);
        body.curveTo(54, 10, 90, 4, 130, -3);
        body.closePath();
        s.blend(body, 0x6fd0d9, -.3, 0x0f6a98, .4, 0, 94, 0, 0);
        for (int i = 0; i < 6; i++) {
            double k = i * 9;
            s.line(
                    Outlines.curve(
                            -100 + k * 1.4,
                            4 + k * .2,
                            -52 + k,
                            40 + k * .3,
                            -10 + k * .8,
                            74 - k * .3,
                            30 + k * .2,
                            80 - k * .8),
                    1.2,
                    0xffffff,
                    -.3,
                    .35);
        }
        Path2D foam = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 30; i++) {
            double t = i / 29.0;
            double a = Math.toRadians(150 - 210 * t);
            double r = s.between(3.4, 7.4);
            foam.append(
                    Outlines.disc(22 + Math.cos(a) * 36 + s.about(2), 68 + Math.sin(a) * 24 + s.about(2), r), false);
        }
        s.form(foam, 0xffffff, -.5, .35);
        for (int i = 0; i < 26; i++) {
            s.soft(62 + s.about(26), 60 + s.about(30), 2.4, 2.4, 0xffffff, -.5, .9);
        }
        for (int i = 0; i < 14; i++) {
            s.soft(-110 + 220 * (i + .5) / 14, 2, 16, 5, 0xffffff, -.4, .8);
        }
    }

    private static void waterfall(Sketch s) {
        Path2D fall = Outlines.smooth(-16, 99, -18, 70, -22, 40, -26, -2, 26, -2, 22, 40, 18, 70, 16, 99);
        s.inside(fall, t -> t.blend(fall, 0xbfe8f2, -.3, 0x6fc0d8, .2, 0, 100, 0, 0), t -> {
            for (int i = 0; i < 34; i++) {
                double u = s.about(1);
                double y = s.between(10, 104);
                double l = s.between(14, 46);
                double w = s.between(.6, 2);
                t.veil(
                        Outlines.strip(w * .6, w, u * (15 + (100 - y) * .1), y, u * (16 + (100 - y + l) * .1), y - l),
                        s.chance(.7) ? 0xffffff : 0x4fa0c0,
                        s.chance(.7) ? -.5 : .3,
                        .55);
            }
        });
        for (int i = 0; i < 18; i++) {
            s.soft(s.about(28), s.between(-1, 10), s.between(7, 13), s.between(4, 8), 0xffffff, -.4, .7);
        }
    }
}
