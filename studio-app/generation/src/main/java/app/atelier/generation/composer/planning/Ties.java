package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what ties one figure to others or to its way, by what it does and by the points of its outline. */
public final class Ties {
    private static final Set<String> MUSIC = Set.of("sing", "play-music", "listen");
    private static final Set<String> GOING = Set.of("walk", "run", "chase", "search");
    private static final Set<String> FAST = Set.of("run", "chase");
    private static final double DOT = .001;

    /** How far below the top of a dish its steam begins, as a share of its height. */
    private static final double STEAM_FROM = .16;

    private final Plan plan;
    private final Figures figures;
    private final Placed placed;
    private final Silhouette shape;
    private final List<Tie> ties = new ArrayList<>();

    private Ties(Plan plan, Figures figures, Placed placed) {
        this.plan = plan;
        this.figures = figures;
        this.placed = placed;
        this.shape = figures.silhouette(placed.subject(), placed.index());
    }

    /** The ties that begin at a figure; none for most. */
    public static List<Tie> of(Plan plan, Figures figures, Placed placed) {
        Deed deed = placed.subject().deed();
        if (!placed.subject().isCharacter()) {
            return steam(plan, figures, placed);
        }
        if (deed == null) {
            return List.of();
        }
        Ties found = new Ties(plan, figures, placed);
        found.between(deed);
        found.alone(deed.id());
        return found.ties;
    }

    /** What is hot steams, and so does the hero of a scene that asks for steam. */
    private static List<Tie> steam(Plan plan, Figures figures, Placed placed) {
        boolean asked = placed.hero() && plan.scene().feature(Feature.STEAM).isPresent();
        boolean food = placed.subject().kind() == Kind.FOOD && placed.height() > .12;
        if (!food || !asked && !figures.steams(placed.subject())) {
            return List.of();
        }
        double from = placed.top() + placed.height() * STEAM_FROM;
        double rise = Math.min(.34, .10 + placed.height() * .5);
        return List.of(new Tie(Tie.Kind.STEAM, placed.x(), from, placed.x(), from - rise, rise * .34));
    }

    /** A point of the figure in the picture, after mirroring and turning. */
    private Optional<double[]> at(String name) {
        return shape.point(name).map(p -> at(placed, p.x(), p.y()));
    }

    private double[] at(Placed p, double shareX, double shareY) {
        double aspect = figures.aspect(p.subject());
        double own = p.height() * aspectOf(p, aspect);
        double dx = ((p.mirrored() ? 1 - shareX : shareX) - .5) * own;
        double dy = (shareY - .5) * p.height();
        double a = Math.toRadians(p.degrees());
        double x = dx * Math.cos(a) - dy * Math.sin(a);
        double y = dx * Math.sin(a) + dy * Math.cos(a);
        return new double[] {p.x() + x / plan.frame().aspect(), (p.top() + p.bottom()) / 2 + y};
    }

    /** Width over height of this very figure; groups are spaced for the widest of theirs. */
    private double aspectOf(Placed p, double widest) {
        double own = figures.silhouette(p.subject(), p.index()).aspect();
        return own > 0 ? own : widest;
    }

    private double[] face(Placed p) {
        Silhouette.Face face =
                figures.silhouette(p.subject(), p.index()).face().orElse(new Silhouette.Face(.5, .35, .2));
        return at(p, face.x(), face.y());
    }

    private double faceRadius() {
        return shape.face().map(Silhouette.Face::radius).orElse(.2) * placed.height();
    }

    private Optional<Placed> other(Deed deed) {
        return plan.placed().stream()
                .filter(p -> p != placed && p.subject().id().equals(deed.target()))
                .min(Comparator.comparingDouble(p -> Math.abs(p.x() - placed.x())));
    }

    private void between(Deed deed) {
        switch (deed.id()) {
            case "cast-spell" -> spell(deed);
            case "fly-kite" -> string();
            case "walk" -> leash(deed);
            case "throw", "fight" -> snowballs(deed);
            default -> {}
        }
    }

