package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;

/** A change that can say itself what it does. */
non-sealed interface Step extends Change {
    /** In words, for the history: what it does to the document before it. */
    String name(Document before);

    /** Whether it may take longer than a frame of the window, so that it is done away from the window's thread. */
    default boolean heavy() {
        return false;
    }
}
