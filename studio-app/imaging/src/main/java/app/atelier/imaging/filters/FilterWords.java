package app.atelier.imaging.filters;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class FilterWords {
    static final Wording WORDS = Wording.of(FilterWords.class);

    private FilterWords() {}
}
