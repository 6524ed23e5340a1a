package app.atelier.imaging.vectors;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class VectorWords {
    static final Wording WORDS = Wording.of(VectorWords.class);

    private VectorWords() {}
}
