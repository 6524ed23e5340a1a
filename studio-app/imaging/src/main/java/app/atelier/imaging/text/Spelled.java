package app.atelier.imaging.text;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One paragraph as it is to be set: each cluster of characters (a letter with its marks, an emoji of several parts) in a
 * font that has all of it, and a box in place of what no font has.
 */
final class Spelled {
    /** A box, in the standard family. */
    private static final int MISSING = 0x25a1;

    private static final String TAB = "    ";

    private final StringBuilder out = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    /** For each character that is set, and for the end, where in the content it comes from. */
    private int[] sources = new int[16];

    /** Characters up to {@code end} are set in a font. */
    private record Run(int end, Font font) {}

    private Spelled() {}

    /** The part of a content from an index to another, without line ends. */
    static Spelled of(String content, int from, int to, Faces faces) {
        Spelled spelled = new Spelled();
        String part = content.substring(from, to);
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(part);
        int start = clusters.first();
        Font last = faces.main();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            last = spelled.cluster(part.substring(start, end), from + start, faces, last);
            start = end;
        }
        spelled.remember(spelled.out.length(), to);
        return spelled;
    }

    int length() {
        return out.length();
    }

    /** The index in the content of what is set at an index. */
    int source(int index) {
        return sources[index];
    }

    AttributedCharacterIterator characters() {
        AttributedString string = new AttributedString(out.toString());
        int start = 0;
        for (Run run : runs) {
            string.addAttribute(TextAttribute.FONT, run.font(), start, run.end());
            start = run.end();
        }
        return string.getIterator();
    }

    private Font cluster(String cluster, int source, Faces faces, Font last) {
        String shown = cluster.equals("\t") ? TAB : visible(cluster);
        if (shown.isEmpty()) {
            return last;
        }
        int[] needed = shown.codePoints().filter(c -> !ignorable(c)).toArray();
        Font font = needed.length == 0 ? last : faces.forAll(needed);
        if (font == null) {
            shown = Character.toString(MISSING);
            font = faces.forAll(new int[] {MISSING});
        }
        add(shown, source, font == null ? last : font);
        return font == null ? last : font;
    }

    private void add(String shown, int source, Font font) {
        for (int i = 0; i < shown.length(); i++) {
            remember(out.length() + i, source);
        }
        out.append(shown);
        if (!runs.isEmpty() && runs.getLast().font() == font) {
            runs.removeLast();
        }
        runs.add(new Run(out.length(), font));
    }

    private void remember(int index, int source) {
        if (index == sources.length) {
            sources = Arrays.copyOf(sources, 2 * index);
        }
        sources[index] = source;
    }

    /** Without control characters and broken halves of surrogate pairs, which have no look. */
    private static String visible(String cluster) {
        StringBuilder kept = new StringBuilder(cluster.length());
        cluster.codePoints()
                .filter(c -> {
                    int type = Character.getType(c);
                    return type != Character.CONTROL && type != Character.SURROGATE;
                })
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Joiners, directions and choices of variants: they change others and need no letter of their own. */
    private static boolean ignorable(int c) {
        return Character.getType(c) == Character.FORMAT
                || c >= 0xfe00 && c <= 0xfe0f
                || c >= 0xe0100 && c <= 0xe01ef
                || c == 0x034f;
    }
}
