package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seats those who are in a tree or on it on boughs in its crown: the tree as large as the picture allows, they small in it. */
final class Crowns {
    /** Real height of the smallest tree, in metres; one sits behind or before smaller plants. */
    private static final double TREE = 2.5;

    /** The trees that are drawn larger and with more boughs where someone sits in them. */
    private static final Map<String, String> GREAT = Map.of(
            "prop:broadleaf", "prop:great-tree",
            "prop:autumn-tree", "prop:great-autumn-tree",
            "prop:blossom-tree", "prop:great-blossom-tree");

    /** Colours of the leaves of boughs; green for all others. */
    private static final Map<String, String> LEAVES = Map.of(
            "prop:great-autumn-tree", "#d98f35",
            "prop:great-blossom-tree", "#f9b4d0",
            "prop:pine", "#2f6b52",
            "prop:snowy-pine", "#2f6b52",
            "prop:christmas-tree", "#2f6b52");

    /**
     * Where feet may be in a crown.
     *
     * @param middle above the tree's foot, as a share of its height
     * @param across how far beside the middle at most, as a share of its width
     * @param up how far above or below the middle at most, as a share of its height
     * @param boughs whether boughs are drawn below the feet
     */
    record Crown(double middle, double across, double up, boolean boughs) {
        static Crown of(Subject tree) {
            return switch (tree.art()) {
                case "prop:great-tree", "prop:great-autumn-tree", "prop:great-blossom-tree" ->
                    new Crown(.61, .31, .15, true);
                case "prop:pine", "prop:snowy-pine", "prop:christmas-tree", "noto:evergreen-tree" ->
                    new Crown(.42, .17, .12, true);
                case "prop:palm", "noto:palm-tree" -> new Crown(.80, .10, .02, false);
                case "prop:umbrella-tree" -> new Crown(.80, .28, .03, false);
                case "prop:bare-tree" -> new Crown(.56, .20, .08, true);
                default -> new Crown(.62, .24, .10, true);
            };
        }
    }

    /** Places in a crown, of which the first are taken first: right of its middle and above it, as shares of its reach. */
    private static final double[][] PLACES = {
        {.42, -.35}, {-.62, -.60}, {-.22, .45}, {.82, .30}, {-.95, .25}, {.05, -1.0}, {.45, .95}, {-.62, 1.0}
    };

    /** How much farther out many are, each on a twig that is not seen. */
    private static final double MANY = 1.25;

    private static final double GOLDEN_ANGLE = 2.39996;

    /** Height of the tree, what stays free above it, and how wide it is at most, as shares of the picture. */
    private static final double HEIGHT = .88;

    private static final double ABOVE = .035;
    private static final double WIDEST = .94;

    /** Height of someone over that of the tree: the power of their real heights, the least and the most. */
    private static final double RELATIVE = .41;

    private static final double LEAST = .19;
    private static final double MOST = .40;

    /** Width of a bough over that of who sits on it, and where its upper edge is, as a share of its own height. */
    private static final double BOUGH = 1.7;

    private static final double SEAT = .52;

    private Crowns() {}

    /** Whether one can sit in it or on its boughs. */
    static boolean tree(Subject subject) {
        return subject.kind() == Kind.PLANT && subject.metres() >= TREE;
    }

    /** The same scene in which trees that someone is in have a crown to sit in. */
    static Scene grown(Scene scene) {
        return scene.withSubjects(scene.subjects().stream()
                .map(s -> carries(scene, s) ? s.withArt(grown(s.art(), scene.season())) : s)
                .toList());
    }

    private static String grown(String art, Season season) {
        boolean turned = season == Season.AUTUMN && art.equals("prop:broadleaf");
        return turned ? "prop:great-autumn-tree" : GREAT.getOrDefault(art, art);
    }

    private static boolean carries(Scene scene, Subject tree) {
        return tree(tree) && tree.count() == 1 && scene.subjects().stream().anyMatch(s -> sits(s) && in(s, tree));
    }

    /** Whether it is in a tree of the scene. */
    static boolean in(Scene scene, Subject subject) {
        return sits(subject) && scene.subjects().stream().anyMatch(tree -> carries(scene, tree) && in(subject, tree));
    }

    private static boolean in(Subject subject, Subject tree) {
        return subject.relations().stream()
                .anyMatch(r -> (r.kind() == Spatial.IN || r.kind() == Spatial.ON)
                        && r.target().equals(tree.id()));
    }

    /** Whether it can sit there: what flies or hangs is over it. */
    private static boolean sits(Subject subject) {
        boolean stands =
                switch (subject.role()) {
                    case ON_GROUND, ON_SUBJECT, ON_TABLE -> true;
                    default -> false;
                };
        return stands && subject.isCharacter();
    }

