package app.atelier.generation.composer;

import app.atelier.generation.composer.scene.Scene;
import app.atelier.imaging.Picture;

/**
 * A small, quick picture of what a prompt will give.
 *
 * @param picture of the same composition as the full one, {@value Composer#PREVIEW_SIDE} px wide or high, and longer ones {@value
 *     Composer#PREVIEW_LEAST_SIDE} px the other way
 * @param scene what was read
 */
public record Preview(Picture picture, Scene scene) {}
