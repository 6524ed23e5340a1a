package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts company where the words say that it is, seen from those who stand already: either end may have been named first, so that a cat
 * behind a box has the box before it.
 */
final class Neighbours {
    /** How much of its carrier's width several on one thing take. */
    private static final double ABREAST = .82;

    /** How much of its plate's width food takes. */
    private static final double SERVED = .56;

    /** How high the room below a table is, as a share of its height. */
    private static final double ROOM_BELOW = .60;

    /** How high what lies below a tree is at most, as a share of the tree's height. */
    private static final double BELOW_A_TREE = .34;

    /** The most of the picture's height that something takes in which someone is. */
    private static final double HIGHEST_INSIDE = .72;

    /** How close those are who are in one thing, as a share of their width. */
    private static final double SQUEEZED = .66;

    /** How far someone in a basket looks out of it, as a share of the own height. */
    private static final double LOOKS_OUT = .52;

    /** How high a table is before those around it, as a share of their height, at least and at most; and how much of their breadth it takes. */
    private static final double TABLE = .42;

    private static final double TABLE_MOST = .58;

    private static final double AROUND = .8;

    /** How much smaller someone is who stands behind a tree. */
    private static final double BY_A_TREE = .72;

    private final Plan plan;
    private final Figures figures;
    private final Staging staging;
    private final List<Placed> placed;

    /** @param placed those who stand; what is placed here is added, and who gets under or into something is moved */
    Neighbours(Staging staging, List<Placed> placed) {
        this.plan = staging.plan();
        this.figures = staging.figures();
        this.staging = staging;
        this.placed = placed;
    }

    /** Places all figures of the subject if the words say where they are in relation to others; else does nothing. */
    boolean place(Subject subject, double usual) {
        Optional<Relation> own = subject.relations().stream()
                .filter(r -> drawn(r.kind()) && !with(r.target()).isEmpty())
                .findFirst();
        if (own.isPresent()) {
            List<Placed> others = with(own.get().target());
            boolean between = own.get().kind() == Spatial.BETWEEN;
            if (between) {
                subject.relations().stream()
                        .filter(r -> r.kind() == Spatial.BETWEEN && !r.equals(own.get()))
                        .forEach(r -> others.addAll(with(r.target())));
            }
            put(subject, usual, own.get().kind(), others);
            return true;
        }
        for (Placed other : List.copyOf(placed)) {
            List<Relation> relations = other.subject().relations();
            for (Relation relation : relations) {
                if (relation.target().equals(subject.id())
                        && (drawn(relation.kind()) || sitAround(relation, subject))) {
                    List<Placed> holders = placed.stream()
                            .filter(p -> p.subject().relations().contains(relation))
                            .toList();
                    inverse(subject, usual, relation, holders);
                    return true;
                }
            }
        }
        return false;
    }

    /** How it stands to those who are there, whoever of them the words say it of. */
    Optional<Spatial> kind(Subject subject) {
        return subject.relations().stream()
                .filter(r -> drawn(r.kind()) && !with(r.target()).isEmpty())
                .map(Relation::kind)
                .findFirst()
                .or(() -> placed.stream()
                        .flatMap(p -> p.subject().relations().stream())
                        .filter(r -> r.target().equals(subject.id()) && drawn(r.kind()))
                        .map(Relation::kind)
                        .findFirst());
    }

    /** A table that several are around stands before them. */
    private static boolean sitAround(Relation relation, Subject subject) {
        return relation.kind() == Spatial.AROUND && subject.kind() == Kind.FURNITURE;
    }

    static boolean drawn(Spatial kind) {
        return switch (kind) {
            case LEFT_OF, RIGHT_OF, ABOVE, UNDER, IN_FRONT_OF, BEHIND, BESIDE, ON, IN, BETWEEN -> true;
            default -> false;
        };
    }

    private List<Placed> with(String id) {
        return new ArrayList<>(
                placed.stream().filter(p -> p.subject().id().equals(id)).toList());
    }

    // the company holds the relation

    private void put(Subject subject, double usual, Spatial kind, List<Placed> others) {
        Placed t = others.getFirst();
        if ((kind == Spatial.IN || kind == Spatial.ON)
                && Crowns.in(plan.scene(), subject)
                && Crowns.tree(t.subject())) {
            placed.addAll(Crowns.more(staging, t, subject, placed));
            return;
        }
        int n = subject.count();
        for (int i = 0; i < n; i++) {
            double step = n == 1 ? 0 : (double) i / (n - 1) - .5;
            add(subject, i, spot(subject, usual, kind, others, t, step, n));
        }
    }

