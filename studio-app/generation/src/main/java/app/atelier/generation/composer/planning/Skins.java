package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Gives people of whom the words say nothing a natural skin; the yellow of the art pack turns olive at night. */
final class Skins {
    private static final List<String> TONES =
            List.of("medium-light", "medium", "medium-dark", "medium", "dark", "medium-light", "light");

    /** From so many on they are a family. */
    private static final int FAMILY = 3;

    private Skins() {}

    static Scene natural(Scene scene, Seeds seeds) {
        RandomGenerator random = seeds.of("skin");
        long people = scene.subjects().stream()
                .filter(s -> s.kind() == Kind.PERSON)
                .mapToInt(Subject::count)
                .sum();
        String first = TONES.get(random.nextInt(TONES.size()));
        List<Subject> subjects = new ArrayList<>();
        for (Subject subject : scene.subjects()) {
            String own = people >= FAMILY ? first : TONES.get(random.nextInt(TONES.size()));
            boolean open = subject.kind() == Kind.PERSON && subject.skin() == null;
            String tone = subject.count() > FAMILY ? Subject.SEVERAL_SKINS : subjects.isEmpty() ? first : own;
            subjects.add(open ? subject.withSkin(tone) : subject);
        }
        return scene.withSubjects(subjects);
    }
}
