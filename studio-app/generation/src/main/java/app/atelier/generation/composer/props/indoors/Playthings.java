package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What lies about in nurseries: pillows and blocks. */
public final class Playthings {
    private Playthings() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.painted(
                        "pillow",
                        1.5,
                        Footing.TABLE,
                        rgb -> s -> pillow(s, rgb),
                        0xf4e6d8,
                        0x8fc1e3,
                        0xf2a7b5,
                        0xb9a3e0,
                        0xf6cf7d),
                Figure.painted(
                        "toy-block",
                        1.02,
                        Footing.TABLE,
                        rgb -> s -> block(s, rgb),
                        0xe8574a,
                        0x3f8fd0,
                        0xf6c445,
                        0x4fae6a,
                        0xf08a3c));
    }

    private static void pillow(Sketch s, int rgb) {
        Path2D cloth = Outlines.smooth(
                -72, 4, -66, 50, -74, 92, -36, 86, 0, 90, 36, 86, 74, 92, 67, 50, 73, 4, 36, 10, 0, 6, -36, 10);
        s.inside(cloth, t -> t.form(cloth, rgb, -.5, .42), t -> {
            t.soft(t.lightX() * 18, 60, 46, 26, Rgb.mix(rgb, 0xffffff, .5), -.5, .6);
            for (int k = -1; k <= 1; k += 2) {
                t.line(Outlines.curve(k * 70, 88, k * 56, 74, k * 46, 62), 1.6, rgb, .45, .6);
                t.line(Outlines.curve(k * 70, 8, k * 54, 22, k * 44, 30), 1.6, rgb, .5, .6);
            }
        });
        s.line(cloth, 1.8, Rgb.mix(rgb, 0x3a2a4a, .3), .2, .7);
    }

    private static void block(Sketch s, int rgb) {
        Path2D side = Outlines.polygon(24, -1, 49, 18, 49, 96, 24, 78);
        Path2D top = Outlines.polygon(-49, 78, -24, 96, 49, 96, 24, 78);
        Path2D front = Outlines.polygon(-49, -1, 24, -1, 24, 78, -49, 78);
        s.fall(front, rgb, -.15, .25);
        s.fill(top, Rgb.mix(rgb, 0xffffff, .25), -.4);
        s.fill(side, rgb, .45);
        s.fall(Outlines.rounded(-42, 6, 17, 71, 5), 0xfff4dc, -.3, .1);
        switch (s.random().nextInt(3)) {
            case 0 -> s.fall(Outlines.disc(-12.5, 38.5, 20), rgb, -.2, .3);
            case 1 -> s.fall(Outlines.polygon(-32, 20, 7, 20, -12.5, 60), rgb, -.2, .3);
            default -> s.fall(Outlines.rounded(-30, 21, 5, 56, 4), rgb, -.2, .3);
        }
        s.line(Outlines.polyline(-49, 78, 24, 78, 24, -1), 1.4, 0xffffff, -.4, .5);
    }
}
