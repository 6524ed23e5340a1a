package app.atelier.imaging.text;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Lines as they are set, in the text's own coordinates (see {@link Text}).
 *
 * @param letters the outlines of all letters, to be filled by the non-zero rule
 * @param box as wide as the wrap width or else the longest line, as high as all lines
 * @param ink what has colour, with the outline; empty if nothing is drawn
 * @param lines from the top
 */
public record SetText(Shape letters, Rectangle2D box, Rectangle2D ink, List<Line> lines) {
    public SetText {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param x where it begins
     * @param baseline y of its baseline
     * @param width how far it reaches, without spaces at its end
     * @param start index in the content of its first character
     * @param end index in the content after its last character
     */
    public record Line(double x, double baseline, double width, int start, int end) {}
}
