package app.atelier.generation.composer.planning;

import java.util.List;
import java.util.random.RandomGenerator;

/** Tries several layouts of one scene and takes the best by {@link Score}. The seed decides which are tried and breaks ties. */
final class Candidates {
    /** How much chance may weigh against rules. */
    private static final double CHANCE = .12;

    private Candidates() {}

    /** The best layout and what it stands on. */
    record Best(Plan plan, Layout layout, double score) {}

    static Best of(Plan bare, Figures figures) {
        Figures known = figures instanceof KnownFigures ? figures : new KnownFigures(figures);
        RandomGenerator random = bare.seeds().of("candidates");
        boolean fixed = !Double.isNaN(bare.stage().aside());
        List<Variant> variants = Variant.around(bare.focusX(), fixed);
        Best best = null;
        for (Variant variant : variants) {
            Plan plan = bare.focusedOn(variant.focusX());
            Layout layout = new Layout(plan, known, variant);
            double score = new Score(plan, known, layout).total() + CHANCE * random.nextDouble();
            if (best == null || score > best.score()) {
                best = new Best(plan, layout, score);
            }
        }
        if (best == null) {
            throw new IllegalStateException("There is no layout to choose from.");
        }
        return best;
    }
}
