package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places figures with bodies so that what they do can be seen: templates of who stands where and faces whom, measured in
 * the units of the bodies, scaled as one by the camera. A story is written reading to the right and mirrored if the picture
 * reads to the left.
 */
final class Story {
    /** Height of a usual figure and of the tallest group that still counts whole, in units. */
    private static final double USUAL = 215;

    private static final double TALL = 260;
    private static final double WIDEST = .80;
    private static final double WIDEST_NARROW = .90;
    private static final double HIGHEST = .82;
    private static final double HEADROOM = .06;
    private static final int MOST = 6;

    /** The most who sit on one thing, and how close. */
    private static final int MOST_CARRIED = 3;

    private static final double CLOSE = .96;

    /** Where everyone has a seat of their own: how close the seats are, as a share of their width, and how far back every other one. */
    private static final double EACH = .86;

    private static final double ROW = .32;

    /** How much larger a rock is at most for those who are on it together. */
    private static final double MOST_WIDER = 1.9;

    /** How wide a rock is at least under a creature that stands on four feet, as a share of its width. */
    private static final double FOUR_FEET = 1.25;

    /** How much of a wide carrier is at least in the picture. */
    private static final double MOST_OF_IT = .9;

    private static final Set<String> TOLD = Set.of("listen", "look");

    private final Plan plan;
    private final Figures figures;
    private final Troupe troupe;
    private final int direction;
    private final double size;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private boolean symmetric;

    private Story(Plan plan, Figures figures, Variant variant, List<Subject> main) {
        this.plan = plan;
        this.figures = figures;
        this.troupe = new Troupe(plan, figures, plan.seeds().of(variant.named("story")), main);
        this.direction = plan.focusLeft() ? 1 : -1;
        this.size = variant.size();
    }

    /**
     * The story of the main figures; empty if they are none of bodies on a ground.
     *
     * @param small the company, among which things may be that a deed is done to
     */
    static Optional<Story> of(Plan plan, Figures figures, Variant variant, List<Subject> main, List<Subject> small) {
        int count = Troupe.count(main);
        boolean fits = !main.isEmpty()
                && count <= MOST
                && plan.stage().surface().takesShadows()
                && plan.stage().surface() != Surface.TABLE
                && main.stream().allMatch(s -> s.role() == Role.ON_GROUND && s.isCharacter())
                && main.stream().anyMatch(s -> figures.units(s, 0) > 0);
        boolean made = !main.isEmpty() && Troupe.deed(main.getFirst()).equals("build");
        boolean crowd = main.size() == 1
                && count > 2
                && !made
                && !Troupe.deed(main.getFirst()).equals("picnic");
        if (!fits || crowd) {
            return Optional.empty();
        }
        Story story = new Story(plan, figures, variant, main);
        Requisites requisites = new Requisites(story.troupe, story.direction);
        requisites.object(small).ifPresentOrElse(o -> story.with(o, requisites), story::cast);
        story.placed.addAll(story.scaled());
        requisites.add(story.placed, story.unit());
        return Optional.of(story);
    }

    /** The figures and what their deeds take for granted. */
    List<Placed> placed() {
        return placed;
    }

    boolean symmetric() {
        return symmetric;
    }

    /** The hero and what it sits or stands on, if it is on a thing; the carrier first. */
    static Optional<List<Placed>> carried(Plan plan, Figures figures, Variant variant) {
        Optional<Subject> hero =
                plan.scene().hero().filter(h -> h.role() == Role.ON_SUBJECT && h.count() <= MOST && h.isCharacter());
        Optional<Subject> on = hero.flatMap(h -> h.relations().stream()
                .filter(r -> r.kind() == Spatial.ON)
                .findFirst()
                .flatMap(r -> plan.scene().subject(r.target()))
                .filter(c -> !c.isCharacter() && c.role() != Role.BACKDROP));
        Optional<Subject> each =
                on.filter(c -> c.count() > 1 && c.count() == Troupe.count(riders(plan, hero.orElseThrow(), c, MOST)));
        if (each.isPresent()) {
            Subject seats = each.get();
            return Optional.of(
                    new Story(plan, figures, variant, riders(plan, hero.orElseThrow(), seats, MOST)).onEach(seats));
        }
        Optional<Subject> carrier =
                on.filter(c -> c.count() == 1 && hero.orElseThrow().count() <= MOST_CARRIED);
        return carrier.map(c -> new Story(plan, figures, variant, riders(plan, hero.orElseThrow(), c, MOST_CARRIED)))
                .flatMap(story -> story.on(carrier.orElseThrow()));
    }

