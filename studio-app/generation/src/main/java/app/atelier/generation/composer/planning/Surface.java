package app.atelier.generation.composer.planning;

/** What subjects of a place stand on; decides shadows and what hides their feet. */
public enum Surface {
    GRASS,
    DRY_GRASS,
    SNOW,
    SAND,
    ROCK,
    STREET,
    FLOOR,
    TABLE,
    /** Open water up to the viewer: subjects swim or stand in it. */
    WATER,
    /** Nothing to stand on: under water, in space, in the sky. */
    VOID;

    /** Whether a shadow can fall on it. */
    public boolean takesShadows() {
        return this != WATER && this != VOID;
    }

    /** Whether blades grow over the feet. */
    public boolean grows() {
        return this == GRASS || this == DRY_GRASS;
    }
}
