package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who several people of one word are: no crowd is made of twins. */
final class People {
    /** From so many on, each has a face of its own. */
    private static final int SEVERAL = 4;

    private static final List<String> CHILDREN = List.of("boy", "girl", "child");

    private static final List<String> TONES =
            List.of("medium-light", "medium-dark", "light", "medium", "dark", "medium-light", "medium");

    private static final Map<String, List<String>> FACES = Map.of(
            "person",
                    List.of(
                            "woman",
                            "man",
                            "woman-curly-hair",
                            "man-beard",
                            "old-woman",
                            "man-curly-hair",
                            "person",
                            "woman-red-hair",
                            "old-man",
                            "woman-blonde-hair",
                            "man-bald",
                            "person-curly-hair"),
            "man", List.of("man", "man-beard", "man-curly-hair", "man-bald", "man-blonde-hair", "man-red-hair"),
            "woman", List.of("woman", "woman-curly-hair", "woman-blonde-hair", "woman-red-hair", "woman-white-hair"));

    private People() {}

    /** The head of one of several people. */
    static String face(String slug, Subject subject, int index) {
        if (slug.equals("child")) {
            return CHILDREN.get(index % CHILDREN.size());
        }
        List<String> faces = subject.count() < SEVERAL ? null : FACES.get(slug);
        return faces == null ? slug : faces.get(index % faces.size());
    }

    /** The skin of one of several people; null for the picture's own. */
    static @Nullable String tone(Subject subject, int index) {
        return Subject.SEVERAL_SKINS.equals(subject.skin()) ? TONES.get(index % TONES.size()) : subject.skin();
    }
}