    /** The hero and the others of whom the words say that they are on the same thing, if it may hold them all. */
    private static List<Subject> riders(Plan plan, Subject hero, Subject carrier, int most) {
        List<Subject> riders = Stream.concat(
                        Stream.of(hero),
                        plan.scene().subjects().stream()
                                .filter(s -> s != hero && s.isCharacter() && s.role() == Role.ON_SUBJECT)
                                .filter(s -> s.relations().stream()
                                        .anyMatch(r -> r.kind() == Spatial.ON
                                                && r.target().equals(carrier.id()))))
                .toList();
        return Troupe.count(riders) <= most ? riders : List.of(hero);
    }

    /** Those who sit on something, abreast; nothing if it is too narrow for them. */
    private Optional<List<Placed>> on(Subject carrier) {
        Subject hero = troupe.hero();
        Seat seat = Seat.of(carrier, hero);
        boolean mixed = !troupe.others().isEmpty();
        for (Subject rider : troupe.main()) {
            IntStream.range(0, rider.count()).forEach(i -> slots.add(troupe.slot(rider, i, 0, 0, 1)));
        }
        int n = slots.size();
        double[] tall = slots.stream()
                .mapToDouble(s -> troupe.units(s.subject(), s.index()) * (mixed ? s.scale() : 1))
                .toArray();
        double[] wide = IntStream.range(0, n)
                .mapToDouble(i -> tall[i] * figures.aspect(slots.get(i).subject()) * CLOSE)
                .toArray();
        double abreast = DoubleStream.of(wide).sum();
        double room = abreast / (seat.height() * figures.aspect(carrier));
        if (n > 1 && !mixed && room > (carrier.kind() == Kind.THING ? MOST_WIDER : 1)) {
            return Optional.empty();
        }
        boolean whole = IntStream.range(0, n)
                .allMatch(
                        i -> figures.units(slots.get(i).subject(), slots.get(i).index()) <= 0);
        if (n == 1 && whole && stone(carrier)) {
            // Four feet need more room than two.
            room = abreast * FOUR_FEET / (seat.height() * figures.aspect(carrier));
        }
        if ((n > 1 || whole && stone(carrier)) && room > 1) {
            seat = new Seat(seat.height() * Math.min(room, MOST_WIDER), seat.top());
        }
        double tallest = DoubleStream.of(tall).max().orElseThrow() + seat.height() * seat.top();
        double broad = Math.max(mixed ? abreast : tall[0] * .8, seat.height() * figures.aspect(carrier) * MOST_OF_IT);
        double perUnit = perUnit(tallest, broad);
        double half =
                seat.height() * perUnit * figures.aspect(carrier) / plan.frame().aspect() / 2 + Staging.edge();
        double x = half > .5 ? .5 : Math.clamp(plan.focusX(), half, 1 - half);
        Placed above = place(slots.getFirst(), x, perUnit);
        double foot = above.y() - seat.height() * seat.top() * perUnit;
        double depth = foot - above.y() - .001;
        boolean mirrored = direction < 0 && figures.facing(carrier) != Facing.FIXED;
        double high = seat.height() * perUnit;
        List<Placed> all = new ArrayList<>();
        all.add(new Placed(carrier, 0, x, above.y(), high, 0, mirrored, 0, carrier.role(), false));
        double left = -abreast / 2;
        for (int i = 0; i < n; i++) {
            Subject rider = slots.get(i).subject();
            int index = slots.get(i).index();
            double aside = (left + wide[i] / 2) * perUnit / plan.frame().aspect();
            left += wide[i];
            boolean turned = n > 1 ? mirrored(rider, aside < 0 ? 1 : -1) : above.mirrored();
            double own = tall[i] * perUnit;
            double hangs = figures.silhouette(rider, index)
                    .point("seat")
                    .map(seated -> (1 - seated.y()) * own)
                    .orElse(0.0);
            double at = above.x() + aside;
            all.add(new Placed(rider, index, at, foot + hangs, own, depth + hangs, turned, 0, Role.ON_SUBJECT, true));
        }
        return Optional.of(all);
    }

