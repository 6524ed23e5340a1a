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

    static int rgb(String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("A colour must be written as #rrggbb, not “" + colour + "”.");
        }
        return Integer.parseInt(colour, 1, 7, 16);
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
