package app.atelier.imaging.documents;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class DocumentWords {
    static final Wording WORDS = Wording.of(DocumentWords.class);

    private DocumentWords() {}
}
