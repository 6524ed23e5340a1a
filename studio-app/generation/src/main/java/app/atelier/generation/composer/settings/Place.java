package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.scene.Scene;

/** A kind of place. Stateless. */
public interface Place {
    /** Its geometry in the usual format. */
    Stage stage(Scene scene);

    /** Adds everything behind the figures, from the sky forward. */
    void behind(Easel easel);

    /** Adds what stands between the figures and the viewer. */
    void front(Easel easel);
}
