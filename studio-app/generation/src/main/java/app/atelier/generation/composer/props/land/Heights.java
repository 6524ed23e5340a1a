package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Mountains, volcanoes, dunes, mesas, islands and hills: what closes a landscape. */
public final class Heights {

    private static final int MOUNTAIN = 0x6f7fb0;
    private static final int SNOW = 0xf4f8ff;

    private Heights() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("mountain", 1.9, Footing.DISTANCE, s -> peak(s, 0, 95, 98, MOUNTAIN, true)),
                Figure.of("mountains", 5, Footing.DISTANCE, Heights::range),
                Figure.of("volcano", 1.8, Footing.DISTANCE, Heights::volcano).with(new Lamp(0, 84, 46, 0xff7a3a, .7)),
                Figure.of("mesa", 2.2, Footing.DISTANCE, Heights::mesa),
                Figure.of("dune", 4, Footing.DISTANCE, Heights::dune),
                Figure.of("hill", 4, Footing.DISTANCE, Heights::hill),
                Figure.of("island", 4.4, Footing.WATER, Heights::island));
    }

    private static void range(Sketch s) {
        double[][] peaks = {
            {-190, 74, 66}, {150, 80, 72}, {-70, 78, 60}, {30, 86, 80}, {-130, 84, 90}, {90, 82, 62}, {200, 60, 58}
        };
        for (double[] p : peaks) {
            peak(s, p[0] + s.about(12), p[2] * 1.05, p[1] * s.between(.85, 1.1), MOUNTAIN, p[1] > 70);
        }
    }

    /** One mountain: a rough outline, a lit face that fades out downwards, ribs and a toothed cap of snow. */
    private static void peak(Sketch s, double cx, double half, double height, int rgb, boolean snow) {
        double[] left = flank(s, cx, -half, height);
        double[] right = flank(s, cx, half, height);
        Path2D shape = new Path2D.Double();
        shape.moveTo(cx, height);
        follow(shape, right, false);
        follow(shape, left, true);
        shape.closePath();
        s.inside(shape, t -> t.blend(shape, rgb, .3, rgb, .12, 0, height, 0, 0), t -> {
            faces(t, cx, half, height, rgb);
            if (snow) {
                cap(t, cx, half, height);
            }
            t.fade(
                    Outlines.slab(cx - half * 1.1, -2, cx + half * 1.1, height * .5),
                    Rgb.mix(rgb, 0xffffff, .2),
                    0,
                    0,
                    .45,
                    0,
                    height * .5,
                    0,
                    0);
        });
    }

    private static double[] flank(Sketch s, double cx, double reach, double height) {
        int n = 9;
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double t = (i + 1) / (double) n;
            double wobble = i == n - 1 ? 0 : s.about(.035) + (i % 2 == 0 ? .03 : -.03);
            xy[2 * i] = cx + reach * (t + wobble);
            xy[2 * i + 1] = i == n - 1 ? -2 : height * Math.pow(1 - t, 1.12 + wobble);
        }
        return xy;
    }

    private static void follow(Path2D path, double[] xy, boolean upwards) {
        int n = xy.length / 2;
        for (int i = 0; i < n; i++) {
            int k = upwards ? n - 1 - i : i;
            path.lineTo(xy[2 * k], xy[2 * k + 1]);
        }
    }

    private static void faces(Sketch t, double cx, double half, double height, int rgb) {
        int k = t.side();
        double[] ridge = new double[14];
        double x = cx;
        for (int i = 0; i < 7; i++) {
            ridge[2 * i] = x;
            ridge[2 * i + 1] = height * (1 - i / 6.0) + (i == 0 ? 3 : -2);
            x += t.about(half * .09) - k * half * .055 + (i % 2 == 0 ? -1 : 1) * half * .05;
        }
        Path2D lit = Outlines.polyline(ridge);
        lit.lineTo(cx + k * half * 1.2, -4);
        lit.lineTo(cx + k * half * 1.2, height + 4);
        lit.lineTo(cx, height + 4);
        lit.closePath();
        t.fade(lit, rgb, -.65, 1, .1, 0, height, 0, height * .05);
        Path2D dark = Outlines.polyline(ridge);
        dark.lineTo(cx - k * half * 1.2, -4);
        dark.lineTo(cx - k * half * 1.2, height + 4);
        dark.lineTo(cx, height + 4);
        dark.closePath();
        t.fade(dark, rgb, .75, .75, .05, 0, height, 0, height * .05);
        for (int i = 0; i < 5; i++) {
            double px = cx + t.about(half * .62);
            double py = height * t.between(.2, .6);
            boolean sunny = (px - cx) * k > 0;
            double w = half * t.between(.05, .12);
            t.fade(
                    Outlines.polygon(
                            px,
                            py,
                            px + w * .4,
                            py - w * 1.3,
                            px + w * 1.2,
                            py - w * 3.4,
                            px - w * .9,
                            py - w * 2.6,
                            px - w * .3,
                            py - w * 1.2),
                    rgb,
                    sunny ? .5 : -.3,
                    .42,
                    .05,
                    0,
                    py,
                    0,
                    py - w * 3.2);
        }
    }

    private static void cap(Sketch t, double cx, double half, double height) {
        double low = height * .62;
        int teeth = 9;
        double[] hem = new double[4 * teeth + 2];
        for (int i = 0; i <= 2 * teeth; i++) {
            double u = -1 + i / (double) teeth;
            hem[2 * i] = cx + u * half * .62;
            hem[2 * i + 1] = low + (i % 2 == 0 ? t.between(5, 11) : -t.between(0, 9)) * height / 100;
        }
        Path2D snow = Outlines.polyline(hem);
        snow.lineTo(cx + half * .7, height + 5);
        snow.lineTo(cx - half * .7, height + 5);
        snow.closePath();
        t.fill(snow, SNOW, .34);
        int k = t.side();
        double[] ridge = {
            cx,
            height + 3,
            cx - k * half * .03,
            height * .9,
            cx + k * half * .05,
            height * .82,
            cx - k * half * .05,
            height * .72,
            cx,
            height * .5
        };
        Path2D side = Outlines.polyline(ridge);
        side.lineTo(cx + k * half, height * .5);
        side.lineTo(cx + k * half, height + 5);
        side.closePath();
        t.fill(Outlines.common(snow, side), SNOW, -.5);
    }

    private static void volcano(Sketch s) {
        Path2D cone = Outlines.smooth(
                -95, -3, -62, 18, -36, 54, -17, 84, -9, 83, 0, 85, 9, 82, 18, 84, 37, 54, 62, 18, 95, -3, 0, -5);
        int rgb = 0x8a6a62;
        s.inside(cone, t -> t.across(cone, rgb, -.4, .65), t -> {
            for (int i = 0; i < 9; i++) {
                double u = -1 + 2 * (i + .5) / 9;
                t.fade(
                        Outlines.strip(2, 9, u * 14, 84, u * 26 + t.about(3), 56, u * 52, 20, u * 78, -4),
                        rgb,
                        i % 2 == 0 ? .85 : -.4,
                        .4,
                        .1,
                        0,
                        84,
                        0,
                        0);
            }
            t.glow(
                    Outlines.smooth(
                            -15, 88, -11, 76, -7, 60, -10, 44, -4, 34, -1, 46, 2, 58, 5, 40, 8, 22, 12, 38, 10, 60, 14,
                            76, 16, 88),
                    0xffd05a,
                    0xe8482a,
                    0,
                    84,
                    0,
                    24);
            t.glow(Outlines.smooth(-8, 88, -5, 72, -3, 56, 1, 66, 5, 54, 8, 72, 9, 88), 0xfff0a8, .8);
            t.fade(Outlines.slab(-100, -5, 100, 40), rgb, .2, 0, .5, 0, 40, 0, 0);
        });
        s.glow(Outlines.ellipse(0, 83.5, 15, 2.4), 0xffc04a, .9);
        Vapour.plume(s, 0, 84, 15, 5, 0x6a5a62, .55);
    }

    private static void mesa(Sketch s) {
        block(s, 46, 34, 62, 20);
        block(s, -22, 62, 97, 26);
        Path2D skirt = Outlines.smooth(-108, -3, -70, 14, -40, 30, 0, 36, 40, 24, 76, 12, 108, -3, 0, -5);
        s.form(skirt, 0xd98a5a, -.3, .4);
    }

    private static void block(Sketch s, double cx, double half, double top, double foot) {
        double[] o = {
            cx - half,
            foot - 8,
            cx - half * .92,
            foot + 12,
            cx - half * .8,
            top - 14,
            cx - half * .7,
            top,
            cx - half * .2,
            top - 2,
            cx + half * .3,
            top,
            cx + half * .74,
            top - 3,
            cx + half * .8,
            top - 18,
            cx + half * .95,
            foot + 8,
            cx + half,
            foot - 8
        };
        Path2D rock = Outlines.polygon(o);
        int rgb = 0xc9704a;
        s.inside(rock, t -> t.across(rock, rgb, -.4, .6), t -> {
            for (int i = 0; i < 9; i++) {
                double x = cx + t.about(half);
                t.veil(
                        Outlines.strip(2, 5, x, top + 2, x + t.about(1.5), (top + foot) / 2, x + t.about(3), foot - 10),
                        rgb,
                        t.chance(.5) ? .85 : -.3,
                        .4);
            }
            for (int i = 1; i < 5; i++) {
                double y = top - (top - foot) * i / 5.2 + t.about(3);
                double w = t.between(1.6, 5);
                t.veil(
                        Outlines.smooth(
                                cx - half * 1.1,
                                y,
                                cx - half * .4,
                                y + t.about(1.2),
                                cx + half * .3,
                                y + t.about(1.2),
                                cx + half * 1.1,
                                y,
                                cx + half * 1.1,
                                y - w,
                                cx + half * .2,
                                y - w * t.between(.5, 1.2),
                                cx - half * .5,
                                y - w * t.between(.5, 1.2),
                                cx - half * 1.1,
                                y - w),
                        i % 2 == 0 ? 0xeab07a : 0x9a4f44,
                        .1,
                        .2);
            }
        });
    }

    private static void dune(Sketch s) {
        Path2D back = Outlines.smooth(-205, -6, -150, 26, -80, 52, -10, 66, 70, 46, 150, 22, 205, -6, 0, -10);
        s.fall(back, 0xf2b06a, -.25, .25);
        double crest = -s.side() * 14;
        Path2D near = new Path2D.Double();
        near.moveTo(-205, -4);
        near.curveTo(-140, 14, -70, 60, crest, 92);
        near.curveTo(crest + 60, 70, 130, 20, 205, -4);
        near.closePath();
        s.fall(near, 0xf2b06a, -.35, .2);
        Path2D lee = new Path2D.Double();
        lee.moveTo(crest, 92);
        lee.curveTo(crest - s.side() * 22, 66, crest + s.side() * 6, 44, crest - s.side() * 20, 18);
        lee.curveTo(crest - s.side() * 26, 8, crest - s.side() * 30, 0, crest - s.side() * 44, -4);
        lee.lineTo(-s.side() * 205, -4);
        lee.curveTo(-s.side() * 130, 18, crest - s.side() * 60, 66, crest, 92);
        lee.closePath();
        s.fade(lee, 0xa8604f, .55, .75, .0, crest, 70, -s.side() * 150, 6);
        for (int i = 0; i < 7; i++) {
            double y = 6 + i * 8;
            double x = s.side() * (30 + i * 6);
            s.line(Outlines.curve(x, y, x + s.side() * 26, y + 2.4, x + s.side() * 56, y - 4), .7, 0xc9783f, .25, .35);
        }
    }

    private static void hill(Sketch s) {
        Path2D hill = Outlines.smooth(-205, -6, -140, 34, -60, 82, 10, 96, 90, 76, 160, 30, 205, -6, 0, -10);
        s.blend(hill, 0x86c268, -.35, 0x6fb05a, .3, 0, 98, 0, 0);
        for (int i = 0; i < 60; i++) {
            double x = s.about(150);
            double y = s.between(4, 84) * (1 - Math.pow(Math.abs(x) / 200, 2));
            double l = s.between(2, 5);
            s.line(
                    Outlines.curve(x, y, x + l * .2, y + l, x + l * .5, y + l * 1.3),
                    .7,
                    0x5fa552,
                    s.chance(.5) ? .3 : -.4,
                    .6);
        }
    }

    private static void island(Sketch s) {
        Path2D sand = Outlines.smooth(-210, -4, -150, 12, -60, 20, 40, 20, 140, 12, 210, -4, 0, -8);
        s.fall(sand, 0xf6deaa, -.3, .35);
        Path2D green = Outlines.smooth(
                -130, 10, -110, 34, -70, 48, -30, 72, 10, 96, 50, 74, 84, 52, 118, 36, 136, 10, 60, 14, -40, 15);
        s.form(green, 0x5f9a6a, -.35, .55);
        Path2D clumps = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 26; i++) {
            double x = s.between(-120, 124);
            double r = s.between(7, 12);
            clumps.append(Outlines.ellipse(x, s.between(16, 40) * (1 - Math.abs(x) / 190), r * 1.2, r), false);
        }
        s.fall(clumps, 0x4f9a5f, -.1, .6);
    }
}
