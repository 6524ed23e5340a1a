package app.atelier.generation.composer.props.frames;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.plants.Flowers;
import app.atelier.generation.composer.props.plants.Fronds;
import app.atelier.generation.composer.props.plants.Jungles;
import app.atelier.generation.composer.props.plants.SeaPlants;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** Frames of plants. */
public final class Greenery {

    /** Blades in a picture of 4:3; wider ones take more. */
    private static final double BLADES = 420;

    private Greenery() {}

    public static void grass(Sketch s, int rgb) {
        meadow(s, rgb, 6, 1);
    }

    public static void tallGrass(Sketch s, int rgb) {
        meadow(s, rgb, 9.5, .85);
    }

    public static void flowers(Sketch s, int rgb) {
        DoubleUnaryOperator ground = meadow(s, rgb, 6, 1);
        int many = count(s, 58);
        double half = s.halfWidth();
        for (int i = 0; i < many; i++) {
            double t = Math.sqrt((i + s.random().nextDouble()) / many);
            double x = s.about(half);
            double y = ground.applyAsDouble(x) + 5.5 - 8.5 * t;
            double r = .55 + 1.25 * t;
            s.line(Outlines.curve(x, y - r * 3, x + r * .3, y - r * 1.6, x, y), r * .2, 0x3f7d3a, .35);
            Flowers.head(s, x, y, r, s.pick(Flowers.MEADOW), .12);
        }
    }

    /** Grass only in the lower corners. */
    public static void grassCorners(Sketch s, int rgb) {
        double half = s.halfWidth();
        for (int side = -1; side <= 1; side += 2) {
            double edge = side * half;
            Blades.along(
                    s,
                    edge - 20,
                    edge + 20,
                    x -> -1 + 5 * near(x, edge, 24),
                    count(s, 75),
                    x -> 3 + 13 * near(x, edge, 24),
                    rgb,
                    .12);
        }
    }

    /** Sparse dry grass that thickens towards the corners. */
    public static void sparseGrass(Sketch s, int rgb) {
        double half = s.halfWidth();
        for (int side = -1; side <= 1; side += 2) {
            double edge = side * half;
            Blades.along(
                    s,
                    edge - 34,
                    edge + 34,
                    x -> -2 + 4 * near(x, edge, 36),
                    count(s, 60),
                    x -> 3 + 11 * near(x, edge, 34),
                    rgb,
                    .5);
        }
    }

    private static DoubleUnaryOperator meadow(Sketch s, int rgb, double height, double density) {
        double half = s.halfWidth();
        double a = s.between(0, 6);
        DoubleUnaryOperator ground = x -> 4.6
                + 1.1 * Math.sin(a + x * .045)
                + .6 * Math.sin(2 * a + x * .11)
                + 3.4 * Math.pow(Math.abs(x) / half, 2.4);
        int many = (int) (count(s, BLADES) * density);
        Blades.along(
                s,
                -half - 3,
                half + 3,
                ground,
                many,
                x -> height * (.7 + .9 * Math.pow(Math.abs(x) / half, 1.6)),
                rgb,
                .24);
        Path2D band = new Path2D.Double();
        band.moveTo(-half - 2, -2);
        for (double x = -half - 2; x <= half + 3; x += 2.5) {
            band.lineTo(x, ground.applyAsDouble(x) - .4);
        }
        band.lineTo(half + 3, -2);
        band.closePath();
        s.blend(band, rgb, .56, Rgb.mix(rgb, 0x1f5a4a, .4), .92, 0, 8, 0, -1);
        Blades.along(s, -half - 3, half + 3, x -> ground.applyAsDouble(x) - 4.4, many / 2, x -> height * .8, rgb, .5);
        return ground;
    }

