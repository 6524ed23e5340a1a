package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives those to whom a deed is done their part in it, of which the words say nothing: who is hugged hugs back, who is chased runs, who is
 * talked to talks, who is carried sits.
 */
final class Partners {
    /** A deed for someone, and how the body is held. */
    private record Answer(String id, String pose) {}

    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            Map.entry("hug", new Answer("hug", "stand")),
            Map.entry("kiss", new Answer("kiss", "stand")),
            Map.entry("hold-hands", new Answer("hold-hands", "stand")),
            Map.entry("dance", new Answer("dance", "dance")),
            Map.entry("talk", new Answer("talk", "stand")),
            Map.entry("fight", new Answer("fight", "run")),
            Map.entry("play", new Answer("play", "dance")),
            Map.entry("give", new Answer("receive", "stand")),
            Map.entry("hold", new Answer("carried", "sit")),
            Map.entry("chase", new Answer("run", "run")),
            Map.entry("share-umbrella", new Answer("share-umbrella", "stand")),
            Map.entry("cast-spell", new Answer("marvel", "stand")));

    private Partners() {}

    /** The same scene with a deed for everyone who has a part in one. */
    static Scene of(Scene scene) {
        List<Subject> subjects = new ArrayList<>();
        for (Subject subject : scene.subjects()) {
            subjects.add(answer(scene, subject).map(subject::withDeed).orElse(subject));
        }
        return scene.withSubjects(subjects);
    }

    private static Optional<Deed> answer(Scene scene, Subject subject) {
        if (!subject.isCharacter() || subject.deed() != null) {
            return Optional.empty();
        }
        return scene.subjects().stream()
                .filter(other -> other != subject)
                .map(other -> answer(subject, other))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What someone answers to another's deed. */
    private static Optional<Deed> answer(Subject subject, Subject other) {
        Deed deed = other.deed();
        if (deed == null || !subject.id().equals(deed.target())) {
            return Optional.empty();
        }
        if (deed.id().equals("walk")) {
            return Optional.of(new Deed("walk", "walk", null));
        }
        Answer answer = ANSWERS.get(deed.id());
        return Optional.ofNullable(answer).map(a -> new Deed(a.id(), a.pose(), other.id()));
    }

    /** The same scene as the words have it: without the parts that were given here. */
    static Scene without(Scene scene) {
        List<Subject> subjects = scene.subjects();
        List<Subject> own = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            boolean given = false;
            for (int k = 0; k < subjects.size() && subject.deed() != null; k++) {
                // Of two who do the same to each other the first does it.
                given |=
                        k < i && answer(subject.withDeed(null), subjects.get(k)).equals(Optional.of(subject.deed()));
            }
            own.add(given ? subject.withDeed(null) : subject);
        }
        return scene.withSubjects(own);
    }
}
