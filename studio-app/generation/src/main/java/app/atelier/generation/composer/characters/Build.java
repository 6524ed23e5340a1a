package app.atelier.generation.composer.characters;

/** The parts of a body seen from the front. */
interface Build {

    /** What hangs behind the body: cape, pack. */
    default void behind(Ink ink) {}

    /** @param sitting the root lies lower when sitting */
    default void tail(Ink ink, boolean sitting) {}

    void standingLegs(Ink ink, Legs legs);

    /** Folded legs with the soles to the viewer, drawn over the torso. */
    void sittingLegs(Ink ink);

    void torso(Ink ink, boolean sitting);

    /** One free leg: hip, knee and foot. */
    void leg(Ink ink, double[] points, boolean far);

    /** @param side −1 left, 1 right in the picture */
    void arm(Ink ink, int side, Hand hand);
}
