package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Which things are drawn by rules, also where the lexicon names a picture of the art pack: those that rules draw better, and those that the pack has
 * only empty or of another kind. Data, in {@code drawings.json}.
 *
 * @param nouns ids of props by noun; a star at the end of a noun stands for any rest
 * @param art ids of props by art; {@code art|role} holds for that role alone
 * @param counted ids of props by art, for things that carry as many of something as they hold
 */
record Drawings(Map<String, String> nouns, Map<String, String> art, Map<String, String> counted) {
    private static final String PROP = "prop:";
    private static final String REST = "*";

    Drawings {
        nouns = Map.copyOf(nouns);
        art = Map.copyOf(art);
        counted = Map.copyOf(counted);
    }

    static Drawings load() {
        try (InputStream in = Drawings.class.getResourceAsStream("drawings.json")) {
            return Json.mapper().readValue(in, Drawings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The prop that draws a subject, if it is one. */
    Optional<Prop> of(Subject subject) {
        String carries = subject.held().isEmpty() ? null : counted.get(subject.art());
        return Optional.ofNullable(carries)
                .flatMap(id -> Props.counted(id, subject.held().size()))
                .or(() -> of(subject.noun(), subject.art(), subject.role()));
    }

    /** The prop that draws what has this noun, this art and this role. */
    Optional<Prop> of(String noun, String usual, Role role) {
        return byNoun(noun)
                .or(() -> Optional.ofNullable(art.get(usual + "|" + role.id())))
                .or(() -> Optional.ofNullable(art.get(usual)))
                .flatMap(Props::find)
                .or(() -> usual.startsWith(PROP) ? Props.find(usual) : Optional.empty());
    }

    /** Whether a drawing is meant for just this noun, and not only for its art. */
    boolean named(String noun) {
        return byNoun(noun).isPresent();
    }

    /** Of several beginnings the longest counts. */
    private Optional<String> byNoun(String noun) {
        String exact = nouns.get(noun);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int end = noun.length(); end >= 0; end--) {
            String begun = nouns.get(noun.substring(0, end) + REST);
            if (begun != null) {
                return Optional.of(begun);
            }
        }
        return Optional.empty();
    }
}
