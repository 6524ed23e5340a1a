package app.atelier.imaging.adjustments;

/** Checks of parameters, each failure one plain sentence. */
final class Ranges {
    private Ranges() {}

    /**
     * @param name the key of what the number is, in the message file
     * @throws IllegalArgumentException with a plain sentence when it is not within these, which are included
     */
    static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw AdjustmentWords.WORDS.refusal("range", AdjustmentWords.WORDS.get(name), low, high, value);
        }
    }
}
