package app.atelier.desktop.create;

import app.atelier.generation.composer.scene.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the prompt and how it is shown.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param colour {@code #rrggbb} for colour words, else null
 */
record Span(
        int start,
        int end,
        String word,
        Kind kind,
        @Nullable String colour) {
    /** The roles that the bar tells apart. */
    enum Kind {
        SUBJECT,
        COLOUR,
        SETTING,
        STYLE,
        UNKNOWN
    }

    /** The readings that are shown, in order; words that carry no picture are left plain. */
    static List<Span> of(List<Reading> readings) {
        var spans = new ArrayList<Span>();
        for (var reading : readings) {
            var kind =
                    switch (reading.role()) {
                        case SUBJECT, COUNT, SIZE, DEED -> Kind.SUBJECT;
                        case COLOUR -> Kind.COLOUR;
                        case SETTING, TIME, WEATHER -> Kind.SETTING;
                        case STYLE, MOOD, CAMERA -> Kind.STYLE;
                        case UNKNOWN -> Kind.UNKNOWN;
                        case RELATION, FILLER -> null;
                    };
            if (kind != null) {
                spans.add(new Span(reading.start(), reading.end(), reading.word(), kind, colour(kind, reading)));
            }
        }
        return List.copyOf(spans);
    }

    private static @Nullable String colour(Kind kind, Reading reading) {
        String meaning = reading.meaning();
        boolean named = kind == Kind.COLOUR && meaning.length() >= 7 && meaning.charAt(0) == '#';
        return named ? meaning.substring(0, 7) : null;
    }
}
