package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.util.List;

/** Light of old rooms: a candlestick with three arms that stands on the floor. */
public final class Candles {
    private static final int BRASS = 0xb98a3e;
    private static final int WAX = 0xf6ead0;

    /** Foot of each candle and its length, in units of the height. */
    private static final double[][] STANDS = {{-19, 66, 15}, {0, 74, 17}, {19, 66, 13}};

    private Candles() {}

    /** All figures of this kind. */
    public static List<Figure> figures() {
        return List.of(Figure.of("candelabrum", .56, Candles::candelabrum)
                .with(new Lamp(0, 92, 46, 0xffb45a, .8))
                .with(new Lamp(0, 92, 16, 0xffe0a0, .7)));
    }

    private static void candelabrum(Sketch s) {
        for (int k = -1; k <= 1; k++) {
            s.line(Outlines.curve(0, 10, k * 8, 6, k * 16, 0), 3.2, BRASS, -.1);
        }
        s.line(Outlines.polyline(0, 6, 0, 74), 3.4, BRASS, -.2);
        for (double y : new double[] {16, 36, 56}) {
            s.ball(Outlines.disc(0, y, 3), BRASS, -.4, .4);
        }
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.curve(0, 52, k * 10, 46, k * 19, 52, k * 19, 66), 2.6, BRASS, -.2);
        }
        for (double[] at : STANDS) {
            s.ball(Outlines.ellipse(at[0], at[1], 6, 2), BRASS, -.4, .4);
            s.across(Outlines.rounded(at[0] - 2.6, at[1], at[0] + 2.6, at[1] + at[2], 1), WAX, -.3, .3);
            double top = at[1] + at[2];
            s.glow(Outlines.leaf(at[0], top, at[0], top + 9, 2.5, 0), 0xff9a3a, .95);
            s.glow(Outlines.leaf(at[0], top + .6, at[0], top + 6, 1.4, 0), 0xfff2b8, 1);
        }
    }
}
