package app.atelier.imaging.text;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lines as they are set, in the text's own coordinates (see {@link Text}); immutable. */
public final class SetText {
    private final List<Path2D> rows;
    private final Rectangle2D box;
    private final Rectangle2D ink;
    private final List<Line> lines;

    /** @param rows the outlines of each line's letters */
    SetText(List<Path2D> rows, Rectangle2D box, Rectangle2D ink, List<Line> lines) {
        this.rows = List.copyOf(rows);
        this.box = box;
        this.ink = ink;
        this.lines = List.copyOf(lines);
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

    /** The outlines of all letters, to be filled by the non-zero rule. */
    public Shape letters() {
        return joined(rows);
    }

    /** As {@link #letters}, without lines that do not come near a place: of a long text little is seen at once. */
    public Shape letters(Rectangle2D near) {
        return joined(
                rows.stream().filter(row -> row.getBounds2D().intersects(near)).toList());
    }

    private static Path2D joined(List<Path2D> rows) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        rows.forEach(row -> all.append(row, false));
        return all;
    }

    /** As wide as the wrap width or else the longest line, as high as all lines. */
    public Rectangle2D box() {
        return (Rectangle2D) box.clone();
    }

    /** What has colour, with the outline; empty if nothing is drawn. */
    public Rectangle2D ink() {
        return (Rectangle2D) ink.clone();
    }

    /** From the top. */
    public List<Line> lines() {
        return lines;
    }

    /** How much memory this holds, roughly, in bytes. */
    public long bytes() {
        long points = 1000;
        for (Line line : lines) {
            // A letter has some thirty points of two coordinates.
            points += 100 + 500L * (line.end() - line.start());
        }
        return points;
    }
}