    private Spot spot(Subject subject, double usual, Spatial kind, List<Placed> others, Placed t, double step, int n) {
        double wide = width(t);
        double own = widthOf(subject, usual);
        double half = (wide + own) / 2;
        int side = roomier(t);
        double spread = step * n * own * .9;
        return switch (kind) {
            case LEFT_OF -> beside(subject, t, -1, half * 1.04 + Math.abs(spread), usual);
            case RIGHT_OF -> beside(subject, t, 1, half * 1.04 + Math.abs(spread), usual);
            case ABOVE -> {
                double y = Math.max(usual / 2 + .03, t.top() - usual * .62);
                yield new Spot(t.x() + spread, y, usual, 0, Role.IN_AIR);
            }
            case ON -> {
                double room = wide / (n * Math.max(.01, own / usual));
                // What is served fills its plate.
                boolean served = Seat.serves(t.subject());
                double abreast = served ? SERVED : ABREAST;
                double height = served ? room * SERVED : Math.min(usual, room * ABREAST * 1.3);
                double foot = t.top() + t.height() * Seat.depth(t.subject());
                // Drawn just after what carries it, though its feet are higher.
                double depth = foot - t.y() + t.depth() - .001;
                yield new Spot(t.x() + step * wide * abreast, foot, height, depth, Role.ON_SUBJECT);
            }
            case UNDER -> {
                if (Crowns.in(plan.scene(), t.subject())) {
                    // Below someone in a tree is at its foot.
                    double apart = side * (wide + own) * .6 + spread;
                    yield new Spot(t.x() + apart, plan.stage().base() + .02, usual, 0, staging.role(subject));
                }
                boolean roof = roofed(t.subject());
                double height = roof ? Math.min(usual, t.height() * ROOM_BELOW) : usual;
                double x = roof ? step * wide * .5 : side * wide * .22 + spread;
                yield new Spot(t.x() + x, t.bottom() + .004, height, t.depth(), staging.role(subject));
            }
            case IN_FRONT_OF -> {
                double x = t.x() + (n == 1 ? side * half * .42 : spread);
                yield new Spot(x, Math.min(.96, t.bottom() + .045), usual, 0, staging.role(subject));
            }
            case BEHIND -> {
                double x = t.x() + (n == 1 ? side * half * .55 : spread);
                yield new Spot(x, t.bottom() - .055, usual, t.depth() + .08, staging.role(subject));
            }
            case IN -> {
                double height = Math.min(usual, t.height() * 1.05);
                double foot = t.bottom() - t.height() * .34;
                yield new Spot(t.x() + step * wide * .6, foot, height, t.depth() + t.bottom() - foot, Role.ON_SUBJECT);
            }
            case BETWEEN -> {
                double x = others.stream().mapToDouble(Placed::x).average().orElse(.5);
                yield new Spot(x + spread, t.bottom() + .01, usual, t.depth(), staging.role(subject));
            }
            default -> beside(subject, t, side, half * 1.06 + Math.abs(spread), usual);
        };
    }

    private Spot beside(Subject subject, Placed t, int side, double apart, double height) {
        return new Spot(t.x() + side * apart, staging.foot(subject, t), height, t.depth(), staging.role(subject));
    }

    // those who stand hold the relation

