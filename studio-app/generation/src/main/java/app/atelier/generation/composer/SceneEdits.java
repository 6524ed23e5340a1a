package app.atelier.generation.composer;

import app.atelier.generation.composer.language.MoodRules;
import app.atelier.generation.composer.scene.Air;
import app.atelier.generation.composer.scene.Composition;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Standing;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import app.atelier.generation.composer.scene.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a scene that leave all else as it is. They work on the scene of a {@link Drawing}, whose figures have settled places; in a scene
 * without them figures have no place to be moved from. Pure.
 */
public final class SceneEdits {
    /** How much larger or smaller another subject may be drawn than the one that it replaces. */
    private static final double MOST_GROWTH = 1.5;

    private SceneEdits() {}

    /**
     * Moves a figure and what belongs to it.
     *
     * @param id of its subject
     * @param figure which of the subject's figures, from 0
     * @param dx fraction of the width
     * @param dy fraction of the height
     * @throws IllegalArgumentException if that figure has no settled place
     */
    public static Scene moved(Scene scene, String id, int figure, double dx, double dy) {
        return standing(scene, id, figure, s -> s.moved(dx, dy));
    }

    /** Makes a figure larger or smaller by a factor; its feet stay where they are. */
    public static Scene resized(Scene scene, String id, int figure, double factor) {
        return standing(scene, id, figure, s -> s.grown(factor));
    }

    /** Flips a figure left to right. */
    public static Scene flipped(Scene scene, String id, int figure) {
        return standing(scene, id, figure, s -> s.withMirrored(!Boolean.TRUE.equals(s.mirrored())));
    }

    /** Takes a subject out of the picture; all others stay where they are. */
    public static Scene removed(Scene scene, String id) {
        List<Subject> left = new ArrayList<>();
        for (Subject subject : scene.subjects()) {
            if (!subject.id().equals(id)) {
                List<Relation> relations = subject.relations().stream()
                        .filter(r -> !r.target().equals(id))
                        .toList();
                left.add(subject.withRelations(relations));
            }
        }
        return scene.withSubjects(left).withComposition(settled(scene).without(id));
    }

    /**
     * Takes one figure out of the picture; all others stay where they are. The last figure of a subject takes the subject with it. Where a
     * subject has more, its last one comes to look like the one that is gone, as looks go by number.
     *
     * @param figure which of the subject's figures, from 0
     */
    public static Scene without(Scene scene, String id, int figure) {
        Subject subject = scene.subject(id).orElse(null);
        if (subject == null || subject.count() == 1) {
            return removed(scene, id);
        }
        int last = subject.count() - 1;
        List<Standing> standings = settled(scene).standings().stream()
                .filter(s -> !s.subject().equals(id) || s.figure() != figure)
                .map(s -> s.subject().equals(id) && s.figure() == last ? s.of(figure) : s)
                .toList();
        return changed(scene, subject.withCount(last))
                .withComposition(settled(scene).withStandings(standings));
    }

    /**
     * Changes how a subject looks or what it does; it stays where it is, larger or smaller if it is said to be of another size.
     *
     * @param now the subject as it shall be, under its id
     * @throws IllegalArgumentException if there is no subject with that id
     */
    public static Scene changed(Scene scene, Subject now) {
        double growth = now.size() / subject(scene, now.id()).size();
        Scene changed = with(scene, now);
        return growth == 1 || scene.composition() == null
                ? changed
                : standing(changed, s -> s.subject().equals(now.id()), s -> s.grown(growth));
    }

    /**
     * Puts another subject in the place of one: it stands where that stood, in a height that fits both their real sizes.
     *
     * @param by what comes instead, such as the hero of a scene read from new words
     * @throws IllegalArgumentException if there is no subject with that id
     */
    public static Scene replaced(Scene scene, String id, Subject by) {
        Subject old = subject(scene, id);
        Subject other = by.inPlaceOf(old);
        double real = Math.clamp(Math.sqrt(other.metres() / old.metres()), 1 / MOST_GROWTH, MOST_GROWTH);
        double growth = real * other.size() / old.size();
        return standing(with(scene, other), s -> s.subject().equals(id), s -> s.grown(growth)
                .withMirrored(null));
    }

    /** Adds a subject; a free place beside the others is found when it is drawn. */
    public static Scene added(Scene scene, Subject more) {
        int number = 1;
        while (scene.subject("s" + number).isPresent()) {
            number++;
        }
        List<Subject> subjects = new ArrayList<>(scene.subjects());
        subjects.add(more.as("s" + number, subjects.isEmpty() ? Rank.HERO : Rank.SECOND));
        return scene.withSubjects(subjects).withComposition(settled(scene));
    }

    /** The scene at another hour, in the mood that follows from it. */
    public static Scene at(Scene scene, Hour hour) {
        return scene.withAir(hour, scene.weather(), MoodRules.mood(scene, hour, scene.weather()));
    }

    /** The scene in other weather, in the mood that follows from it. */
    public static Scene in(Scene scene, Weather weather) {
        return scene.withAir(scene.hour(), weather, MoodRules.mood(scene, scene.hour(), weather));
    }

    /** The scene in another season, null for none that tells, in the mood that follows from it. */
    public static Scene during(Scene scene, @Nullable Season season) {
        return scene.withSeason(season);
    }

    /** The scene in the colours of a mood, whatever hour and weather it has; empty for the mood that follows from those. */
    public static Scene coloured(Scene scene, String mood) {
        return mood.isEmpty()
                ? scene.withAir(scene.hour(), scene.weather(), Air.of(scene).mood())
                : scene.withAir(scene.hour(), scene.weather(), mood);
    }

    private static Scene standing(Scene scene, String id, int figure, UnaryOperator<Standing> change) {
        Composition kept = settled(scene);
        Standing standing = kept.standing(id, figure)
                .or(() -> onTheSameRide(scene, id))
                .orElseThrow(() -> new IllegalArgumentException(ComposerText.of("figure.none", figure, id)));
        return standing(scene, standing::equals, change);
    }

    private static Scene standing(Scene scene, Predicate<Standing> which, UnaryOperator<Standing> change) {
        Composition kept = settled(scene);
        List<Standing> standings = kept.standings().stream()
                .map(s -> which.test(s) ? change.apply(s) : s)
                .toList();
        return scene.withComposition(kept.withStandings(standings));
    }

    /** The scene with a subject in the place of the one that has its id. */
    private static Scene with(Scene scene, Subject now) {
        return scene.withSubjects(scene.subjects().stream()
                .map(s -> s.id().equals(now.id()) ? now : s)
                .toList());
    }

    /** Those who share a ride stand as one: whoever of them is moved takes the others along. */
    private static Optional<Standing> onTheSameRide(Scene scene, String id) {
        Thing ride = subject(scene, id).ride();
        if (ride == null || ride.shared() == null) {
            return Optional.empty();
        }
        return scene.subjects().stream()
                .filter(s -> s.ride() != null && ride.shared().equals(s.ride().shared()))
                .flatMap(s -> settled(scene).standing(s.id(), 0).stream())
                .findFirst();
    }

    private static Subject subject(Scene scene, String id) {
        return scene.subject(id).orElseThrow(() -> new IllegalArgumentException(ComposerText.of("subject.none", id)));
    }

    private static Composition settled(Scene scene) {
        Composition kept = scene.composition();
        if (kept == null) {
            throw new IllegalArgumentException(ComposerText.of("scene.open"));
        }
        return kept;
    }
}
