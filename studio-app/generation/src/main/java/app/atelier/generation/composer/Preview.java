package app.atelier.generation.composer;

import app.atelier.generation.composer.scene.Scene;
import app.atelier.imaging.Picture;

/**
 * A small, quick picture of what a prompt will give.
 *
 * @param picture of the same composition as the full one, at most {@value Composer#PREVIEW_SIDE} px a side
 * @param scene what was read
 */
public record Preview(Picture picture, Scene scene) {}
