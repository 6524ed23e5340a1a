package app.atelier.imaging.text;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class TextWords {
    static final Wording WORDS = Wording.of(TextWords.class);

    private TextWords() {}
}
