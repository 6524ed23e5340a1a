package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Windows, doors and surfaces of walls. */
final class Openings {

    static final int GLASS = 0x9fc8dc;
    static final int LAMP = 0xffc766;

    private Openings() {}

    /** A window with a cross and a sill, its corners given. */
    static void window(Sketch s, double x0, double y0, double x1, double y1, int frame) {
        double w = x1 - x0;
        double bar = w * .09;
        s.fill(Outlines.rounded(x0 - bar, y0 - bar, x1 + bar, y1 + bar, bar), frame, -.1);
        s.pane(Outlines.slab(x0, y0, x1, y1), GLASS, LAMP);
        s.fade(Outlines.slab(x0, y1 - w * .22, x1, y1), 0x2a2038, .8, .5, 0, 0, y1, 0, y1 - w * .22);
        s.fill(Outlines.slab((x0 + x1) / 2 - bar * .4, y0, (x0 + x1) / 2 + bar * .4, y1), frame, 0);
        s.fill(Outlines.slab(x0, (y0 + y1) / 2 - bar * .4, x1, (y0 + y1) / 2 + bar * .4), frame, 0);
        s.fill(Outlines.slab(x0 - bar * 2, y0 - bar * 2.4, x1 + bar * 2, y0 - bar * .8), frame, -.3);
        s.veil(Outlines.slab(x0 - bar * 1.6, y0 - bar * 4, x1 + bar * 1.6, y0 - bar * 2.4), 0x2a2038, .7, .3);
    }

    /** A window with a round head. */
    static void archWindow(Sketch s, double cx, double y0, double y1, double half, int frame) {
        s.fill(Outlines.arch(cx, y0 - half * .3, y1, half * 1.35), frame, .1);
        s.pane(Outlines.arch(cx, y0, y1, half), GLASS, LAMP);
        s.line(Outlines.polyline(cx, y0, cx, y1 + half), half * .16, frame, .3);
    }

    static void door(Sketch s, double cx, double height, double half, int rgb) {
        s.fill(Outlines.arch(cx, -1, height - half * .9, half * 1.22), Rgb.mix(rgb, 0xf6e6cc, .75), .05);
        Path2D leaf = Outlines.arch(cx, -1, height - half, half);
        s.inside(leaf, t -> t.across(leaf, rgb, -.2, .45), t -> {
            for (int i = 1; i < 4; i++) {
                double x = cx - half + half * i / 2;
                t.line(Outlines.polyline(x, 0, x, height + 2), half * .06, rgb, .8, .6);
            }
        });
        s.ball(Outlines.disc(cx + half * .55, height * .42, half * .13), 0xf3d27a, -.7, .3);
    }

    /** Rows of boards across a wall. */
    static void boards(Sketch s, Shape wall, double y0, double y1, double step, int rgb) {
        var bounds = wall.getBounds2D();
        for (double y = y0 + step; y < y1; y += step) {
            s.line(Outlines.polyline(bounds.getMinX(), y, bounds.getMaxX(), y + s.about(.2)), .5, rgb, .75, .35);
        }
    }

    /** Uneven stones scattered over a wall. */
    static void stones(Sketch s, Shape wall, int count, double size, int rgb) {
        var b = wall.getBounds2D();
        for (int i = 0; i < count; i++) {
            double x = s.between(b.getMinX(), b.getMaxX());
            double y = s.between(b.getMinY(), b.getMaxY());
            double w = size * s.between(.7, 1.3);
            s.veil(
                    Outlines.rounded(x - w, y - w * .42, x + w, y + w * .42, w * .25),
                    rgb,
                    s.chance(.5) ? .6 : -.35,
                    .35);
        }
    }

    /** Rows of tiles on a sloping roof whose edges run from the ridge (a to b) down to the eaves (d to c). */
    static void tiles(Sketch s, double[] a, double[] b, double[] c, double[] d, int rows, int rgb) {
        for (int i = 1; i < rows; i++) {
            double t = i / (double) rows;
            double x0 = a[0] + (d[0] - a[0]) * t;
            double y0 = a[1] + (d[1] - a[1]) * t;
            double x1 = b[0] + (c[0] - b[0]) * t;
            double y1 = b[1] + (c[1] - b[1]) * t;
            s.line(Outlines.polyline(x0, y0, x1, y1), .6, rgb, .85, .5);
            int many = 8 + i;
            for (int k = 0; k < many; k++) {
                double u = (k + .5 + s.about(.25)) / many;
                double x = x0 + (x1 - x0) * u;
                double y = y0 + (y1 - y0) * u;
                double slip = 1 / (double) rows;
                s.line(
                        Outlines.polyline(x, y, x - (a[0] - d[0]) * slip, y - (a[1] - d[1]) * slip),
                        .4,
                        rgb,
                        s.chance(.6) ? .8 : -.4,
                        .35);
            }
        }
    }
}
