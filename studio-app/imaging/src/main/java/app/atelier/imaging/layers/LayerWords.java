package app.atelier.imaging.layers;

import app.atelier.imaging.wording.Wording;

/** The sentences of this package. */
final class LayerWords {
    static final Wording WORDS = Wording.of(LayerWords.class);

    private LayerWords() {}
}
