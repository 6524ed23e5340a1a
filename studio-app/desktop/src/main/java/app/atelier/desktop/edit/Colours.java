package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.OptionalInt;

/** Colours as people meet them: seen at a point, written as {@code #rrggbb}. */
final class Colours {
    private static final int LENGTH = 6;

    private Colours() {}

    /** The colour that is seen at a point of the document, {@code 0xRRGGBB}; nothing outside the page or where it is empty. */
    static OptionalInt at(Document document, Point2D point) {
        var output = Page.toOutput(document, point);
        int x = (int) Math.floor(output.getX());
        int y = (int) Math.floor(output.getY());
        if (x < 0 || y < 0 || x >= document.outputWidth() || y >= document.outputHeight()) {
            return OptionalInt.empty();
        }
        int argb = new Renderer().render(document, new Rectangle(x, y, 1, 1), 1).at(0, 0);
        int alpha = argb >>> 24;
        if (alpha == 0) {
            return OptionalInt.empty();
        }
        int rgb = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            rgb |= Math.min(255, Math.round((argb >> shift & 255) * 255f / alpha)) << shift;
        }
        return OptionalInt.of(rgb);
    }

    static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
    }

    /** What somebody typed, with or without the sign, also in the short form. */
    static OptionalInt parse(String words) {
        String digits = words.strip().replaceFirst("^#", "");
        if (digits.length() == LENGTH / 2) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return digits.matches("[0-9a-fA-F]{6}") ? OptionalInt.of(Integer.parseInt(digits, 16)) : OptionalInt.empty();
    }
}
