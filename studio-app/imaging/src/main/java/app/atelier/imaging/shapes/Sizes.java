package app.atelier.imaging.shapes;

/** Checks of parameters, each failure one plain sentence; what is checked has its name in the message file. */
final class Sizes {
    /** The largest side of a figure and the farthest point from its origin, in document pixels. */
    static final double MOST = 100_000;

    private Sizes() {}

    static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw ShapeWords.WORDS.refusal("range", ShapeWords.WORDS.get(name), low, high, value);
        }
    }

    static void requireSide(String name, double value) {
        require(name, value, 0, MOST);
    }
}
