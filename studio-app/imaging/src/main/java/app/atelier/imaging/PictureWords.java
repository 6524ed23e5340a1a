package app.atelier.imaging;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class PictureWords {
    static final Wording WORDS = Wording.of(PictureWords.class);

    private PictureWords() {}
}
