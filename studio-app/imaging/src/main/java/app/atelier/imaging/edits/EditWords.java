package app.atelier.imaging.edits;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class EditWords {
    static final Wording WORDS = Wording.of(EditWords.class);

    private EditWords() {}
}
