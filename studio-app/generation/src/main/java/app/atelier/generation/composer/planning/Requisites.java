package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The things of a story: what a deed is done to, and what it needs and the words take for granted, as a table between two at tea,
 * a cloth under a picnic, a chair for someone who knits.
 */
final class Requisites {
    private static final Set<String> INDOOR_SITTING = Set.of("drink", "tea", "knit", "read", "sleep", "sit");

    /** Height of a laid table with its pot in units, and its width over that. */
    private static final double TEA_TABLE = 150;

    private static final double TEA_TABLE_ASPECT = 3.4;

    private final Troupe troupe;
    private final Plan plan;
    private final int direction;
    private @Nullable Subject object;
    private double objectHeight;

    Requisites(Troupe troupe, int direction) {
        this.troupe = troupe;
        this.plan = troupe.plan();
        this.direction = direction;
    }

    /** The thing among the company that the story is built around: made, climbed, hidden behind. */
    Optional<Subject> object(List<Subject> small) {
        Subject hero = troupe.hero();
        String deed = Troupe.deed(hero);
        Optional<Subject> found =
                switch (deed) {
                    case "build", "climb", "hug" -> troupe.target(hero);
                    case "hide" ->
                        hero.relations().stream()
                                .filter(r -> r.kind() == Spatial.BEHIND || r.kind() == Spatial.IN)
                                .findFirst()
                                .flatMap(r -> plan.scene().subject(r.target()));
                    default ->
                        hero.relations().stream()
                                .filter(r -> r.kind() == Spatial.AROUND && troupe.count() > 1)
                                .findFirst()
                                .flatMap(r -> plan.scene().subject(r.target()));
                };
        return found.filter(o -> o.count() == 1 && small.contains(o));
    }

    /** The places of those who are busy with the thing. */
    List<Slot> around(Subject thing) {
        object = thing;
        double ratio = thing.stature() / Math.max(.2, troupe.hero().metres());
        String deed = Troupe.deed(troupe.hero());
        switch (deed) {
            case "climb" -> {
                objectHeight = 350;
                return List.of(troupe.slot(troupe.hero(), 0, 0, 0, 1).lifted(95));
            }
            case "hug" -> {
                objectHeight = Math.clamp(215 * Math.pow(ratio, .4), 110, 200);
                return List.of(troupe.slot(troupe.hero(), 0, 0, .01, 1));
            }
            case "hide" -> {
                objectHeight = thing.metres() > 2 ? 330 : 130;
                return List.of(troupe.slot(troupe.hero(), 0, 0, .05, 1));
            }
            case "build" -> {
                objectHeight = Math.clamp(215 * Math.pow(ratio, .4), 110, 290);
                double width = objectHeight * troupe.figures().aspect(thing);
                return Companies.makers(troupe, width);
            }
            default -> {
                objectHeight = Math.clamp(215 * Math.pow(ratio, .5), 90, 170);
                return Companies.grownAndYoung(troupe) ? Companies.family(troupe) : Companies.row(troupe);
            }
        }
    }

    /** Adds the things to those who are placed. */
    void add(List<Placed> people, double unit) {
        Subject hero = troupe.hero();
        String deed = Troupe.deed(hero);
        double middle = people.stream().mapToDouble(Placed::x).average().orElse(.5);
        double height = people.stream().mapToDouble(Placed::height).max().orElse(.4);
        double near = plan.stage().base();
        if (object != null) {
            people.add(placed(object, deed, people, middle, unit));
            return;
        }
        switch (deed) {
            case "tea" -> {
                if (people.size() == 2) {
                    tea(people, middle, unit);
                }
            }
            case "chase" -> chased(hero, people);
            case "fish" -> bucket(people, unit);
            case "picnic" ->
                people.add(thing("picnic", "picnic", middle, near + .06, height * (people.size() > 2 ? .74 : .56)));
            case "fly-kite" -> kite(people);
            case "play-ball", "play" -> ball(people, deed);
            default -> {}
        }
        if (troupe.count() == 1 && plan.scene().setting().indoors() && INDOOR_SITTING.contains(deed)) {
            seat(people, unit);
        }
        if (troupe.count() == 1 && deed.equals("reign") && hero.kind() == Kind.PERSON) {
            plan.scene().subjects().stream()
                    .filter(s -> s.art().equals("prop:throne") && s.count() == 1)
                    .findFirst()
                    .ifPresent(throne -> throne(throne, people, unit));
        }
    }

    /** The thing of the story stands behind those who make or climb it, and before who hides. */
    private Placed placed(Subject thing, String deed, List<Placed> people, double middle, double unit) {
        boolean hides = deed.equals("hide");
        double x = middle;
        if (hides) {
            Placed hider = people.getFirst();
            double half = objectHeight
                    * troupe.figures().aspect(thing)
                    * unit
                    / plan.frame().aspect()
                    / 2;
            boolean trunk = thing.metres() > 2;
            double aside = trunk ? 34 * unit / plan.frame().aspect() : half * .55;
            x = hider.x() + direction * aside;
        }
        if (deed.equals("hug")) {
            double half = objectHeight
                    * troupe.figures().aspect(thing)
                    * unit
                    / plan.frame().aspect()
                    / 2;
            x = people.getFirst().x()
                    + direction * (half + 14 * unit / plan.frame().aspect());
        }
        boolean behind = deed.equals("hug") || deed.equals("build") || deed.equals("climb");
        double y = plan.stage().base() + (hides ? .012 : behind ? -.004 : .045);
        return new Placed(thing, 0, x, y, objectHeight * unit, 0, false, 0, Role.ON_GROUND, false);
    }

