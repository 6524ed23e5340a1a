package app.atelier.imaging.text;

import java.awt.BasicStroke;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.LineMetrics;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sets text in lines: directions by the Unicode bidirectional algorithm, line breaks by Unicode's rules, kerning and
 * ligatures by the fonts. Everything is set once at a large size without hinting and scaled, so that size and zoom never
 * change where letters stand.
 */
public final class Typesetter {
    /** The em square that text is set in. */
    static final float EM = 1000;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double SLANT = -0.2;
    private static final RecentTexts RECENT = new RecentTexts(24L << 20);

    private final Text text;
    private final Faces faces;
    private final double ascent;
    private final double unit;
    private final List<Path2D> rows = new ArrayList<>();
    private final List<SetText.Line> lines = new ArrayList<>();
    private double longest;

    private Typesetter(Text text) {
        this.text = text;
        this.faces = new Faces(text);
        this.unit = text.size() / EM;
        LineMetrics metrics = faces.main().getLineMetrics("x", CONTEXT);
        // Half of what the line height leaves goes above the letters, half below, as in CSS.
        double leading = text.lineHeight() * EM - metrics.getAscent() - metrics.getDescent();
        this.ascent = leading / 2 + metrics.getAscent();
    }

    /** The lines of a text; the same on every computer for fonts that are shipped. */
    public static SetText set(Text text) {
        return RECENT.get(text, any -> new Typesetter(any).set());
    }

    private SetText set() {
        String content = text.content();
        int from = 0;
        while (from <= content.length()) {
            int to = Paragraphs.end(content, from);
            paragraph(Spelled.of(content, from, to, faces));
            from = Paragraphs.next(content, to);
        }
        Rectangle2D box = box();
        return new SetText(rows, box, ink(), lines);
    }

    private Rectangle2D box() {
        double height = lines.size() * text.lineHeight() * text.size();
        Double wrap = text.wrapWidth();
        if (wrap != null) {
            return new Rectangle2D.Double(0, 0, wrap, height);
        }
        return new Rectangle2D.Double(aligned(0, longest), 0, longest, height);
    }

    private Rectangle2D ink() {
        Rectangle2D bounds = new Rectangle2D.Double();
        for (Path2D row : rows) {
            Rectangle2D drawn = row.getBounds2D();
            bounds = drawn.isEmpty() ? bounds : bounds.isEmpty() ? drawn : bounds.createUnion(drawn);
        }
        TextOutline outline = text.outline();
        if (outline == null || bounds.isEmpty()) {
            return bounds;
        }
        double by = outline.width();
        return new Rectangle2D.Double(
                bounds.getX() - by, bounds.getY() - by, bounds.getWidth() + 2 * by, bounds.getHeight() + 2 * by);
    }

    private void paragraph(Spelled spelled) {
        if (spelled.length() == 0) {
            line(null, spelled.source(0), spelled.source(0), true);
            return;
        }
        AttributedCharacterIterator characters = spelled.characters();
        Double wrap = text.wrapWidth();
        if (wrap == null) {
            line(new TextLayout(characters, CONTEXT), spelled.source(0), spelled.source(spelled.length()), true);
            return;
        }
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(characters, BreakIterator.getLineInstance(Locale.ROOT), CONTEXT);
        // The space after the last letter of a line is no reason to break it.
        float width = (float) (wrap / unit + Math.max(0, text.letterSpacing()) * EM + 0.01);
        while (measurer.getPosition() < spelled.length()) {
            int start = measurer.getPosition();
            TextLayout layout = measurer.nextLayout(width);
            int end = measurer.getPosition();
            line(layout, spelled.source(start), spelled.source(end), end >= spelled.length());
        }
    }

    private void line(@Nullable TextLayout set, int start, int end, boolean last) {
        double baseline = (lines.size() * text.lineHeight() * EM + ascent) * unit;
        if (set == null) {
            lines.add(new SetText.Line(
                    aligned(text.wrapWidth() == null ? 0 : text.wrapWidth(), 0), baseline, 0, start, end));
            return;
        }
        TextLayout layout = set;
        Double wrap = text.wrapWidth();
        if (wrap != null && text.alignment() == Alignment.JUSTIFY && !last) {
            layout = justified(set, (float) (wrap / unit));
        }
        double width = Math.max(0, layout.getVisibleAdvance() * unit - text.letterSpacing() * text.size());
        longest = Math.max(longest, width);
        double x = aligned(wrap == null ? 0 : wrap, width);
        AffineTransform place = new AffineTransform(unit, 0, 0, unit, x, baseline);
        if (faces.slanted()) {
            place.concatenate(new AffineTransform(1, 0, SLANT, 1, 0, 0));
        }
        rows.add(new Path2D.Double(layout.getOutline(place)));
        lines.add(new SetText.Line(x, baseline, width, start, end));
    }

    /** The platform reckons without kerning and misses the width by its sum, the same sum each time. */
    private static TextLayout justified(TextLayout set, float width) {
        float missed = width - set.getJustifiedLayout(width).getVisibleAdvance();
        return set.getJustifiedLayout(width + missed);
    }

    /** Where a line begins: within a room, or about 0 if there is none. */
    private double aligned(double room, double width) {
        return switch (text.alignment()) {
            case LEFT, JUSTIFY -> 0;
            case CENTRE -> (room - width) / 2;
            case RIGHT -> room - width;
        };
    }

    /** The line round the letters, twice as wide as it reaches, to be drawn under them; null for none. */
    public static @Nullable BasicStroke outlineStroke(Text text) {
        TextOutline outline = text.outline();
        return outline == null
                ? null
                : new BasicStroke((float) (2 * outline.width()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
