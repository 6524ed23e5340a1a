package app.atelier.imaging.layers;

import java.awt.geom.Point2D;
import java.util.List;

/**
 * Four points of the page that become its corners: what lies between them is stretched over the whole page, as when a
 * picture that was photographed from the side is seen from the front. Shares of the page's width and height, so that the
 * same values serve every size; points may lie outside the page.
 *
 * @param upperLeft the point that goes to the upper left corner
 * @param upperRight the point that goes to the upper right corner
 * @param lowerRight the point that goes to the lower right corner
 * @param lowerLeft the point that goes to the lower left corner
 */
public record Perspective(Corner upperLeft, Corner upperRight, Corner lowerRight, Corner lowerLeft) {
    /** The corners where they are. */
    public static final Perspective NONE =
            new Perspective(new Corner(0, 0), new Corner(1, 0), new Corner(1, 1), new Corner(0, 1));

    private static final double LOWEST = -2;
    private static final double HIGHEST = 3;
    private static final double LEAST_TURN = 1e-4;
    private static final double STEEPEST = 0.45;

    /**
     * A point of the page.
     *
     * @param x share of the width, −2 to 3
     * @param y share of the height, −2 to 3
     */
    public record Corner(double x, double y) {
        public Corner {
            if (!(x >= LOWEST && x <= HIGHEST && y >= LOWEST && y <= HIGHEST)) {
                throw LayerWords.WORDS.refusal("perspective.corner", x, y);
            }
        }

        private Point2D.Double point() {
            return new Point2D.Double(x, y);
        }
    }

    /** @throws IllegalArgumentException if the corners do not go around clockwise, or one of them is dented */
    public Perspective {
        List<Corner> corners = List.of(upperLeft, upperRight, lowerRight, lowerLeft);
        for (int i = 0; i < 4; i++) {
            Corner p = corners.get(i);
            Corner q = corners.get((i + 1) % 4);
            Corner r = corners.get((i + 2) % 4);
            double turn = (q.x() - p.x()) * (r.y() - q.y()) - (q.y() - p.y()) * (r.x() - q.x());
            if (!(turn > LEAST_TURN)) {
                throw LayerWords.WORDS.refusal("perspective.dented");
            }
        }
    }

    /**
     * Takes converging lines apart, or brings them together.
     *
     * @param horizontal −1 to 1; above 0 the left side grows
     * @param vertical −1 to 1; above 0 the upper side grows, which sets leaning towers upright
     */
    public static Perspective keystone(double horizontal, double vertical) {
        if (!(Math.abs(horizontal) <= 1 && Math.abs(vertical) <= 1)) {
            throw LayerWords.WORDS.refusal("perspective.keystone", horizontal, vertical);
        }
        double top = STEEPEST * Math.max(0, vertical);
        double bottom = STEEPEST * Math.max(0, -vertical);
        double left = STEEPEST * Math.max(0, horizontal);
        double right = STEEPEST * Math.max(0, -horizontal);
        return new Perspective(
                new Corner(top / 2, left / 2),
                new Corner(1 - top / 2, right / 2),
                new Corner(1 - bottom / 2, 1 - right / 2),
                new Corner(bottom / 2, 1 - left / 2));
    }

    /**
     * The perspective that moves the corners of the page to given places, as when a corner is pulled.
     *
     * @param to shares of the page, clockwise from the upper left
     */
    public static Perspective distorting(List<Corner> to) {
        Perspective reached = new Perspective(to.get(0), to.get(1), to.get(2), to.get(3));
        return of(reached.fromUnit());
    }

    /**
     * The perspective of a map of shares of the page.
     *
     * @throws IllegalArgumentException if the page would reach beyond the horizon or too far
     */
    static Perspective of(Homography toUnit) {
        Homography back = toUnit.inverse();
        double[][] units = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        Corner[] corners = new Corner[4];
        for (int i = 0; i < 4; i++) {
            if (!(back.depth(units[i][0], units[i][1]) > 0)) {
                throw LayerWords.WORDS.refusal("perspective.dented");
            }
            Point2D.Double p = back.apply(units[i][0], units[i][1]);
            corners[i] = new Corner(p.x, p.y);
        }
        return new Perspective(corners[0], corners[1], corners[2], corners[3]);
    }

    private Homography fromUnit() {
        return Homography.ofUnitSquare(
                List.of(upperLeft.point(), upperRight.point(), lowerRight.point(), lowerLeft.point()));
    }

    /** From pixels of the page to pixels of the page. */
    public Homography map(double width, double height) {
        return Homography.scale(width, height)
                .after(fromUnit().inverse())
                .after(Homography.scale(1 / width, 1 / height));
    }

    /** With the page turned a quarter clockwise. */
    Perspective turnedClockwise() {
        return new Perspective(turned(lowerLeft), turned(upperLeft), turned(upperRight), turned(lowerRight));
    }

    private static Corner turned(Corner c) {
        return new Corner(1 - c.y(), c.x());
    }

    Perspective flippedHorizontally() {
        return new Perspective(
                new Corner(1 - upperRight.x(), upperRight.y()),
                new Corner(1 - upperLeft.x(), upperLeft.y()),
                new Corner(1 - lowerLeft.x(), lowerLeft.y()),
                new Corner(1 - lowerRight.x(), lowerRight.y()));
    }

    Perspective flippedVertically() {
        return new Perspective(
                new Corner(lowerLeft.x(), 1 - lowerLeft.y()),
                new Corner(lowerRight.x(), 1 - lowerRight.y()),
                new Corner(upperRight.x(), 1 - upperRight.y()),
                new Corner(upperLeft.x(), 1 - upperLeft.y()));
    }
}
