package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Rank;
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
            subjects.add(
                    answer(scene, subject).map(deed -> withDeed(subject, deed)).orElse(subject));
        }
        return scene.withSubjects(subjects);
    }

    private static Optional<Deed> answer(Scene scene, Subject subject) {
        if (!subject.isCharacter() || subject.deed() != null) {
            return Optional.empty();
        }
        for (Subject other : scene.subjects()) {
            Deed deed = other.deed();
            if (other == subject || deed == null) {
                continue;
            }
            Answer answer = ANSWERS.get(deed.id());
            if (answer != null && subject.id().equals(deed.target())) {
                return Optional.of(new Deed(answer.id(), answer.pose(), other.id()));
            }
            boolean walked = deed.id().equals("walk") && subject.id().equals(deed.target());
            if (walked) {
                return Optional.of(new Deed("walk", "walk", null));
            }
        }
        return Optional.empty();
    }

    private static Subject withDeed(Subject s, Deed deed) {
        Subject acting = s.withDeed(deed);
        return s.rank() == Rank.SECOND ? acting.withRank(Rank.PARTNER) : acting;
    }
}
