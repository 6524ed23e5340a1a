package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.indoors.Fires;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Beach, camp, farm, winter and feast. */
public final class Leisure {

    private Leisure() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("parasol", 1.05, Leisure::parasol),
                Figure.of("deck-chair", 1.1, Leisure::deckChair),
                Figure.of("beach-ball", 1, s -> beachBall(s)),
                Figure.of("sand-castle", 1.3, Leisure::sandCastle),
                Figure.of("shell", 1.1, Leisure::shell),
                Figure.of("starfish", 1.05, Footing.FLAT, Leisure::starfish),
                Figure.of("camp-fire", 1.05, Leisure::campFire).with(new Lamp(0, 36, 170, 0xff9a3d, .75)),
                Figure.of("hay-bale", 1.25, Leisure::hayBale),
                Figure.of("scarecrow", .85, Leisure::scarecrow),
                Figure.of("snowman", .78, Leisure::snowman),
                Figure.of("sledge", 1.9, Leisure::sledge),
                Figure.of("picnic", 2.2, Footing.FLAT, Leisure::picnic),
                Figure.of("umbrella", 1, Leisure::umbrella),
                Figure.of(
                        "ball",
                        1,
                        s -> s.ball(Outlines.disc(0, 48, 48), s.pick(0xe8503f, 0x4f9fd0, 0xf2b03f), -.6, .6)));
    }

    private static void parasol(Sketch s) {
        s.at(0, -1, 1, -9, t -> {
            t.across(Outlines.slab(-1.4, 0, 1.4, 92), 0xc9a070, -.4, .5);
            canopy(t, 0, 62, 48, 34, new int[] {0xf2605a, 0xfff3e0}, 6);
            t.ball(Outlines.disc(0, 97, 2.4), 0xc9a070, -.5, .4);
        });
    }

    /** A ribbed canopy whose rim hangs at {@code y}, half wide, high above the rim. */
    private static void canopy(Sketch s, double x, double y, double half, double high, int[] colours, int panels) {
        s.fall(Outlines.ellipse(x, y + high * .05, half * .96, high * .16), Rgb.mix(colours[0], 0x2a1030, .45), .3, .5);
        for (int i = 0; i < panels; i++) {
            double a = -Math.cos(Math.PI * i / panels) * half;
            double b = -Math.cos(Math.PI * (i + 1) / panels) * half;
            Path2D panel = new Path2D.Double();
            panel.moveTo(x, y + high);
            panel.curveTo(x + a * .6, y + high * .98, x + a * .98, y + high * .5, x + a, y);
            panel.quadTo(x + (a + b) / 2, y + high * .15, x + b, y);
            panel.curveTo(x + b * .98, y + high * .5, x + b * .6, y + high * .98, x, y + high);
            panel.closePath();
            double u = (a + b) / 2 / half * s.side();
            s.blend(
                    panel,
                    colours[i % colours.length],
                    -.25 - .35 * u,
                    colours[i % colours.length],
                    .25 - .35 * u,
                    0,
                    y + high,
                    0,
                    y);
        }
    }

    private static void umbrella(Sketch s) {
        int rgb = s.pick(0xd9483f, 0xf2b03f, 0x4f7fc0);
        s.line(Outlines.curve(0, 60, 0, 14, 1, 5, 7, 3, 10, 9), 2.6, 0x6a4a38, 0);
        canopy(s, 0, 50, 48, 44, new int[] {rgb, Rgb.mix(rgb, 0xffffff, .12)}, 6);
        s.line(Outlines.polyline(0, 94, 0, 99), 1.8, 0x6a4a38, 0);
    }

    private static void deckChair(Sketch s) {
        int wood = 0xc9935c;
        s.line(Outlines.polyline(-44, 92, 34, -1), 4, wood, .3);
        s.line(Outlines.polyline(-30, -1, 30, 44), 4, wood, .1);
        Path2D cloth =
                Outlines.smooth(-42, 95, -34, 93, -14, 54, 6, 34, 32, 40, 46, 48, 50, 44, 34, 33, 4, 24, -20, 48);
        s.inside(cloth, t -> t.form(cloth, 0xfff4e4, -.2, .3), t -> {
            for (int i = 0; i < 4; i++) {
                double x = -46 + i * 26;
                t.form(Outlines.strip(9, 9, x, 100, x + 14, 50, x + 46, 0), 0x4f9fb8, -.2, .3);
            }
        });
        s.line(Outlines.polyline(-46, 94, 50, 2), 4.4, wood, -.2);
        s.line(Outlines.polyline(-22, -1, 52, 48), 4.4, wood, -.25);
    }

    private static void beachBall(Sketch s) {
        var ball = Outlines.disc(0, 48, 48);
        int[] colours = {0xf2605a, 0xfff4e4, 0x4fa8d0, 0xfff4e4, 0xf6c84f, 0xfff4e4};
        s.inside(ball, t -> t.fill(ball, 0xfff4e4, 0), t -> {
            for (int i = 0; i < 6; i++) {
                double a = Math.PI * 2 * i / 6 + .3;
                double b = Math.PI * 2 * (i + 1) / 6 + .3;
                Path2D gore = new Path2D.Double();
                gore.moveTo(10, 62);
                gore.quadTo(
                        10 + Math.cos(a + .3) * 34,
                        62 + Math.sin(a + .3) * 34,
                        Math.cos(a) * 70,
                        48 + Math.sin(a) * 70);
                gore.lineTo(Math.cos(b) * 70, 48 + Math.sin(b) * 70);
                gore.quadTo(10 + Math.cos(b + .3) * 34, 62 + Math.sin(b + .3) * 34, 10, 62);
                gore.closePath();
                t.form(gore, colours[i], -.15, .2);
            }
            t.fill(Outlines.disc(10, 62, 6), 0xfff4e4, -.2);
            t.soft(-s.lightX() * 44, 48 - s.lightY() * 44, 62, 62, 0x2a1a4a, .8, .6);
            t.soft(s.lightX() * 20, 48 + s.lightY() * 24, 18, 18, 0xffffff, -.8, .6);
        });
    }

    private static void sandCastle(Sketch s) {
        int sand = 0xe8c07a;
        s.fall(Outlines.smooth(-64, -2, -50, 14, 0, 20, 50, 14, 64, -2, 0, -4), sand, -.2, .4);
        double[][] towers = {{-34, 14, 52}, {34, 14, 52}, {0, 17, 76}};
        s.across(Outlines.slab(-34, 6, 34, 34), sand, -.2, .4);
        for (double[] tower : towers) {
            double x = tower[0];
            double w = tower[1];
            s.across(
                    Outlines.polygon(x - w * 1.1, 4, x - w * .9, tower[2], x + w * .9, tower[2], x + w * 1.1, 4),
                    sand,
                    -.35,
                    .55);
            for (int i = 0; i < 3; i++) {
                double bx = x - w * .9 + w * .72 * i;
                s.across(Outlines.slab(bx, tower[2] - 1, bx + w * .4, tower[2] + 7), sand, -.4, .3);
            }
            s.fill(Outlines.arch(x, tower[2] * .55, tower[2] * .64, w * .2), 0x9a7038, .4);
        }
        s.fill(Outlines.arch(0, 4, 16, 7), 0x9a7038, .45);
        s.line(Outlines.polyline(0, 82, 0, 99), 1.2, 0x8a5a38, 0);
        s.form(Outlines.polygon(0, 99, 18, 93, 0, 87), 0xe8503f, -.4, .3);
        for (int i = 0; i < 40; i++) {
            s.veil(Outlines.disc(s.about(46), s.between(0, 60), .7), 0xb58a48, .4, .6);
        }
    }

    private static void shell(Sketch s) {
        int rgb = s.pick(0xf6c8b0, 0xf2d8a8, 0xe8b8c8);
        Path2D shell =
                Outlines.smooth(-8, 2, -34, 24, -50, 56, -42, 80, -22, 94, 0, 97, 22, 94, 42, 80, 50, 56, 34, 24, 8, 2);
        s.inside(shell, t -> t.ball(shell, rgb, -.4, .45), t -> {
            for (int i = -4; i <= 4; i++) {
                t.line(
                        Outlines.curve(i * 1.6, 0, i * 7, 40, i * 13.4, 100 - i * i),
                        1.8,
                        Rgb.mix(rgb, 0xa85a5a, .5),
                        .15,
                        .6);
            }
        });
        s.form(Outlines.polygon(-16, 2, -10, 12, 10, 12, 16, 2, 0, -2), rgb, -.2, .4);
    }

    private static void starfish(Sketch s) {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? 52 : 23;
            xy[2 * i] = Math.sin(Math.PI * i / 5 + .1) * r;
            xy[2 * i + 1] = 48 + Math.cos(Math.PI * i / 5 + .1) * r;
        }
        int rgb = s.pick(0xf2784f, 0xf2a04f);
        s.ball(Outlines.smooth(xy), rgb, -.4, .5);
        for (int arm = 0; arm < 5; arm++) {
            double a = Math.PI * 2 * arm / 5 + .1;
            for (int k = 0; k < 4; k++) {
                double r = 8 + k * 9;
                s.veil(Outlines.disc(Math.sin(a) * r, 48 + Math.cos(a) * r, 2.6 - k * .4), 0xffe6c4, -.2, .85);
            }
        }
    }

    private static void campFire(Sketch s) {
        s.shine(0, 30, 52, 46, 0xff9a3d, .35);
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * i / 8;
            double x = Math.cos(a) * 44;
            s.ball(
                    Outlines.blob(x, 5 + Math.sin(a) * 7, 9, 6.6, 8, .12, s.random()),
                    s.pick(0x8f8a90, 0x7a767e, 0xa09a98),
                    -.3,
                    .6);
        }
        Fires.logs(s, 0, 13, 32);
        Fires.flames(s, 0, 12, 84, 46);
        for (int i = 0; i < 8; i++) {
            int k = i;
            double x = -40 + i * 11.5;
            if (k % 2 == 0) {
                s.ball(Outlines.blob(x, 1, 8.4, 6, 8, .12, s.random()), s.pick(0x8f8a90, 0x7a767e), -.3, .6);
            }
            s.glow(Outlines.disc(s.about(34), s.between(50, 98), s.between(.5, 1.1)), 0xffc04a, .9);
        }
    }

    private static void hayBale(Sketch s) {
        int hay = 0xe2b85a;
        var round = Outlines.disc(-10, 46, 47);
        s.across(Outlines.smooth(-10, 93, 30, 92, 50, 74, 56, 46, 50, 18, 30, 0, -10, -1), hay, -.1, .6);
        s.inside(round, t -> t.form(round, hay, -.4, .3), t -> {
            for (int ring = 1; ring < 9; ring++) {
                double r = ring * 5.4;
                t.line(Outlines.blob(-10, 46, r, r, 12, .03, s.random()), 1, 0xa87f30, .2, .6);
            }
            for (int i = 0; i < 60; i++) {
                double a = t.between(0, 6.28);
                double r = t.between(4, 46);
                t.line(
                        Outlines.polyline(
                                -10 + Math.cos(a) * r,
                                46 + Math.sin(a) * r,
                                -10 + Math.cos(a + .16) * r,
                                46 + Math.sin(a + .16) * r),
                        .8,
                        s.pick(0xf6dc90, 0xb5892f),
                        0,
                        .8);
            }
        });
        Blades.along(s, -52, 56, x -> -2, 24, x -> 10, 0xd9b45a, .1);
    }

    private static void scarecrow(Sketch s) {
        s.across(Outlines.slab(-2, -1, 2, 60), 0x8a5f3a, -.2, .5);
        s.line(Outlines.polyline(-38, 58, 38, 58), 3, 0x8a5f3a, 0);
        for (int k = -1; k <= 1; k += 2) {
            for (int i = 0; i < 7; i++) {
                s.line(Outlines.polyline(k * 36, 58, k * (40 + s.about(2)), 54 + s.about(8)), .8, 0xe6c060, -.1);
            }
        }
        Path2D shirt =
                Outlines.smooth(-36, 64, -14, 66, 14, 66, 36, 64, 35, 52, 15, 50, 17, 24, -17, 24, -15, 50, -35, 52);
        s.inside(shirt, t -> t.form(shirt, 0x4f7fa8, -.25, .45), t -> {
            for (int i = 0; i < 12; i++) {
                double x = -36 + i * 6.4;
                t.line(Outlines.polyline(x, 70, x, 20), 1, 0xd9566a, 0, .6);
                t.line(Outlines.polyline(-40, 22 + i * 5, 40, 22 + i * 5), 1, 0xd9566a, 0, .5);
            }
        });
        for (int i = 0; i < 14; i++) {
            double x = s.about(15);
            s.line(Outlines.polyline(x, 26, x + s.about(4), s.between(12, 20)), .9, 0xe6c060, s.about(.3));
        }
        s.ball(Outlines.ellipse(0, 76, 12, 12), 0xf2dcae, -.3, .4);
        for (int k = -1; k <= 1; k += 2) {
            s.fill(Outlines.disc(k * 4.6, 78, 1.6), 0x3a2a2a, .1);
        }
        s.line(Outlines.curve(-6, 72, 0, 69.5, 6, 72), .9, 0x5a3a2a, .1);
        s.form(Outlines.polygon(-1.4, 76, 1.4, 76, 0, 73), 0xe8803f, 0, .3);
        s.form(Outlines.smooth(-22, 84, -10, 87, 0, 88, 10, 87, 22, 84, 12, 81, -12, 81), 0xc9903f, -.3, .4);
        s.form(Outlines.smooth(-11, 85, -8, 95, 0, 99, 9, 94, 11, 85, 0, 83), 0xd9a04a, -.4, .4);
        s.line(Outlines.curve(-11, 87, 0, 85.4, 11, 87), 2, 0xa84a3f, .1);
    }

    private static void snowman(Sketch s) {
        int snow = 0xf6faff;
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.curve(k * 18, 50, k * 28, 56, k * 36, 64), 1.7, 0x5a3d2e, .2);
            s.line(Outlines.polyline(k * 31, 59, k * 37, 57), 1.1, 0x5a3d2e, .2);
            s.line(Outlines.polyline(k * 32, 60, k * 31, 66), 1.1, 0x5a3d2e, .2);
        }
        s.ball(Outlines.ellipse(0, 21, 30, 23), snow, -.35, .55);
        s.ball(Outlines.ellipse(0, 50, 22, 19), snow, -.35, .5);
        s.ball(Outlines.disc(0, 75, 15.5), snow, -.35, .5);
        for (double y : new double[] {58, 49, 40}) {
            s.ball(Outlines.disc(0, y, 1.9), 0x2f2a34, -.4, .3);
        }
        for (int k = -1; k <= 1; k += 2) {
            s.ball(Outlines.disc(k * 5.4, 79, 1.9), 0x2f2a34, -.5, .2);
        }
        for (int i = 0; i < 5; i++) {
            double a = Math.toRadians(220 + i * 25);
            s.fill(Outlines.disc(Math.cos(a) * 8, 77 + Math.sin(a) * 8, .9), 0x2f2a34, .1);
        }
        s.form(Outlines.polygon(0, 77.4, 0, 73.4, 16 * s.side() * -1, 74.4), 0xf2893a, -.3, .4);
        scarf(s);
        s.form(Outlines.ellipse(0, 88, 16, 3), 0x2f2f44, -.3, .4);
        s.across(Outlines.polygon(-10, 88, -10.6, 99, 10.6, 99, 10, 88), 0x2f2f44, -.4, .5);
        s.across(Outlines.slab(-10.2, 88.6, 10.2, 91.6), 0xd9483f, -.3, .4);
    }

    private static void scarf(Sketch s) {
        s.form(Outlines.smooth(-14, 65, 0, 60.6, 14, 65, 15, 61, 0, 56, -15, 61), 0xd9483f, -.3, .4);
        Path2D tail = Outlines.smooth(6, 61, 13, 60, 16, 48, 17, 38, 10, 37.4, 9, 48);
        s.inside(tail, t -> t.form(tail, 0xd9483f, -.2, .45), t -> {
            t.fill(Outlines.slab(0, 47, 24, 49), 0xfff0d8, 0);
            t.fill(Outlines.slab(0, 42, 24, 44), 0xfff0d8, 0);
        });
    }

    private static void sledge(Sketch s) {
        s.line(Outlines.curve(-84, 4, 40, 3, 74, 10, 86, 36, 74, 56, 62, 50), 5, 0xb5483a, -.1);
        for (double x : new double[] {-62, -8, 42}) {
            s.line(Outlines.polyline(x, 6, x + 4, 52), 4.4, 0x8a5a34, .1);
        }
        for (int i = 0; i < 3; i++) {
            s.fall(Outlines.rounded(-80 + i * 3, 50 + i * 9, 62 + i * 3, 57.4 + i * 9, 2.4), 0xc98f55, -.35, .35);
        }
        s.line(Outlines.curve(68, 52, 84, 64, 92, 92), 1.4, 0xe6d2b0, 0);
    }

    private static void picnic(Sketch s) {
        Path2D cloth = Outlines.polygon(-104, 4, -72, 62, 74, 66, 106, 8, 0, -1);
        s.inside(cloth, t -> t.fall(cloth, 0xfff6ea, -.2, .15), t -> {
            for (int i = 0; i < 9; i++) {
                double u = -96 + i * 24;
                t.veil(Outlines.strip(11, 8, u * 1.06, -4, u * .76, 70), 0xe8503f, 0, .55);
            }
            for (int i = 0; i < 4; i++) {
                double y = 4 + i * 16;
                t.veil(Outlines.strip(6, 6, -110, y, 0, y - 2, 110, y + 2), 0xe8503f, 0, .55);
            }
        });
        s.at(-34, 26, .72, 0, Containers::breadBasket);
        s.ball(Outlines.disc(26, 26, 9), 0xe5484a, -.5, .5);
        s.ball(Outlines.disc(42, 30, 9), 0x9fc24f, -.5, .5);
        s.ball(Outlines.disc(36, 20, 9), 0xf2a03f, -.5, .5);
    }
}
