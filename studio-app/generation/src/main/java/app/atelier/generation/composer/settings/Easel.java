package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Group;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Tag;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Watched;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.styles.PaperCut;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a place is painted with: the plan, and layers that are named and, in paper styles, throw shadows. Parts are words such as {@code moon};
 * their names for people come from the message file.
 */
public final class Easel {
    private final Plan plan;
    private final Painting painting;
    private final Map<String, Integer> used;
    private Group group = Group.NONE;

    public Easel(Plan plan, Painting painting) {
        this(plan, painting, new HashMap<>());
    }

    private Easel(Plan plan, Painting painting, Map<String, Integer> used) {
        this.plan = plan;
        this.painting = painting;
        this.used = used;
    }

    /** An easel for one part of the same picture, which begins here. */
    public Easel part(String name, Watched basis) {
        painting.section(name, basis);
        return new Easel(basis.plan(), painting, used);
    }

    public Plan plan() {
        return plan;
    }

    public Frame frame() {
        return plan.frame();
    }

    public Painting painting() {
        return painting;
    }

    /** Puts what is added from now on into a group of that part's name; an empty one ends it. */
    public void group(String part) {
        group = part.isEmpty() ? Group.NONE : Group.of(LayerNames.of(part));
    }

    /** Puts what is added from now on into a group. */
    public void group(Group other) {
        group = other;
    }

    /** Adds a thing that covers what is behind it. */
    public void solid(String part, Supplier<Sheet> drawing) {
        solid(tag(part, Blend.NORMAL), drawing);
    }

    /** Adds a thing that covers what is behind it, under a name of its own. */
    public void solid(Tag tag, Supplier<Sheet> drawing) {
        if (!plan.look().paper()) {
            painting.add(tag, drawing);
            return;
        }
        Once<Sheet> sheet = new Once<>(drawing);
        int dark = PaperCut.shadowColour(plan.mood());
        painting.add(
                tag("shadow of " + tag.id(), tag.name(), Blend.NORMAL),
                () -> PaperCut.shadow(plan.frame(), sheet.get(), dark));
        painting.add(
                tag,
                () -> PaperCut.paper(plan.frame(), sheet.get(), plan.seeds().number(tag.id())));
    }

    /** Adds a veil: fog, streaks, anything seen through. */
    public void veil(String part, Supplier<Sheet> drawing) {
        painting.add(tag(part, Blend.NORMAL), drawing);
    }

    /** Adds light. */
    public void light(String part, Supplier<Sheet> drawing) {
        painting.add(tag(part, Blend.SCREEN), drawing);
    }

    /** Adds shade. */
    public void shade(String part, Supplier<Sheet> drawing) {
        painting.add(tag(part, Blend.MULTIPLY), drawing);
    }

    /** Adds a thing that looks at what is painted so far. */
    public void over(String part, Blend blend, Function<Canvas, Sheet> drawing) {
        painting.over(tag(part, blend), drawing);
    }

    /** Adds what falls or hangs in the air before everything. */
    public void weather() {
        new Scenery(this).weather();
    }

    /** A tag with an id of its own for a part of the picture. */
    public Tag tag(String part, Blend blend) {
        return tag(part, LayerNames.of(part), blend);
    }

    /** A tag with an id of its own and the given name. */
    public Tag tag(String part, String name, Blend blend) {
        int number = used.merge(part, 1, Integer::sum);
        return new Tag(number == 1 ? part : part + "-" + number, name, blend, group, Map.of());
    }

    /**
     * A sketch over the whole picture, in hundredths of its height: y upwards from the lower edge, x from the middle.
     *
     * @param name its random numbers are taken from
     * @param depth 0 near, 1 far
     */
    public Sheet sketched(String name, SceneLight light, double depth, Consumer<Sketch> drawing) {
        Frame frame = frame();
        return Sheet.painted(
                frame,
                g -> Sketch.into(
                        g,
                        new Rectangle2D.Double(0, 0, frame.across(), Frame.HEIGHT),
                        frame.aspect(),
                        light,
                        depth,
                        plan.seeds().of(name),
                        drawing));
    }

    /** The light as a thing at this place sees it; fractions of the picture. */
    public SceneLight lightAt(double x, double y, double depth) {
        return plan.lightAt(frame().x(x), frame().y(y), depth);
    }

    /** A value that is worked out once, by whichever thread asks first. */
    public static final class Once<T> {
        private final FutureTask<T> task;

        public Once(Supplier<T> work) {
            task = new FutureTask<>(work::get);
        }

        /** The value. */
        public T get() {
            task.run();
            try {
                return task.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }
}
