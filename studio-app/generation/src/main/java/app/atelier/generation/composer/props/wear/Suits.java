package app.atelier.generation.composer.props.wear;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;

/** What is worn on the body. */
final class Suits {

    private static final int ORANGE = 0xe2703f;

    private Suits() {}

    /** A space suit without its helmet. */
    static void space(Sketch s, int rgb) {
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.strip(17, 14, k * 11, 30, k * 13, 16, k * 14, 6), rgb, -.2, .5);
            s.form(Outlines.smooth(k * 6, 8, k * 5, -1, k * 26, -2, k * 27, 4, k * 21, 11), ORANGE, -.3, .5);
            s.line(Outlines.curve(k * 6, 20, k * 13, 18, k * 21, 21), 1, Rgb.mix(rgb, 0x5a6484, .5), .2, .7);
            s.across(Outlines.strip(14, 11, k * 19, 74, k * 29, 56, k * 30, 38), rgb, -.25, .5);
            s.ball(Outlines.disc(k * 30, 34, 6.4), ORANGE, -.4, .5);
            s.line(Outlines.curve(k * 23, 53, k * 30, 51, k * 36, 54), 1, Rgb.mix(rgb, 0x5a6484, .5), .2, .7);
        }
        Path2D body = Outlines.smooth(-23, 80, -27, 54, -24, 26, 0, 22, 24, 26, 27, 54, 23, 80, 0, 88);
        s.form(body, rgb, -.35, .5);
        s.form(Outlines.rounded(-15, 44, 15, 64, 4), 0x9aa5c4, -.3, .4);
        s.ball(Outlines.disc(-8, 56, 3), 0xf25c54, -.6, .3);
        s.ball(Outlines.disc(1, 56, 3), 0xffd166, -.6, .3);
        s.fill(Outlines.rounded(7, 50, 11, 60, 1), 0x5fd0c5, -.2);
        s.line(Outlines.curve(-25, 32, 0, 28, 25, 32), 2.4, Rgb.mix(rgb, 0x5a6484, .5), .2);
        s.form(Outlines.ellipse(0, 86, 20, 5), Rgb.mix(rgb, 0x5a6484, .4), -.3, .4);
    }

    static void cape(Sketch s, int rgb) {
        Path2D cape = Outlines.smooth(
                -14, 97, 14, 97, 30, 62, 46, 22, 50, 2, 30, 8, 12, 0, -8, 7, -28, -1, -50, 5, -44, 24, -28, 62);
        s.inside(cape, t -> t.form(cape, rgb, -.3, .5), t -> {
            for (int i = -2; i <= 2; i++) {
                t.fade(Outlines.strip(2, 11, i * 3, 98, i * 10, 50, i * 19, -4), rgb, .9, .1, .6, 0, 98, 0, 0);
            }
        });
        s.form(Outlines.smooth(-19, 92, 0, 99, 19, 92, 14, 86, 0, 89, -14, 86), 0xf2c04a, -.3, .4);
    }

    static void backpack(Sketch s, int rgb) {
        s.line(Outlines.curve(-8, 92, -6, 99, 6, 99, 8, 92), 3, rgb, .3);
        s.form(Outlines.smooth(-34, 6, -37, 50, -30, 84, 0, 95, 30, 84, 37, 50, 34, 6, 0, -2), rgb, -.35, .5);
        s.form(Outlines.smooth(-31, 62, -28, 84, 0, 92, 28, 84, 31, 62, 0, 52), Rgb.mix(rgb, 0xffffff, .14), -.35, .35);
        s.form(Outlines.rounded(-23, 8, 23, 42, 7), Rgb.mix(rgb, 0xffffff, .08), -.3, .4);
        s.line(Outlines.curve(-23, 32, 0, 27, 23, 32), 1.6, Rgb.mix(rgb, 0x0f1a20, .4), .3);
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.rounded(k * 16 - 3, 44, k * 16 + 3, 74, 1.4), 0xa8683c, -.3, .4);
            s.form(Outlines.rounded(k * 16 - 4.4, 50, k * 16 + 4.4, 57, 1.4), 0xe8c070, -.4, .3);
        }
    }
}
