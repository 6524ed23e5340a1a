package app.atelier.generation.composer.props.built;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What sails, going to the right. The lowest tenth lies under water. */
public final class Ships {
    private static final int WOOD = 0x8a5432;
    private static final int DARK = 0x2a1612;
    private static final int MAST = 0x5f3a26;
    private static final int GOLD = 0xf0b84c;
    private static final int CLOTH = 0xfffaf0;
    private static final int SEAM = 0xc2a67e;
    private static final int[] HULLS = {0xe2483c, 0xe2483c, 0x2f7fd0, 0x2f9a94, 0xf0a23a};

    private Ships() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.painted("sailing-boat", .92, Footing.WATER, rgb -> s -> yacht(s, rgb), HULLS)
                        .looking(Facing.RIGHT),
                Figure.of("ship", 1.16, Footing.WATER, Ships::galleon)
                        .looking(Facing.RIGHT)
                        .with(new Lamp(-45, 34, 14, 0xffcf7a, .6))
                        .with(new Lamp(-54, 50, 14, 0xffc766, .8)));
    }

    // ------------------------------------------------------------------ a boat with two sails

    private static void yacht(Sketch s, int hull) {
        int stripe = s.pick(hull, 0xf2b84a, 0x3f8fd0);
        s.across(Outlines.strip(2, 1.2, 0, 14, 0, 55, 0, 97), 0x9a6a48, -.3, .5);
        Path2D main = new Path2D.Double();
        main.moveTo(-2, 94);
        main.curveTo(-15, 74, -31, 46, -37, 25);
        main.quadTo(-20, 20.5, -2, 23);
        main.closePath();
        sail(s, main, -1, stripe);
        Path2D jib = new Path2D.Double();
        jib.moveTo(2, 88);
        jib.curveTo(17, 66, 30, 42, 38, 22);
        jib.quadTo(20, 24.5, 2, 22);
        jib.closePath();
        sail(s, jib, 1, 0);
        s.line(Outlines.polyline(0, 96, 43, 17), .35, 0x6a4a3a, .2, .8);
        s.line(Outlines.polyline(0, 96, -43, 18), .35, 0x6a4a3a, .2, .8);
        s.line(Outlines.polyline(2, 21, -38, 23.4), 1.5, 0x9a6a48, -.1);
        Path2D pennant = Outlines.smooth(0, 99.4, -8, 99, -15, 96.6, -8, 95.4, 0, 93.6);
        s.form(pennant, hull, -.4, .2);
        s.fall(Outlines.smooth(-16, 16, -14, 21, -4, 22, 12, 20.6, 16, 16, 0, 15), 0xfff6e6, -.3, .4);
        for (double x : new double[] {-10, -3, 4}) {
            s.pane(Outlines.rounded(x, 17.6, x + 4, 20, .8), 0x6fa8c4, 0xffd98a);
        }
        Path2D body = new Path2D.Double();
        body.moveTo(-43, 18);
        body.quadTo(0, 13.6, 45, 20);
        body.curveTo(40, 6, 32, 0, 25, -2);
        body.lineTo(-27, -2);
        body.curveTo(-36, 2, -41, 9, -43, 18);
        body.closePath();
        s.inside(body, t -> t.blend(body, hull, -.35, Rgb.mix(hull, DARK, .2), .6, 0, 18, 0, -2), t -> {
            t.line(Outlines.curve(-44, 15.8, 0, 11.6, 46, 17.6), 2.6, 0xfffaf0, -.2);
            t.fill(Outlines.slab(-50, -4, 50, 5.4), Rgb.mix(hull, DARK, .42), .3);
            t.line(Outlines.curve(-44, 6.6, 0, 5, 44, 7), .9, 0xfffaf0, 0, .8);
            t.soft(t.side() * 20, 12, 18, 4, 0xffffff, -.8, .4);
        });
    }

    /** Cloth that the light shines through; {@code belly} is the side it bulges to. */
    private static void sail(Sketch s, Path2D sail, int belly, int stripe) {
        var b = sail.getBounds2D();
        boolean lit = s.side() == belly;
        s.inside(
                sail,
                t -> t.blend(
                        sail,
                        CLOTH,
                        -.5,
                        0xfbf0dc,
                        lit ? -.1 : .1,
                        b.getCenterX() + s.side() * 20,
                        60,
                        b.getCenterX() - s.side() * 20,
                        40),
                t -> {
                    double x = belly > 0 ? b.getMinX() : b.getMaxX();
                    t.fade(sail, 0xb5a2c0, .2, lit ? .18 : .30, 0, x, 40, x + belly * b.getWidth() * .7, 40);
                    for (int i = 1; i < 6; i++) {
                        double y = b.getMinY() + b.getHeight() * i / 6.4;
                        t.line(Outlines.curve(x, y, x + belly * 14, y - 2.6, x + belly * 44, y + 1), .4, SEAM, .2, .6);
                    }
                    if (stripe != 0) {
                        t.veil(Outlines.polygon(-60, 44, 60, 40, 60, 48, -60, 52), stripe, -.1, .92);
                        t.fade(Outlines.slab(-60, 38, 60, 54), 0x8a7aa8, .35, .3, 0, x, 40, x + belly * 24, 40);
                    }
                    t.soft(
                            x + belly * b.getWidth() * .45,
                            b.getMinY() + b.getHeight() * .36,
                            12,
                            18,
                            0xffffff,
                            -.9,
                            .5);
                });
        s.line(sail, .5, SEAM, .2, .7);
    }

    // ------------------------------------------------------------------ a three-master

    private static void galleon(Sketch s) {
        int flag = s.pick(0x1d1826, 0x1d1826, 0xb8323a);
        boolean stripes = s.chance(.35);
        int cloth = s.pick(0xf8ecd2, 0xf2e2c4, 0xf8ecd2);
        for (double[] mast : new double[][] {{-30, 82}, {3, 95}, {31, 76}}) {
            s.across(
                    Outlines.strip(2.8, 1.5, mast[0], 22, mast[0] + 1, mast[1] * .6, mast[0] + 1.6, mast[1]),
                    MAST,
                    -.3,
                    .5);
            rigging(s, mast[0], mast[1]);
        }
        s.across(Outlines.strip(2.4, 1.2, 40, 32, 52, 41, 63, 50), MAST, -.2, .4);
        for (double[] line :
                new double[][] {{63, 50, 32, 76}, {62, 49, 4, 94}, {-52, 46, -28, 81}, {3, 94, -29, 80}, {32, 75, 4, 90}
                }) {
            s.line(Outlines.polyline(line), .35, 0x2f1f18, .2, .8);
        }
        jib(s, cloth, 42, 41, 60, 48, 33, 73);
        square(s, cloth, stripes, -29, 66, 19, 15);
        square(s, cloth, stripes, -30, 46, 25, 20);
        square(s, cloth, stripes, 4, 77, 21, 15);
        square(s, cloth, stripes, 3, 53, 30, 26);
        square(s, cloth, false, 31, 62, 15, 14);
        square(s, cloth, stripes, 31, 42, 21, 19);
        crowsNest(s, 4, 87.4);
        pennant(s, flag, 5, 95);
        streamer(s, flag, -28, 82);
        streamer(s, flag, 33, 76);
        hull(s);
    }

    private static void rigging(Sketch s, double x, double top) {
        for (int k = -1; k <= 1; k += 2) {
            for (int i = 0; i < 3; i++) {
                s.line(Outlines.polyline(x + 1, top - 8, x + k * (9 + i * 3), 27), .3, 0x2f1f18, .2, .7);
            }
            for (int i = 1; i < 6; i++) {
                double t = i / 7.0;
                double y = 27 + (top - 35) * t;
                s.line(Outlines.polyline(x + k * 9 * (1 - t), y, x + k * 15 * (1 - t), y), .3, 0x2f1f18, .2, .55);
            }
        }
    }

    private static void jib(Sketch s, int cloth, double x0, double y0, double x1, double y1, double x2, double y2) {
        Path2D sail = new Path2D.Double();
        sail.moveTo(x0, y0);
        sail.quadTo((x0 + x1) / 2, (y0 + y1) / 2 - 3, x1, y1);
        sail.quadTo((x1 + x2) / 2 + 3, (y1 + y2) / 2 - 3, x2, y2);
        sail.quadTo((x2 + x0) / 2 + 6, (y2 + y0) / 2, x0, y0);
        sail.closePath();
        s.blendForm(sail, CLOTH, -.3, Rgb.mix(cloth, 0x8a6a5a, .35), .4);
    }

    /** A square sail full of wind that blows from behind. */
    private static void square(Sketch s, int cloth, boolean stripes, double x, double y, double w, double h) {
        Path2D sail = new Path2D.Double();
        sail.moveTo(x - w * .46, y + h / 2);
        sail.lineTo(x + w * .46, y + h / 2);
        sail.curveTo(x + w * .72, y + h * .22, x + w * .74, y - h * .2, x + w * .54, y - h / 2);
        sail.quadTo(x + w * .05, y - h * .26, x - w * .50, y - h / 2);
        sail.curveTo(x - w * .22, y - h * .1, x - w * .24, y + h * .2, x - w * .46, y + h / 2);
        sail.closePath();
        s.inside(
                sail,
                t -> t.blend(
                        sail,
                        CLOTH,
                        -.35,
                        Rgb.mix(cloth, 0x9a7a6a, .3),
                        .32,
                        x + w * .5,
                        y + h * .3,
                        x - w * .5,
                        y - h * .3),
                t -> {
                    if (stripes) {
                        for (int i = -2; i <= 2; i += 2) {
                            t.veil(
                                    Outlines.smooth(
                                            x + (i - .5) * w * .2,
                                            y + h,
                                            x + (i + .5) * w * .2,
                                            y + h,
                                            x + (i + .5) * w * .24 + w * .2,
                                            y,
                                            x + (i + .5) * w * .24,
                                            y - h,
                                            x + (i - .5) * w * .24,
                                            y - h,
                                            x + (i - .5) * w * .24 + w * .2,
                                            y),
                                    0xb8323a,
                                    0,
                                    .85);
                        }
                    }
                    Path2D hollow = new Path2D.Double();
                    hollow.moveTo(x - w, y + h);
                    hollow.quadTo(x - w * .16, y, x - w, y - h);
                    hollow.lineTo(x - w * .2, y - h);
                    hollow.quadTo(x + w * .12, y, x - w * .18, y + h);
                    hollow.closePath();
                    t.fade(hollow, 0x7a5f6a, .6, .6, 0, x - w * .5, y, x + w * .05, y);
                    t.soft(x + w * .32, y + h * .05, w * .3, h * .34, 0xffffff, -.9, .5);
                    for (int i = 1; i < 5; i++) {
                        double u = -.5 + i / 5.0;
                        t.line(
                                Outlines.curve(
                                        x + u * w * .92,
                                        y + h / 2,
                                        x + u * w + w * .2,
                                        y,
                                        x + u * w + w * .03,
                                        y - h / 2),
                                .3,
                                0x9a8460,
                                .2,
                                .5);
                    }
                    t.fade(
                            Outlines.slab(x - w, y + h * .32, x + w, y + h / 2),
                            0x5a3f4a,
                            .6,
                            .4,
                            0,
                            x,
                            y + h / 2,
                            x,
                            y + h * .3);
                });
        s.line(Outlines.polyline(x - w * .56, y + h / 2 + .5, x + w * .56, y + h / 2 + .5), 1.5, MAST, 0);
    }

    private static void crowsNest(Sketch s, double x, double y) {
        s.across(Outlines.polygon(x - 4.6, y + 3, x + 4.6, y + 3, x + 3.4, y - 1, x - 3.4, y - 1), 0x7a4a2e, -.3, .4);
    }

    private static void pennant(Sketch s, int rgb, double x, double y) {
        Path2D cloth = Outlines.smooth(
                x, y + 5, x + 6, y + 4, x + 12, y + 5.4, x + 17, y + 4.4, x + 17, y - 4, x + 11, y - 3, x + 6, y - 4.6,
                x, y - 4);
        s.blend(cloth, rgb, -.45, rgb, .2, x, y, x + 17, y);
        s.ball(Outlines.disc(x + 8, y + 1.4, 2.1), 0xf6f2ea, -.3, .1);
        s.line(Outlines.polyline(x + 4.6, y - 3, x + 11.4, y - .6), .9, 0xf6f2ea, 0);
        s.line(Outlines.polyline(x + 4.6, y - .6, x + 11.4, y - 3), .9, 0xf6f2ea, 0);
    }

    private static void streamer(Sketch s, int rgb, double x, double y) {
        s.form(Outlines.smooth(x, y + 2, x + 6, y + 1.6, x + 13, y + 3, x + 6, y - .4, x, y - 1.4), rgb, -.4, .3);
    }

    private static void hull(Sketch s) {
        Path2D hull = new Path2D.Double();
        hull.moveTo(-58, 47);
        hull.lineTo(-39, 44);
        hull.lineTo(-37, 33);
        hull.curveTo(-24, 26, 10, 22, 27, 29);
        hull.lineTo(28, 33);
        hull.curveTo(38, 34, 46, 37, 53, 42);
        hull.curveTo(50, 22, 43, 6, 30, -3);
        hull.lineTo(-38, -3);
        hull.curveTo(-49, 6, -54, 20, -58, 47);
        hull.closePath();
        s.inside(
                hull,
                t -> t.blend(hull, Rgb.mix(WOOD, 0xd98a4a, .25), -.3, Rgb.mix(WOOD, DARK, .5), .5, 0, 46, 0, 0),
                t -> {
                    for (int i = 0; i < 8; i++) {
                        double d = i * 3.8;
                        t.line(Outlines.curve(-58, 30 - d, -24, 21 - d, 12, 18.4 - d, 52, 34 - d), .5, DARK, .4, .55);
                    }
                    t.line(Outlines.curve(-58, 31, -36, 24.6, -8, 19.6, 18, 20.6, 54, 38), 1.9, GOLD, -.3);
                    t.line(Outlines.curve(-58, 16, -24, 8.6, 14, 7.4, 48, 20), 1.1, GOLD, 0, .8);
                    for (int i = 0; i < 7; i++) {
                        double x = -26 + i * 9.2;
                        double y = 14.2 + Math.pow((x - 4) / 26, 2) * 2.4;
                        t.fill(Outlines.rounded(x - 2.7, y - 2.3, x + 2.7, y + 2.7, .5), 0x22120e, .4);
                        t.line(Outlines.rounded(x - 2.7, y - 2.3, x + 2.7, y + 2.7, .5), .6, GOLD, -.1, .9);
                        t.ball(Outlines.disc(x + .6, y, 1.2), 0x4a4452, -.3, .5);
                    }
                    t.fade(Outlines.slab(-60, -4, 60, 50), 0x1a1026, .9, 0, .5, s.side() * 44, 10, -s.side() * 58, 10);
                    t.soft(s.side() * 30, 30, 24, 7, 0xffd9a0, -.5, .35);
                });
        s.line(Outlines.polyline(-59.4, 47.6, -38.4, 44.6), 1.9, GOLD, -.35);
        s.line(Outlines.curve(-37, 33.6, -24, 26.8, 10, 22.8, 27, 29.8), 1.5, 0xb0743f, -.3);
        s.line(Outlines.curve(28, 33.4, 40, 35, 54, 42.6), 1.5, GOLD, -.3);
        for (double x = -34; x < 26; x += 5) {
            double y = 31.8 - 8 * Math.sin((x + 37) / 64 * Math.PI) * .9;
            s.line(Outlines.polyline(x, y - 3, x, y), .7, 0xb0743f, -.1);
        }
        for (double x : new double[] {-52.6, -46.4, -40.6}) {
            Path2D pane = Outlines.arch(x, 35 - (x + 46) * .16, 39.4 - (x + 46) * .16, 1.9);
            s.fill(Outlines.arch(x, 34.4 - (x + 46) * .16, 39.6 - (x + 46) * .16, 2.5), GOLD, -.1);
            s.glow(pane, 0xffd277, .5 + .5 * s.darkness());
        }
        s.line(Outlines.polyline(-56, 47, -57, 52), .8, DARK, 0);
        s.across(Outlines.rounded(-59, 51, -55, 52.4, .5), GOLD, -.3, .3);
        s.glow(Outlines.rounded(-58.6, 47, -55.4, 51.4, .8), 0xffe09a, .55 + .45 * s.darkness());
        s.ball(Outlines.smooth(50, 40, 56, 43, 58, 40, 54, 37), GOLD, -.4, .4);
    }
}
