package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Stations and airfields: platform roof, signal, train seen from the front, control tower, airliner, windsock. */
public final class Transport {
    private static final int IRON = 0x4a5568;

    private Transport() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("station", 1.9, Transport::station).with(new Lamp(0, 26, 70, Openings.LAMP, .35)),
                Figure.of("signal", .3, Transport::signal).with(new Lamp(2, 88, 20, 0x6fe08a, .6)),
                Figure.of("train-front", .95, Transport::train)
                        .with(new Lamp(-22, 26, 36, 0xfff0c0, .8))
                        .with(new Lamp(22, 26, 36, 0xfff0c0, .8)),
                Figure.of("control-tower", .5, Transport::tower).with(new Lamp(0, 84, 40, 0xbfe8ff, .4)),
                Figure.of("airliner", 2.9, Transport::airliner),
                Figure.of("terminal", 3.6, Transport::terminal).with(new Lamp(0, 40, 120, 0xffe0a8, .3)),
                Figure.of("windsock", .7, Transport::windsock));
    }

    private static void station(Sketch s) {
        s.across(Outlines.slab(-86, -1, 86, 54), 0xc9785a, -.2, .45);
        Openings.boards(s, Outlines.slab(-86, 0, 86, 54), 0, 54, 6, 0xc9785a);
        s.fall(Outlines.polygon(-94, 52, -76, 78, 76, 78, 94, 52), 0x55607a, -.3, .35);
        s.across(Outlines.polygon(-22, -1, -22, 66, 0, 92, 22, 66, 22, -1), 0xd98a68, -.25, .4);
        s.fall(Outlines.polygon(-28, 62, 0, 97, 28, 62, 22, 62, 0, 88, -22, 62), 0x55607a, -.3, .3);
        s.ball(Outlines.disc(0, 68, 9), 0xfff6e4, -.3, .2);
        s.line(Outlines.disc(0, 68, 9), 1.4, IRON, 0);
        s.line(Outlines.polyline(0, 74, 0, 68, 4, 66), 1.2, IRON, .2);
        Openings.door(s, 0, 44, 10, 0x3f6a5a);
        for (double x : new double[] {-70, -44, 38, 64}) {
            Openings.archWindow(s, x + 3, 16, 32, 7, 0xf6e8d0);
        }
        s.fall(Outlines.slab(-92, 48, 92, 53), 0xf2e2c4, -.2, .2);
    }

    private static void signal(Sketch s) {
        s.across(Outlines.slab(-2, -1, 2, 76), IRON, -.3, .4);
        s.across(Outlines.rounded(-7, 70, 9, 98, 4), 0x2a2f3c, -.3, .4);
        s.glow(Outlines.disc(1, 90, 4), 0x7fe89a, .95);
        s.glow(Outlines.disc(1, 79, 4), 0x8a3038, .8);
        s.line(Outlines.polyline(-2, 40, -8, 34), 1.4, IRON, .2);
        s.across(Outlines.rounded(-7, -1, 7, 6, 1), 0x8a8f98, -.2, .4);
    }

    private static void train(Sketch s) {
        int red = 0xd0493f;
        s.soft(0, -1, 52, 4, 0x1a2038, .6, .6);
        s.across(Outlines.rounded(-40, 3, 40, 12, 2), 0x2f3440, -.1, .5);
        Path2D face = Outlines.smooth(-42, 10, -44, 50, -38, 86, 0, 97, 38, 86, 44, 50, 42, 10, 0, 6);
        s.inside(face, t -> t.across(face, red, -.3, .5), t -> {
            t.fall(Outlines.slab(-60, 30, 60, 38), 0xfff0d8, -.1, .3);
            t.pane(Outlines.rounded(-33, 48, -3, 80, 4), 0xbfe0ee, 0xffe6b0);
            t.pane(Outlines.rounded(3, 48, 33, 80, 4), 0xbfe0ee, 0xffe6b0);
            t.fade(face, 0xffffff, -.4, .25, 0, -20, 96, 0, 60);
        });
        for (int side = -1; side <= 1; side += 2) {
            s.ball(Outlines.disc(side * 24, 21, 6), 0xfff4d0, -.6, .1);
            s.glow(Outlines.disc(side * 24, 21, 3.6), 0xfffae0, .9);
        }
        s.across(Outlines.rounded(-8, 8, 8, 22, 2), 0x2f3440, -.2, .4);
        s.line(Outlines.polyline(-10, 96, 0, 103, 10, 96), 1.4, IRON, .1);
    }

    private static void tower(Sketch s) {
        s.soft(0, -1, 24, 2, 0x2a3048, .6, .4);
        s.across(Outlines.polygon(-10, -1, -8, 70, 8, 70, 10, -1), 0xe2ddd4, -.3, .5);
        for (int i = 0; i < 5; i++) {
            s.pane(Outlines.slab(-2.4, 10 + i * 12, 2.4, 16 + i * 12), 0x9fc8dc, 0xffe0a0);
        }
        s.fall(Outlines.polygon(-14, 68, 14, 68, 18, 75, -18, 75), 0xc9c2b8, -.2, .4);
        s.pane(Outlines.polygon(-18, 75, 18, 75, 22, 90, -22, 90), 0x8fd0e0, 0xbff0ff);
        for (int i = -3; i <= 3; i++) {
            s.line(Outlines.polyline(i * 5.4, 75, i * 6.6, 90), .9, 0xe2ddd4, .1);
        }
        s.fall(Outlines.rounded(-23, 89, 23, 94, 2), 0xd9604a, -.3, .3);
        s.line(Outlines.polyline(0, 94, 0, 101), .9, IRON, 0);
    }

    private static void airliner(Sketch s) {
        int white = 0xf4f6fa;
        s.soft(0, 0, 140, 7, 0x1a2038, .6, .5);
        for (double x : new double[] {-92, -8, 12}) {
            s.line(Outlines.polyline(x, 24, x, 6), 3, IRON, .1);
            s.ball(Outlines.disc(x, 5, 6), 0x2f323c, -.2, .4);
        }
        s.blendForm(Outlines.polygon(104, 48, 128, 100, 144, 100, 136, 46), 0xe8574a, -.3, 0xe8574a, .3);
        Path2D body =
                Outlines.smooth(-140, 34, -128, 50, -96, 58, 60, 58, 140, 54, 132, 44, 60, 26, -100, 24, -132, 27);
        s.inside(body, t -> t.fall(body, white, -.3, .55), t -> {
            t.fall(Outlines.slab(-150, 33, 150, 37), 0xe8574a, -.1, .2);
            for (int i = 0; i < 19; i++) {
                t.pane(Outlines.rounded(-84 + i * 10, 42, -79 + i * 10, 49, 2), 0x6f93ac, 0xffe6b0);
            }
            t.pane(Outlines.polygon(-128, 44, -116, 53, -106, 53, -110, 44), 0x5f86a4, 0xffe6b0);
        });
        s.blendForm(Outlines.polygon(-24, 34, 36, 34, 92, 10, 76, 8), 0xd8dee8, -.2, 0xb8c2d0, .3);
        s.across(Outlines.rounded(8, 10, 44, 24, 7), 0x8f9cb0, -.4, .5);
        s.blendForm(Outlines.polygon(106, 50, 136, 50, 150, 42, 138, 42), 0xd8dee8, -.2, 0xb8c2d0, .3);
    }

    private static void terminal(Sketch s) {
        Path2D roof =
                Outlines.smooth(-178, 62, -90, 92, 0, 76, 90, 94, 178, 62, 178, 54, 90, 80, 0, 66, -90, 78, -178, 54);
        s.pane(Outlines.polygon(-170, -1, -170, 58, -90, 80, 0, 68, 90, 82, 170, 58, 170, -1), 0x9fc8dc, 0xffe0a8);
        for (int i = -8; i <= 8; i++) {
            s.line(Outlines.polyline(i * 20, 0, i * 20, 74), 1.4, 0xe8ecf0, .2, .8);
        }
        s.fall(Outlines.slab(-174, -1, 174, 14), 0xb8b4b0, -.1, .4);
        s.line(Outlines.polyline(-170, 36, 170, 36), 2, 0xe8ecf0, .2);
        s.fall(roof, 0xf4f2ee, -.4, .3);
    }

    private static void windsock(Sketch s) {
        s.across(Outlines.slab(-26, -1, -23, 96), 0xe2ddd4, -.3, .4);
        for (int i = 0; i < 4; i++) {
            double x = -23 + i * 14;
            double a = 11 - i * 1.8;
            s.fall(
                    Outlines.polygon(
                            x,
                            90 + a - i * 2,
                            x + 14,
                            88 + a - 2 - i * 2,
                            x + 14,
                            86 - a + 2 - i * 2,
                            x,
                            90 - a - i * 2),
                    i % 2 == 0 ? 0xf2703f : 0xfff4e4,
                    -.3,
                    .4);
        }
    }
}
