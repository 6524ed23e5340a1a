package app.atelier.generation.composer.props.frames;

import app.atelier.generation.composer.props.vector.Sketch;

/**
 * One drawing over a whole picture, in units of a hundredth of its height: x from the middle, y upwards from the lower
 * edge.
 */
@FunctionalInterface
public interface View {

    /** Draws with the local colour {@code rgb} as the main one. */
    void draw(Sketch sketch, int rgb);
}
