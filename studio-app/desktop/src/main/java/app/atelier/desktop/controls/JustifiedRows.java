package app.atelier.desktop.controls;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of equal height in which every picture keeps its ratio and the row fills the width, edge to edge. Widths are whole
 * pixels; the last picture of a row takes the rest.
 */
public record JustifiedRows(List<Row> rows, double height) {
    /** How far above the wished height a row may stay. */
    private static final double TOLERANCE = 1.12;
    /** Between two heights that are tried. */
    private static final double FINENESS = .05;

    /** One row: the index of its first picture, where it stands, and how wide each picture is. */
    public record Row(int first, double y, double height, double[] widths) {
        public double bottom() {
            return y + height;
        }
    }

    /**
     * @param ratios width through height of each picture
     * @param width room for a row, in pixels
     * @param target wished height of a row
     * @param gap room between pictures and between rows
     */
    public static JustifiedRows plan(double[] ratios, double width, double target, double gap) {
        var rows = new ArrayList<Row>();
        if (width <= 0 || ratios.length == 0) {
            return new JustifiedRows(List.of(), 0);
        }
        double y = 0;
        double sum = 0;
        int first = 0;
        for (int i = 0; i < ratios.length; i++) {
            sum += ratios[i];
            int count = i - first + 1;
            double fitting = (width - gap * (count - 1)) / sum;
            boolean end = i == ratios.length - 1;
            if (fitting > target * TOLERANCE && !end) {
                continue;
            }
            boolean full = fitting <= target * TOLERANCE;
            // What is left over never stands out by being larger than the rows before it.
            double most =
                    rows.isEmpty() ? target : Math.min(target, rows.getLast().height());
            double height = Math.max(1, Math.round(full ? fitting : most));
            rows.add(new Row(first, y, height, widths(ratios, first, count, height, full ? width : -1, gap)));
            y += height + gap;
            first = i + 1;
            sum = 0;
        }
        return new JustifiedRows(List.copyOf(rows), y - gap);
    }

    /**
     * Rows higher than wished for where all pictures are seen at once even so: few pictures take the room there is.
     *
     * @param high room for all rows, in pixels
     * @param most how many times the wished height a row may have, at least 1
     */
    public static JustifiedRows filling(
            double[] ratios, double width, double target, double gap, double high, double most) {
        var wished = plan(ratios, width, target, gap);
        for (double times = most; times > 1 && wished.height() < high; times -= FINENESS) {
            var larger = plan(ratios, width, target * times, gap);
            if (larger.height() <= high) {
                return larger;
            }
        }
        return wished;
    }

    private static double[] widths(double[] ratios, int first, int count, double height, double fill, double gap) {
        double[] widths = new double[count];
        double x = 0;
        for (int k = 0; k < count; k++) {
            boolean rest = k == count - 1 && fill > 0;
            widths[k] = Math.max(1, rest ? fill - x : Math.round(ratios[first + k] * height));
            x += widths[k] + gap;
        }
        return widths;
    }

    /** The rows that are seen between two heights, as a range of indices: from inclusive, to exclusive. */
    public int[] between(double top, double bottom) {
        int from = 0;
        int to = rows.size();
        while (from < rows.size() && rows.get(from).bottom() < top) {
            from++;
        }
        while (to > from && rows.get(to - 1).y() > bottom) {
            to--;
        }
        return new int[] {from, to};
    }
}
