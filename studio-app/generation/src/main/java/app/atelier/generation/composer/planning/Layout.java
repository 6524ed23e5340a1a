package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places the figures of one plan: main figures as a story or a group, small company around it, landmarks behind. */
final class Layout {
    /** From so many on, company stands as a crowd of its own. */
    private static final int COMPANY = 6;

    /** Main figures of which each has a name stand a little smaller before a crowd. */
    private static final double BEFORE_MANY = .88;

    private final Plan plan;
    private final Figures figures;
    private final Variant variant;
    private final Staging staging;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Subject> main = new ArrayList<>();
    private final List<Subject> small = new ArrayList<>();
    private final List<Subject> far = new ArrayList<>();
    private final List<Subject> afloat = new ArrayList<>();
    private double focus;
    private boolean symmetric;

    Layout(Plan plan, Figures figures, Variant variant) {
        this.plan = plan;
        this.figures = figures;
        this.variant = variant;
        this.staging = new Staging(plan, figures, plan.seeds().of(variant.named("layout")));
        this.focus = plan.focusX();
        sort();
        Bystanders landmarks = new Bystanders(staging, placed);
        far.forEach(landmarks::backdrop);
        Optional<List<Placed>> carried =
                Crowns.seated(staging, variant).or(() -> Story.carried(plan, figures, variant));
        if (carried.isPresent()) {
            placed.addAll(carried.get());
            focus = carried.get().getLast().x();
            main.removeIf(this::there);
            small.removeIf(this::there);
            small.addAll(main);
        } else {
            placeMain();
            small.removeIf(this::there);
        }
        Bystanders company = new Bystanders(staging, placed);
        afloat.forEach(company::afloat);
        small.stream().filter(s -> !throngs(s)).forEach(company::company);
        small.stream().filter(this::throngs).forEach(s -> throng(List.of(s), company.smallHeight(s), false));
        Above.clear(staging, placed);
        Islets.raise(staging, placed);
        placed.sort(Comparator.comparingDouble((Placed p) -> p.hangs() ? -p.depth() : p.y() - p.depth()));
    }

    /** The figures, far ones first. */
    List<Placed> placed() {
        return placed;
    }

    /** Where the main figures stand. */
    double focus() {
        return focus;
    }

    /** Whether they stand as a group about the middle, reading to no side. */
    boolean symmetric() {
        return symmetric;
    }

    /** Places one more subject beside all who stand already. */
    static void alone(Staging staging, List<Placed> placed, Subject subject, double focus) {
        Bystanders company = new Bystanders(staging, placed);
        boolean perches = subject.role() == Role.ON_SUBJECT || subject.role() == Role.ON_BRANCH;
        if (subject.role() == Role.BACKDROP) {
            company.backdrop(subject);
        } else if (subject.count() < COMPANY || perches) {
            company.company(subject);
        } else if (staging.hangs(subject)) {
            placed.addAll(new Swarm(staging, placed, focus).of(subject, false, 1));
        } else {
            placed.addAll(new Crowd(staging, placed).of(List.of(subject), company.smallHeight(subject), false));
        }
    }

    private void sort() {
        for (Subject subject : plan.scene().subjects()) {
            if (partOfPlace(plan.scene(), subject)) {
                continue;
            }
            if (subject.role() == Role.BACKDROP && subject.rank() != Rank.HERO) {
                far.add(subject);
            } else if (swimsBeside(subject)) {
                afloat.add(subject);
            } else if (carries(subject)) {
                main.add(subject);
            } else if (subject.rank() == Rank.SECOND
                    || subject.role() == Role.ON_SUBJECT
                    || byCarrier(subject)
                    || subject.rank() != Rank.HERO && Crowns.in(plan.scene(), subject)
                    || Insects.besides(subject, plan.scene())) {
                small.add(subject);
            } else {
                main.add(subject);
            }
        }
        // Whoever is in a tree comes after it.
        small.sort(Comparator.comparing(subject -> Crowns.in(plan.scene(), subject)));
    }