    private static boolean stone(Subject carrier) {
        return Seat.heaped(carrier)
                || carrier.kind() == Kind.THING
                        && (carrier.art().equals("prop:rock") || carrier.art().equals("noto:wood"));
    }

    /** Everyone on one of their own, the odd ones farther back. */
    private List<Placed> onEach(Subject carrier) {
        Seat seat = Seat.of(carrier, troupe.hero());
        double broad = seat.height() * figures.aspect(carrier);
        for (Subject rider : troupe.main()) {
            broad = Math.max(broad, troupe.width(rider, 0));
            IntStream.range(0, rider.count()).forEach(i -> slots.add(troupe.slot(rider, i, 0, 0, 1)));
        }
        int n = slots.size();
        double step = broad * (n == 2 ? 1.06 : EACH);
        double perUnit = perUnit(tallest() + seat.height() * seat.top(), step * (n - 1) + broad);
        double half = (step * (n - 1) + broad) * perUnit / plan.frame().aspect() / 2 + Staging.edge();
        double middle = half > .5 ? .5 : Math.clamp(plan.focusX(), half, 1 - half);
        boolean mirrored = direction < 0 && figures.facing(carrier) != Facing.FIXED;
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double aside = (i - (n - 1) / 2.0) * step;
            double x = middle + aside * perUnit / plan.frame().aspect();
            double z = i % 2 == 0 ? 0 : ROW;
            Slot slot = slots.get(i);
            Slot turned = new Slot(
                    slot.subject(), slot.index(), 0, z, aside * direction <= 0 ? 1 : -1, slot.scale(), 0, slot.hero());
            Placed standing = place(turned, x, perUnit);
            double high = seat.height()
                    * perUnit
                    * standing.height()
                    / (troupe.units(slot.subject(), slot.index()) * slot.scale() * perUnit);
            double lift = high * seat.top();
            all.add(new Placed(carrier, i, x, standing.y(), high, 0, mirrored, 0, carrier.role(), false));
            all.add(new Placed(
                    slot.subject(),
                    slot.index(),
                    x,
                    standing.y() - lift,
                    standing.height(),
                    -lift - .001,
                    standing.mirrored(),
                    0,
                    Role.ON_SUBJECT,
                    true));
        }
        return all;
    }

    /** Something is made, climbed or hidden behind: it stands in the middle of the story. */
    private void with(Subject object, Requisites requisites) {
        symmetric = troupe.count() > 1;
        slots.addAll(requisites.around(object));
    }

    private void cast() {
        List<Subject> others = troupe.others();
        String deed = Troupe.deed(troupe.hero());
        if (troupe.count() == 1) {
            slots.add(troupe.slot(troupe.hero(), 0, 0, 0, 1));
        } else if (!others.isEmpty() && others.stream().allMatch(o -> TOLD.contains(Troupe.deed(o)))) {
            slots.addAll(Companies.audience(troupe));
        } else if (deed.equals("picnic")) {
            symmetric = true;
            slots.addAll(Companies.ring(troupe));
        } else if (deed.equals("chase")
                || others.stream().anyMatch(o -> Troupe.deed(o).equals("chase"))) {
            slots.addAll(Companies.chase(troupe));
        } else if (troupe.count() == 2) {
            symmetric = true;
            slots.addAll(Pairs.of(troupe));
        } else if (Companies.grownAndYoung(troupe)) {
            symmetric = true;
            slots.addAll(Companies.family(troupe));
        } else {
            symmetric = true;
            slots.addAll(Companies.row(troupe));
        }
    }

    // scale and place

    private double tallest() {
        double tallest = 1;
        for (Slot s : slots) {
            tallest = Math.max(tallest, troupe.units(s.subject(), s.index()) * s.scale() + s.lift());
        }
        return tallest;
    }

    private double half(Slot s) {
        return troupe.width(s.subject(), s.index()) * s.scale() / 2;
    }

    private double left() {
        return slots.stream().mapToDouble(s -> s.x() - half(s)).min().orElse(-60);
    }

    private double right() {
        return slots.stream().mapToDouble(s -> s.x() + half(s)).max().orElse(60);
    }

    /** Fraction of the picture's height for a unit in this story. */
    private double unit() {
        return perUnit(tallest(), right() - left());
    }

    private List<Placed> scaled() {
        Frame frame = plan.frame();
        double left = left();
        double right = right();
        double perUnit = unit();
        double middle = symmetric ? .5 + (plan.focusX() - .5) * .3 : plan.focusX();
        double half = (right - left) / 2 * perUnit / frame.aspect();
        middle = Math.clamp(middle, half + .02, Math.max(half + .02, 1 - half - .02));
        double origin = (left + right) / 2;
        List<Placed> result = new ArrayList<>();
        for (Slot s : slots) {
            result.add(place(s, middle + direction * (s.x() - origin) * perUnit / frame.aspect(), perUnit));
        }
        return result;
    }

    /** Fraction of the picture's height for a unit, so that the group fits. */
    private double perUnit(double tallest, double wide) {
        Frame frame = plan.frame();
        double own = troupe.largest(troupe.hero()).size() * size;
        double usual = plan.shot() * plan.stage().heroScale() * own / (.45 * Math.min(tallest, TALL) + .55 * USUAL);
        if (frame.narrow()) {
            usual *= Math.pow(frame.aspect() / Frame.USUAL_ASPECT, .35) * 1.08;
        }
        double most = (frame.narrow() ? WIDEST_NARROW : WIDEST) * frame.aspect() / wide;
        return Math.min(usual, Math.min(most, Math.min(HIGHEST, plan.stage().base() - HEADROOM) / tallest));
    }

    private Placed place(Slot s, double x, double perUnit) {
        double base = plan.stage().base();
        double rise = s.z() * (base - plan.stage().horizon()) * .5;
        double perspective = Math.clamp(
                .45
                        + .55
                                * (base - rise - plan.stage().horizon())
                                / (base - plan.stage().horizon()),
                .6,
                1.05);
        double height = troupe.units(s.subject(), s.index()) * s.scale() * perUnit * perspective;
        boolean mirrored = mirrored(s.subject(), s.face() * direction);
        // A rod or an umbrella makes a picture wider on one side; the body stays in its place.
        double aside = figures.middle(s.subject(), s.index()) * (mirrored ? -1 : 1) * s.scale() * perspective;
        double lift = s.lift() * perUnit * perspective;
        boolean high = lift > 0;
        return new Placed(
                s.subject(),
                s.index(),
                x + aside * perUnit / plan.frame().aspect(),
                base - rise - lift,
                height,
                high ? -lift - .001 : Math.min(.3, Math.max(0, s.z()) * .6),
                mirrored,
                0,
                high ? Role.ON_SUBJECT : s.subject().role(),
                s.hero());
    }

    private boolean mirrored(Subject subject, int face) {
        Facing facing = figures.facing(subject);
        if (facing == Facing.FIXED) {
            return false;
        }
        // A rod is held to the left as it is painted, like everything that goes on four legs.
        boolean painted = facing == Facing.LEFT || Troupe.deed(subject).equals("fish");
        return painted ? face > 0 : face < 0;
    }
}
