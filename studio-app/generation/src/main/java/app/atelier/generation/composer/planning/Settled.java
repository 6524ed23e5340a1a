package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.scene.Composition;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Standing;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The places of all figures: those that the scene's composition settles, and those that the layout finds. */
record Settled(List<Placed> placed, double focus) {

    /** Far ones first, and whoever sits on something after it. */
    private static final Comparator<Placed> FROM_BEHIND =
            Comparator.comparingDouble(p -> p.hangs() ? -p.depth() : p.y() - p.depth());

    static Settled of(Plan bare, Figures figures) {
        Composition kept = bare.scene().composition();
        if (kept == null || kept.standings().isEmpty()) {
            Layout layout = Candidates.of(bare, figures).layout();
            return new Settled(layout.placed(), kept == null || kept.focus() == null ? layout.focus() : kept.focus());
        }
        List<Placed> placed = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>(bare.scene().subjects());
        subjects.addAll(kept.things());
        // In the order in which they were, for those that stand equally far.
        for (Standing standing : kept.standings()) {
            subjects.stream()
                    .filter(subject -> subject.id().equals(standing.subject()))
                    .findFirst()
                    .filter(subject -> standing.figure() < subject.count())
                    .ifPresent(subject -> placed.add(placed(subject, standing, figures)));
        }
        double focus = kept.focus() == null ? bare.focusX() : kept.focus();
        if (placed.isEmpty()) {
            Layout layout = Candidates.of(bare, figures).layout();
            placed.addAll(layout.placed());
            focus = kept.focus() == null ? layout.focus() : focus;
        } else {
            more(bare, figures, kept, placed);
        }
        placed.sort(FROM_BEHIND);
        return new Settled(placed, focus);
    }

    /** Whoever has no place yet finds one beside those who have. */
    private static void more(Plan bare, Figures figures, Composition kept, List<Placed> placed) {
        Staging staging = new Staging(bare, figures, bare.seeds().of("added"));
        for (Subject subject : bare.scene().subjects()) {
            boolean open = IntStream.range(0, subject.count())
                    .anyMatch(i -> kept.standing(subject.id(), i).isEmpty());
            if (open && !Layout.partOfPlace(bare.scene(), subject)) {
                List<Placed> all = new ArrayList<>(placed);
                Layout.alone(staging, all, subject, kept.focus() == null ? bare.focusX() : kept.focus());
                all.stream()
                        .filter(p -> p.subject().id().equals(subject.id()))
                        .filter(p -> kept.standing(subject.id(), p.index()).isEmpty())
                        .forEach(placed::add);
            }
        }
    }

    /** The stage with the ground that the composition keeps. */
    static Stage ground(Stage stage, Scene scene) {
        Composition kept = scene.composition();
        return kept == null || kept.ground() == null
                ? stage
                : stage.moved(stage.horizon(), kept.ground(), stage.shore());
    }

    private static Placed placed(Subject subject, Standing s, Figures figures) {
        return new Placed(
                subject,
                s.figure(),
                s.x(),
                s.y(),
                s.height(),
                s.depth(),
                s.mirrored() == null ? looksInwards(s.x(), figures.facing(subject)) : s.mirrored(),
                s.degrees(),
                s.role(),
                s.hero());
    }

    private static boolean looksInwards(double x, Facing facing) {
        return facing == Facing.LEFT && x < .5 || facing == Facing.RIGHT && x >= .5;
    }
}
