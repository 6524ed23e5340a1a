package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.scene.Subject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what figures answered while one picture is planned, so that many layouts can be tried cheaply. */
final class KnownFigures implements Figures {
    private final Figures figures;
    private final Map<Subject, Known> known = new IdentityHashMap<>();

    private static final class Known {
        final Map<Integer, Double> units = new HashMap<>();
        final Map<Integer, Double> middles = new HashMap<>();
        final Map<Integer, Silhouette> silhouettes = new HashMap<>();
        double aspect = Double.NaN;
        boolean faces;
        Facing facing = Facing.FRONT;
    }

    KnownFigures(Figures figures) {
        this.figures = figures;
    }

    private Known of(Subject subject) {
        return known.computeIfAbsent(subject, s -> new Known());
    }

    @Override
    public double aspect(Subject subject) {
        Known k = of(subject);
        if (Double.isNaN(k.aspect)) {
            k.aspect = figures.aspect(subject);
        }
        return k.aspect;
    }

    @Override
    public double units(Subject subject, int index) {
        return each(of(subject).units, index, i -> figures.units(subject, i));
    }

    @Override
    public double middle(Subject subject, int index) {
        return each(of(subject).middles, index, i -> figures.middle(subject, i));
    }

    @Override
    public Facing facing(Subject subject) {
        Known k = of(subject);
        if (!k.faces) {
            k.facing = figures.facing(subject);
            k.faces = true;
        }
        return k.facing;
    }

    @Override
    public Silhouette silhouette(Subject subject, int index) {
        return each(of(subject).silhouettes, index, i -> figures.silhouette(subject, i));
    }

    @Override
    public boolean shines(Subject subject) {
        return figures.shines(subject);
    }

    @Override
    public boolean steams(Subject subject) {
        return figures.steams(subject);
    }

    @Override
    public boolean rides(Subject subject) {
        return figures.rides(subject);
    }

    private static <T> T each(Map<Integer, T> answers, int index, Function<Integer, T> ask) {
        T kept = answers.get(index);
        if (kept == null) {
            kept = ask.apply(index);
            answers.put(index, kept);
        }
        return kept;
    }
}