    /** The tree that the hero is in, with boughs and with all who are in it; the tree first. */
    static Optional<List<Placed>> seated(Staging staging, Variant variant) {
        Scene scene = staging.plan().scene();
        Optional<Subject> tree = scene.hero()
                .filter(hero -> sits(hero) && staging.plan().stage().surface() != Surface.VOID)
                .flatMap(hero -> scene.subjects().stream()
                        .filter(s -> tree(s) && s.count() == 1 && in(hero, s))
                        .findFirst());
        return tree.map(t -> seated(staging, t, variant.size()));
    }

    private static List<Placed> seated(Staging staging, Subject tree, double size) {
        Plan plan = staging.plan();
        double aspect = staging.figures().aspect(tree);
        double base = plan.stage().surface() == Surface.WATER
                ? plan.stage().shore() + .05
                : plan.stage().base();
        double widest = WIDEST * plan.frame().aspect() / aspect;
        double height = Math.min(Math.min(HEIGHT, base - ABOVE), widest);
        Placed trunk =
                staging.inside(new Placed(tree, 0, plan.focusX(), base, height, 0, false, 0, Role.ON_GROUND, false));
        List<Subject> all = plan.scene().subjects().stream()
                .filter(s -> sits(s) && in(s, tree))
                .toList();
        List<Placed> placed = new ArrayList<>();
        placed.add(trunk);
        placed.addAll(in(staging, trunk, all, 0, size));
        return placed;
    }

    /** One more subject in a tree that stands already, beside those who are in it. */
    static List<Placed> more(Staging staging, Placed tree, Subject subject, List<Placed> placed) {
        int taken = (int) placed.stream()
                .filter(p -> p.role() == Role.ON_SUBJECT && in(p.subject(), tree.subject()))
                .count();
        return in(staging, tree, List.of(subject), taken, 1);
    }

    /** Those subjects in a tree, from that place on. */
    private static List<Placed> in(Staging staging, Placed tree, List<Subject> subjects, int from, double size) {
        Crown crown = Crown.of(tree.subject());
        int n = from + Troupe.count(subjects);
        double together =
                n <= 3 ? 1 : n <= 5 ? .84 : n <= PLACES.length ? .72 : .72 * Math.sqrt((double) PLACES.length / n);
        double wide = staging.widthInX(tree.height(), staging.figures().aspect(tree.subject()));
        String name = "bough-" + subjects.getFirst().id();
        Subject boughs = Subject.of(name, "bough", "prop:bough", Kind.PLANT, .5)
                .withColour(LEAVES.get(tree.subject().art()))
                .withCount(n - from);
        List<Placed> placed = new ArrayList<>();
        int side = staging.plan().focusLeft() ? 1 : -1;
        int number = from;
        for (Subject subject : subjects) {
            double high = height(subject, tree) * together * Math.sqrt(size);
            for (int i = 0; i < subject.count(); i++, number++) {
                double[] at = place(number, n);
                double x = tree.x() + side * at[0] * crown.across() * wide;
                double foot = tree.bottom() - tree.height() * (crown.middle() + at[1] * crown.up());
                foot = Math.max(foot, high + ABOVE / 2);
                // Drawn after the tree, though its feet are higher.
                double depth = foot - tree.y() + tree.depth() - .002;
                boolean hero = subject.rank() != Rank.SECOND;
                boolean mirrored = staging.mirrored(subject, n == 1 ? x : .5 + (x - tree.x()), n);
                placed.add(new Placed(subject, i, x, foot, high, depth, mirrored, 0, Role.ON_SUBJECT, hero));
                if (crown.boughs() && n <= PLACES.length) {
                    placed.add(bough(staging, boughs, number - from, placed.getLast()));
                }
            }
        }
        return placed;
    }

    private static double[] place(int number, int n) {
        if (n <= PLACES.length) {
            return PLACES[number];
        }
        double out = MANY * Math.sqrt((number + .5) / n);
        return new double[] {out * Math.cos(number * GOLDEN_ANGLE), out * Math.sin(number * GOLDEN_ANGLE)};
    }

    private static double height(Subject subject, Placed tree) {
        double ratio = subject.stature() / tree.subject().stature();
        return tree.height() * Math.clamp(Math.pow(ratio, RELATIVE), LEAST, MOST);
    }

    /** The bough below someone's feet; its leaves hide their toes. */
    private static Placed bough(Staging staging, Subject bough, int number, Placed sitter) {
        double wide = sitter.height() * Math.min(1.3, staging.figures().aspect(sitter.subject())) * BOUGH;
        double height = wide / staging.figures().aspect(bough);
        double y = sitter.y() + height * SEAT;
        double depth = sitter.depth() + (y - sitter.y()) - .001;
        return new Placed(bough, number, sitter.x(), y, height, depth, number % 2 == 1, 0, Role.ON_SUBJECT, false);
    }
}
