package app.atelier.generation.composer.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a picture keeps of its composition when its scene is edited: without it, another hero would be another picture of the same seed.
 *
 * @param theme what the seed's choices are made for; at the beginning setting and hero
 * @param focus where the main subject stood, fraction of the width; null to decide anew
 * @param ground where the hero's feet stood, fraction of the height; null to decide anew
 * @param things what the planner put in that no word names, such as the cloth of a picnic
 * @param standings figures that keep their place; the planner places all others
 */
public record Composition(
        String theme, @Nullable Double focus, @Nullable Double ground, List<Subject> things, List<Standing> standings) {
    /** The most figures that keep their place, and the most things. */
    public static final int MOST = 400;

    /** @throws IllegalArgumentException with one plain sentence if a number is out of its range */
    public Composition {
        things = things == null ? List.of() : List.copyOf(things);
        standings = standings == null ? List.of() : List.copyOf(standings);
        if (theme == null || standings.size() > MOST || things.size() > MOST || !fraction(focus) || !fraction(ground)) {
            throw new IllegalArgumentException(SceneWords.of("composition", MOST));
        }
        Set<String> figures = new HashSet<>();
        for (Standing standing : standings) {
            if (!figures.add(standing.subject() + " " + standing.figure())) {
                throw new IllegalArgumentException(
                        SceneWords.of("composition.twice", standing.subject(), standing.figure()));
            }
        }
    }

    /** A composition that keeps the seed's choices and no place. */
    public static Composition of(String theme) {
        return new Composition(theme, null, null, List.of(), List.of());
    }

    /** Where that figure stands, if that is settled. */
    public Optional<Standing> standing(String subject, int figure) {
        return standings.stream()
                .filter(s -> s.subject().equals(subject) && s.figure() == figure)
                .findFirst();
    }

    /** The same without anything of a subject. */
    public Composition without(String subject) {
        return new Composition(
                theme,
                focus,
                ground,
                things.stream().filter(t -> !t.id().equals(subject)).toList(),
                standings.stream().filter(s -> !s.subject().equals(subject)).toList());
    }

    /** The same with other places. */
    public Composition withStandings(List<Standing> others) {
        return new Composition(theme, focus, ground, things, others);
    }

    private static boolean fraction(@Nullable Double value) {
        return value == null || value >= -1 && value <= 2;
    }
}