    private void spell(Deed deed) {
        Optional<double[]> wand = at("wand");
        if (wand.isEmpty()) {
            return;
        }
        double[] from = wand.get();
        double side = placed.mirrored() ? -1 : 1;
        double[] to = other(deed)
                .map(p -> p.subject().isCharacter() && p.hangs()
                        ? new double[] {p.x(), p.y()}
                        : at(p, .5, p.subject().isCharacter() ? .45 : .5))
                .orElse(new double[] {from[0] + side * .16 / plan.frame().aspect(), from[1] - .12});
        double reach = other(deed).map(p -> p.height() * .42).orElse(0.0);
        double dx = (to[0] - from[0]) * plan.frame().aspect();
        double dy = to[1] - from[1];
        double share = 1 - Math.min(.6, reach / Math.max(1e-6, Math.hypot(dx, dy)));
        ties.add(new Tie(
                Tie.Kind.SPELL,
                from[0],
                from[1],
                from[0] + (to[0] - from[0]) * share,
                from[1] + dy * share,
                placed.height() * .085));
    }

    private void string() {
        Optional<Placed> kite = plan.placed().stream()
                .filter(p -> p.subject().id().equals("kite"))
                .findFirst();
        if (kite.isEmpty() || placed.index() > 0) {
            return;
        }
        Placed k = kite.get();
        at("kite").ifPresent(hand -> {
            double[] end = at(k, .5, .52);
            ties.add(new Tie(Tie.Kind.STRING, hand[0], hand[1], end[0], end[1], .003));
        });
    }

    /** Someone who walks with an animal leads it. */
    private void leash(Deed deed) {
        Optional<Placed> led = other(deed)
                .filter(p ->
                        p.subject().kind() == Kind.ANIMAL && placed.subject().kind() == Kind.PERSON);
        if (led.isPresent() && at("hand").isPresent()) {
            double[] hand = at("hand").get();
            double[] head = face(led.get());
            double radius = figures.silhouette(led.get().subject(), led.get().index())
                            .face()
                            .map(Silhouette.Face::radius)
                            .orElse(.2)
                    * led.get().height();
            ties.add(
                    new Tie(Tie.Kind.LEASH, hand[0], hand[1], head[0], head[1] + radius * 1.1, placed.height() * .012));
        }
    }

    private void snowballs(Deed deed) {
        Subject hero = placed.subject();
        boolean snow = plan.stage().surface() == Surface.SNOW;
        boolean balls = deed.id().equals("throw") && hero.held().isEmpty()
                || snow && deed.id().equals("throw");
        Optional<Placed> partner = plan.placed().stream()
                .filter(p -> p != placed && p.hero() && p.subject().isCharacter())
                .min(Comparator.comparingDouble(p -> Math.abs(p.x() - placed.x())));
        if (balls && partner.isPresent() && first()) {
            double[] from = face(placed);
            double[] to = face(partner.get());
            ties.add(new Tie(Tie.Kind.SNOWBALLS, from[0], from[1], to[0], to[1], placed.height() * .05));
        }
    }

    /** Whether it is the first of the main figures: some ties are enough once. */
    private boolean first() {
        return plan.scene()
                        .hero()
                        .filter(h -> h.id().equals(placed.subject().id()))
                        .isPresent()
                && placed.index() == 0;
    }

