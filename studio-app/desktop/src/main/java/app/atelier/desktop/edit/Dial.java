package app.atelier.desktop.edit;

/** A slider of light or colour, −100 to 100 around 0. */
public enum Dial {
    LIGHT,
    CONTRAST,
    WARMTH,
    COLOUR,
    VIBRANCE;

    /** How far it goes to both sides. */
    public static final double REACH = 100;
}
