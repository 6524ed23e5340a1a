package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Subject;

/**
 * A place in a template, written reading to the right.
 *
 * @param x in units from the template's origin
 * @param z 0 near .. 1 far
 * @param face 1 along the story, −1 against it
 * @param scale factor on the figure's own height
 * @param lift how far above the ground, in units
 */
record Slot(Subject subject, int index, double x, double z, int face, double scale, double lift, boolean hero) {
    /** The same place turned about. */
    Slot facing(int side) {
        return new Slot(subject, index, x, z, side, scale, lift, hero);
    }

    /** The same place above the ground. */
    Slot lifted(double units) {
        return new Slot(subject, index, x, z, face, scale, units, hero);
    }

    /** The same place for someone larger or smaller. */
    Slot sized(double factor) {
        return new Slot(subject, index, x, z, face, scale * factor, lift, hero);
    }
}
