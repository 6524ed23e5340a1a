package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;

/** Tells which relations of a scene its plan shows, so that those it does not can be said. */
public final class Shown {
    /** How far apart two that are beside each other may be, as a fraction of the width. */
    private static final double NEAR = .22;

    private final Plan plan;
    private final Figures figures;

    private Shown(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /** A relation that the picture does not show. */
    public record Missed(Subject subject, Relation relation, Subject target) {}

    /** What was said of places and is not to be seen; those with subjects alone, sky and light are not asked for. */
    public static List<Missed> missed(Plan plan, Figures figures) {
        Shown shown = new Shown(plan, figures);
        List<Missed> missed = new ArrayList<>();
        for (Subject subject : plan.scene().subjects()) {
            for (Relation relation : subject.relations()) {
                boolean deed = subject.deed() != null
                        && relation.target().equals(subject.deed().target());
                if (Neighbours.drawn(relation.kind()) && !deed) {
                    plan.scene()
                            .subject(relation.target())
                            .filter(target -> !shown.holds(subject, relation, target))
                            .ifPresent(target -> missed.add(new Missed(subject, relation, target)));
                }
            }
        }
        return missed;
    }

    private List<Placed> of(Subject subject) {
        return plan.placed().stream()
                .filter(p -> p.subject().id().equals(subject.id()))
                .toList();
    }

    private boolean holds(Subject subject, Relation relation, Subject target) {
        List<Placed> ones = of(subject);
        List<Placed> others = of(target);
        if (ones.isEmpty() || others.isEmpty()) {
            // What the place itself draws, or no picture has, is told of elsewhere.
            return true;
        }
        return switch (relation.kind()) {
            case BETWEEN -> ones.stream().anyMatch(p -> between(p, subject));
            default -> ones.stream().anyMatch(p -> others.stream().anyMatch(t -> holds(p, relation, t)));
        };
    }

    private boolean holds(Placed p, Relation relation, Placed t) {
        double apart = Math.abs(p.x() - t.x());
        double reach = (width(p) + width(t)) / 2;
        int order = Integer.compare(plan.placed().indexOf(p), plan.placed().indexOf(t));
        double low = t.top() + t.height() * .8;
        return switch (relation.kind()) {
            case LEFT_OF -> p.x() < t.x();
            case RIGHT_OF -> p.x() > t.x();
            case ABOVE -> (p.top() + p.bottom()) < (t.top() + t.bottom());
            case UNDER -> apart < reach && p.top() > t.top();
            case ON -> apart < width(t) * .6 && p.bottom() > t.top() - .02 && p.bottom() < low;
            case IN -> apart < reach * .6 && p.bottom() > t.top() && p.top() < t.bottom();
            case BEHIND -> apart < reach * 1.1 && order < 0;
            case IN_FRONT_OF -> apart < reach * 1.1 && order > 0;
            default -> apart < reach + NEAR;
        };
    }

    private boolean between(Placed p, Subject subject) {
        List<Placed> ends = subject.relations().stream()
                .flatMap(r -> plan.scene().subject(r.target()).stream())
                .flatMap(t -> of(t).stream())
                .toList();
        return ends.size() < 2
                || ends.stream().anyMatch(t -> t.x() < p.x()) && ends.stream().anyMatch(t -> t.x() > p.x());
    }

    private double width(Placed p) {
        return p.height() * figures.aspect(p.subject()) / plan.frame().aspect();
    }
}
