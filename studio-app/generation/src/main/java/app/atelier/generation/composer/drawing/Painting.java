package app.atelier.generation.composer.drawing;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.kernels.Bands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The steps of a picture from back to front. Steps that stand alone are drawn ahead on other threads; steps that look at what is painted
 * so far (water, the light behind a subject, the finish) are drawn when their turn comes. The result does not depend on the number of threads.
 */
public final class Painting {
    private final Frame frame;
    private final int threads;
    private final Bands bands;
    private final BooleanSupplier cancelled;
    private final List<Step> steps = new ArrayList<>();
    private final List<Supplier<Sheet>> focus = new ArrayList<>();

    /** @param cancelled asked before every step */
    public Painting(Frame frame, int threads, BooleanSupplier cancelled) {
        this.frame = frame;
        this.threads = Math.max(1, threads);
        this.bands = Bands.of(this.threads).checking(this::check);
        this.cancelled = cancelled;
    }

    private sealed interface Step {
        record Alone(Tag tag, FutureTask<Sheet> task) implements Step {}

        record Adjust(Tag tag, List<Adjustment> adjustments) implements Step {}

        record Over(Function<Canvas, Painted> drawing) implements Step {}
    }

    /** A finished layer: pixels, or adjustments of all that is below. */
    public record Painted(Tag tag, Sheet sheet, List<Adjustment> adjustments) {
        public Painted(Tag tag, Sheet sheet) {
            this(tag, sheet, List.of());
        }

        private Painted within(Frame frame) {
            return new Painted(tag, sheet.within(frame), adjustments);
        }
    }

    public Frame frame() {
        return frame;
    }

    /** Rows may be shared out with this in steps that look at the canvas. */
    public Bands bands() {
        return bands;
    }

    /** Adds a layer that depends on nothing below it; called on any thread. */
    public void add(Tag tag, Supplier<Sheet> drawing) {
        steps.add(new Step.Alone(tag, new FutureTask<>(() -> {
            check();
            return drawing.get().within(frame);
        })));
    }

    /** Adds a layer that depends on what is painted below it. */
    public void over(Tag tag, Function<Canvas, Sheet> drawing) {
        over(canvas -> new Painted(tag, drawing.apply(canvas)));
    }

    /** Adds a layer that depends on what is painted below it, even in how it is blended. */
    public void over(Function<Canvas, Painted> drawing) {
        steps.add(new Step.Over(drawing));
    }

    /** Names a sheet as one of the main figures, whose faces styles shall spare. */
    public void focusOn(Supplier<Sheet> figure) {
        focus.add(figure);
    }

    /** Where the main figures are: 0..1 for each pixel of the picture. */
    public float[] focus() {
        float[] mask = new float[frame.width() * frame.height()];
        for (Supplier<Sheet> figure : focus) {
            Sheet sheet = figure.get().within(frame);
            for (int y = 0; y < sheet.height(); y++) {
                for (int x = 0; x < sheet.width(); x++) {
                    int at = (sheet.y() + y) * frame.width() + sheet.x() + x;
                    mask[at] = Math.max(mask[at], (sheet.argb()[y * sheet.width() + x] >>> 24) / 255f);
                }
            }
        }
        return mask;
    }

    /** Adds an adjustment of everything below. */
    public void adjust(Tag tag, List<Adjustment> adjustments) {
        steps.add(new Step.Adjust(tag, List.copyOf(adjustments)));
    }

    public int size() {
        return steps.size();
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
        List<Thread> helpers = startHelpers();
        List<Painted> layers = new ArrayList<>();
        try {
            for (int i = 0; i < steps.size(); i++) {
                check();
                Painted layer =
                        switch (steps.get(i)) {
                            case Step.Alone alone -> new Painted(alone.tag(), result(alone.task()));
                            case Step.Adjust adjust ->
                                new Painted(adjust.tag(), Sheet.of(0, 0, 1, 1), adjust.adjustments());
                            case Step.Over over -> over.drawing().apply(canvas).within(frame);
                        };
                if (!layer.adjustments().isEmpty()) {
                    canvas.adjust(layer.adjustments(), bands);
                    layers.add(layer);
                } else if (!layer.sheet().clear()) {
                    canvas.put(layer.sheet(), layer.tag().blend(), bands);
                    layers.add(layer);
                }
                done.accept(i + 1);
            }
        } finally {
            steps.forEach(step -> {
                if (step instanceof Step.Alone alone) {
                    alone.task().cancel(false);
                }
            });
            helpers.forEach(Painting::await);
        }
        return Collections.unmodifiableList(layers);
    }

    private List<Thread> startHelpers() {
        List<FutureTask<Sheet>> ahead = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Alone alone) {
                ahead.add(alone.task());
            }
        }
        AtomicInteger next = new AtomicInteger();
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            helpers.add(Thread.ofPlatform().daemon().name("composer-" + i).start(() -> {
                for (int k = next.getAndIncrement(); k < ahead.size(); k = next.getAndIncrement()) {
                    ahead.get(k).run();
                }
            }));
        }
        return helpers;
    }

    private static Sheet result(FutureTask<Sheet> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void await(Thread helper) {
        boolean interrupted = false;
        while (helper.isAlive()) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
