package app.atelier.imaging.shapes;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class ShapeWords {
    static final Wording WORDS = Wording.of(ShapeWords.class);

    private ShapeWords() {}
}
