package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Tents, fences, bridges, stalls: small buildings and what stands in a yard or by a road. */
public final class Yards {

    private static final int WOOD = 0xa8703f;

    private Yards() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("tent", 1.3, Yards::tent).with(new Lamp(-8, 22, 46, 0xffc56a, .5)),
                Figure.of("tepee", .95, Yards::tepee).with(new Lamp(0, 16, 30, 0xffb85a, .4)),
                Figure.of("fence", 2.8, Yards::fence),
                Figure.of("rail-fence", 3.4, Yards::rails),
                Figure.of("signpost", .8, Yards::signpost),
                Figure.of("bridge", 2.6, Yards::bridge),
                Figure.of("stone-bridge", 2.6, Yards::stoneBridge),
                Figure.of("market-stall", 1.15, Yards::stall).with(new Lamp(0, 54, 40, Openings.LAMP, .35)),
                Figure.of("well", .9, Yards::well),
                Figure.of("bench", 1.7, Yards::bench),
                Figure.of("beehive", .8, Yards::beehive),
                Figure.of("mailbox", .55, Yards::mailbox));
    }

    private static void tent(Sketch s) {
        int rgb = s.pick(0xe2703f, 0xe2703f, 0x4f8fa8);
        s.line(Outlines.polyline(-48, 2, -62, -1), .6, 0xd9c9a8, 0);
        s.line(Outlines.polyline(48, 6, 62, 1), .6, 0xd9c9a8, 0);
        Path2D flank = Outlines.smooth(0, 96, 14, 70, 32, 36, 56, 4, 34, 0, 14, -1, 6, 40);
        s.blend(flank, rgb, .3, rgb, .75, 0, 90, 50, 0);
        Path2D front = new Path2D.Double();
        front.moveTo(-2, 97);
        front.quadTo(-22, 44, -50, -1);
        front.lineTo(16, -2);
        front.quadTo(4, 48, -2, 97);
        front.closePath();
        s.blendForm(front, rgb, -.25, rgb, .3);
        Path2D opening = new Path2D.Double();
        opening.moveTo(-3, 84);
        opening.quadTo(-14, 40, -26, -1);
        opening.lineTo(9, -1.6);
        opening.quadTo(1, 42, -3, 84);
        opening.closePath();
        s.pane(opening, 0x6a4a3a, 0xffd27a);
        s.fade(opening, 0x4a2a1a, .7, .7, 0, 0, 84, 0, 24);
        Path2D flap = new Path2D.Double();
        flap.moveTo(-3, 84);
        flap.quadTo(-20, 40, -36, -1);
        flap.lineTo(-24, -1);
        flap.quadTo(-20, 20, -14, 34);
        flap.quadTo(-8, 54, -3, 84);
        flap.closePath();
        s.blendForm(flap, Rgb.mix(rgb, 0xffffff, .28), -.35, rgb, .15);
        s.line(Outlines.curve(-2, 96, 14, 70, 32, 36, 56, 4), .7, Rgb.mix(rgb, 0xffffff, .35), -.2, .8);
        s.line(Outlines.polyline(-2, 96, -3.4, 101), 1, 0x8a6a4a, 0);
    }

    private static void tepee(Sketch s) {
        for (double x : new double[] {-6, 5, 10}) {
            s.line(Outlines.polyline(x * -.6, 78, x, 100), 1.3, 0x7a5236, .1);
        }
        Path2D cone = Outlines.smooth(0, 88, 6, 82, 24, 40, 41, 2, 20, -1, 0, -2, -20, -1, -41, 2, -24, 40, -6, 82);
        s.inside(cone, t -> t.across(cone, 0xf2e2c4, -.3, .55), t -> {
            for (int i = 0; i < 13; i++) {
                double x = -44 + i * 7;
                t.fill(Outlines.polygon(x, 24, x + 3.5, 31, x + 7, 24), i % 2 == 0 ? 0xd9563f : 0x3f8f8a, .1);
            }
            t.line(Outlines.curve(-40, 22, 0, 19, 40, 22), 1.4, 0xd9563f, .1);
            t.line(Outlines.curve(-30, 40, 0, 37, 30, 40), 1.4, 0x3f8f8a, .1);
        });
        Path2D door = Outlines.polygon(-10, -2, 0, 44, 10, -2);
        s.pane(door, 0x5a3a2a, 0xffc56a);
        s.form(Outlines.polygon(-10, -2, 0, 44, -16, 2), 0xfff2da, -.3, .2);
    }

    private static void fence(Sketch s) {
        for (double y : new double[] {28, 66}) {
            s.fall(Outlines.rounded(-136, y - 5, 136, y + 5, 1.5), 0xfdf6ea, -.05, .45);
        }
        for (int i = 0; i < 9; i++) {
            double x = -124 + i * 31 + s.about(1.4);
            double top = 92 + s.about(3);
            Path2D post = Outlines.polygon(x - 9, -2, x - 9, top - 12, x, top, x + 9, top - 12, x + 9, -2);
            s.across(post, 0xfdf6ea, -.3, .35);
            s.veil(Outlines.disc(x, 28, 1.2), 0x6a6478, .4, .8);
            s.veil(Outlines.disc(x, 66, 1.2), 0x6a6478, .4, .8);
        }
        Blades.along(s, -138, 138, x -> -3, 54, x -> 22, Blades.GRASS, .05);
    }

    private static void rails(Sketch s) {
        for (double y : new double[] {34, 66}) {
            s.fall(
                    Outlines.strip(
                            9, 8, -168, y + s.about(4), -60, y + s.about(3), 50, y + s.about(3), 168, y + s.about(4)),
                    WOOD,
                    -.3,
                    .5);
        }
        for (int i = 0; i < 5; i++) {
            double x = -148 + i * 74 + s.about(4);
            Path2D post = Outlines.smooth(
                    x - 8, -2, x - 7, 50, x - 6.4, 90, x - 3, 97, x + 4, 97, x + 7, 90, x + 7.4, 50, x + 8.4, -2);
            s.across(post, WOOD, -.35, .6);
            for (int k = 0; k < 3; k++) {
                double gx = x + s.about(4);
                s.line(
                        Outlines.polyline(gx, s.between(10, 40), gx + s.about(1), s.between(56, 86)),
                        .7,
                        0x5a3a22,
                        .3,
                        .5);
            }
        }
        Blades.along(s, -168, 168, x -> -3, 60, x -> 20, Blades.GRASS, .05);
    }

    private static void signpost(Sketch s) {
        s.across(Outlines.strip(6.5, 5.4, 0, -2, .5, 50, -.5, 97), WOOD, -.35, .6);
        board(s, 83, 1, s.about(4));
        board(s, 60, -1, s.about(4));
        Blades.along(s, -14, 14, x -> -2, 16, x -> 13, Blades.GRASS, .05);
    }

    private static void board(Sketch s, double y, int side, double tilt) {
        s.at(0, y, 1, tilt, t -> {
            Path2D plank = side > 0
                    ? Outlines.polygon(-22, -8, -24, 8, 28, 8, 38, 0, 28, -8)
                    : Outlines.polygon(22, -8, 24, 8, -28, 8, -38, 0, -28, -8);
            t.fall(plank, 0xc98f58, -.35, .4);
            for (int i = 0; i < 3; i++) {
                double gy = -5 + i * 5 + t.about(1);
                t.line(Outlines.curve(-20, gy, 0, gy + t.about(1.2), 22, gy), .5, 0x7a4f2c, .3, .45);
            }
            t.line(Outlines.polyline(-12, 0, 14, 0), 2.2, 0x6a4326, .35, .7);
            t.ball(Outlines.disc(0, 5, 1), 0x5a5a64, -.3, .4);
            t.ball(Outlines.disc(0, -5, 1), 0x5a5a64, -.3, .4);
        });
    }

    private static void bridge(Sketch s) {
        Path2D deck =
                Outlines.smooth(-130, 20, -70, 40, 0, 48, 70, 40, 130, 20, 130, 6, 70, 24, 0, 31, -70, 24, -130, 6);
        s.fall(deck, WOOD, -.2, .7);
        for (int i = 0; i < 27; i++) {
            double x = -126 + i * 9.7;
            double y = 47 - 27 * Math.pow(x / 130, 2);
            s.line(Outlines.polyline(x, y, x, y - 14), .9, 0x5a3a22, .4, .55);
        }
        for (int row = 0; row < 2; row++) {
            double lift = 20 + row * 22;
            s.line(
                    Outlines.curve(-130, 18 + lift, -70, 38 + lift, 0, 46 + lift, 70, 38 + lift, 130, 18 + lift),
                    row == 0 ? 2.6 : 4.6,
                    0xc9905a,
                    -.25);
        }
        for (int i = 0; i < 8; i++) {
            double x = -126 + i * 36;
            double y = 44 - 27 * Math.pow(x / 130, 2);
            s.across(Outlines.slab(x - 3, y - 4, x + 3, y + 50), 0xb57a48, -.35, .5);
            s.across(Outlines.rounded(x - 4, y + 48, x + 4, y + 53, 1.6), 0xd9a870, -.3, .3);
        }
    }

    private static void stoneBridge(Sketch s) {
        int stone = 0xb5a89a;
        Path2D body = new Path2D.Double();
        body.moveTo(-130, -2);
        body.lineTo(-130, 50);
        body.curveTo(-70, 78, -30, 88, 0, 88);
        body.curveTo(30, 88, 70, 78, 130, 50);
        body.lineTo(130, -2);
        body.lineTo(92, -2);
        body.curveTo(92, 68, -92, 68, -92, -2);
        body.closePath();
        s.inside(body, t -> t.fall(body, stone, -.25, .55), t -> {
            Openings.stones(t, Outlines.slab(-130, 0, 130, 86), 150, 6, stone);
            for (int i = 0; i <= 18; i++) {
                double a = Math.PI * i / 18;
                double x = Math.cos(a) * 92;
                double y = Math.sin(a) * 52;
                t.line(Outlines.polyline(x, y, x * 1.13, y * 1.2 + 2), 1, 0x5a4f58, .4, .7);
            }
            t.fade(Outlines.slab(-130, -2, 130, 30), 0x2a2038, .9, 0, .5, 0, 34, 0, -2);
        });
        s.line(Outlines.curve(-132, 52, -66, 81, 0, 91, 66, 81, 132, 52), 6, 0xcfc2b2, -.3);
        Blades.along(s, -130, -90, x -> -3, 16, x -> 15, Blades.GRASS, .1);
        Blades.along(s, 90, 130, x -> -3, 16, x -> 15, Blades.GRASS, .1);
    }

    private static void stall(Sketch s) {
        for (double x : new double[] {-50, 50}) {
            s.across(Outlines.slab(x - 2.4, -1, x + 2.4, 76), WOOD, -.3, .5);
        }
        s.fill(Outlines.slab(-48, 36, 48, 70), 0x5a3f38, .45);
        s.fall(Outlines.slab(-48, 52, 48, 55), WOOD, -.3, .3);
        for (int i = 0; i < 9; i++) {
            double x = -42 + i * 10.4;
            s.across(
                    Outlines.rounded(x - 3, 55, x + 3, 55 + s.between(6, 11), 1.4),
                    s.pick(0xe2a23f, 0x8f6ac0, 0x5fa878, 0xd9566a),
                    -.2,
                    .4);
        }
        s.across(Outlines.slab(-54, -1, 54, 34), WOOD, -.25, .4);
        for (double x = -54; x < 54; x += 9) {
            s.line(Outlines.polyline(x, 0, x, 34), .7, 0x5a3a22, .4, .6);
        }
        int[] goods = {0xe5533f, 0xf2a03f, 0x8fbf4f, 0xf6d24f};
        for (int k = 0; k < 4; k++) {
            double cx = -40.5 + k * 27;
            s.across(Outlines.polygon(cx - 12, 32, cx + 12, 32, cx + 10, 42, cx - 10, 42), 0x8a5630, -.2, .4);
            for (int i = 0; i < 11; i++) {
                s.ball(Outlines.disc(cx + s.about(9), 41 + s.between(0, 6), 3.2), goods[k], -.55, .45);
            }
        }
        for (int i = 0; i < 9; i++) {
            double a = -62 + 124.0 * i / 9;
            double b = -62 + 124.0 * (i + 1) / 9;
            Path2D stripe = new Path2D.Double();
            stripe.moveTo(a * .82, 98);
            stripe.lineTo(b * .82, 98);
            stripe.lineTo(b, 75);
            stripe.curveTo(b, 68, a, 68, a, 75);
            stripe.closePath();
            s.fall(stripe, i % 2 == 0 ? 0x3f9a8f : 0xfff4e4, -.35, .35);
        }
    }

    private static void well(Sketch s) {
        for (double x : new double[] {-24, 24}) {
            s.across(Outlines.slab(x - 2.6, 30, x + 2.6, 74), WOOD, -.3, .5);
        }
        s.line(Outlines.polyline(-30, 62, 32, 62), 2.4, 0x8a5a34, 0);
        s.line(Outlines.polyline(2, 62, 2, 48), .7, 0xd9c09a, 0);
        s.across(Outlines.polygon(-4, 48, 8, 48, 6.6, 39, -2.6, 39), 0x8a6a4a, -.3, .5);
        s.fall(Outlines.polygon(-38, 70, 0, 99, 38, 70, 32, 68, 0, 91, -32, 68), 0xa8503f, -.3, .3);
        s.fall(Outlines.polygon(-32, 69, 0, 92, 32, 69), 0x8a4038, .1, .5);
        Path2D ring = Outlines.smooth(-33, 34, -34, 10, -30, -1, 0, -3, 30, -1, 34, 10, 33, 34, 0, 29);
        s.inside(ring, t -> t.across(ring, 0xb5aaa2, -.35, .6), t -> Openings.stones(t, ring, 46, 4, 0xb5aaa2));
        s.form(Outlines.ellipse(0, 34, 34, 6), 0xc9beb4, -.4, .2);
        s.fill(Outlines.ellipse(0, 33.6, 27, 4.2), 0x1f2a44, .4);
        Blades.along(s, -38, 38, x -> -3, 24, x -> 9, Blades.GRASS, .05);
    }

    private static void bench(Sketch s) {
        for (double x : new double[] {-58, 58}) {
            s.line(Outlines.curve(x, -1, x * .99, 26, x * .97, 46), 4, 0x3a4050, -.1);
            s.line(Outlines.curve(x * .97, 44, x * .95, 70, x * 1.0, 96), 4, 0x3a4050, -.1);
            s.line(Outlines.curve(x * .97, 60, x * 1.1, 60, x * 1.16, 48, x * 1.1, 44), 3, 0x3a4050, -.1);
        }
        for (int i = 0; i < 3; i++) {
            s.fall(Outlines.rounded(-74, 60 + i * 13, 74, 69.5 + i * 13, 2.4), 0xb57a48, -.35, .35);
        }
        s.fall(Outlines.rounded(-78, 44, 78, 51, 2.4), 0xc98a55, -.4, .3);
        s.fall(Outlines.rounded(-80, 36, 80, 43, 2.4), 0xb57a48, -.2, .55);
    }

    private static void beehive(Sketch s) {
        for (int i = 4; i >= 0; i--) {
            double half = new double[] {32, 34, 31, 25, 15}[i];
            double y = 8 + i * 18;
            s.ball(Outlines.rounded(-half, y, half, y + 20, 10), 0xe6b04f, -.45, .55);
            s.line(Outlines.curve(-half + 4, y + 4, 0, y + 2, half - 4, y + 4), .7, 0x9a6a2a, .3, .6);
        }
        s.fill(Outlines.arch(0, 10, 18, 6), 0x4a2f1c, .4);
        s.across(Outlines.rounded(-38, -1, 38, 9, 2), WOOD, -.3, .5);
        for (int i = 0; i < 4; i++) {
            double x = s.about(38);
            double y = s.between(24, 96);
            s.form(Outlines.ellipse(x, y, 2.6, 1.9), 0xf6c23f, -.3, .3);
            s.line(Outlines.polyline(x, y + 1.8, x, y - 1.8), .9, 0x3a2a1a, .2);
            s.veil(Outlines.ellipse(x + .6, y + 2.8, 1.7, 1.3), 0xffffff, -.4, .75);
        }
    }

    private static void mailbox(Sketch s) {
        s.across(Outlines.slab(-3, -1, 3, 60), WOOD, -.3, .5);
        Path2D box = Outlines.arch(0, 56, 74, 21);
        s.form(box, 0xd9503f, -.35, .5);
        s.line(Outlines.arch(0, 58, 74, 17), .9, 0x8a2f2f, .2, .7);
        s.fill(Outlines.rounded(-8, 72, 8, 75, 1), 0x4a1f24, .3);
        s.line(Outlines.polyline(21, 66, 24, 66, 24, 84), 1.6, 0xf2c04a, -.1);
        s.form(Outlines.slab(24, 78, 27.4, 86), 0xf2c04a, -.3, .2);
        Blades.along(s, -12, 12, x -> -2, 14, x -> 11, Blades.GRASS, .05);
    }
}
