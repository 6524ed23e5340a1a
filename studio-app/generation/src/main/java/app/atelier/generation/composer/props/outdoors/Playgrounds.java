package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What children play on: slide, swing, seesaw, sandpit, climbing frame. */
public final class Playgrounds {
    private static final int RED = 0xe8574a;
    private static final int BLUE = 0x3f8fd0;
    private static final int YELLOW = 0xf6c445;
    private static final int STEEL = 0x8fa3b8;

    private Playgrounds() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("slide", 1.5, Playgrounds::slide),
                Figure.of("swing", 1.35, Playgrounds::swing),
                Figure.of("seesaw", 3, Playgrounds::seesaw),
                Figure.of("sandpit", 3.2, Playgrounds::sandpit),
                Figure.of("climbing-frame", 1.4, Playgrounds::climbing));
    }

    private static void post(Sketch s, double x0, double y0, double x1, double y1, double width, int rgb) {
        s.across(Outlines.strip(width, width, x0, y0, (x0 + x1) / 2, (y0 + y1) / 2, x1, y1), rgb, -.35, .5);
    }

    private static void slide(Sketch s) {
        s.soft(0, -1, 74, 5, 0x2a3048, .6, .4);
        post(s, -46, -1, -40, 92, 3, BLUE);
        post(s, -66, -1, -58, 92, 3, BLUE);
        for (int i = 0; i < 6; i++) {
            double y = 10 + i * 11;
            s.line(Outlines.polyline(-65 + i * .9, y, -45 + i * .8, y), 2.6, YELLOW, -.1);
        }
        post(s, -36, -1, -36, 66, 3.4, BLUE);
        s.fall(Outlines.rounded(-64, 63, -26, 68, 1.5), YELLOW, -.3, .4);
        Path2D chute = new Path2D.Double();
        chute.moveTo(-30, 68);
        chute.curveTo(-6, 62, 6, 26, 34, 12);
        chute.curveTo(44, 7, 56, 6, 70, 6);
        chute.lineTo(70, 0);
        chute.curveTo(52, 0, 38, 1, 26, 7);
        chute.curveTo(-4, 22, -12, 52, -30, 58);
        chute.closePath();
        s.blendForm(chute, RED, -.3, RED, .4);
        s.line(Outlines.curve(-30, 74, -8, 66, 8, 32, 36, 17, 56, 11, 70, 11), 3.2, 0xff8a70, -.3);
        s.line(Outlines.curve(-30, 66, -8, 58, 8, 24, 36, 10, 56, 5, 70, 5), 1, 0xffffff, -.5, .6);
        for (double x : new double[] {-64, -28}) {
            post(s, x, 66, x, 88, 2.4, BLUE);
        }
        s.form(Outlines.polygon(-72, 82, -46, 101, -20, 82), RED, -.4, .35);
        s.form(Outlines.polygon(-72, 82, -46, 101, -54, 82), 0xff8a70, -.4, .1);
    }

    private static void swing(Sketch s) {
        s.soft(0, -1, 66, 4, 0x2a3048, .6, .35);
        for (int side = -1; side <= 1; side += 2) {
            post(s, side * 62, -1, side * 52, 94, 3.6, RED);
            post(s, side * 40, 2, side * 52, 94, 3.6, RED);
        }
        s.fall(Outlines.rounded(-57, 91, 57, 97, 2.6), YELLOW, -.4, .4);
        seat(s, -22, 10, BLUE);
        seat(s, 22, -4, 0x6fbf5f);
    }

    private static void seat(Sketch s, double x, double lean, int rgb) {
        double y = 27;
        s.line(Outlines.polyline(x - 9, 92, x - 9 + lean, y), 1, STEEL, .1);
        s.line(Outlines.polyline(x + 9, 92, x + 9 + lean, y), 1, STEEL, .1);
        s.fall(Outlines.rounded(x - 12 + lean, y - 3, x + 12 + lean, y + 1.5, 1.5), rgb, -.4, .4);
    }

    private static void seesaw(Sketch s) {
        s.soft(0, -1, 120, 7, 0x2a3048, .6, .35);
        s.across(Outlines.polygon(-20, -2, 0, 52, 20, -2), BLUE, -.35, .5);
        s.at(0, 50, 1, 13, t -> {
            t.fall(Outlines.rounded(-138, -5, 138, 6, 4), YELLOW, -.35, .4);
            for (int side = -1; side <= 1; side += 2) {
                t.fall(Outlines.rounded(side * 118 - 18, 5, side * 118 + 18, 12, 4), RED, -.3, .3);
                t.line(Outlines.curve(side * 92, 6, side * 91, 30, side * 84, 34), 4, STEEL, -.1);
            }
        });
        s.ball(Outlines.disc(0, 50, 9), RED, -.5, .4);
    }

    private static void sandpit(Sketch s) {
        s.fall(Outlines.ellipse(0, 28, 158, 36), 0xa8703f, -.2, .5);
        s.fall(Outlines.ellipse(0, 34, 146, 30), 0xf2d9a0, .1, -.1);
        s.soft(-40, 44, 60, 18, 0xfff0c8, -.4, .6);
        s.form(Outlines.smooth(-96, 30, -70, 62, -48, 70, -30, 58, -12, 30), 0xf0cf8f, -.4, .35);
        s.at(52, 30, .42, 0, t -> {
            t.across(Outlines.polygon(-36, 70, 36, 70, 26, 2, -26, 2), RED, -.3, .45);
            t.line(Outlines.curve(-34, 70, 0, 118, 34, 70), 5, YELLOW, -.2);
        });
        s.line(Outlines.polyline(86, 34, 118, 66), 4, BLUE, -.2);
        s.form(Outlines.smooth(70, 24, 90, 32, 86, 42, 72, 36), 0x6fbf5f, -.3, .3);
        s.fall(Outlines.smooth(-158, 28, -150, 4, 0, -12, 150, 4, 158, 28, 120, 10, 0, 0, -120, 10), 0xb57a48, -.3, .4);
    }

    private static void climbing(Sketch s) {
        s.soft(0, -1, 64, 4, 0x2a3048, .6, .35);
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * i / 8;
            s.line(
                    Outlines.curve(-64 * Math.cos(a), 0, -46 * Math.cos(a), 58, 0, 96),
                    2.2,
                    i % 2 == 0 ? RED : YELLOW,
                    i > 4 ? .25 : -.15);
        }
        for (int i = 1; i < 4; i++) {
            double half = new double[] {62, 55, 42}[i - 1];
            s.line(Outlines.ellipse(0, 4 + i * 22, half, 5), 2, BLUE, 0);
        }
        s.ball(Outlines.disc(0, 96, 4), YELLOW, -.5, .3);
    }
}
