package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;

/** Level floors under open sky or in halls, drawn in perspective: boards, slabs, cobbles, mown stripes, a road. */
final class Flooring {
    private final Scenery scenery;
    private final Plan plan;
    private final Frame frame;
    private final Perspective view;

    Flooring(Scenery scenery, Plan plan, Perspective view) {
        this.scenery = scenery;
        this.plan = plan;
        this.frame = plan.frame();
        this.view = view;
    }

    private double x(double fraction) {
        return (fraction - .5) * 100 * frame.aspect();
    }

    private static double y(double fraction) {
        return 100 * (1 - fraction);
    }

    /** The piece of floor between two places on its nearest line and two heights. */
    private Shape patch(double left, double right, double top, double bottom) {
        double far = view.distance(top);
        double near = view.distance(bottom);
        return Outlines.polygon(
                x(view.x(left, far)), y(top),
                x(view.x(right, far)), y(top),
                x(view.x(right, near)), y(bottom),
                x(view.x(left, near)), y(bottom));
    }

    private void ground(Sketch s, double top, int rgb) {
        s.blend(
                Outlines.slab(x(-.02), y(top), x(1.02), -3),
                rgb,
                -.12,
                Rgb.mix(rgb, plan.mood().shadow(), .12),
                .28,
                0,
                y(top),
                0,
                0);
    }

    /** Boards that run away from the viewer. */
    void boards(String part, double top, int rgb, double width) {
        int tone = scenery.year().floor(rgb);
        scenery.sketch(part, .03, s -> {
            ground(s, top, tone);
            double reach = view.distance(top);
            for (double at = view.vanishX() - reach; at < view.vanishX() + reach; at += width) {
                s.veil(patch(at, at + width, top, 1.03), tone, s.about(.55), .35);
                s.line(
                        Outlines.polyline(x(view.x(at, reach)), y(top), x(at), y(view.near())),
                        .28,
                        Rgb.mix(tone, 0x2a1a20, .5),
                        .3,
                        .55);
            }
        });
    }

    /** Slabs or stripes: {@code width} of each on the nearest line, rows as deep as wide. */
    void slabs(String part, double top, int rgb, double width, double contrast) {
        int tone = scenery.year().floor(rgb);
        scenery.sketch(part, .03, s -> {
            ground(s, top, tone);
            double reach = view.distance(top);
            int row = 0;
            for (double d = 1; d < reach; d += width * 1.6) {
                double upper = Math.max(top, view.y(Math.min(reach, d + width * 1.6)));
                double lower = view.y(d);
                double half = Math.min(reach, (.55 + Math.abs(view.vanishX() - .5)) * (d + width * 1.6));
                double shift = row++ % 2 * width / 2;
                if (lower - upper < .004) {
                    s.veil(Outlines.slab(x(-.02), y(lower), x(1.02), y(upper)), tone, s.about(contrast), .3);
                    continue;
                }
                for (double at = view.vanishX() - half - shift; at < view.vanishX() + half; at += width) {
                    s.veil(
                            patch(at, at + width * .94, upper, lower - (lower - upper) * .07),
                            tone,
                            s.about(contrast),
                            .5);
                }
            }
        });
    }

    /** Stripes across, as mown grass has them. */
    void stripes(String part, double top, int light, int dark, double depth) {
        scenery.sketch(part, .05, s -> {
            ground(s, top, light);
            int row = 0;
            for (double d = 1; d < view.distance(top); d += depth, row++) {
                if (row % 2 == 0) {
                    double upper = Math.max(top, view.y(d + depth));
                    s.veil(Outlines.slab(x(-.02), y(view.y(d)), x(1.02), y(upper)), dark, 0, .8);
                }
            }
        });
    }

    /** Rows of a field that run away from the viewer, of which every second is planted. */
    void furrows(String part, double top, int soil, int crop, double width) {
        scenery.sketch(part, .08, s -> {
            ground(s, top, soil);
            double reach = view.distance(top);
            for (double at = view.vanishX() - reach; at < view.vanishX() + reach; at += 2 * width) {
                s.veil(patch(at, at + width, top, 1.03), crop, -.1 + s.about(.12), .9);
                s.veil(patch(at + width * .72, at + width, top, 1.03), crop, .4, .5);
            }
        });
    }

    /** Lines of stubble or corn over a ground that is there, to the vanishing point; they fade out far away. */
    void rows(String part, double top, int shade, double width) {
        scenery.sketch(part, .06, s -> {
            double reach = view.distance(top);
            for (double at = view.vanishX() - reach; at < view.vanishX() + reach; at += width * (1 + s.about(.12))) {
                Shape row = patch(at, at + width * .42, top, 1.03);
                s.fade(row, shade, .2 + s.about(.2), 0, .8, 0, y(top), 0, y(top + .14));
            }
        });
    }

    /** A straight road to the vanishing point, with edges and a broken line in its middle. */
    void road(String part, double top, double left, double right, int rgb, boolean marked) {
        int tone = scenery.year().floor(rgb);
        scenery.sketch(part, .04, s -> {
            Shape way = patch(left, right, top, 1.03);
            s.blend(way, tone, .05, Rgb.mix(tone, plan.mood().shadow(), .1), .25, 0, y(top), 0, 0);
            if (!marked) {
                return;
            }
            double edge = (right - left) * .035;
            s.veil(patch(left + edge, left + 2 * edge, top, 1.03), 0xf6f2e6, -.1, .8);
            s.veil(patch(right - 2 * edge, right - edge, top, 1.03), 0xf6f2e6, -.1, .8);
            double middle = (left + right) / 2;
            for (double d = 1; d < view.distance(top); d += .5) {
                s.veil(
                        patch(middle - edge * .6, middle + edge * .6, Math.max(top, view.y(d + .24)), view.y(d)),
                        0xf6f2e6,
                        -.1,
                        .8);
            }
        });
    }
}
