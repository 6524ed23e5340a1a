package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of size against the others of a picture: a giant snail is larger than the knight beside it and a tiny elephant smaller than the mouse. What
 * is so in nature gives way to what is said.
 */
final class Statures {
    /** Words of size from which it is a giant, and up to which it is tiny. */
    private static final double GIANT = 1.9;

    private static final double TINY = .5;

    /** Height in metres up to which a giant outgrows others whole; of what is higher it only reaches a share. */
    private static final double OUTGROWN = 3;

    private static final double REACHED = .35;

    private Statures() {}

    /** Whether the words make it larger than anything of its kind. */
    static boolean giant(Subject subject) {
        return subject.size() >= GIANT;
    }

    /** The same scene with heights by which what is said of sizes holds. */
    static Scene said(Scene scene) {
        List<Subject> subjects = scene.subjects();
        boolean any = subjects.size() > 1 && subjects.stream().anyMatch(s -> giant(s) || s.size() <= TINY);
        if (!any) {
            return scene;
        }
        List<Subject> said = new ArrayList<>();
        for (Subject subject : subjects) {
            said.add(giant(subject) ? grown(subject, subjects) : subject);
        }
        return scene.withSubjects(
                said.stream().map(s -> s.size() <= TINY ? shrunk(s, said) : s).toList());
    }

    private static Subject grown(Subject subject, List<Subject> all) {
        double least = all.stream()
                .filter(other -> other != subject && !giant(other) && other.role() != Role.BACKDROP)
                .mapToDouble(
                        other -> Math.min(other.metres(), OUTGROWN + REACHED * Math.max(0, other.metres() - OUTGROWN)))
                .max()
                .orElse(0);
        return least > subject.metres() ? subject.withMetres(least) : subject;
    }

    private static Subject shrunk(Subject subject, List<Subject> all) {
        double most = all.stream()
                .filter(other -> other != subject && other.size() > TINY && other.isCharacter())
                .mapToDouble(Subject::metres)
                .min()
                .orElse(subject.metres());
        return most < subject.metres() && subject.isCharacter() ? subject.withMetres(most) : subject;
    }
}
