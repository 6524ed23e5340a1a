package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;

/** The palm: a bent ringed trunk and feathered leaves. */
final class Palms {

    private static final int TRUNK = 0xa8784f;
    private static final int LEAF = 0x4fae5f;

    private Palms() {}

    static void palm(Sketch s) {
        double lean = s.chance(.5) ? 10 : -10;
        double topX = lean;
        double topY = 74;
        double[] spine = {-lean * .5, -1, -lean * .45, 24, lean * .1, 50, topX, topY};
        Path2D trunk = Outlines.strip(6.4, 3, spine);
        s.inside(trunk, t -> t.across(trunk, TRUNK, -.3, .62), t -> {
            for (double y = 2; y < topY; y += 4.2) {
                double u = y / topY;
                double x = -lean * .5 + lean * 1.5 * u * u;
                t.line(Outlines.curve(x - 4, y + 1, x, y - .5, x + 4, y + 1), .7, 0x5f3d2c, .45, .5);
            }
        });
        int fronds = 11;
        for (int layer = 0; layer < 2; layer++) {
            int count = layer == 0 ? 5 : fronds - 5;
            for (int i = 0; i < count; i++) {
                double angle = 196 - 212.0 * (i + (layer == 0 ? .2 : .5)) / count + s.about(8);
                frond(s, topX, topY, angle, s.between(37, 44) * (layer == 0 ? .92 : 1), layer == 0);
            }
        }
        s.ball(Outlines.disc(topX - 2.4, topY - 2.6, 2.5), 0x7a5236, -.4, .6);
        s.ball(Outlines.disc(topX + 2.2, topY - 3.2, 2.5), 0x7a5236, -.4, .6);
    }

    private static void frond(Sketch s, double x, double y, double degrees, double length, boolean behind) {
        double a = Math.toRadians(degrees);
        double dx = Math.cos(a);
        double rise = Math.sin(a);
        double midX = x + dx * length * .56;
        double midY = y + Math.max(rise, -.15) * length * .42 + length * .16;
        double endX = x + dx * length * .98;
        double endY = midY - length * (.26 + .25 * Math.abs(dx)) + Math.max(0, rise) * length * .16;
        double facing = dx * s.lightX() + Math.max(0, rise) * s.lightY();
        double shade = behind ? .55 : .22 - .55 * facing;
        Path2D feather = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int n = s.height() > 130 ? 15 : 8;
        for (int i = 1; i <= n; i++) {
            double t = i / (double) n;
            double px = bezier(x, midX, endX, t);
            double py = bezier(y, midY, endY, t);
            double tx = bezier(x, midX, endX, Math.min(1, t + .05)) - bezier(x, midX, endX, t - .05);
            double ty = bezier(y, midY, endY, Math.min(1, t + .05)) - bezier(y, midY, endY, t - .05);
            double along = Math.atan2(ty, tx);
            double reach = length * .30 * Math.sin(Math.PI * Math.min(.94, .16 + .8 * t)) * s.between(.85, 1.1);
            for (int side = -1; side <= 1; side += 2) {
                double q = along + side * .62;
                double drop = side * Math.signum(dx) < 0 ? reach * .32 : reach * .06;
                feather.append(
                        Outlines.leaf(
                                px - tx * .8,
                                py - ty * .8,
                                px + Math.cos(q) * reach,
                                py + Math.sin(q) * reach - drop,
                                reach * (n > 8 ? .13 : .22),
                                0),
                        false);
            }
        }
        s.fall(feather, LEAF, shade - .22, shade + .3);
        Path2D rib = new Path2D.Double();
        rib.moveTo(x, y);
        rib.quadTo(midX, midY, endX, endY);
        s.line(rib, .7, 0x8fc46a, shade - .2);
    }

    private static double bezier(double a, double b, double c, double t) {
        return a * (1 - t) * (1 - t) + 2 * b * t * (1 - t) + c * t * t;
    }
}