    /** Who fishes from land has a pail behind, out of the rod's way. */
    private void bucket(List<Placed> people, double unit) {
        Placed fisher = people.getFirst();
        boolean ashore =
                plan.stage().surface().takesShadows() && fisher.subject().ride() == null;
        double body = fisher.x()
                - direction
                        * Math.abs(troupe.figures().middle(fisher.subject(), 0))
                        * unit
                        / plan.frame().aspect();
        double x = body - direction * 108 * unit / plan.frame().aspect();
        if (ashore && people.size() == 1 && x > .05 && x < .95) {
            people.add(thing("bucket", "fish-bucket", x, fisher.y() - .006, 62 * unit));
        }
    }

    /** A ball that is run after rolls before the first of them. */
    private void chased(Subject hero, List<Placed> people) {
        Deed deed = hero.deed();
        Optional<Subject> ball = deed == null || deed.target() == null
                ? Optional.empty()
                : plan.scene().subject(deed.target()).filter(s -> !s.isCharacter() && s.count() == 1);
        Placed first = people.getLast();
        double reach = first.height() * troupe.figures().aspect(hero) / 2 + first.height() * .42;
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

    /** A ball between two who play, or before the one who does. */
    private void ball(List<Placed> people, String deed) {
        boolean animals = people.stream().allMatch(p -> p.subject().kind() == Kind.ANIMAL);
        if (deed.equals("play") && !animals || people.size() > 2 || hasThing()) {
            return;
        }
        Placed first = people.getLast();
        double reach = first.height() * troupe.figures().aspect(first.subject()) / 2 + first.height() * .16;
        double x = people.size() == 2
                ? (people.get(0).x() + people.get(1).x()) / 2
                : Math.clamp(first.x() + direction * reach / plan.frame().aspect(), .06, .94);
        String prop = deed.equals("play") ? "beach-ball" : "ball";
        people.add(thing("ball", prop, x, plan.stage().base() + .014, first.height() * .27));
    }

    /** Whether what is played with was said. */
    private boolean hasThing() {
        Subject hero = troupe.hero();
        return troupe.target(hero).filter(t -> !t.isCharacter()).isPresent();
    }

    /** A kite stands high ahead of who flies it, off the disc of the light; the string is drawn between them. */
    private void kite(List<Placed> people) {
        Placed flyer = people.getLast();
        double unit = Math.min(1, 1.2 * plan.frame().aspect()) / plan.frame().aspect();
        double high = Math.clamp(flyer.height() * .48, .15, .25);
        double half = high * .9 / plan.frame().aspect();
        double best = -1;
        double bestX = .5;
        double bestY = .2;
        for (double ahead : new double[] {.42, .30, .54, .18}) {
            for (double lower : new double[] {0, .09}) {
                double x = Math.clamp(flyer.x() + direction * ahead * unit, half + .03, 1 - half - .03);
                double y = Math.clamp(flyer.top() - .12 + lower, high / 2 + .05, .34);
                double light = Math.hypot(
                        (x - plan.light().x()) * plan.frame().aspect(),
                        y - plan.light().y());
                double face =
                        Math.hypot((x - flyer.x()) * plan.frame().aspect(), y - flyer.top() - flyer.height() * .3);
                double room =
                        Math.min(plan.light().disc() ? light - plan.light().radius() : 1, face - .14);
                if (room > best + .04) {
                    best = room;
                    bestX = x;
                    bestY = y;
                }
            }
        }
        Subject kite = Subject.of("kite", "kite", "prop:kite", Kind.THING, .8);
        people.add(new Placed(kite, 0, bestX, bestY, high, .05, direction < 0, direction * 8, Role.IN_AIR, false));
    }

    /** An armchair for someone who sits in a room. */
    private void seat(List<Placed> people, double unit) {
        Placed sitter = people.getFirst();
        if (sitter.subject().role() != Role.ON_GROUND || sitter.subject().ride() != null) {
            return;
        }
        double lift = 44 * unit;
        double high = 222 * unit;
        people.set(0, raised(sitter, lift));
        people.addFirst(thing("armchair", "armchair", sitter.x(), sitter.y(), high));
    }

    /** Two sit behind a table with a cloth, which hides their laps. */
    private void tea(List<Placed> people, double middle, double unit) {
        double widest = .96 * plan.frame().aspect() / TEA_TABLE_ASPECT;
        double high = Math.min(TEA_TABLE * unit, widest);
        for (int i = 0; i < people.size(); i++) {
            // Near the camera the table is as wide as the picture and no higher; nobody's feet shall be on it.
            people.set(i, raised(people.get(i), Math.max(0, .62 * high - 33 * unit)));
        }
        double half = high * TEA_TABLE_ASPECT / plan.frame().aspect() / 2;
        double x = Math.clamp(middle, half + .01, Math.max(half + .01, .99 - half));
        people.add(thing("tea table", "tea-table", x, plan.stage().base() + .03, high));
    }

    private static void throne(Subject throne, List<Placed> people, double unit) {
        Placed sitter = people.getFirst();
        people.set(0, raised(sitter, 52 * unit));
        people.addFirst(new Placed(throne, 0, sitter.x(), sitter.y(), 285 * unit, 0, false, 0, Role.ON_GROUND, false));
    }

    private static Placed raised(Placed p, double lift) {
        return new Placed(
                p.subject(),
                p.index(),
                p.x(),
                p.y() - lift,
                p.height(),
                -lift - .01,
                p.mirrored(),
                p.degrees(),
                Role.ON_SUBJECT,
                p.hero(),
                p.gaze());
    }

    private static Placed thing(String noun, String prop, double x, double y, double height) {
        Subject subject = Subject.of(prop, noun, "prop:" + prop, Kind.FURNITURE, .8);
        return new Placed(subject, 0, x, y, height, 0, false, 0, Role.ON_GROUND, false);
    }
}
