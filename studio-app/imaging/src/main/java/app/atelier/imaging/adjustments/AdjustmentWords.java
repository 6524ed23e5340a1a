package app.atelier.imaging.adjustments;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class AdjustmentWords {
    static final Wording WORDS = Wording.of(AdjustmentWords.class);

    private AdjustmentWords() {}
}
