package app.atelier.imaging.shapes;

/** What fills a shape. */
public sealed interface Fill permits SolidFill, LinearFill, RadialFill {

    /** One colour, {@code #rrggbb} or {@code #rrggbbaa}. */
    static Fill of(String colour) {
        return new SolidFill(colour);
    }
}
