package app.atelier.generation.composer.language;

import app.atelier.generation.composer.language.Chunk.Candidate;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What words could be read as, and readings as a person has corrected them. */
final class Choices {
    private final Lexicon lexicon;

    Choices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words with those readings only that were chosen for them. */
    List<Chunk> corrected(List<Chunk> chunks, Corrections corrections) {
        return corrections.isEmpty()
                ? chunks
                : chunks.stream()
                        .map(chunk -> corrections
                                .about(chunk.text())
                                .map(one -> corrected(chunk, one))
                                .orElse(chunk))
                        .toList();
    }

    private Chunk corrected(Chunk chunk, Correction correction) {
        if (chunk.stop()) {
            return chunk;
        }
        if (correction.leavesOut()) {
            return read(chunk, new Candidate(new Meaning.Grammar(Meaning.Part.FILLER), false, Chunk.Form.EXACT));
        }
        for (Candidate own : chunk.candidates()) {
            if (role(own.meaning()) == correction.role()
                    && phrase(chunk, own.meaning()).equals(correction.reading())) {
                return read(chunk, own);
            }
        }
        return meaning(correction)
                .map(meaning -> {
                    String key = chunk.key();
                    boolean plural = meaning instanceof Meaning.Noun && key.endsWith("s") && !key.endsWith("ss");
                    return read(chunk, new Candidate(meaning, plural, plural ? Chunk.Form.S : Chunk.Form.EXACT));
                })
                // The lexicon of another version may not know the phrase any more.
                .orElse(chunk);
    }

    private static Chunk read(Chunk chunk, Candidate only) {
        return new Chunk(
                chunk.start(),
                chunk.end(),
                chunk.text(),
                chunk.key(),
                List.of(only),
                chunk.sort(),
                chunk.words(),
                null);
    }

    private Optional<Meaning> meaning(Correction correction) {
        return lexicon.meanings(Phrases.key(correction.reading())).stream()
                .filter(meaning -> role(meaning) == correction.role())
                .findFirst();
    }

    /**
     * What a word could be read as: its own meanings first, then the phrases that are given.
     *
     * @param near phrases of the lexicon that are near in meaning, nearest first
     */
    List<Alternative> of(Chunk chunk, List<String> near) {
        List<Alternative> found = new ArrayList<>();
        for (Candidate candidate : chunk.candidates()) {
            add(found, chunk, candidate.meaning(), phrase(chunk, candidate.meaning()));
        }
        for (String phrase : near) {
            lexicon.visible(phrase).ifPresent(meaning -> add(found, chunk, meaning, phrase));
        }
        return found;
    }

    private static void add(List<Alternative> found, Chunk chunk, Meaning meaning, String phrase) {
        ReadingRole role = role(meaning);
        if (role == ReadingRole.FILLER) {
            return;
        }
        String drawn = drawn(meaning).orElse(phrase);
        boolean known = found.stream()
                .anyMatch(other -> other.role() == role && other.drawnAs().equals(drawn));
        if (!known) {
            found.add(new Alternative(phrase, drawn, role, new Correction(chunk.text(), phrase, role)));
        }
    }

    /** The phrase under which the lexicon has a meaning of a word: its singular, the stem of its verb, or itself. */
    private String phrase(Chunk chunk, Meaning meaning) {
        String said =
                switch (meaning) {
                    case Meaning.Noun noun -> noun.name();
                    case Meaning.Doing doing -> doing.id();
                    default -> chunk.guess() == null ? chunk.key() : chunk.guess();
                };
        String key = Phrases.key(said);
        return lexicon.meanings(key).contains(meaning) ? key : chunk.key();
    }

    private static Optional<String> drawn(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Noun noun -> Optional.of(noun.drawnAs());
            case Meaning.Place place -> Optional.of(words(place.setting()));
            default -> Optional.empty();
        };
    }

    private static String words(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The part that a meaning plays where it is read so. */
    static ReadingRole role(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Noun n -> ReadingRole.SUBJECT;
            case Meaning.Group g -> ReadingRole.SUBJECT;
            case Meaning.Clothes c -> ReadingRole.SUBJECT;
            case Meaning.Costume c -> ReadingRole.SUBJECT;
            case Meaning.Place p -> ReadingRole.SETTING;
            case Meaning.Site s -> ReadingRole.SETTING;
            case Meaning.Feature f -> ReadingRole.SETTING;
            case Meaning.Feast f -> ReadingRole.SETTING;
            case Meaning.Time t -> ReadingRole.TIME;
            case Meaning.Sky s -> ReadingRole.WEATHER;
            case Meaning.Year y -> ReadingRole.TIME;
            case Meaning.Emotion e -> ReadingRole.MOOD;
            case Meaning.Atmosphere a -> ReadingRole.MOOD;
            case Meaning.Style s -> ReadingRole.STYLE;
            case Meaning.View v -> ReadingRole.CAMERA;
            case Meaning.Colour c -> ReadingRole.COLOUR;
            case Meaning.Count c -> ReadingRole.COUNT;
            case Meaning.Size s -> ReadingRole.SIZE;
            case Meaning.Relating r -> ReadingRole.RELATION;
            case Meaning.Doing d -> ReadingRole.DEED;
            case Meaning.Grammar g -> ReadingRole.FILLER;
        };
    }
}