    /** Whether it swims while the main figure stands on the shore. */
    private boolean swimsBeside(Subject subject) {
        return subject.role() == Role.ON_WATER
                && subject.rank() != Rank.HERO
                && plan.stage().hasWater()
                && plan.stage().surface().takesShadows();
    }

    /** Whether a partner is under, behind or before what carries another: then it stands by that and not by itself. */
    private boolean byCarrier(Subject subject) {
        return subject.rank() != Rank.HERO
                && subject.relations().stream()
                        .filter(r -> Neighbours.drawn(r.kind()))
                        .flatMap(r -> plan.scene().subject(r.target()).stream())
                        .anyMatch(this::carries);
    }

    private boolean there(Subject subject) {
        return placed.stream().anyMatch(p -> p.subject().id().equals(subject.id()));
    }

    /** Whether someone sits, stands or lies on it: then it is as large as a main figure, and placed first. */
    private boolean carries(Subject subject) {
        return subject.role() != Role.ON_SUBJECT
                && plan.scene().subjects().stream()
                        .filter(other -> other.role() == Role.ON_SUBJECT)
                        .flatMap(other -> other.relations().stream())
                        .anyMatch(r -> r.kind() == Spatial.ON && r.target().equals(subject.id()));
    }

    /** A planet that someone floats above is drawn by the place, as its limb, and so are a bridge that is driven on and a field of flowers. */
    static boolean partOfPlace(Scene scene, Subject subject) {
        boolean rows = subject.rank() == Rank.HERO && Fields.rows(scene).isPresent() || Fields.drawn(scene, subject);
        if (rows || Spans.bridge(scene).filter(subject::equals).isPresent()) {
            return true;
        }
        return scene.setting() == Setting.SPACE
                && subject.rank() != Rank.HERO
                && subject.kind() != Kind.ANIMAL
                && (subject.noun().endsWith("planet") || subject.art().equals("prop:earth"));
    }

    private void placeMain() {
        if (main.isEmpty()) {
            return;
        }
        Optional<Anchor> perch = Perch.of(plan, main);
        if (perch.isPresent()) {
            // The place is turned by where the focus is; it stays where it was.
            placed.addAll(Perch.on(perch.get(), plan, staging, main, variant.size()));
            return;
        }
        Optional<Story> story = Story.of(plan, figures, variant, main, small);
        if (story.isPresent()) {
            placed.addAll(story.get().placed());
            symmetric = story.get().symmetric();
            focusOnHeroes();
            return;
        }
        List<Subject> many = main.stream().filter(this::crowds).toList();
        if (many.isEmpty() && Troupe.count(main) >= Crowd.LEAST && main.stream().noneMatch(this::perches)) {
            many = List.copyOf(main);
        }
        List<Subject> named = new ArrayList<>(main);
        named.removeAll(many);
        placeNamed(named, many.isEmpty() ? variant.size() : variant.size() * BEFORE_MANY);
        symmetric |= named.isEmpty();
        crowd(many, named);
    }

    /** Whether there are so many that they do not stand as a group of a few. */
    private boolean crowds(Subject subject) {
        int least = staging.hangs(subject) || main.size() > 1 ? Swarm.LEAST : Crowd.LEAST;
        return subject.count() >= least && !perches(subject);
    }

    private boolean throngs(Subject subject) {
        return subject.count() >= COMPANY && !perches(subject);
    }

    private boolean perches(Subject subject) {
        return switch (subject.role()) {
            case ON_BRANCH, ON_WALL, ON_SUBJECT -> true;
            default -> false;
        };
    }

