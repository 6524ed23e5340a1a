package app.atelier.imaging.adjustments;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.kernels.PointRows;
import java.util.List;

/**
 * Colours along a gradient by luma.
 *
 * @param stops 2 to 64, positions rising
 * @param strength 0 (nothing) to 1
 */
public record GradientMap(List<Stop> stops, double strength) implements Adjustment {
    private static final int MOST_STOPS = 64;

    /**
     * A colour of the gradient.
     *
     * @param position 0 to 1
     * @param colour as {@code #rrggbb}
     */
    public record Stop(double position, String colour) {
        public Stop {
            Ranges.require("of.position-of-a-colour", position, 0, 1);
            HexColour.rgb(colour);
        }
    }

    public GradientMap {
        stops = List.copyOf(stops);
        Ranges.require("of.strength-of-the-gradient", strength, 0, 1);
        if (stops.size() < 2 || stops.size() > MOST_STOPS) {
            throw AdjustmentWords.WORDS.refusal("gradient.count", MOST_STOPS);
        }
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).position() <= stops.get(i - 1).position()) {
                throw AdjustmentWords.WORDS.refusal("gradient.order");
            }
        }
    }

    @Override
    public Stage stage() {
        if (strength == 0) {
            return Stage.NOTHING;
        }
        float[][] tables = new float[3][];
        for (int c = 0; c < 3; c++) {
            int shift = 16 - 8 * c;
            tables[c] = Stage.Curve.table(x -> at(x, shift));
        }
        return new Work(tables, (float) strength);
    }

    private double at(double x, int shift) {
        if (x <= stops.getFirst().position()) {
            return channel(stops.getFirst(), shift);
        }
        for (int i = 1; i < stops.size(); i++) {
            Stop b = stops.get(i);
            if (x <= b.position()) {
                Stop a = stops.get(i - 1);
                double t = (x - a.position()) / (b.position() - a.position());
                return channel(a, shift) * (1 - t) + channel(b, shift) * t;
            }
        }
        return channel(stops.getLast(), shift);
    }

    private static double channel(Stop stop, int shift) {
        return (HexColour.rgb(stop.colour()) >> shift & 255) / 255.0;
    }

    private record Work(float[][] tables, float strength) implements Stage.Free {
        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            for (int x = from; x < from + count; x++) {
                float luma = Math.max(0f, Math.min(1f, Luma.of(r[x], g[x], b[x]))) * (Stage.Curve.SIZE - 1);
                int i = Math.min((int) luma, Stage.Curve.SIZE - 2);
                float t = luma - i;
                r[x] += strength * (lerp(tables[0], i, t) - r[x]);
                g[x] += strength * (lerp(tables[1], i, t) - g[x]);
                b[x] += strength * (lerp(tables[2], i, t) - b[x]);
            }
        }

        private static float lerp(float[] table, int i, float t) {
            return table[i] + (table[i + 1] - table[i]) * t;
        }
    }
}
