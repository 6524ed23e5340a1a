package app.atelier.desktop.create;

import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.language.Corrections;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.ReadingRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the prompt and how it is shown.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param role the part that it plays
 * @param meaning what it was taken for, empty if for nothing
 * @param colour {@code #rrggbb} for colour words, else null
 * @param corrected whether a person said how it is to be read
 */
record Span(
        int start,
        int end,
        String word,
        Kind kind,
        ReadingRole role,
        String meaning,
        @Nullable String colour,
        boolean corrected) {
    /** Letters that a word and its meaning have in common when nobody would ask what it was taken for. */
    private static final int ALIKE = 3;

    /** The roles that the bar tells apart. */
    enum Kind {
        SUBJECT,
        COLOUR,
        SETTING,
        STYLE,
        UNKNOWN,
        LEFT_OUT
    }

    /** The readings that are shown, in order; words that carry no picture are left plain. */
    static List<Span> of(List<Reading> readings, Corrections corrections) {
        var spans = new ArrayList<Span>();
        for (var reading : readings) {
            boolean corrected = corrections.about(reading.word()).isPresent();
            var kind =
                    switch (reading.role()) {
                        case SUBJECT, COUNT, SIZE, DEED -> Kind.SUBJECT;
                        case COLOUR -> Kind.COLOUR;
                        case SETTING, TIME, WEATHER -> Kind.SETTING;
                        case STYLE, MOOD, CAMERA -> Kind.STYLE;
                        case UNKNOWN -> Kind.UNKNOWN;
                        case FILLER -> corrected ? Kind.LEFT_OUT : null;
                        case RELATION -> null;
                    };
            if (kind != null) {
                spans.add(new Span(
                        reading.start(),
                        reading.end(),
                        reading.word(),
                        kind,
                        reading.role(),
                        reading.meaning(),
                        colour(kind, reading),
                        corrected));
            }
        }
        return List.copyOf(spans);
    }

    private static @Nullable String colour(Kind kind, Reading reading) {
        String meaning = reading.meaning();
        boolean named = kind == Kind.COLOUR && meaning.length() >= 7 && meaning.charAt(0) == '#';
        return named ? meaning.substring(0, 7) : null;
    }

    /** What it was taken for, where the word itself does not say so; else empty. */
    String takenFor() {
        boolean said = role == ReadingRole.SUBJECT || role == ReadingRole.SETTING || role == ReadingRole.DEED;
        String plain = meaning.replace('-', ' ');
        boolean within = word.toLowerCase(Locale.ROOT).contains(plain.toLowerCase(Locale.ROOT));
        int alike = Math.min(ALIKE, Math.min(plain.length(), word.length()));
        return !said || plain.isEmpty() || within || word.regionMatches(true, 0, plain, 0, alike) ? "" : plain;
    }

    /** Whether it was taken for what an alternative would make of it. */
    boolean means(Alternative one) {
        String plain = meaning.substring(colour == null ? 0 : colour.length())
                .replace('-', ' ')
                .strip();
        return plain.equalsIgnoreCase(one.name()) || plain.equalsIgnoreCase(one.drawnAs());
    }

    /** How soon a reading is worth a look, least first: what was not or otherwise understood, what is drawn, how. */
    int attention() {
        boolean odd = kind == Kind.UNKNOWN
                || kind == Kind.LEFT_OUT
                || corrected
                || !takenFor().isEmpty();
        boolean how = role == ReadingRole.COLOUR || role == ReadingRole.COUNT || role == ReadingRole.SIZE;
        return odd ? 0 : how ? 2 : 1;
    }
}
