package app.atelier.desktop.edit;

import app.atelier.imaging.text.Alignment;
import app.atelier.imaging.text.Fonts;
import app.atelier.imaging.text.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the next text is set: as the last one was. Its size follows from the picture, its colour is that of the brush.
 *
 * @param font id of a family; another is taken where it is not there any more
 */
record TextStyle(String font, int weight, String alignment, double letterSpacing, double lineHeight) {
    private static final int PARTS = 5;

    /** Of a text. */
    static TextStyle of(Text text) {
        return new TextStyle(
                text.font(), text.weight(), text.alignment().name(), text.letterSpacing(), text.lineHeight());
    }

    /** As texts are at first. */
    static TextStyle usual() {
        return of(Text.of("", Fonts.standard().id(), 12));
    }

    /** A text set like this. */
    Text on(Text text) {
        var family = Fonts.family(font).orElseGet(Fonts::standard);
        var aligned = Arrays.stream(Alignment.values())
                .filter(one -> one.name().equals(alignment))
                .findFirst()
                .orElse(Alignment.LEFT);
        return text.withFont(family.id())
                .withWeight(family.weights().contains(weight) ? weight : text.weight())
                .withAlignment(aligned)
                .withLetterSpacing(letterSpacing)
                .withLineHeight(lineHeight);
    }

    String words() {
        return String.join(
                " ",
                font,
                Integer.toString(weight),
                alignment,
                Double.toString(letterSpacing),
                Double.toString(lineHeight));
    }

    static Optional<TextStyle> parse(String words) {
        String[] parts = words.split(" ");
        try {
            return parts.length != PARTS
                    ? Optional.empty()
                    : Optional.of(new TextStyle(
                            parts[0],
                            Integer.parseInt(parts[1]),
                            parts[2],
                            Double.parseDouble(parts[3]),
                            Double.parseDouble(parts[4])));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
