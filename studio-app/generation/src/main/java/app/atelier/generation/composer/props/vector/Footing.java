package app.atelier.generation.composer.props.vector;

/** What a thing stands on or hangs from. */
public enum Footing {
    /** Stands on ground or floor and throws a shadow there. */
    GROUND,
    /** Stands on rails that go on beyond it. */
    RAILS,
    /** Swims: its lowest part is hidden by the water. */
    WATER,
    /** Grows from the bed of the sea. */
    SEABED,
    /** Flies or hangs in the air or the sky. */
    AIR,
    /** Stands on a table or a shelf. */
    TABLE,
    /** Hangs on a wall. */
    WALL,
    /** Lies flat on the ground: rugs, paths, leaves. */
    FLAT,
    /** Closes the picture far away: mountains, skylines. */
    DISTANCE,
    /** Is worn by a character. */
    WORN
}
