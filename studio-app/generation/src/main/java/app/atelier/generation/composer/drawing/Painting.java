package app.atelier.generation.composer.drawing;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.kernels.Bands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a picture from back to front. Steps that stand alone are drawn ahead on other threads; steps that look at what is painted
 * so far (water, the light behind a subject, the finish) are drawn when their turn comes. The result does not depend on the number of threads.
 */
public final class Painting {
    /** Larger canvases are painted again rather than kept. */
    private static final long LARGEST_KEPT = 2048L * 2048;

    private final Frame frame;
    private final int threads;
    private final Bands bands;
    private final BooleanSupplier cancelled;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Kept earlier;
    private @Nullable Kept kept;
    private int mark = -1;

    /** @param cancelled asked before every step */
    public Painting(Frame frame, int threads, BooleanSupplier cancelled) {
        this.frame = frame;
        this.threads = Math.max(1, threads);
        this.bands = Bands.of(this.threads).checking(this::check);
        this.cancelled = cancelled;
    }

    private sealed interface Step {
        /** Id of its layer, empty if it is known only after painting. */
        String id();

        record Alone(Tag tag, Ahead.Task task) implements Step {
            @Override
            public String id() {
                return tag.id();
            }
        }

        record Adjust(Tag tag, List<Adjustment> adjustments) implements Step {
            @Override
            public String id() {
                return tag.id();
            }
        }

        record Shine(Tag tag, Bloom bloom) implements Step {
            @Override
            public String id() {
                return tag.id();
            }
        }

        record Over(String id, Function<Canvas, Painted> drawing) implements Step {}
    }

    /** Steps with a common basis, and the same section of an earlier painting if that holds. */
    private static final class Section {
        private final String name;
        private final Basis basis;
        private final List<Step> steps = new ArrayList<>();
        private final List<Optional<Painted>> results = new ArrayList<>();
        private Kept.@Nullable Section same;

        Section(String name, Basis basis) {
            this.name = name;
            this.basis = basis;
        }

        List<String> ids() {
            return steps.stream().map(Step::id).toList();
        }
    }

    /** A finished layer: pixels, or adjustments or the shine of all that is below. */
    public record Painted(Tag tag, Sheet sheet, List<Adjustment> adjustments, Optional<Bloom> shine) {
        public Painted(Tag tag, Sheet sheet) {
            this(tag, sheet, List.of(), Optional.empty());
        }

        private Painted(Tag tag, List<Adjustment> adjustments, Optional<Bloom> shine) {
            this(tag, Sheet.of(0, 0, 1, 1), adjustments, shine);
        }

        private Painted within(Frame frame) {
            return new Painted(tag, sheet.within(frame), adjustments, shine);
        }
    }

    public Frame frame() {
        return frame;
    }

    /** Rows may be shared out with this in steps that look at the canvas. */
    public Bands bands() {
        return bands;
    }

    /**
     * Takes over from an earlier painting whatever has not changed; to be called before anything is painted. Without effect if the frames
     * differ.
     */
    public void follow(Kept painting) {
        earlier = painting.frame().equals(frame) ? painting : null;
    }

    /**
     * Begins a section: all steps added from now on depend on that basis, and on nothing else but what is painted below them.
     *
     * @param name unique in the painting
     */
    public void section(String name, Basis basis) {
        sections.add(new Section(name, basis));
    }

    /** Marks the section that begins next as the first that is likely to change: the canvas below it is kept. */
    public void mark() {
        mark = sections.size();
    }

    /** What later paintings can take over; known after {@link #paint}. */
    public Kept kept() {
        return Objects.requireNonNull(kept, "nothing is painted yet");
    }

    /** Adds a layer that depends on nothing below it; called on any thread. */
    public void add(Tag tag, Supplier<Sheet> drawing) {
        step(new Step.Alone(tag, new Ahead.Task(() -> {
            check();
            return drawing.get().within(frame);
        })));
    }

    /** Adds a layer that depends on what is painted below it. */
    public void over(Tag tag, Function<Canvas, Sheet> drawing) {
        step(new Step.Over(tag.id(), canvas -> new Painted(tag, drawing.apply(canvas))));
    }

    /** Adds a layer that depends on what is painted below it, even in how it is blended. */
    public void over(Function<Canvas, Painted> drawing) {
        step(new Step.Over("", drawing));
    }

    private void step(Step step) {
        if (sections.isEmpty()) {
            section("", later -> false);
        }
        sections.getLast().steps.add(step);
    }

    /** Adds an adjustment of everything below. */
    public void adjust(Tag tag, List<Adjustment> adjustments) {
        step(new Step.Adjust(tag, List.copyOf(adjustments)));
    }

