package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Lengths, roles and facings that all who place figures share. */
record Staging(Plan plan, Figures figures, RandomGenerator random) {
    private static final double EDGE = .02;

    /** Those who go somewhere go the same way. */
    private static final Set<String> GOING = Set.of("walk", "run", "fly", "swim");

    static double edge() {
        return EDGE;
    }

    double unitsToX(double units) {
        return units * plan.frame().unit() / plan.frame().across();
    }

    double widthInX(double height, double aspect) {
        return height * aspect * Frame.HEIGHT / plan.frame().across();
    }

    boolean hangs(Subject subject) {
        return switch (subject.role()) {
            case IN_AIR, IN_SPACE, UNDER_WATER, ON_WALL -> true;
            default -> plan.stage().surface() == Surface.VOID;
        };
    }

    Role hangingRole(Subject subject) {
        return switch (subject.role()) {
            case IN_AIR, IN_SPACE, UNDER_WATER -> subject.role();
            default -> Role.IN_AIR;
        };
    }

    /** Lone figures look into the picture, pairs at each other, groups inwards. */
    boolean mirrored(Subject subject, double x, int n) {
        Facing facing = figures.facing(subject);
        if (facing == Facing.FIXED) {
            return false;
        }
        if (facing == Facing.FRONT) {
            return n > 1 && random.nextBoolean();
        }
        if (n > 1 && goes(subject)) {
            return plan.focusLeft() == (facing == Facing.LEFT);
        }
        boolean looksRight = n == 1 ? x < .5 : x < .5 + (plan.focusX() - .5) * .5;
        return looksRight == (facing == Facing.LEFT);
    }

    static boolean goes(Subject subject) {
        return subject.deed() != null && GOING.contains(subject.deed().pose());
    }

    Placed inside(Placed p) {
        double half = widthInX(p.height(), figures.aspect(p.subject())) / 2;
        double x = half > .5 - EDGE ? .5 : Math.clamp(p.x(), half + EDGE, 1 - half - EDGE);
        return p.at(x, p.y());
    }

    Role role(Subject subject) {
        return hangs(subject)
                ? hangingRole(subject)
                : subject.role() == Role.ON_SUBJECT ? Role.ON_GROUND : subject.role();
    }

    double foot(Subject subject, Placed t) {
        return hangs(subject) ? t.y() : t.hangs() ? plan.stage().base() : t.bottom() + .005;
    }
}