    private void crowd(List<Subject> many, List<Subject> named) {
        if (many.isEmpty()) {
            return;
        }
        middles(many);
        Subject first = many.getFirst();
        double usual = Sizes.hero(
                first,
                figures.aspect(first),
                plan.frame(),
                plan.stage(),
                plan.scene().camera());
        double beside = named.isEmpty() ? 1 : .82 * Sizes.relative(first, Sizes.largest(main)) / first.size();
        throng(many, usual * beside * Gathering.crowd(Troupe.count(many)) * 1.2, true);
        if (named.isEmpty()) {
            focusOnHeroes();
        }
    }

    /** What a crowd stands around is in its midst. */
    private void middles(List<Subject> many) {
        for (Subject thing : List.copyOf(small)) {
            boolean middle = thing.count() == 1
                    && many.stream()
                            .flatMap(s -> s.relations().stream())
                            .anyMatch(r ->
                                    r.kind() == Spatial.AROUND && r.target().equals(thing.id()));
            if (middle && !staging.hangs(thing)) {
                double height = Sizes.limited(.26, figures.aspect(thing), plan.frame());
                Role role = staging.role(thing);
                placed.add(new Placed(
                        thing, 0, .5 + (focus - .5) * .4, plan.stage().base(), height, 0, false, 0, role, false));
            }
        }
    }

    /** Those who stand keep together, what flies is a swarm for each kind. */
    private void throng(List<Subject> many, double tallest, boolean hero) {
        List<Subject> standing = many.stream().filter(s -> !staging.hangs(s)).toList();
        if (!standing.isEmpty()) {
            placed.addAll(new Crowd(staging, placed).of(standing, tallest * variant.size(), hero));
        }
        for (Subject subject : many) {
            if (staging.hangs(subject)) {
                placed.addAll(new Swarm(staging, placed, focus).of(subject, hero, variant.size()));
            }
        }
    }

    private void placeNamed(List<Subject> named, double size) {
        if (named.isEmpty()) {
            return;
        }
        Variant own = new Variant(variant.number(), variant.focusX(), size);
        List<Subject> hanging = named.stream().filter(staging::hangs).toList();
        List<Subject> standing = named.stream().filter(s -> !staging.hangs(s)).toList();
        if (!hanging.isEmpty() && !standing.isEmpty()) {
            splitAboveAndBelow(hanging, standing);
            return;
        }
        Optional<Story> story =
                named.size() == main.size() ? Optional.empty() : Story.of(plan, figures, own, named, small);
        if (story.isPresent()) {
            placed.addAll(story.get().placed());
            symmetric = story.get().symmetric();
        } else {
            symmetric = Troupe.count(named) > 1;
            placed.addAll(new Gathering(staging).of(named, focus, size));
        }
        focusOnHeroes();
    }

    private void focusOnHeroes() {
        focus = placed.stream()
                .filter(Placed::hero)
                .mapToDouble(Placed::x)
                .average()
                .orElse(focus);
    }

    /** One flies, another stands: each takes a side, the flying one high. */
    private void splitAboveAndBelow(List<Subject> hanging, List<Subject> standing) {
        boolean heroFlies = hanging.getFirst().rank() == Rank.HERO;
        double left = .5 - staging.unitsToX(.22);
        double right = .5 + staging.unitsToX(.20);
        boolean flyLeft = plan.focusLeft() == heroFlies;
        double flyX = flyLeft ? left : right;
        double standX = flyLeft ? right : left;
        boolean narrow = plan.frame().narrow();
        double ground = narrow ? .5 : standX;
        Gathering gathering = new Gathering(staging);
        placed.addAll(gathering.of(hanging, narrow ? .5 : flyX, (heroFlies ? 1 : .62) * variant.size()));
        Story.of(plan.focusedOn(ground), figures, variant, standing, small)
                .ifPresentOrElse(
                        story -> placed.addAll(story.placed()),
                        () -> placed.addAll(gathering.of(standing, ground, (heroFlies ? .92 : 1) * variant.size())));
        focus = heroFlies ? flyX : standX;
    }
}