    public static void ferns(Sketch s, int rgb) {
        double half = s.halfWidth();
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 6; i++) {
                double up = 20 + 24 * i + s.about(8);
                double angle = side < 0 ? up : 180 - up;
                Fronds.fern(
                        s,
                        side * (half + 3 - i * 1.2),
                        -3 + s.between(0, 3),
                        (s.between(26, 40) - i * 1.5) * reach(s),
                        angle,
                        rgb,
                        .42);
            }
        }
        Blades.along(
                s, -half, half, x -> -1.5 + 4 * Math.pow(Math.abs(x) / half, 3), count(s, 180), x -> 5.5, rgb, .34);
    }

    /** Twigs from the upper corner on the side away from the light, or the light's own. */
    public static void leaves(Sketch s, int rgb) {
        twigs(s, -s.side(), rgb, .22);
    }

    public static void palmLeaves(Sketch s, int rgb) {
        double half = s.halfWidth();
        int side = -s.side();
        for (int i = 0; i < 3; i++) {
            double down = -12 - 26 * i + s.about(6);
            Fronds.fern(
                    s, side * (half + 2), 99 - 9 * i, (50 - 6 * i) * reach(s), side < 0 ? down : 180 - down, rgb, .5);
        }
    }

    /** Broad leaves and ferns that close both sides, lower towards the middle. */
    public static void jungle(Sketch s, int rgb) {
        double half = s.halfWidth();
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 5; i++) {
                double up = 18 + 17 * i + s.about(6);
                Jungles.leaf(
                        s,
                        side * (half + 4 - i * 1.5),
                        -3 + s.about(2),
                        s.between(30, 44) * (1 - .05 * i) * reach(s),
                        side < 0 ? up : 180 - up,
                        s.between(4, 6.5) * reach(s),
                        i % 2 == 0 ? rgb : Rgb.mix(rgb, 0x1f4a5a, .35),
                        .62 - .04 * i);
            }
            for (int i = 0; i < 3; i++) {
                double up = 34 + 26 * i;
                Fronds.fern(
                        s,
                        side * (half - 16 - 5 * i),
                        -3,
                        s.between(14, 20) * reach(s),
                        side < 0 ? up : 180 - up,
                        rgb,
                        .4);
            }
        }
        Blades.along(s, -half, half, x -> -1.5 + 4 * Math.pow(Math.abs(x) / half, 3), count(s, 150), x -> 5, rgb, .4);
    }

    /** Leaves that hang in from above, deep at the sides and thin over the middle. */
    public static void canopy(Sketch s, int rgb) {
        double half = s.halfWidth();
        double phase = s.between(0, 6);
        DoubleUnaryOperator depth = x -> 5
                + 15 * Math.pow(Math.abs(x) / half, 2.2)
                + 3 * Math.sin(x * .11 + phase)
                + 2 * Math.sin(x * .27 + 2 * phase);
        int many = count(s, 150);
        for (int i = 0; i < many; i++) {
            double x = s.about(half + 3);
            double low = Math.pow(s.random().nextDouble(), .7) * depth.applyAsDouble(x);
            double y = 101 - low;
            double inner = 1 - low / depth.applyAsDouble(x);
            for (int k = 0; k < 4; k++) {
                double a = Math.toRadians(-90 + 42 * (k - 1.5) + s.about(16));
                double length = s.between(3.4, 6);
                s.fill(
                        Outlines.leaf(
                                x, y, x + Math.cos(a) * length, y + Math.sin(a) * length, length * .36, s.about(.1)),
                        k % 2 == 0 ? rgb : Rgb.mix(rgb, 0x1f4a4a, .3),
                        Math.clamp(.42 + .3 * inner + s.about(.16), 0, 1));
            }
        }
    }

    private static void twigs(Sketch s, int side, int rgb, double leaf) {
        double half = s.halfWidth();
        for (int i = 0; i < 3; i++) {
            double down = -6 - 16 * i + s.about(7);
            Fronds.branch(
                    s,
                    side * (half + 2),
                    97 - 13 * i + s.about(3),
                    (42 - 8 * i) * s.between(.9, 1.05) * reach(s),
                    side < 0 ? down : 180 - down,
                    rgb,
                    .48 + .06 * i,
                    leaf);
        }
    }

    public static void reeds(Sketch s, int rgb) {
        double half = s.halfWidth();
        for (int side = -1; side <= 1; side += 2) {
            double edge = side * half;
            int many = side == s.side() ? 16 : 30;
            for (int i = 0; i < many; i++) {
                double in = Math.pow(s.random().nextDouble(), 1.5) * 22;
                double h = s.between(15, 33) * (1 - in / 44);
                Blades.blade(
                        s,
                        edge - side * in,
                        -2,
                        h,
                        s.about(4.5) - side * 1.4,
                        s.between(.7, 1.25),
                        rgb,
                        .72,
                        .3 + s.about(.14));
            }
            for (int i = 0; i < 3; i++) {
                Blades.cattail(s, edge - side * s.between(2, 15), -2, s.between(24, 34), s.about(3), .32);
            }
        }
    }

    public static void wheat(Sketch s, int rgb) {
        double half = s.halfWidth();
        int many = count(s, 84);
        for (int i = 0; i < many; i++) {
            double x = s.about(half + 2);
            double tall = 9 + 8 * Math.pow(Math.abs(x) / half, 1.7);
            Blades.ear(s, x, -3, tall * s.between(.75, 1.15), s.about(2.4), rgb);
        }
        Blades.along(s, -half, half, x -> -2, count(s, 160), x -> 6, rgb, .3);
    }

    public static void coral(Sketch s, int rgb) {
        double half = s.halfWidth();
        int[] colours = {0xff7a6b, 0xf2a04d, 0xe05f9a, 0xb56fd0};
        for (int side = -1; side <= 1; side += 2) {
            SeaPlants.kelp(s, side * (half - 3), -2, s.between(40, 52), 0x1f8a78, .4);
            SeaPlants.kelp(s, side * (half - 16), -2, s.between(24, 32), 0x1f8a78, .35);
            for (int i = 0; i < 3; i++) {
                SeaPlants.coral(
                        s,
                        side * (half - 2 - 8.5 * i),
                        0,
                        (.30 - .075 * i) * s.between(.9, 1.1),
                        colours[(i + (side > 0 ? 2 : 0)) % 4],
                        .16);
            }
        }
        Mounds.stones(s, rgb);
    }

    static double near(double x, double edge, double reach) {
        return Math.max(0, 1 - Math.abs(x - edge) / reach);
    }

    /** Length of things that reach in from the sides: shorter in narrow pictures. */
    static double reach(Sketch s) {
        return Math.min(1, s.halfWidth() / 62);
    }

    static int count(Sketch s, double atFourToThree) {
        return (int) Math.max(4, Math.round(atFourToThree * s.halfWidth() / 66.7));
    }
}
