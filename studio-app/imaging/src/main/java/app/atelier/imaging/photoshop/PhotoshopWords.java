package app.atelier.imaging.photoshop;

import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class PhotoshopWords {
    static final Wording WORDS = Wording.of(PhotoshopWords.class);

    private PhotoshopWords() {}

    /** A damaged file, with what is damaged about it. */
    static UnreadablePictureException damaged(String key, Object... values) {
        return new UnreadablePictureException(WORDS.get("file.damaged", WORDS.get(key, values)));
    }
}
