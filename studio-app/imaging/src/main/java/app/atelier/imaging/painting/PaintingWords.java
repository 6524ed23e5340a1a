package app.atelier.imaging.painting;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class PaintingWords {
    static final Wording WORDS = Wording.of(PaintingWords.class);

    private PaintingWords() {}

    static void require(String key, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw WORDS.refusal("range", WORDS.get(key), low, high, value);
        }
    }
}
