package app.atelier.imaging.adjustments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tone curves through points, for all channels and then for each one. Between points a monotone cubic (Fritsch and
 * Carlson 1980), which never overshoots; beyond the outermost points the curve is flat.
 *
 * @param all points of the curve of all channels, x rising; empty or missing: straight
 * @param red as {@code all}, for one channel
 * @param green as {@code all}, for one channel
 * @param blue as {@code all}, for one channel
 */
public record Curves(List<Point> all, List<Point> red, List<Point> green, List<Point> blue) implements Adjustment {
    private static final int MOST_POINTS = 64;

    /** A point of a curve, both 0 to 1. */
    public record Point(double x, double y) {
        public Point {
            Ranges.require("of.point-of-a-curve", x, 0, 1);
            Ranges.require("of.point-of-a-curve", y, 0, 1);
        }
    }

    public Curves(
            @Nullable List<Point> all,
            @Nullable List<Point> red,
            @Nullable List<Point> green,
            @Nullable List<Point> blue) {
        this.all = checked(all);
        this.red = checked(red);
        this.green = checked(green);
        this.blue = checked(blue);
    }

    private static List<Point> checked(@Nullable List<Point> points) {
        List<Point> list = points == null ? List.of() : List.copyOf(points);
        if (list.size() == 1 || list.size() > MOST_POINTS) {
            throw AdjustmentWords.WORDS.refusal("curve.count", MOST_POINTS);
        }
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).x() <= list.get(i - 1).x()) {
                throw AdjustmentWords.WORDS.refusal("curve.order");
            }
        }
        return list;
    }

    @Override
    public Stage stage() {
        if (straight(all) && straight(red) && straight(green) && straight(blue)) {
            return Stage.NOTHING;
        }
        MonotoneCurve first = MonotoneCurve.through(all);
        return new Stage.Curve(table(first, red), table(first, green), table(first, blue));
    }

    private static float[] table(MonotoneCurve first, List<Point> points) {
        MonotoneCurve second = MonotoneCurve.through(points);
        return Stage.Curve.table(x -> second.at(first.at(x)));
    }

    private static boolean straight(List<Point> points) {
        return points.isEmpty() || points.equals(List.of(new Point(0, 0), new Point(1, 1)));
    }
}