    private void inverse(Subject subject, double usual, Relation relation, List<Placed> holders) {
        double x = holders.stream().mapToDouble(Placed::x).average().orElse(.5);
        double foot = holders.stream().mapToDouble(Placed::bottom).max().orElse(.9);
        double tallest = holders.stream().mapToDouble(Placed::height).max().orElse(.4);
        Placed first = holders.getFirst();
        switch (relation.kind()) {
            case IN_FRONT_OF -> {
                double height = limited(subject, Math.max(usual, real(subject, first, 1.5)), .62);
                int side = roomier(first);
                double away = holders.size() > 1 ? 0 : side * widthOf(subject, height) * .26;
                add(subject, 0, new Spot(x + away, foot - .05, height, .12, staging.role(subject)));
            }
            case BEHIND -> {
                int side = roomier(first);
                if (subject.kind() == Kind.PLANT && subject.metres() > 2) {
                    // The trunk is before them and the crown above; they are smaller for it.
                    shrink(holders, BY_A_TREE);
                    double high = Math.min(.84, tallest * BY_A_TREE * 2.5);
                    double aside = side * Math.max(width(first) * BY_A_TREE * .30, widthOf(subject, high) * .05);
                    add(subject, 0, new Spot(x + aside, foot + .012, high, -.01, staging.role(subject)));
                    return;
                }
                double height = limited(subject, Math.clamp(real(subject, first, .9), .10, tallest * .60), .5);
                double away = side * Math.min(.08, widthOf(subject, height) * .3);
                add(subject, 0, new Spot(x + away, Math.min(.965, foot + .03), height, -.02, staging.role(subject)));
            }
            case AROUND -> {
                double wide = right(holders) - left(holders);
                double height = limited(subject, tallest * TABLE, .5);
                double most = Math.max(height, height * wide * AROUND / widthOf(subject, height));
                double own = limited(subject, Math.min(most, tallest * TABLE_MOST), .5);
                double middle = (left(holders) + right(holders)) / 2;
                add(subject, 0, new Spot(middle, Math.min(.965, foot + .035), own, -.03, staging.role(subject)));
            }
            case UNDER -> {
                if (staging.hangs(subject)) {
                    put(subject, usual, Spatial.ABOVE, holders);
                } else {
                    roof(subject, usual, holders, x, foot);
                }
            }
            case IN -> container(subject, holders, x);
            case BETWEEN -> flank(subject, usual, relation, holders);
            case LEFT_OF, RIGHT_OF, BESIDE -> {
                int side = relation.kind() == Spatial.LEFT_OF
                        ? 1
                        : relation.kind() == Spatial.RIGHT_OF ? -1 : roomier(first);
                double height = relation.kind() == Spatial.BESIDE
                        ? limited(subject, Math.max(usual, real(subject, first, 1.4)), .66)
                        : usual;
                for (int i = 0; i < subject.count(); i++) {
                    double own = widthOf(subject, height);
                    Placed outer = outermost(holders, side);
                    double apart = (width(outer) + own) / 2 * 1.05 + i * own;
                    add(
                            subject,
                            i,
                            new Spot(
                                    outer.x() + side * apart,
                                    staging.foot(subject, outer),
                                    height,
                                    outer.depth() + .01,
                                    staging.role(subject)));
                }
            }
            default -> put(subject, usual, Spatial.BESIDE, holders);
        }
    }

    /** A table that someone is under is larger than they are; a tree stands behind them. */
    private void roof(Subject subject, double usual, List<Placed> holders, double x, double foot) {
        double tallest = holders.stream().mapToDouble(Placed::height).max().orElse(.4);
        boolean tree = !roofed(subject);
        double most = tree ? .74 : .56;
        double height = limited(subject, Math.max(usual, tree ? tallest * 1.7 : tallest / ROOM_BELOW), most);
        boolean lies = holders.stream().noneMatch(p -> p.subject().isCharacter());
        if (!tree || lies) {
            shrink(holders, Math.min(1, height * (tree ? BELOW_A_TREE : ROOM_BELOW) / tallest));
        }
        double away = tree ? roomier(holders.getFirst()) * widthOf(subject, height) * .16 : 0;
        add(subject, 0, new Spot(x + away, foot - .012, height, .03, staging.role(subject)));
    }

    private void shrink(List<Placed> those, double factor) {
        placed.replaceAll(p -> those.stream().anyMatch(t -> t.subject().equals(p.subject()) && t.index() == p.index())
                ? p.withHeight(p.height() * factor)
                : p);
    }

    /** What someone sits in hides their lower half. */
    private void container(Subject subject, List<Placed> holders, double x) {
        Inside inside = Inside.of(subject);
        if (inside != null && holders.size() > 1) {
            abreast(holders, x);
            holders = with(holders.getFirst().subject().id());
        }
        double wide = inside == null || holders.size() == 1
                ? holders.stream().mapToDouble(this::width).sum()
                : right(holders) - left(holders);
        double tallest = holders.stream().mapToDouble(Placed::height).max().orElse(.4);
        double aspect = figures.aspect(subject) / plan.frame().aspect();
        double height = Math.clamp(wide * 1.12 / aspect, tallest * .5, tallest * 1.15);
        double base = plan.stage().base() + .01;
        double lift = height * LOOKS_OUT;
        if (inside != null) {
            double usual = inside.height(tallest, wide * plan.frame().aspect(), figures.aspect(subject));
            height = Math.min(usual, Math.min(HIGHEST_INSIDE, .9 / aspect));
            // Who is in something that would be too large for the picture is smaller.
            double fits = height / usual;
            shrink(holders, fits);
            lift = inside.lift(height, tallest * fits);
            holders = with(holders.getFirst().subject().id());
            if (holders.size() > 1) {
                abreast(holders, x);
                holders = with(holders.getFirst().subject().id());
            }
        }
        for (Placed p : holders) {
            double foot = Math.max(base - lift, p.height() + .03);
            placed.set(placed.indexOf(p), p.at(p.x(), foot).deep(p.depth() - (base - foot)));
        }
        add(subject, 0, new Spot(x, base, height, -.01, staging.role(subject)));
    }

