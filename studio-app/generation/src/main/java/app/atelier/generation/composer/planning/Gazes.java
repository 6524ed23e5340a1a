package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Decides who looks at what: eye lines tell the story before anything else does. */
final class Gazes {
    /** Deeds that are done to each other. */
    private static final Set<String> TOGETHER = Set.of(
            "share-umbrella", "hug", "kiss", "talk", "hold-hands", "tea", "picnic", "fight", "dance", "give", "play");

    /** What is looked at in one's own hands or before one's feet: as painted, the story reads to the left. */
    private static final Map<String, Gaze> AT_WORK = Map.ofEntries(
            Map.entry("read", new Gaze(0, .9)),
            Map.entry("fish", new Gaze(-.85, .5)),
            Map.entry("fly-kite", new Gaze(.6, -.8)),
            Map.entry("play-music", new Gaze(.35, .55)),
            Map.entry("search", new Gaze(.9, .35)),
            Map.entry("write", new Gaze(.3, .85)),
            Map.entry("paint", new Gaze(.8, .2)),
            Map.entry("cook", new Gaze(.4, .7)),
            Map.entry("eat", new Gaze(.5, .5)),
            Map.entry("drink", new Gaze(.5, .4)),
            Map.entry("knit", new Gaze(.3, .8)),
            Map.entry("work", new Gaze(.1, .8)),
            Map.entry("phone", new Gaze(.7, .4)),
            Map.entry("garden", new Gaze(.6, .7)),
            Map.entry("build", new Gaze(.7, .4)),
            Map.entry("stargaze", new Gaze(.35, -.9)),
            Map.entry("howl", new Gaze(-.3, -.9)),
            Map.entry("juggle", new Gaze(.3, -.8)),
            Map.entry("cry", new Gaze(-.3, .8)),
            Map.entry("pray", new Gaze(0, .4)));

    private static final double GLANCE = .45;

    private final Plan plan;
    private final List<Placed> placed;
    private final Figures figures;
    private final RandomGenerator random;

    private Gazes(Plan plan, List<Placed> placed, Figures figures) {
        this.plan = plan;
        this.placed = placed;
        this.figures = figures;
        this.random = plan.seeds().of("gaze");
    }

    /** The same figures, each looking somewhere. */
    static List<Placed> of(Plan plan, List<Placed> placed, Figures figures) {
        Gazes gazes = new Gazes(plan, placed, figures);
        return placed.stream().map(p -> p.withGaze(gazes.of(p))).toList();
    }

    private Gaze of(Placed p) {
        double roll = random.nextDouble();
        Subject subject = p.subject();
        if (!subject.isCharacter()) {
            return Gaze.VIEWER;
        }
        Deed deed = subject.deed();
        String id = deed == null ? "" : deed.id();
        if (deed != null && deed.target() != null) {
            Optional<Gaze> target = at(p, deed.target());
            if (target.isPresent()) {
                return target.get();
            }
        }
        Optional<Placed> partner = partner(p);
        if (TOGETHER.contains(id) && partner.isPresent()) {
            return at(p, partner.get());
        }
        Gaze work = AT_WORK.get(id);
        if (work != null) {
            return p.mirrored() ? work.mirrored() : work;
        }
        if (figures.facing(subject) == Facing.LEFT) {
            return new Gaze(p.mirrored() ? .8 : -.8, 0);
        }
        return idle(p, partner, roll);
    }

    /** Nothing is said: company looks at the hero, groups at each other and at us, one alone a little to the light. */
    private Gaze idle(Placed p, Optional<Placed> partner, double roll) {
        if (p.subject().rank() == Rank.SECOND || !p.hero()) {
            return partner.map(other -> at(p, other)).orElse(Gaze.VIEWER);
        }
        if (partner.isPresent() && roll < .62) {
            return at(p, partner.get()).times(roll < .3 ? 1 : .7);
        }
        if (plan.scene().feature(Feature.MOON).isPresent() && roll > .5) {
            return atLight(p);
        }
        double side = plan.light().x() < p.x() ? -1 : 1;
        return roll < .8 ? new Gaze(side * GLANCE * roll, 0) : Gaze.VIEWER;
    }

    /** The nearest other figure with a face; a main one first. */
    private Optional<Placed> partner(Placed p) {
        return placed.stream()
                .filter(other -> other != p && other.subject().isCharacter())
                .filter(other -> carried(other, p).isEmpty())
                .min(Comparator.comparingDouble(
                        other -> (other.hero() ? 0 : 1) + Math.hypot(other.x() - p.x(), other.y() - p.y())));
    }

    /** Who sits on whom does not look at them. */
    private static Optional<Spatial> carried(Placed one, Placed other) {
        return one.subject().relations().stream()
                .filter(r -> r.kind() == Spatial.ON
                        && r.target().equals(other.subject().id()))
                .map(r -> r.kind())
                .findFirst();
    }

    private Optional<Gaze> at(Placed p, String target) {
        Optional<Placed> other = placed.stream()
                .filter(o -> o != p && o.subject().id().equals(target))
                .min(Comparator.comparingDouble(o -> Math.abs(o.x() - p.x())));
        if (other.isPresent()) {
            return Optional.of(at(p, other.get()));
        }
        boolean light = target.equals(Feature.MOON) || target.equals(Feature.SUN) || target.equals(Feature.STARS);
        return light ? Optional.of(atLight(p)) : Optional.empty();
    }

    private Gaze at(Placed p, Placed other) {
        return Gaze.towards((other.x() - p.x()) * plan.frame().aspect(), faceY(other) - faceY(p));
    }

    private Gaze atLight(Placed p) {
        return Gaze.towards(
                (plan.light().x() - p.x()) * plan.frame().aspect(), plan.light().y() - faceY(p));
    }

    /** Things are looked at in their middle. */
    private static double faceY(Placed p) {
        return p.top() + p.height() * (p.subject().isCharacter() ? .3 : .5);
    }
}
