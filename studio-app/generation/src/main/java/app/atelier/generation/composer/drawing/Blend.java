package app.atelier.generation.composer.drawing;

import app.atelier.imaging.layers.BlendMode;

/** How a sheet lies over what is below it; the three modes that a composed picture needs. */
public enum Blend {
    NORMAL(BlendMode.NORMAL),
    MULTIPLY(BlendMode.MULTIPLY),
    SCREEN(BlendMode.SCREEN);

    private final BlendMode mode;

    Blend(BlendMode mode) {
        this.mode = mode;
    }

    /** The mode of the document's layer. */
    public BlendMode mode() {
        return mode;
    }
}
