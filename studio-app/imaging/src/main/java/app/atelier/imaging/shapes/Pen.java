package app.atelier.imaging.shapes;

import app.atelier.imaging.colour.HexColour;
import com.fasterxml.jackson.annotation.JsonValue;
import java.awt.BasicStroke;
import java.util.List;
import java.util.Locale;

/**
 * What draws the edge of a shape, half inside and half outside of its outline.
 *
 * @param colour {@code #rrggbb} or {@code #rrggbbaa}
 * @param width document pixels, above 0 to 10,000
 * @param dash lengths of lines and gaps in turn, in widths of the pen, 0 to 1,000, not all 0; empty for a whole line
 */
public record Pen(String colour, double width, List<Double> dash, Cap cap, Join join) {
    private static final float MITRE_LIMIT = 10;
    private static final int MOST_DASHES = 32;
    /** Shorter patterns, in document pixels, are a whole line: there is no time for millions of dashes. */
    private static final double LEAST_PATTERN = 0.5;

    /** How lines end. */
    public enum Cap {
        BUTT(BasicStroke.CAP_BUTT),
        ROUND(BasicStroke.CAP_ROUND),
        SQUARE(BasicStroke.CAP_SQUARE);

        private final int awt;

        Cap(int awt) {
            this.awt = awt;
        }

        int awt() {
            return awt;
        }

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How lines turn. */
    public enum Join {
        MITRE(BasicStroke.JOIN_MITER),
        ROUND(BasicStroke.JOIN_ROUND),
        BEVEL(BasicStroke.JOIN_BEVEL);

        private final int awt;

        Join(int awt) {
            this.awt = awt;
        }

        int awt() {
            return awt;
        }

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Pen {
        HexColour.argb(colour);
        Sizes.require("pen.width", width, 0.01, 10_000);
        dash = List.copyOf(dash);
        double sum = 0;
        for (double part : dash) {
            Sizes.require("pen.dash", part, 0, 1000);
            sum += part;
        }
        if (dash.size() > MOST_DASHES || !dash.isEmpty() && sum < 0.01) {
            throw ShapeWords.WORDS.refusal("pen.dashes", MOST_DASHES);
        }
    }

    /** A whole line with round ends and joins. */
    public static Pen of(String colour, double width) {
        return new Pen(colour, width, List.of(), Cap.ROUND, Join.ROUND);
    }

    /** The pen without its dashes. */
    public BasicStroke wholeStroke() {
        return new BasicStroke((float) width, cap.awt, join.awt, MITRE_LIMIT);
    }

    /** The pen as Java2D has it. */
    public BasicStroke stroke() {
        double pattern = dash.stream().mapToDouble(Double::doubleValue).sum() * width;
        if (dash.isEmpty() || pattern < LEAST_PATTERN) {
            return wholeStroke();
        }
        float[] parts = new float[dash.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (float) (dash.get(i) * width);
        }
        return new BasicStroke((float) width, cap.awt, join.awt, MITRE_LIMIT, parts, 0);
    }
}
