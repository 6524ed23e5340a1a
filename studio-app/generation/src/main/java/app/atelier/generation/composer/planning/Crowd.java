package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Places many on the ground or on water as a crowd stands: spread in depth, the far ones smaller, staggered so that every face is
 * free, none before or behind those who have a name of their own.
 */
final class Crowd {
    /** From so many of one kind on they are a crowd. */
    static final int LEAST = 6;

    /** Up to so many, every face is seen almost whole. */
    private static final int SMALL = 12;

    private static final int ROUNDS = 4;

    private static final double EDGE = .012;

    /** On a strip of less depth, as fractions of the height, they stand closer. */
    private static final double SHALLOW = .12;

    private final Plan plan;
    private final Figures figures;
    private final Staging staging;
    private final RandomGenerator random;
    private final List<Placed> others;

    /** @param others those who stand there already and stay free */
    Crowd(Staging staging, List<Placed> others) {
        this.plan = staging.plan();
        this.figures = staging.figures();
        this.staging = staging;
        this.random = staging.random();
        this.others = List.copyOf(others);
    }

    /**
     * The figures of the subjects.
     *
     * @param tallest height of the nearest, as a fraction of the picture's height; they may come out smaller
     * @param hero whether they are what the picture is about
     */
    List<Placed> of(List<Subject> subjects, double tallest, boolean hero) {
        List<Member> members = members(subjects);
        boolean loose = members.size() <= SMALL;
        Depth depth = depth(subjects.getFirst(), members.size());
        boolean shallow = depth.near() - depth.far() < SHALLOW;
        double wide = loose && !shallow ? 1 : .86;
        double open = loose ? .54 : .40;
        double widest =
                members.stream().mapToDouble(m -> m.aspect() * m.scale()).max().orElse(1);
        double guess = tallest;
        List<Placed> placed = List.of();
        // Those who keep to the edges and off others need to know their size, and that follows from the room that is
        // left.
        for (int round = 0; round < ROUNDS; round++) {
            double height = guess;
            Spread.Area area = new Spread.Area(
                    EDGE,
                    plan.frame().aspect() - EDGE,
                    depth.far(),
                    depth.near(),
                    depth::scale,
                    true,
                    at -> free(at, height, widest, depth));
            List<Spread.Body> bodies = members.stream()
                    .map(m -> new Spread.Body(
                            m.aspect() * m.scale() * wide, m.scale(), loose ? Math.max(open, m.face()) : open))
                    .toList();
            Spread spread = Spread.of(area, bodies, random);
            double own = Math.min(height, spread.height(loose ? 0 : .12));
            placed = spread.spots().stream()
                    .map(spot -> figure(members.get(spot.who()), spot, own, depth, hero))
                    .toList();
            if (own > guess * .86 && !spread.full()) {
                break;
            }
            guess = spread.full() ? Math.min(own, guess * .85) : own * 1.04;
        }
        return placed;
    }

    /**
     * One figure of the crowd and its proportions.
     *
     * @param face how far down its face reaches, as a share of its height
     */
    private record Member(Subject subject, int index, double aspect, double scale, double face) {}

    private List<Member> members(List<Subject> subjects) {
        Subject largest = Sizes.largest(subjects);
        List<Member> all = new ArrayList<>();
        for (Subject subject : subjects) {
            for (int i = 0; i < subject.count(); i++) {
                double uneven = .94 + .12 * random.nextDouble();
                all.add(new Member(
                        subject,
                        i,
                        figures.aspect(subject),
                        Sizes.relative(subject, largest) * uneven,
                        face(subject, i)));
            }
        }
        return all;
    }

    private double face(Subject subject, int index) {
        return Math.min(
                .9,
                figures.silhouette(subject, index)
                        .face()
                        .map(face -> face.y() + face.radius())
                        .orElse(0.0));
    }

    /** The strip that they stand on: its edges as fractions of the height, and how sizes change over it. */
    private record Depth(double far, double near, double vanish, double least) {
        double scale(double y) {
            return least + (1 - least) * Math.clamp((y - vanish) / (near - vanish), 0, 1);
        }

        /** 0 at the nearest .. 1 where sizes end. */
        double away(double y) {
            return Math.clamp((near - y) / (near - vanish), 0, 1);
        }
    }

    private Depth depth(Subject first, int count) {
        Stage stage = plan.stage();
        double base = stage.base();
        double near = Math.min(.955, base + (others.isEmpty() ? .03 : .015));
        boolean afloat = first.role() == Role.ON_WATER || first.role() == Role.IN_WATER;
        double vanish = afloat && stage.hasWater() ? Math.max(stage.horizon(), stage.shore() - .02) : stage.horizon();
        if (base < vanish + .1) {
            // On a rock or a roof there is no depth.
            return new Depth(near - .05, near, near - .30, .8);
        }
        double share = count <= SMALL ? .48 : count <= 24 ? .34 : .24;
        double far = vanish + share * (near - vanish);
        if (stage.hasWater() && !afloat && stage.surface() != Surface.WATER) {
            // Only the near bank is land.
            far = Math.max(far, base - .13);
        }
        double least = plan.scene().setting().indoors() ? .66 : count > 24 ? .14 : .22;
        return new Depth(Math.min(far, near - .06), near, vanish, least);
    }

    /** Whether someone of that height for the nearest could stand there. */
    private boolean free(double[] at, double tallest, double widest, Depth depth) {
        double height = tallest * depth.scale(at[1]);
        double half = height * widest / 2;
        if (at[0] - half < EDGE || at[0] + half > plan.frame().aspect() - EDGE || at[1] - height < .03) {
            return false;
        }
        for (Placed other : others) {
            double apart = Math.abs(at[0] - other.x() * plan.frame().aspect());
            double own = other.height() * figures.aspect(other.subject()) / 2;
            boolean beside = apart >= own * .96 + half * .96;
            boolean nearer = at[1] > other.bottom();
            boolean clear = other.hangs()
                    ? at[1] - height > other.bottom()
                    : nearer
                            ? at[1] - height > other.bottom() - .06 * other.height()
                            : apart >= own * .9 + half * .62 || at[1] - .5 * height < other.top();
            if (!beside && !clear) {
                return false;
            }
        }
        return true;
    }

    private Placed figure(Member who, Spread.Spot spot, double tallest, Depth depth, boolean hero) {
        Subject subject = who.subject();
        double height = tallest * depth.scale(spot.y()) * who.scale();
        double x = spot.x() / plan.frame().aspect();
        return staging.inside(new Placed(
                subject,
                who.index(),
                x,
                spot.y(),
                height,
                .42 * depth.away(spot.y()),
                mirrored(subject, x),
                0,
                staging.role(subject),
                hero));
    }

    /** Most look inwards, some do not; who goes somewhere goes with the others. */
    private boolean mirrored(Subject subject, double x) {
        boolean usual = staging.mirrored(subject, x, 2);
        boolean turns = figures.facing(subject) != Facing.FIXED && !Staging.goes(subject) && random.nextDouble() < .2;
        return turns != usual;
    }
}
