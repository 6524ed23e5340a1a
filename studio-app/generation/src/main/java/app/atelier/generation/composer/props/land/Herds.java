package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Animals too far away to have faces: what gives a plain its scale. All look to the right. */
public final class Herds {
    private Herds() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("far-giraffe", .72, Herds::giraffe),
                Figure.of("far-elephant", 1.5, Herds::elephant),
                Figure.of("far-antelope", 1, Herds::antelope),
                Figure.of("far-camel", 1.25, Herds::camel));
    }

    private static void legs(Sketch s, int rgb, double top, double width, double... xs) {
        for (int i = 0; i < xs.length; i++) {
            double stride = (i % 2 == 0 ? 1 : -1) * width * .5;
            s.across(
                    Outlines.strip(
                            width * 1.25, width * .8, xs[i], top, xs[i] + stride * .3, top * .5, xs[i] + stride, -1),
                    rgb,
                    i % 2 == 0 ? .35 : .05,
                    .7);
        }
    }

    private static void giraffe(Sketch s) {
        int rgb = 0xd9a050;
        legs(s, rgb, 42, 3.4, -15, -11, 6, 10);
        s.across(Outlines.strip(10, 4.4, 8, 46, 15, 66, 22, 90), rgb, -.2, .5);
        Path2D body = Outlines.smooth(-19, 44, -16, 54, -2, 55, 12, 58, 14, 44, 8, 37, -12, 36);
        s.form(body, rgb, -.3, .5);
        s.form(Outlines.leaf(20, 90, 35, 87, 6, .05), rgb, -.2, .4);
        s.line(Outlines.polyline(22, 92, 21, 97), 1.2, rgb, .3);
        s.line(Outlines.curve(-18, 50, -22, 42, -21, 32), 1.2, rgb, .4);
        for (int i = 0; i < 16; i++) {
            double t = i / 15.0;
            double x = t < .5 ? -15 + 46 * t : 8 + 13 * (t - .5) * 2;
            double y = t < .5 ? 46 + s.about(6) : 50 + 38 * (t - .5) * 2;
            s.veil(Outlines.blob(x, y, 2, 2.2, 5, .3, s.random()), 0x7a4a24, .2, .7);
        }
    }

    private static void elephant(Sketch s) {
        int rgb = 0x8f8890;
        legs(s, rgb, 40, 12, -38, -22, 10, 26);
        s.form(Outlines.smooth(-50, 44, -46, 78, -14, 92, 22, 86, 36, 66, 32, 34, -8, 28, -40, 32), rgb, -.35, .6);
        s.across(Outlines.strip(13, 5, 54, 60, 61, 36, 58, 10, 64, 4), rgb, -.1, .6);
        s.form(Outlines.smooth(30, 58, 32, 84, 50, 88, 60, 72, 58, 54, 44, 48), rgb, -.35, .5);
        s.form(Outlines.smooth(22, 82, 40, 78, 42, 52, 30, 44, 20, 58), Rgb.mix(rgb, 0x5a4f5a, .2), -.05, .6);
        s.line(Outlines.curve(56, 52, 64, 46, 71, 50), 2.6, 0xf4ecd8, -.2);
        s.line(Outlines.curve(-50, 62, -55, 48, -53, 36), 2, rgb, .4);
    }

    private static void antelope(Sketch s) {
        int rgb = 0xb5763f;
        legs(s, rgb, 40, 3.4, -24, -18, 14, 20);
        s.form(Outlines.smooth(-30, 46, -24, 60, 4, 58, 24, 62, 27, 48, 18, 38, -22, 37), rgb, -.3, .5);
        s.across(Outlines.strip(9, 5, 22, 54, 30, 68, 34, 76), rgb, -.1, .5);
        s.form(Outlines.leaf(30, 79, 47, 73, 6, .05), rgb, -.2, .4);
        s.line(Outlines.curve(33, 80, 29, 90, 33, 99), 1.8, 0x4a3428, .2);
        s.line(Outlines.curve(35, 80, 33, 90, 38, 98), 1.8, 0x4a3428, .3);
    }

    private static void camel(Sketch s) {
        int rgb = 0xc08a52;
        legs(s, rgb, 42, 4, -26, -20, 16, 22);
        s.form(
                Outlines.smooth(
                        -33, 46, -30, 60, -20, 68, -13, 84, -6, 70, 2, 68, 10, 84, 18, 68, 28, 58, 28, 44, 10, 38, -20,
                        38),
                rgb,
                -.35,
                .55);
        s.across(Outlines.strip(9, 6, 24, 52, 38, 46, 44, 62, 45, 80), rgb, -.1, .5);
        s.form(Outlines.leaf(41, 82, 59, 78, 7, .05), rgb, -.2, .4);
        s.form(Outlines.smooth(-18, 66, -4, 74, 8, 66, 6, 52, -16, 52), 0xc0504a, -.25, .45);
        s.line(Outlines.curve(-33, 56, -37, 46, -36, 36), 1.4, rgb, .4);
    }
}
