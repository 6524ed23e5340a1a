package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the main figures on a spot of their place that the words name: the sill of its window, the edge of its pier. */
final class Perch {
    /** More stand on open ground. */
    private static final int MOST = 3;

    /** Free room between two there, as a share of their width. */
    private static final double GAP = .06;

    private static final Set<String> ON = Set.of("on", "upon", "on top of", "at", "along", "by");

    /** How many words may lie between: "at the very edge of". */
    private static final int NEAR = 4;

    private Perch() {}

    /** The spot that the words ask for, if the place has it. */
    static Optional<Anchor> of(Plan plan, List<Subject> main) {
        boolean few = !main.isEmpty()
                && Troupe.count(main) <= MOST
                && main.stream().allMatch(s -> s.isCharacter() && stands(s));
        return few
                ? plan.stage().anchors().stream()
                        .filter(anchor -> asked(plan.scene(), anchor))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean stands(Subject subject) {
        return subject.role() == Role.ON_GROUND || subject.role() == Role.ON_TABLE;
    }

    private static boolean asked(Scene scene, Anchor anchor) {
        List<Reading> readings = scene.readings();
        for (int i = 0; i < readings.size(); i++) {
            String word = readings.get(i).word().toLowerCase(Locale.ROOT);
            if (anchor.words().stream().anyMatch(word::contains) && after(readings, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean after(List<Reading> readings, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            Reading before = readings.get(i);
            if (ON.contains(before.word().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (before.role() == ReadingRole.SUBJECT) {
                return false;
            }
        }
        return false;
    }

    /** The figures side by side on the spot. */
    static List<Placed> on(Anchor anchor, Plan plan, Staging staging, List<Subject> main, double size) {
        Figures figures = staging.figures();
        Subject largest = Sizes.largest(main);
        double usual = Sizes.hero(
                        largest,
                        figures.aspect(largest),
                        plan.frame(),
                        plan.stage(),
                        plan.scene().camera())
                * anchor.scale()
                * size;
        double wide = main.stream()
                .mapToDouble(s -> s.count() * width(staging, s, usual * Sizes.relative(s, largest)))
                .sum();
        double x = anchor.x(plan) - wide / 2;
        List<Placed> placed = new ArrayList<>();
        for (Subject subject : main) {
            double height = usual * Sizes.relative(subject, largest);
            double own = width(staging, subject, height);
            for (int i = 0; i < subject.count(); i++) {
                boolean mirrored = staging.mirrored(subject, x + own / 2, 1);
                placed.add(staging.inside(new Placed(
                        subject, i, x + own / 2, anchor.y(), height, 0, mirrored, 0, Role.ON_SUBJECT, true)));
                x += own;
            }
        }
        return placed;
    }

    private static double width(Staging staging, Subject subject, double height) {
        return staging.widthInX(height, staging.figures().aspect(subject)) * (1 + GAP);
    }
}