    /** Moves those who are in one thing close together, all as large as the largest of them. */
    private void abreast(List<Placed> those, double middle) {
        double tallest = those.stream().mapToDouble(Placed::height).max().orElseThrow();
        double step = width(those.getFirst().withHeight(tallest)) * SQUEEZED;
        for (int i = 0; i < those.size(); i++) {
            Placed p = those.get(i);
            double at = middle + (i - (those.size() - 1) / 2.0) * step;
            placed.set(placed.indexOf(p), p.withHeight(tallest).at(at, p.y()).deep(0));
        }
    }

    /** Two of a kind, or two who were named, one on each side. */
    private void flank(Subject subject, double usual, Relation relation, List<Placed> holders) {
        List<Relation> ends = holders.getFirst().subject().relations().stream()
                .filter(r -> r.kind() == Spatial.BETWEEN)
                .toList();
        Placed first = holders.getFirst();
        double height = limited(subject, Math.max(usual, real(subject, first, 1.4)), .7);
        if (real(subject, first, 1.4) > first.height()) {
            shrink(holders, .74);
        }
        double middle = holders.stream().mapToDouble(this::width).sum();
        double fits = Math.min(1, .94 / (2.08 * widthOf(subject, height) + middle));
        height *= fits;
        shrink(holders, fits);
        double own = widthOf(subject, height);
        centre(first, own * 1.04 + .02);
        List<Placed> middles = with(first.subject().id());
        double left = left(middles);
        double right = right(middles);
        double foot = first.bottom() - .012;
        int number = ends.indexOf(relation);
        for (int i = 0; i < subject.count(); i++) {
            int side = (ends.size() > 1 ? number : i) % 2 == 0 ? -1 : 1;
            double more = i / 2 * own;
            double x = side < 0 ? left - own * .52 - more : right + own * .52 + more;
            add(subject, i, new Spot(x, foot, height, .02, staging.role(subject)));
        }
    }

    /** Moves someone inwards until there is room of that width on both sides. */
    private void centre(Placed who, double room) {
        for (Placed now : List.copyOf(placed)) {
            if (now.subject().equals(who.subject()) && now.subject().count() == 1) {
                double least = Math.min(.5, room + width(now) / 2);
                placed.set(placed.indexOf(now), now.at(Math.clamp(now.x(), least, 1 - least), now.y()));
            }
        }
    }

    // lengths

    /** A place; x as a fraction of the width, all else of the height. */
    private record Spot(double x, double y, double height, double depth, Role role) {}

    private void add(Subject subject, int index, Spot spot) {
        boolean hero = spot.role() == Role.ON_SUBJECT && subject.rank() == Rank.HERO;
        placed.add(staging.inside(new Placed(
                subject,
                index,
                spot.x(),
                spot.y(),
                spot.height(),
                spot.depth(),
                staging.mirrored(subject, spot.x(), 2),
                0,
                spot.role(),
                hero)));
    }

    private double left(List<Placed> those) {
        return those.stream().mapToDouble(p -> p.x() - width(p) / 2).min().orElse(.4);
    }

    private double right(List<Placed> those) {
        return those.stream().mapToDouble(p -> p.x() + width(p) / 2).max().orElse(.6);
    }

    private double width(Placed p) {
        return staging.widthInX(p.height(), figures.aspect(p.subject()));
    }

    private double widthOf(Subject subject, double height) {
        return staging.widthInX(height, figures.aspect(subject));
    }

    private double limited(Subject subject, double height, double most) {
        return Sizes.limited(Math.min(height, most), figures.aspect(subject), plan.frame());
    }

    /** Height of a thing beside someone; real sizes differ more than drawn ones. */
    private static double real(Subject subject, Placed beside, double most) {
        double ratio = subject.metres() / Math.max(.05, beside.subject().metres());
        double said = subject.size() / beside.subject().size();
        return beside.height() * Math.clamp(Math.pow(ratio, .5), .3, most) * said;
    }

    private static int roomier(Placed p) {
        return p.x() < .5 ? 1 : -1;
    }

    private static Placed outermost(List<Placed> those, int side) {
        Placed best = those.getFirst();
        for (Placed p : those) {
            best = (p.x() - best.x()) * side > 0 ? p : best;
        }
        return best;
    }

    /** Whether there is room below it, as below a table; one stands before all else. */
    private static boolean roofed(Subject subject) {
        return subject.kind() == Kind.FURNITURE || subject.metres() < 1.5 && subject.kind() == Kind.THING;
    }
}
