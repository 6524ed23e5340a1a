package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Large instruments that stand on the floor: a grand piano and a set of drums. */
public final class Ensembles {
    private static final int INK = 0x221d2c;
    private static final int BRASS = 0xecb84e;
    private static final int CHROME = 0xdfe2ea;
    private static final int SKIN = 0xfdf6ea;
    private static final int[] LACQUERS = {0x302a3c, 0x2b2636, 0x5a2f26};
    private static final int[] SHELLS = {0xd93a3f, 0x2f7fb8, 0x2f9a88, 0xf0a03a};

    private Ensembles() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.painted("grand-piano", 1.36, Footing.GROUND, rgb -> s -> grand(s, rgb), LACQUERS)
                        .looking(Facing.LEFT),
                Figure.painted("drum-kit", 1.5, Footing.GROUND, rgb -> s -> drums(s, rgb), SHELLS));
    }

    // ------------------------------------------------------------------ grand piano, its keys to the left

    private static void grand(Sketch s, int black) {
        for (double x : new double[] {-48, -8, 46}) {
            s.across(Outlines.strip(7, 4, x, 34, x, 18, x, 3), black, -.4, .5);
            s.ball(Outlines.disc(x, 1.6, 2.6), BRASS, -.5, .4);
        }
        s.line(Outlines.polyline(-30, 30, -27, 4), 1.6, BRASS, 0);
        s.line(Outlines.polyline(-24, 30, -26, 4), 1.6, BRASS, 0);
        s.across(Outlines.rounded(-33, 2, -20, 5, 1), BRASS, -.3, .4);
        // the lid stands open on its prop
        Path2D lid = new Path2D.Double();
        lid.moveTo(-50, 58);
        lid.curveTo(-46, 80, -34, 96, -10, 98);
        lid.curveTo(20, 100, 52, 90, 62, 66);
        lid.lineTo(60, 54);
        lid.closePath();
        s.inside(lid, t -> t.blend(lid, Rgb.mix(black, 0xffffff, .16), -.3, black, .5, -40, 96, 40, 50), t -> {
            t.fade(Outlines.polygon(-30, 100, 0, 100, -10, 50, -44, 50), 0xffffff, -.8, .30, .04, -20, 98, -24, 54);
            t.line(Outlines.curve(-46, 60, -42, 80, -32, 93, -10, 95, 20, 97, 50, 88, 60, 66), 1, BRASS, -.2, .5);
        });
        s.line(Outlines.polyline(30, 52, 36, 86), 1.6, black, -.1);
        // strings and frame
        Path2D inside = Outlines.smooth(-50, 50, -48, 57, 0, 58, 50, 57, 61, 52, 40, 48, -20, 47);
        s.fall(inside, 0xc98a3c, -.2, .5);
        for (int i = 0; i < 12; i++) {
            s.line(Outlines.polyline(-44 + i * 4, 49, 0 + i * 4.6, 57), .4, 0xffe6a8, -.4, .8);
        }
        Path2D body = new Path2D.Double();
        body.moveTo(-62, 50);
        body.lineTo(58, 52);
        body.curveTo(68, 50, 67, 40, 62, 34);
        body.lineTo(-56, 33);
        body.curveTo(-62, 36, -64, 42, -62, 50);
        body.closePath();
        s.inside(body, t -> t.fall(body, Rgb.mix(black, 0xffffff, .10), -.3, .55), t -> {
            t.fade(Outlines.slab(-70, 44, 70, 49), 0xffffff, -.8, .32, 0, 0, 48, 0, 43);
            t.line(Outlines.polyline(-60, 36, 62, 37), .7, BRASS, 0, .6);
        });
        s.fall(Outlines.polygon(-66, 45, -40, 47, -40, 52, -66, 50.6), SKIN, -.4, .15);
        for (int i = 0; i < 11; i++) {
            double x = -65 + i * 2.3;
            s.line(Outlines.polyline(x, 45.2, x, 50.6), .3, 0x5a5460, .2);
            if (i % 4 != 3) {
                s.fill(Outlines.slab(x + .6, 47.6, x + 1.9, 51), INK, .1);
            }
        }
        s.across(Outlines.polygon(-68, 41, -40, 43, -40, 46.6, -68, 44.6), black, -.3, .4);
        Path2D music = Outlines.polygon(-46, 56, -34, 57, -32, 72, -45, 71);
        s.form(music, SKIN, -.4, .2);
        for (int i = 0; i < 5; i++) {
            s.line(Outlines.polyline(-44, 60 + i * 2.2, -35, 60.6 + i * 2.2), .4, 0x6a6070, .2, .8);
        }
    }

    // ------------------------------------------------------------------ drums

    private static void drums(Sketch s, int shell) {
        cymbal(s, -58, 84, 20, 8);
        cymbal(s, 57, 88, 21, -8);
        s.line(Outlines.polyline(-12, 66, -15, 74), 1.8, CHROME, 0);
        s.line(Outlines.polyline(12, 66, 15, 74), 1.8, CHROME, 0);
        stand(s, -40, 26);
        stand(s, 44, 26);
        barrel(s, shell, -18, 70, 15, 15);
        barrel(s, shell, 18, 71, 16, 15);
        barrel(s, shell, -44, 42, 17, 12);
        barrel(s, shell, 46, 34, 19, 28);
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.polyline(46 + k * 14, 20, 46 + k * 18, 0), 1.8, CHROME, .1);
            s.line(Outlines.polyline(k * 26, 22, k * 34, 0), 2, CHROME, .1);
        }
        // the bass drum in the middle
        s.ball(Outlines.disc(0, 33, 33), Rgb.mix(shell, INK, .2), -.3, .6);
        s.line(Outlines.disc(0, 33, 30.6), 3.4, shell, -.2);
        s.line(Outlines.disc(0, 33, 32.4), 1, CHROME, -.3);
        s.line(Outlines.disc(0, 33, 28.6), .9, CHROME, -.3);
        s.ball(Outlines.disc(0, 33, 28), SKIN, -.4, .35);
        s.line(Outlines.disc(0, 33, 22), .7, 0xc9bfae, .2, .6);
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * (i + .5) / 4;
            s.ball(Outlines.disc(Math.cos(a) * 30.6, 33 + Math.sin(a) * 30.6, 1.9), CHROME, -.5, .4);
        }
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double a = Math.PI / 2 + Math.PI * i / 5;
            double r = i % 2 == 0 ? 13 : 5.4;
            if (i == 0) {
                star.moveTo(Math.cos(a) * r, 33 + Math.sin(a) * r);
            } else {
                star.lineTo(Math.cos(a) * r, 33 + Math.sin(a) * r);
            }
        }
        star.closePath();
        s.form(star, BRASS, -.4, .3);
        s.line(Outlines.polyline(-56, 52, -36, 62), 1.6, 0xd9a866, -.2);
        s.line(Outlines.polyline(-30, 50, -48, 63), 1.6, 0xd9a866, -.2);
    }

    private static void barrel(Sketch s, int shell, double x, double top, double half, double height) {
        Path2D body = new Path2D.Double();
        body.moveTo(x - half, top);
        body.lineTo(x - half, top - height);
        body.quadTo(x, top - height - half * .42, x + half, top - height);
        body.lineTo(x + half, top);
        body.closePath();
        s.across(body, shell, -.4, .5);
        for (int i = -1; i <= 1; i++) {
            s.line(Outlines.polyline(x + i * half * .62, top - 2.6, x + i * half * .62, top - height), .9, CHROME, -.2);
        }
        s.line(
                Outlines.curve(x - half, top - height, x, top - height - half * .22, x + half, top - height),
                1.6,
                CHROME,
                -.3);
        s.ball(Outlines.ellipse(x, top, half + .8, half * .30), CHROME, -.5, .4);
        s.fall(Outlines.ellipse(x, top + .5, half - .8, half * .25), SKIN, -.3, .15);
    }

    private static void cymbal(Sketch s, double x, double y, double half, double tilt) {
        s.line(Outlines.polyline(x, 0, x, y), 1.4, CHROME, 0);
        s.line(Outlines.polyline(x, 14, x - 9, 0), 1.2, CHROME, .1);
        s.line(Outlines.polyline(x, 14, x + 9, 0), 1.2, CHROME, .1);
        s.at(x, y, 1, tilt, t -> {
            t.form(Outlines.ellipse(0, 0, half, 2.6), BRASS, -.6, .3);
            t.line(Outlines.ellipse(0, .2, half * .62, 1.5), .4, 0xb8842c, .1, .8);
            t.ball(Outlines.ellipse(0, 1.6, 3.4, 2), BRASS, -.6, .3);
        });
    }

    private static void stand(Sketch s, double x, double y) {
        s.line(Outlines.polyline(x, y, x, 4), 1.6, CHROME, .1);
        s.line(Outlines.polyline(x, 10, x - 8, 0), 1.4, CHROME, .1);
        s.line(Outlines.polyline(x, 10, x + 8, 0), 1.4, CHROME, .1);
    }
}
