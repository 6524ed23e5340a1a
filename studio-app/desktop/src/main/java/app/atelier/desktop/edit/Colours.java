package app.atelier.desktop.edit;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.painting.Picker;
import app.atelier.imaging.render.Renderer;
import java.awt.geom.Point2D;
import java.util.OptionalInt;

/** Colours as people meet them: seen at a point, written as {@code #rrggbb}. */
final class Colours {
    private Colours() {}

    /** The colour that is seen at a point of the document, {@code 0xRRGGBB}; nothing outside of it or where it is empty. */
    static OptionalInt at(Document document, Point2D point) {
        var picked = Picker.from(document, new Renderer(), point.getX(), point.getY(), 1);
        return picked.alpha() == 0 ? OptionalInt.empty() : OptionalInt.of(picked.rgb());
    }

    static String hex(int rgb) {
        return HexColour.ofRgb(rgb);
    }

    /** What somebody typed, with or without the sign, also in the short form. */
    static OptionalInt parse(String words) {
        return HexColour.typed(words);
    }
}
