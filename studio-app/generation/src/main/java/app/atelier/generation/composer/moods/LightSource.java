package app.atelier.generation.composer.moods;

/** What a mood's light comes from; tells whether a disc is drawn and where the light stands. */
public enum LightSource {
    SUN,
    MOON,
    /** Behind clouds, leaves or mist: a direction without a disc. */
    HIDDEN,
    /** From above the picture: under water, northern lights. */
    ABOVE,
    LAMP,
    WINDOW,
    CANDLE,
    /** A far sun outside the upper corner, in space. */
    CORNER,
    /** No light of its own: lamps of the scene do all. */
    NONE;

    /** Whether a disc can stand in the sky. */
    public boolean hasDisc() {
        return this == SUN || this == MOON;
    }

    /** Whether the scene is within walls. */
    public boolean indoors() {
        return this == LAMP || this == WINDOW || this == CANDLE;
    }
}
