package app.atelier.generation.composer;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.drawing.Kept;
import app.atelier.generation.composer.scene.Scene;

/**
 * A composed picture together with what it was made of, so that {@link Composer#redraw} draws again only what a change of its scene touches.
 * Holds all layers: keep it only while the picture is being worked on. Immutable.
 */
public final class Drawing {
    private final GenerationRequest request;
    private final GeneratedPicture made;
    private final Scene scene;
    private final Kept kept;

    Drawing(GenerationRequest request, GeneratedPicture made, Scene scene, Kept kept) {
        this.request = request;
        this.made = made;
        this.scene = scene;
        this.kept = kept;
    }

    /** What was asked for. */
    public GenerationRequest request() {
        return request;
    }

    /** The picture, its layers, recipe and alt text. */
    public GeneratedPicture made() {
        return made;
    }

    /**
     * The scene with the place of every figure settled: to be changed by {@link SceneEdits} or by hand and given to {@link Composer#redraw}. Drawn
     * unchanged from nothing it gives the same picture.
     */
    public Scene scene() {
        return scene;
    }

    Kept kept() {
        return kept;
    }
}
