package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.scene.Subject;

/** What planning needs to know of how subjects look; drawing knows the rest. */
public interface Figures {
    /** Width over height of the figure as it will be drawn. */
    double aspect(Subject subject);

    /**
     * Height of a figure with a body in the units of the bodies, of which a face is 116 wide; 0 for all others.
     *
     * @param index which of the subject's figures
     */
    double units(Subject subject, int index);

    /** How far the middle of such a figure's picture lies right of its body's middle, in units, not mirrored. */
    double middle(Subject subject, int index);

    /** Which way the art looks. */
    Facing facing(Subject subject);

    /** The figure's outline, face and points to hold on to. */
    default Silhouette silhouette(Subject subject, int index) {
        return Silhouette.box(aspect(subject), subject.isCharacter() ? new Silhouette.Face(.5, .28, .24) : null);
    }

    /** Whether it burns or shines by itself: fire, candles, lamps. */
    default boolean shines(Subject subject) {
        return false;
    }

    /** Whether it is eaten or drunk hot. */
    default boolean steams(Subject subject) {
        return false;
    }

    /** Whether it is drawn on or in what it rides, so that others can share the ride with it. */
    default boolean rides(Subject subject) {
        return subject.ride() != null;
    }
}