    /** Adds the shine of everything below. */
    public void shine(Tag tag, Bloom bloom) {
        step(new Step.Shine(tag, bloom));
    }

    public int size() {
        return sections.stream().mapToInt(s -> s.steps.size()).sum();
    }

    /**
     * Ends the painting if it is no longer wanted; long drawings call it now and then.
     *
     * @throws CancellationException if so
     */
    public void check() {
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /**
     * Paints all steps onto the canvas.
     *
     * @param done told the number of finished steps after each
     * @return the layers from back to front, without those on which nothing was drawn
     */
    public List<Painted> paint(Canvas canvas, IntConsumer done) {
        sections.forEach(this::compare);
        List<Painted> layers = new ArrayList<>();
        int[] below = null;
        int finished = 0;
        try (Ahead ahead = new Ahead(tasks(), threads)) {
            int restored = restore(canvas);
            boolean untouched = true;
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                untouched &= samePlace(i, section);
                if (i == mark && (long) frame.width() * frame.height() <= LARGEST_KEPT) {
                    below = restored == mark && earlier != null ? earlier.canvas() : canvas.copy();
                }
                for (int k = 0; k < section.steps.size(); k++) {
                    check();
                    Optional<Painted> layer = result(section, k, untouched, canvas, ahead);
                    section.results.add(layer);
                    if (i >= restored) {
                        layer.ifPresent(l -> put(l, canvas));
                    }
                    layer.ifPresent(layers::add);
                    done.accept(++finished);
                }
            }
        }
        kept = new Kept(frame, sections.stream().map(Painting::keep).toList(), mark, below);
        return Collections.unmodifiableList(layers);
    }

    private static Kept.Section keep(Section section) {
        return new Kept.Section(section.name, section.basis, section.ids(), List.copyOf(section.results));
    }

    /** Finds what an earlier painting has of a section, if that still holds. */
    private void compare(Section section) {
        if (earlier == null) {
            return;
        }
        section.same = earlier.sections().stream()
                .filter(s -> s.name().equals(section.name) && s.basis().holdsFor(section.basis))
                .filter(s -> s.ids().equals(section.ids()))
                .findFirst()
                .orElse(null);
    }

    private boolean samePlace(int at, Section section) {
        return earlier != null
                && section.same != null
                && at < earlier.sections().size()
                && earlier.sections().get(at) == section.same;
    }

    /** Brings the canvas to where it was below the marked section if nothing has changed there; gives the number of sections it holds. */
    private int restore(Canvas canvas) {
        int[] known = earlier == null ? null : earlier.canvas();
        if (known == null) {
            return 0;
        }
        int held = Objects.requireNonNull(earlier).mark();
        for (int i = 0; i < held; i++) {
            if (i >= sections.size() || !samePlace(i, sections.get(i))) {
                return 0;
            }
        }
        canvas.restore(known, bands);
        return held;
    }

    private List<Ahead.Task> tasks() {
        List<Ahead.Task> tasks = new ArrayList<>();
        for (Section section : sections) {
            for (Step step : section.steps) {
                if (section.same == null && step instanceof Step.Alone alone) {
                    tasks.add(alone.task());
                }
            }
        }
        return tasks;
    }

    private Optional<Painted> result(Section section, int at, boolean untouched, Canvas canvas, Ahead ahead) {
        Kept.Section same = section.same;
        return switch (section.steps.get(at)) {
            case Step.Alone alone ->
                same != null
                        ? same.results().get(at).map(p -> new Painted(alone.tag(), p.sheet()))
                        : drawn(new Painted(alone.tag(), ahead.result(alone.task())));
            case Step.Adjust adjust -> Optional.of(new Painted(adjust.tag(), adjust.adjustments(), Optional.empty()));
            case Step.Shine shine -> Optional.of(new Painted(shine.tag(), List.of(), Optional.of(shine.bloom())));
            case Step.Over over ->
                same != null && untouched
                        ? same.results().get(at)
                        : drawn(over.drawing().apply(canvas).within(frame));
        };
    }

    private static Optional<Painted> drawn(Painted layer) {
        return layer.sheet().clear() ? Optional.empty() : Optional.of(layer);
    }

    private void put(Painted layer, Canvas canvas) {
        if (!layer.adjustments().isEmpty()) {
            canvas.adjust(layer.adjustments(), bands);
            return;
        }
        if (layer.shine().isPresent()) {
            canvas.shine(layer.shine().get(), bands);
            return;
        }
        canvas.put(layer.sheet(), layer.tag().blend(), bands);
    }
}
