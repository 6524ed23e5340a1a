package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.drawing.Basis;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.WatchedList;
import java.util.List;

/**
 * A plan as one part of the picture is drawn from it: the words are left out, and it is noticed how closely the figures are looked at. So a
 * place that never asks for the figures is not drawn again when one of them changes, without having to declare it.
 *
 * @param what the part, by whatever else it is drawn from; compared by equality
 * @param plan to draw from
 */
public record Watched(Object what, Plan plan) implements Basis {

    /** A view of the plan for one part of the picture. */
    public static Watched of(Object what, Plan plan) {
        return new Watched(
                what, plan.bare(new WatchedList<>(plan.scene().subjects()), new WatchedList<>(plan.placed())));
    }

    @Override
    public boolean holdsFor(Basis later) {
        return later instanceof Watched other
                && what.equals(other.what)
                && alone(plan).equals(alone(other.plan))
                && alike(plan.scene().subjects(), other.plan.scene().subjects())
                && alike(plan.placed(), other.plan.placed());
    }

    private static Plan alone(Plan plan) {
        List<Subject> nobody = List.of();
        return plan.bare(nobody, List.of());
    }

    private static <T> boolean alike(List<T> seen, List<T> now) {
        return ((WatchedList<T>) seen).seenAlike((WatchedList<T>) now);
    }
}
