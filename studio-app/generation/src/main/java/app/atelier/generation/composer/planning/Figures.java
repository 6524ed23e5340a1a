package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.scene.Subject;

/** What planning needs to know of how subjects look; drawing knows the rest. */
public interface Figures {
    /** Width over height of the figure as it will be drawn. */
    double aspect(Subject subject);

    /** Which way the art looks. */
    Facing facing(Subject subject);
}
