package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.props.built.Castles;
import app.atelier.generation.composer.props.built.Houses;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.plants.Trees;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Consumer;

/** Land that floats: rock that narrows downwards, a meadow on it, water that falls over its edge into the air. */
public final class SkyIslands {
    private static final int STONE = 0x9a8078;
    private static final int GRASS = 0x7cb85c;

    /** Half the width of the meadow, and the height of its middle. */
    private static final double HALF = 56;

    private static final double GROUND = 46;
    private static final int TONGUES = 25;
    private static final int WATER = 0xa8def0;

    private SkyIslands() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("floating-island", 1.2, Footing.AIR, SkyIslands::wooded),
                Figure.of("floating-castle", 1.2, Footing.AIR, SkyIslands::fortified)
                        .with(new Lamp(-6, 50, 10, 0xffd27a, .5)));
    }

    private static void wooded(Sketch s) {
        land(s);
        s.at(-30, GROUND + 3, .40, 0, drawing(Trees.figures(), "broadleaf"));
        s.at(-44, GROUND + 1, .26, 0, drawing(Trees.figures(), "broadleaf"));
        s.at(16, GROUND + 3, .34, 0, drawing(Trees.figures(), "broadleaf"));
        s.at(-4, GROUND - 1, .30, 0, drawing(Houses.figures(), "cottage"));
        s.at(-17, GROUND - 3, .13, 0, drawing(Trees.figures(), "flower-bush"));
        s.at(44, GROUND, .15, 0, drawing(Trees.figures(), "bush"));
        edge(s);
    }

    private static void fortified(Sketch s) {
        land(s);
        s.at(-44, GROUND + 2, .24, 0, drawing(Trees.figures(), "broadleaf"));
        s.at(-4, GROUND - 2, .54, 0, drawing(Castles.figures(), "castle"));
        s.at(-38, GROUND - 3, .13, 0, drawing(Trees.figures(), "bush"));
        s.at(46, GROUND, .15, 0, drawing(Trees.figures(), "bush"));
        edge(s);
    }

    private static Consumer<Sketch> drawing(List<Figure> figures, String id) {
        return figures.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow()
                .drawing();
    }

    /** The rock and the meadow on it. */
    private static void land(Sketch s) {
        double[] rock = {
            -HALF, GROUND, -50, 37, -43, 33, -36, 22, -27, 20, -19, 9, -11, 10, -3, 0, 4, 9, 12, 8, 20, 19, 30, 21, 37,
            32, 48, 35, HALF, GROUND
        };
        for (int i = 2; i < rock.length - 2; i += 2) {
            rock[i] += s.about(1.6);
            rock[i + 1] = Math.max(0, rock[i + 1] + s.about(1.6));
        }
        Facets.fill(s, rock, 26, STONE, -.35, .6);
        // What broke off hangs in the air below.
        for (double[] piece : new double[][] {{-34, 8, 4}, {27, 6, 5}, {38, 17, 3}}) {
            s.ball(Outlines.blob(piece[0], piece[1], piece[2], piece[2] * .8, 7, .16, s.random()), STONE, -.2, .6);
        }
        // Turf hangs over the edge in tongues.
        double[] turf = new double[2 * (TONGUES + 7)];
        for (int i = 0; i < TONGUES; i++) {
            double x = -HALF - 1 + 2 * (HALF + 1) * i / (TONGUES - 1.0);
            double bow = Math.sqrt(Math.max(0, 1 - x * x / (HALF * HALF)));
            turf[2 * i] = x;
            turf[2 * i + 1] = GROUND + 1 - 6 * bow - (i % 2 == 0 ? s.between(0, 1) : s.between(2, 4.5));
        }
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * (i + .5) / 7;
            turf[2 * (TONGUES + i)] = HALF * Math.cos(angle);
            turf[2 * (TONGUES + i) + 1] = GROUND + 1 + 6 * Math.sin(angle);
        }
        Path2D lip = Outlines.smooth(turf);
        s.form(lip, GRASS, -.05, .5);
        Shape meadow = Outlines.ellipse(0, GROUND + 1.5, HALF - .5, 6.2);
        s.form(meadow, GRASS, -.5, .12);
        brook(s);
    }

    /** A brook that leaves the meadow and falls until it is mist. */
    private static void brook(Sketch s) {
        double x = 31;
        s.blend(
                Outlines.strip(1.5, 4, x - 8, GROUND + 4, x - 5, GROUND, x, GROUND - 4),
                WATER,
                -.4,
                WATER,
                -.1,
                x,
                GROUND,
                x,
                GROUND - 5);
        Path2D fall = Outlines.strip(4, 6.5, x, GROUND - 4, x + 1, GROUND - 16, x + 1.6, 4);
        s.fade(fall, WATER, -.3, .95, 0, x, GROUND - 6, x, 5);
        for (int i = 0; i < 9; i++) {
            double at = x + s.about(1.8);
            double y = s.between(20, GROUND - 5);
            s.line(Outlines.polyline(at, y, at + .4, y - s.between(4, 10)), .5, 0xffffff, -.4, .6);
        }
        s.soft(x + 1.6, 9, 9, 8, 0xffffff, -.3, .5);
    }

    private static void edge(Sketch s) {
        Blades.along(
                s, -HALF + 3, HALF - 3, x -> GROUND - 5 * Math.sqrt(1 - x * x / (HALF * HALF)), 70, x -> 3.2, GRASS, 0);
    }
}
