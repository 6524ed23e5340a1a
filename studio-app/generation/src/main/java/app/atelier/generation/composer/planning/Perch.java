package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the main figures on a spot of their place that the words name: the sill of its window, the edge of its pier. */
final class Perch {
    /** More stand on open ground. */
    private static final int MOST = 3;

    /** Free room between two there, as a share of their width. */
    private static final double GAP = .06;

    /** What people do in an armchair. */
    private static final Set<String> IN_A_CHAIR = Set.of("drink", "tea", "knit", "read");

    private Perch() {}

    /** The spot that the words ask for, if the place has it. */
    static Optional<Anchor> of(Plan plan, List<Subject> main) {
        int count = Troupe.count(main);
        boolean few = count > 0 && count <= MOST && main.stream().allMatch(s -> s.isCharacter() && stands(s));
        return few
                ? plan.stage().anchors().stream()
                        .filter(anchor -> anchor.use() != Anchor.Use.FLOOR || count == 1 && !seated(main.getFirst()))
                        .filter(anchor -> anchor.spots().stream().anyMatch(spot -> spot.of(plan.scene(), main)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether someone has an armchair for what they do, which stands where there is room for it. */
    private static boolean seated(Subject subject) {
        return subject.kind() == Kind.PERSON && IN_A_CHAIR.contains(Troupe.deed(subject));
    }

    private static boolean stands(Subject subject) {
        return subject.role() == Role.ON_GROUND || subject.role() == Role.ON_TABLE;
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
            Role role = anchor.use() == Anchor.Use.FLOOR ? subject.role() : Role.ON_SUBJECT;
            double own = width(staging, subject, height);
            for (int i = 0; i < subject.count(); i++) {
                boolean mirrored = staging.mirrored(subject, x + own / 2, 1);
                placed.add(staging.inside(
                        new Placed(subject, i, x + own / 2, anchor.y(), height, 0, mirrored, 0, role, true)));
                x += own;
            }
        }
        return placed;
    }

    private static double width(Staging staging, Subject subject, double height) {
        return staging.widthInX(height, staging.figures().aspect(subject)) * (1 + GAP);
    }
}