    private void alone(String deed) {
        double[] face = face(placed);
        double radius = faceRadius();
        double side = placed.x() > .8 ? -1 : placed.x() < .2 ? 1 : placed.mirrored() ? 1 : -1;
        double beside = face[0] + side * radius * 1.15 / plan.frame().aspect();
        if (MUSIC.contains(deed) && (first() || deed.equals("sing"))) {
            rising(Tie.Kind.NOTES, beside, face[1] - radius * .2, side, radius * .42);
        }
        switch (deed) {
            case "sleep" -> {
                double inwards = face[0] < .5 ? 1 : -1;
                double x = face[0] + inwards * radius * .55 / plan.frame().aspect();
                rising(Tie.Kind.SLEEP, x, face[1] - radius * 1.05, inwards, radius * .26);
            }
            case "kiss", "hug" -> {
                if (first()) {
                    rising(Tie.Kind.HEARTS, between(face), face[1] - radius * 1.05, side * .4, radius * .40);
                }
            }
            case "talk" -> {
                if (first()) {
                    speech(face, radius);
                }
            }
            case "roar" -> {
                double ahead = placed.mirrored() ? -1 : 1;
                voice(face, radius, ahead);
            }
            default -> {}
        }
        at("steam")
                .ifPresent(cup -> ties.add(new Tie(
                        Tie.Kind.STEAM,
                        cup[0],
                        cup[1],
                        cup[0],
                        cup[1] - placed.height() * .22,
                        placed.height() * .05)));
        ground(deed);
    }

    private double between(double[] face) {
        Optional<Placed> partner = plan.placed().stream()
                .filter(p -> p != placed && p.hero() && p.subject().isCharacter())
                .findFirst();
        return partner.map(p -> (face[0] + face(p)[0]) / 2).orElse(face[0]);
    }

    private void rising(Tie.Kind kind, double x, double y, double side, double size) {
        double up = Math.min(y - .03, size * 4.6);
        if (up > size) {
            ties.add(new Tie(kind, x, y, x + side * size * 3 / plan.frame().aspect(), y - up, size));
        }
    }

    private void speech(double[] face, double radius) {
        double side = placed.mirrored() ? -1 : 1;
        double x = Math.clamp(face[0] + side * radius * .8 / plan.frame().aspect(), .1, .9);
        double y = face[1] - radius * 1.75;
        if (y - radius * .6 > .01) {
            double mouth = face[1] - radius * .95;
            ties.add(new Tie(
                    Tie.Kind.SPEECH, face[0] + side * radius * .5 / plan.frame().aspect(), mouth, x, y, radius));
        }
    }

    private void voice(double[] face, double radius, double side) {
        double x = face[0] + side * radius * 1.25 / plan.frame().aspect();
        double y = face[1] + radius * .35;
        ties.add(new Tie(
                Tie.Kind.VOICE, x, y, x + side * radius * 1.6 / plan.frame().aspect(), y - radius * .1, radius));
    }

    private void ground(String deed) {
        Surface surface = plan.stage().surface();
        boolean stands = placed.role() == Role.ON_GROUND && placed.subject().ride() == null;
        if (stands && GOING.contains(deed)) {
            double ahead = going();
            double size = placed.height() * .05;
            if (surface == Surface.SNOW || surface == Surface.SAND) {
                double half = placed.height() * Math.min(.9, shape.aspect()) * .40;
                double x = placed.x() - ahead * half / plan.frame().aspect();
                double far = x - ahead * .62 / plan.frame().aspect();
                double horizon = plan.stage().horizon();
                double y1 = placed.y() - (placed.y() - horizon) * .55;
                ties.add(new Tie(Tie.Kind.PRINTS, x, placed.y() - .006, far, y1, size));
            }
            if (FAST.contains(deed) && surface != Surface.WATER) {
                double x = placed.x()
                        - ahead
                                * placed.height()
                                * figures.aspect(placed.subject())
                                * .46
                                / plan.frame().aspect();
                ties.add(new Tie(
                        Tie.Kind.DUST,
                        x,
                        placed.y(),
                        x - ahead * size * 3 / plan.frame().aspect(),
                        placed.y() - DOT,
                        size));
            }
        }
        if (plan.stage().hasWater() && deed.equals("fish")) {
            at("float")
                    .filter(f -> f[1] > plan.stage().shore())
                    .ifPresent(f -> ties.add(new Tie(Tie.Kind.RINGS, f[0], f[1], f[0], f[1], placed.height() * .13)));
        }
    }

    /** 1 if it goes to the right, −1 to the left. */
    private double going() {
        if (figures.facing(placed.subject()) == Facing.LEFT) {
            return placed.mirrored() ? 1 : -1;
        }
        return placed.mirrored() ? -1 : 1;
    }
}
