package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
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
    private static final Set<String> CLOSE_BY = Set.of("hug", "kiss", "hold-hands");
    private static final Set<String> TOLD = Set.of("listen", "look");

    private final Plan plan;
    private final Figures figures;
    private final RandomGenerator random;
    private final int direction;
    private final List<Slot> slots = new ArrayList<>();
    private boolean symmetric;

    /** A place: x in units from the template's origin, z from 0 near to 1 far, face 1 along the story and −1 against it. */
    private record Slot(Subject subject, int index, double x, double z, int face, double scale, boolean hero) {}

    private Story(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
        this.random = plan.seeds().of("story");
        this.direction = plan.focusLeft() ? 1 : -1;
    }

    /** The places of the main figures; empty if they are none of bodies on a ground. */
    static Optional<List<Placed>> of(Plan plan, Figures figures, List<Subject> main) {
        int count = main.stream().mapToInt(Subject::count).sum();
        boolean fits = !main.isEmpty()
                && count <= MOST
                && plan.stage().surface().takesShadows()
                && plan.stage().surface() != Surface.TABLE
                && main.stream().allMatch(s -> s.role() == Role.ON_GROUND && figures.units(s, 0) > 0);
        boolean crowd = main.size() == 1 && count > 2 && !deed(main.getFirst()).equals("picnic");
        if (!fits || crowd) {
            return Optional.empty();
        }
        Story story = new Story(plan, figures);
        story.cast(main);
        List<Placed> placed = new ArrayList<>(story.placed());
        story.things(main, placed);
        return Optional.of(placed);
    }

    /** The hero and what it sits or stands on, if it is on a thing; the carrier first. */
    static Optional<List<Placed>> carried(Plan plan, Figures figures) {
        Optional<Subject> hero = plan.scene()
                .hero()
                .filter(h -> h.role() == Role.ON_SUBJECT && h.count() == 1 && figures.units(h, 0) > 0);
        Optional<Subject> carrier = hero.flatMap(h -> h.relations().stream()
                .filter(r -> r.kind() == Spatial.ON)
                .findFirst()
                .flatMap(r -> plan.scene().subject(r.target()))
                .filter(c -> !c.isCharacter() && c.count() == 1 && c.role() != Role.BACKDROP));
        return carrier.map(c -> new Story(plan, figures).on(hero.orElseThrow(), c));
    }

    private List<Placed> on(Subject hero, Subject carrier) {
        Seat seat = Seat.of(carrier, hero);
        slots.add(slot(hero, 0, 0, 0, 1));
        double tallest = figures.units(hero, 0) + seat.height() * seat.top();
        double perUnit = perUnit(tallest, figures.units(hero, 0) * .8);
        Placed above = place(slots.getFirst(), plan.focusX(), perUnit);
        double foot = above.y() - seat.height() * seat.top() * perUnit;
        double depth = foot - above.y() - .001;
        return List.of(
                new Placed(
                        carrier,
                        0,
                        plan.focusX(),
                        above.y(),
                        seat.height() * perUnit,
                        0,
                        direction < 0 && figures.facing(carrier) != Facing.FIXED,
                        0,
                        carrier.role(),
                        false),
                new Placed(
                        hero, 0, above.x(), foot, above.height(), depth, above.mirrored(), 0, Role.ON_SUBJECT, true));
    }

    /**
     * What carries someone.
     *
     * @param height in units
     * @param top where one sits on it, as a share of its height
     */
    private record Seat(double height, double top) {
        static Seat of(Subject carrier, Subject hero) {
            String noun = carrier.noun();
            if (noun.contains("pad") || noun.contains("leaf") || noun.contains("raft") || noun.contains("rug")) {
                return new Seat(44, .55);
            }
            if (Stream.of("sofa", "chair", "bed", "couch", "bench", "boat", "sledge", "throne")
                    .anyMatch(noun::contains)) {
                return new Seat(205, .42);
            }
            if (noun.contains("rock") || noun.contains("stone") || noun.contains("boulder") || noun.contains("stump")) {
                return new Seat(112, .86);
            }
            if (noun.contains("chest") || noun.contains("crate") || noun.contains("box")) {
                return new Seat(128, .84);
            }
            double ratio = carrier.metres() * carrier.size() / (hero.metres() * hero.size());
            return new Seat(Math.clamp(USUAL * Math.pow(ratio, .4), 60, 260), .90);
        }
    }

    private void cast(List<Subject> main) {
        Subject hero = main.getFirst();
        List<Subject> others = main.subList(1, main.size());
        String deed = deed(hero);
        int count = main.stream().mapToInt(Subject::count).sum();
        if (count == 1) {
            slots.add(slot(hero, 0, 0, 0, 1));
        } else if (!others.isEmpty() && others.stream().allMatch(o -> TOLD.contains(deed(o)))) {
            audience(hero, others);
        } else if (deed.equals("picnic")) {
            ring(main);
        } else if (deed.equals("chase") || others.stream().anyMatch(o -> deed(o).equals("chase"))) {
            chase(main);
        } else if (count == 2) {
            pair(main, deed);
        } else {
            row(main);
        }
    }

    private static String deed(Subject subject) {
        Deed deed = subject.deed();
        return deed == null ? "" : deed.id();
    }

    // templates

    /** Face to face, or close by; the first a little nearer. */
    private void pair(List<Subject> main, String deed) {
        Subject first = main.getFirst();
        Subject second = main.getLast();
        int index = main.size() == 1 ? 1 : 0;
        double gap =
                switch (deed) {
                    case "share-umbrella" -> 8;
                    case "tea", "fight" -> 70;
                    case "build" -> 150;
                    default -> CLOSE_BY.contains(deed) ? -16 : 20;
                };
        symmetric = true;
        double reach = (width(first, 0) + width(second, index) * .94) / 2 + gap;
        double apart = deed.equals("share-umbrella") ? Math.max(112, Math.min(reach, 132)) : reach;
        slots.add(slot(second, index, apart, .02, -1));
        slots.add(slot(first, 0, 0, 0, 1));
    }

    /** One tells, the others sit in a row or an arc and look. */
    private void audience(Subject teller, List<Subject> listeners) {
        double x = width(teller, 0) / 2 + 6;
        int n = listeners.stream().mapToInt(Subject::count).sum();
        boolean arc = random.nextBoolean();
        List<Slot> row = new ArrayList<>();
        int i = 0;
        for (Subject listener : listeners) {
            for (int k = 0; k < listener.count(); k++) {
                double t = n == 1 ? .5 : i / (n - 1.0);
                double z = arc ? .16 * Math.sin(Math.PI * (.15 + .7 * t)) : .02 + .16 * t;
                double w = width(listener, k) * relative(listener);
                x += w / 2;
                row.add(slot(listener, k, x, z, -1));
                x += w / 2 * .92;
                i++;
            }
        }
        slots.addAll(row.reversed());
        slots.add(slot(teller, 0, -20, .10, 1));
    }

    /** Who flees or is fastest leads, the others follow at a distance; all go along the story. */
    private void chase(List<Subject> main) {
        List<Slot> order = new ArrayList<>();
        double x = 0;
        List<Subject> fleeingFirst = new ArrayList<>(main);
        fleeingFirst.sort((a, b) -> Boolean.compare(deed(a).equals("chase"), deed(b).equals("chase")));
        for (Subject subject : fleeingFirst) {
            for (int i = 0; i < subject.count(); i++) {
                double w = width(subject, i) * relative(subject);
                order.add(slot(subject, i, x - w / 2, order.size() * .06, 1));
                x -= w * 1.06;
            }
        }
        slots.addAll(order.reversed());
    }

    /** Round a blanket: the large behind, the small at its sides. */
    private void ring(List<Subject> main) {
        symmetric = true;
        List<Slot> all = new ArrayList<>();
        List<Subject> large = main.stream().filter(s -> s.metres() > 1.4).toList();
        List<Subject> back =
                large.isEmpty() || large.size() == main.size() ? main.subList(0, (main.size() + 1) / 2) : large;
        double x = -66 * (people(back) - 1);
        for (Subject subject : back) {
            for (int i = 0; i < subject.count(); i++) {
                all.add(slot(subject, i, x, .26, x <= 0 ? 1 : -1));
                x += 132;
            }
        }
        double side = 66 * (people(back) - 1) + 128;
        int k = 0;
        for (Subject subject : main) {
            if (back.contains(subject)) {
                continue;
            }
            for (int i = 0; i < subject.count(); i++) {
                int s = k++ % 2 == 0 ? -1 : 1;
                all.add(slot(subject, i, s * (side + 110 * ((k - 1) / 2)), .12, -s));
            }
        }
        slots.addAll(all);
    }

    /** What a deed needs and the words take for granted: a table between two at tea, a cloth under a picnic. */
    private void things(List<Subject> main, List<Placed> people) {
        String deed = deed(main.getFirst());
        double middle = people.stream().mapToDouble(Placed::x).average().orElse(.5);
        double height = people.stream().mapToDouble(Placed::height).max().orElse(.4);
        double near = plan.stage().base();
        if (deed.equals("tea") && people.size() == 2) {
            people.add(thing("tea table", "round-table", middle, near + .012, height * .42));
        } else if (deed.equals("chase")) {
            chased(main.getFirst(), people);
        } else if (deed.equals("picnic")) {
            people.add(thing("picnic", "picnic", middle, near + .045, height * .46));
        }
    }

    /** A ball that is run after rolls before the first of them. */
    private void chased(Subject hero, List<Placed> people) {
        Deed deed = hero.deed();
        Optional<Subject> ball = deed == null || deed.target() == null
                ? Optional.empty()
                : plan.scene().subject(deed.target()).filter(s -> !s.isCharacter() && s.count() == 1);
        Placed first = people.getLast();
        double reach = first.height() * figures.aspect(hero) / 2 + first.height() * .42;
        ball.ifPresent(b -> people.add(new Placed(
                b,
                0,
                Math.clamp(first.x() + direction * reach / plan.frame().aspect(), .06, .94),
                first.y() + .01,
                first.height() * .34,
                0,
                false,
                0,
                Role.ON_GROUND,
                false)));
    }

    private static Placed thing(String noun, String prop, double x, double y, double height) {
        Subject subject = Subject.of(prop, noun, "prop:" + prop, Kind.FURNITURE, .8);
        return new Placed(subject, 0, x, y, height, 0, false, 0, Role.ON_GROUND, false);
    }

    private static int people(List<Subject> subjects) {
        return subjects.stream().mapToInt(Subject::count).sum();
    }

    /** Side by side, the tallest in the middle, every second a step back. */
    private void row(List<Subject> main) {
        symmetric = true;
        double x = 0;
        List<Slot> row = new ArrayList<>();
        for (Subject subject : main) {
            for (int i = 0; i < subject.count(); i++) {
                double w = width(subject, i) * relative(subject);
                x += w / 2;
                row.add(slot(subject, i, x, row.size() % 2 * .10, 1));
                x += w / 2 * .96;
            }
        }
        double middle = x / 2;
        for (Slot s : row) {
            slots.add(new Slot(s.subject, s.index, s.x, s.z, s.x <= middle ? 1 : -1, s.scale, s.hero));
        }
    }

    // scale and place

    private Slot slot(Subject subject, int index, double x, double z, int face) {
        return new Slot(subject, index, x, z, face, relative(subject), subject.rank() != Rank.SECOND);
    }

    /** Real sizes differ more than drawn ones, and a mouse that talks to a bear is no dot. */
    private double relative(Subject subject) {
        double largest = plan.scene().subjects().stream()
                .filter(s -> s.isCharacter() && s.rank() != Rank.SECOND)
                .mapToDouble(s -> s.metres() * s.size())
                .max()
                .orElse(subject.metres());
        return Math.clamp(Math.pow(subject.metres() * subject.size() / largest, .30), .5, 1);
    }

    private double width(Subject subject, int index) {
        return figures.units(subject, index) * figures.aspect(subject);
    }

    private List<Placed> placed() {
        Frame frame = plan.frame();
        double tallest = 1;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Slot s : slots) {
            tallest = Math.max(tallest, figures.units(s.subject, s.index) * s.scale);
            double half = width(s.subject, s.index) * s.scale / 2;
            left = Math.min(left, s.x - half);
            right = Math.max(right, s.x + half);
        }
        double perUnit = perUnit(tallest, right - left);
        double middle = symmetric ? .5 + (plan.focusX() - .5) * .3 : plan.focusX();
        double half = (right - left) / 2 * perUnit / frame.aspect();
        middle = Math.clamp(middle, half + .02, Math.max(half + .02, 1 - half - .02));
        double origin = (left + right) / 2;
        List<Placed> result = new ArrayList<>();
        for (Slot s : slots) {
            result.add(place(s, middle + direction * (s.x - origin) * perUnit / frame.aspect(), perUnit));
        }
        return result;
    }

    /** Fraction of the picture's height for a unit, so that the group fits. */
    private double perUnit(double tallest, double wide) {
        Frame frame = plan.frame();
        double size = Math.pow(slots.getLast().subject.size(), .6);
        double usual = plan.shot() * plan.stage().heroScale() * size / (.45 * Math.min(tallest, TALL) + .55 * USUAL);
        if (frame.narrow()) {
            usual *= Math.pow(frame.aspect() / Frame.USUAL_ASPECT, .35) * 1.08;
        }
        double most = (frame.narrow() ? WIDEST_NARROW : WIDEST) * frame.aspect() / wide;
        return Math.min(usual, Math.min(most, Math.min(HIGHEST, plan.stage().base() - HEADROOM) / tallest));
    }

    private Placed place(Slot s, double x, double perUnit) {
        double base = plan.stage().base();
        double rise = s.z * (base - plan.stage().horizon()) * .5;
        double perspective = Math.clamp(
                .45
                        + .55
                                * (base - rise - plan.stage().horizon())
                                / (base - plan.stage().horizon()),
                .6,
                1.05);
        double height = figures.units(s.subject, s.index) * s.scale * perUnit * perspective;
        boolean mirrored = mirrored(s.subject, s.face * direction);
        // A rod or an umbrella makes a picture wider on one side; the body stays in its place.
        double aside = figures.middle(s.subject, s.index) * (mirrored ? -1 : 1) * s.scale * perspective;
        return new Placed(
                s.subject,
                s.index,
                x + aside * perUnit / plan.frame().aspect(),
                base - rise,
                height,
                Math.min(.3, s.z * .6),
                mirrored,
                0,
                s.subject.role(),
                s.hero);
    }

    private boolean mirrored(Subject subject, int face) {
        Facing facing = figures.facing(subject);
        if (facing == Facing.FIXED) {
            return false;
        }
        // A rod is held to the left as it is painted, like everything that goes on four legs.
        boolean painted = facing == Facing.LEFT || deed(subject).equals("fish");
        return painted ? face > 0 : face < 0;
    }
}
