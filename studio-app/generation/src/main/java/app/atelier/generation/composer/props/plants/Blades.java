package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Grass, reeds, wheat: everything made of blades. */
public final class Blades {

    public static final int GRASS = 0x6fb05a;
    public static final int DRY_GRASS = 0xc9a850;
    private static final int LIT_STRAW = 0xffe98a;

    private Blades() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("grass", 1.3, s -> tuft(s, GRASS, 26, 60)),
                Figure.of("dry-grass", 1.2, s -> tuft(s, 0xc9a45a, 26, 56)),
                Figure.of("grass-row", 7, s -> row(s, GRASS)),
                Figure.of("dry-grass-row", 7, s -> row(s, 0xc9a45a)),
                Figure.of("reeds", .7, Footing.WATER, Blades::reeds),
                Figure.of("wheat", 1.1, s -> {
                    for (int i = 0; i < 22; i++) {
                        ear(s, s.about(42), -1, s.between(66, 97), s.about(9), 0xe0b04f);
                    }
                }));
    }

    /** One blade from its foot; {@code lean} is how far its tip stands aside. */
    public static void blade(
            Sketch s,
            double x,
            double y,
            double height,
            double lean,
            double width,
            int rgb,
            double footShade,
            double tipShade) {
        Path2D blade = new Path2D.Double();
        blade.moveTo(x - width / 2, y);
        blade.quadTo(x - width * .3 + lean * .1, y + height * .6, x + lean, y + height);
        blade.quadTo(x + width * .45 + lean * .28, y + height * .52, x + width / 2, y);
        blade.closePath();
        s.blend(blade, rgb, tipShade, rgb, footShade, x, y + height, x, y);
    }

    /**
     * Blades along a line of the ground from {@code x0} to {@code x1}, each about {@code height} high.
     *
     * @param shade added to the shade of every blade: 0 in the open, up to .6 in a dark foreground
     */
    public static void along(
            Sketch s,
            double x0,
            double x1,
            DoubleUnaryOperator ground,
            int count,
            DoubleUnaryOperator height,
            int rgb,
            double shade) {
        int[] colours = {Rgb.mix(rgb, LIT_STRAW, .25), rgb, Rgb.mix(rgb, 0x1f5a4a, .28)};
        double[] tips = {-.35, .0, .22};
        for (int i = 0; i < count; i++) {
            double x = s.between(x0, x1);
            double h = height.applyAsDouble(x) * s.between(.4, 1.15);
            int tone = s.random().nextInt(3);
            blade(
                    s,
                    x,
                    ground.applyAsDouble(x) - h * s.between(.02, .2),
                    h,
                    h * s.about(.42) + h * .06,
                    h * s.between(.07, .12),
                    colours[tone],
                    Math.min(1, shade + .42),
                    Math.min(1, shade + tips[tone]));
        }
    }

    private static void tuft(Sketch s, int rgb, int count, double reach) {
        for (int i = 0; i < count; i++) {
            double u = -1 + 2 * (i + .5) / count + s.about(.1);
            double h = (96 - 40 * u * u) * s.between(.5, 1);
            int tone = s.random().nextInt(3);
            blade(
                    s,
                    u * reach * .42,
                    -1,
                    h,
                    u * reach * .5 * s.between(.4, 1) + s.about(6),
                    s.between(5, 8),
                    tone == 0 ? Rgb.mix(rgb, LIT_STRAW, .3) : tone == 1 ? rgb : Rgb.mix(rgb, 0x1f5a4a, .25),
                    .45,
                    -.3 + .25 * tone);
        }
    }

    private static void row(Sketch s, int rgb) {
        double half = s.halfWidth();
        along(s, -half, half, x -> 2, 110, x -> 84, rgb, 0);
    }

    private static void reeds(Sketch s) {
        for (int i = 0; i < 15; i++) {
            double x = s.about(16);
            double h = s.between(50, 96);
            blade(
                    s,
                    x,
                    -1,
                    h,
                    x * .5 + s.about(10),
                    s.between(2.4, 3.6),
                    s.pick(0x5f8f5a, 0x4f7a52, 0x8fa860),
                    .6,
                    -.1);
        }
        for (int i = 0; i < 4; i++) {
            cattail(s, s.about(15), -1, s.between(70, 94), s.about(5), 0);
        }
    }

    /** A bulrush with its brown head. */
    public static void cattail(Sketch s, double x, double y, double height, double lean, double shade) {
        s.line(
                Outlines.curve(x, y, x + lean * .3, y + height * .6, x + lean, y + height),
                height * .012,
                0x6f8f52,
                shade + .1);
        double tipX = x + lean;
        s.at(tipX, y + height * .82, height / 100, -lean * .4, t -> {
            t.across(Outlines.rounded(-2.1, -10, 2.1, 10, 2.1), 0x8a5a3a, shade - .35, Math.min(1, shade + .6));
            t.line(Outlines.polyline(0, 10, .4, 17), .7, 0x8a7a4a, shade);
        });
    }

    /** An ear of corn on its stalk. */
    public static void ear(Sketch s, double x, double y, double height, double lean, int rgb) {
        s.line(Outlines.curve(x, y, x + lean * .2, y + height * .55, x + lean, y + height * .8), 1.1, rgb, .35);
        s.at(x + lean, y + height * .78, height / 100, -lean * 1.5, t -> {
            for (int row = 5; row >= 0; row--) {
                double v = row * 3.6;
                for (int side = -1; side <= 1; side += 2) {
                    t.form(Outlines.leaf(0, v, side * 3.4, v + 6, 2.6, side * -.1), rgb, -.45, .35);
                }
            }
            t.form(Outlines.leaf(0, 19, 0, 28, 2.4, 0), rgb, -.45, .2);
        });
    }
}
