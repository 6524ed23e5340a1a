package app.atelier.imaging.text;

import app.atelier.imaging.colour.HexColour;
import org.jspecify.annotations.Nullable;

/**
 * What is written and how. The text's own coordinates are document pixels at scale 1 with the first line's top at y 0;
 * x 0 is the left edge of text that wraps, else the point that lines are aligned to: their left end, their middle or
 * their right end.
 *
 * @param content lines are parted by line feeds; at most {@value #MOST_CHARACTERS} UTF-16 units; may be empty
 * @param font id of a family of {@link Fonts}, or the name of one that this computer has; kept when it is missing
 * @param size of the em square in document pixels, 1 to 4,000
 * @param weight 100 to 900; the nearest weight that the family has is drawn
 * @param italic italic where the family has it, else slanted
 * @param colour as {@code #rrggbb} or {@code #rrggbbaa}
 * @param alignment of the lines
 * @param letterSpacing added after each letter, in ems, −0.5 to 5
 * @param lineHeight distance of baselines in ems, 0.3 to 5
 * @param wrapWidth lines are broken to fit this many document pixels, 1 to 30,000; null for no limit
 * @param outline round the letters, or none
 */
public record Text(
        String content,
        String font,
        double size,
        int weight,
        boolean italic,
        String colour,
        Alignment alignment,
        double letterSpacing,
        double lineHeight,
        @Nullable Double wrapWidth,
        @Nullable TextOutline outline) {
    public static final int MOST_CHARACTERS = 100_000;
    public static final int REGULAR = 400;
    public static final int BOLD = 700;

    public Text {
        if (content.length() > MOST_CHARACTERS) {
            throw TextWords.WORDS.refusal("text.long", MOST_CHARACTERS, content.length());
        }
        if (font.isBlank()) {
            throw TextWords.WORDS.refusal("text.font");
        }
        require("text.size", size, 1, 4000);
        require("text.weight", weight, 100, 900);
        HexColour.argb(colour);
        require("text.spacing", letterSpacing, -0.5, 5);
        require("text.lines", lineHeight, 0.3, 5);
        if (wrapWidth != null) {
            require("text.wrap", wrapWidth, 1, 30_000);
        }
    }

    /** White, regular, left, with comfortable lines: good on most pictures. */
    public static Text of(String content, String font, double size) {
        return new Text(content, font, size, REGULAR, false, "#ffffff", Alignment.LEFT, 0, 1.2, null, null);
    }

    public Text withContent(String value) {
        return new Text(
                value, font, size, weight, italic, colour, alignment, letterSpacing, lineHeight, wrapWidth, outline);
    }

    public Text withFont(String value) {
        return new Text(
                content, value, size, weight, italic, colour, alignment, letterSpacing, lineHeight, wrapWidth, outline);
    }

    public Text withSize(double value) {
        return new Text(
                content, font, value, weight, italic, colour, alignment, letterSpacing, lineHeight, wrapWidth, outline);
    }

    public Text withWeight(int value) {
        return new Text(
                content, font, size, value, italic, colour, alignment, letterSpacing, lineHeight, wrapWidth, outline);
    }

    public Text withItalic(boolean value) {
        return new Text(
                content, font, size, weight, value, colour, alignment, letterSpacing, lineHeight, wrapWidth, outline);
    }

    public Text withColour(String value) {
        return new Text(
                content, font, size, weight, italic, value, alignment, letterSpacing, lineHeight, wrapWidth, outline);
    }

    public Text withAlignment(Alignment value) {
        return new Text(
                content, font, size, weight, italic, colour, value, letterSpacing, lineHeight, wrapWidth, outline);
    }

    public Text withLetterSpacing(double value) {
        return new Text(content, font, size, weight, italic, colour, alignment, value, lineHeight, wrapWidth, outline);
    }

    public Text withLineHeight(double value) {
        return new Text(
                content, font, size, weight, italic, colour, alignment, letterSpacing, value, wrapWidth, outline);
    }

    public Text withWrapWidth(@Nullable Double value) {
        return new Text(
                content, font, size, weight, italic, colour, alignment, letterSpacing, lineHeight, value, outline);
    }

    public Text withOutline(@Nullable TextOutline value) {
        return new Text(
                content, font, size, weight, italic, colour, alignment, letterSpacing, lineHeight, wrapWidth, value);
    }

    static void require(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw TextWords.WORDS.refusal("range", TextWords.WORDS.get(what), least, most, value);
        }
    }
}
