package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Scene;

/** Reads a prompt into a scene. Pure: the same words give the same scene. Thread-safe. */
public final class PromptReader {
    private PromptReader() {}

    /** A reader with the lexicon and the art pack that are shipped. */
    public static PromptReader open() {
        return new PromptReader();
    }

    /**
     * Always gives a scene, whatever the words; what was not understood stands in {@link Scene#notes()}.
     *
     * @param prompt any text
     */
    public Scene read(String prompt) {
        throw new UnsupportedOperationException(prompt);
    }
}
