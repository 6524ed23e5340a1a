package app.atelier.imaging.shapes;

/** Checks of parameters, each failure one plain sentence. */
final class Sizes {
    /** The largest side of a figure and the farthest point from its origin, in document pixels. */
    static final double MOST = 100_000;

    private Sizes() {}

    static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    "%s must be from %s to %s, not %s.".formatted(name, plain(low), plain(high), plain(value)));
        }
    }

    static void requireSide(String name, double value) {
        require(name, value, 0, MOST);
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
