package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places the figures of one plan: main figures as a story or a group, small company around it, landmarks behind. */
final class Layout {
    /** From so many on, what flies or swims goes in a school. */
    static final int SCHOOL = 8;

    private final Plan plan;
    private final Figures figures;
    private final Variant variant;
    private final Staging staging;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Subject> main = new ArrayList<>();
    private final List<Subject> small = new ArrayList<>();
    private final List<Subject> far = new ArrayList<>();
    private double focus;
    private boolean symmetric;

    Layout(Plan plan, Figures figures, Variant variant) {
        this.plan = plan;
        this.figures = figures;
        this.variant = variant;
        this.staging = new Staging(plan, figures, plan.seeds().of(variant.named("layout")));
        this.focus = plan.focusX();
        sort();
        Bystanders landmarks = new Bystanders(staging, placed, focus);
        far.forEach(landmarks::backdrop);
        Optional<List<Placed>> carried = Story.carried(plan, figures, variant);
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
        Bystanders company = new Bystanders(staging, placed, focus);
        small.forEach(company::company);
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

    private void sort() {
        for (Subject subject : plan.scene().subjects()) {
            if (partOfPlace(subject)) {
                continue;
            }
            if (subject.role() == Role.BACKDROP && subject.rank() != Rank.HERO) {
                far.add(subject);
            } else if (carries(subject)) {
                main.add(subject);
            } else if (subject.rank() == Rank.SECOND || subject.role() == Role.ON_SUBJECT) {
                small.add(subject);
            } else {
                main.add(subject);
            }
        }
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

    /** A planet that someone floats above is drawn by the place, as its limb. */
    private boolean partOfPlace(Subject subject) {
        return plan.scene().setting() == Setting.SPACE
                && subject.rank() != Rank.HERO
                && subject.kind() != Kind.ANIMAL
                && (subject.noun().endsWith("planet") || subject.art().equals("prop:earth"));
    }

    private void placeMain() {
        if (main.isEmpty()) {
            return;
        }
        Optional<Story> story = Story.of(plan, figures, variant, main, small);
        if (story.isPresent()) {
            placed.addAll(story.get().placed());
            symmetric = story.get().symmetric();
            focusOnHeroes();
            return;
        }
        Subject first = main.getFirst();
        if (first.count() >= SCHOOL && Staging.flocks(first)) {
            Bystanders flock = new Bystanders(staging, placed, focus);
            flock.school(first, focus, .40, .30, true);
            main.subList(1, main.size()).forEach(flock::company);
            return;
        }
        List<Subject> hanging = main.stream().filter(staging::hangs).toList();
        List<Subject> standing = main.stream().filter(s -> !staging.hangs(s)).toList();
        if (!hanging.isEmpty() && !standing.isEmpty()) {
            splitAboveAndBelow(hanging, standing);
        } else {
            symmetric = main.stream().mapToInt(Subject::count).sum() > 1;
            placed.addAll(new Gathering(staging).of(main, focus, variant.size()));
            focusOnHeroes();
        }
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
