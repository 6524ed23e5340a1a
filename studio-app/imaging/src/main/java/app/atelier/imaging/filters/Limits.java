package app.atelier.imaging.filters;

/** Checks of parameters, each failure one plain sentence. */
final class Limits {
    private Limits() {}

    static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    "%s must be from %s to %s, not %s.".formatted(name, plain(low), plain(high), plain(value)));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
