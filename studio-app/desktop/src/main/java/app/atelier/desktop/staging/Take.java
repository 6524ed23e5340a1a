package app.atelier.desktop.staging;

import app.atelier.generation.composer.scene.Scene;

/**
 * A state of the scene that one can go back to.
 *
 * @param scene what is drawn
 * @param style id of the style it is drawn in
 * @param kind what was done to come here; steps of the same kind that follow each other are one step. Empty for steps that stand alone
 */
record Take(Scene scene, String style, String kind) {
    Take settled(Scene now) {
        return new Take(now, style, kind);
    }
}
