package app.atelier.desktop.staging;

import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Drawing;
import app.atelier.imaging.Picture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws states of a scene in the background, sketches beside full pictures. Of each, one is drawn at a time, and of those that wait only the
 * newest: a key that is held down shows every picture that could be drawn meanwhile. Used on the window's thread.
 */
final class StagePainter {
    /** What becomes of what is drawn. */
    interface Audience {
        void sketched(Picture sketch);

        void drawn(Take take, Drawing drawing);

        void failed(Take take, Exception problem);
    }

    /** Longer side of sketches, in pixels. */
    private static final int SKETCH_SIDE = 512;

    private final Tasks tasks;
    private final Stager stager;
    private final GenerationRequest request;
    private final Audience audience;
    private final Line<Sketch> sketches = new Line<>(this::sketching);
    private final Line<Drawing> drawings = new Line<>(this::drawing);
    private @Nullable Drawing last;
    private @Nullable Drawing small;

    /** @param request of the picture as it was; size, seed and words stay the same */
    StagePainter(Tasks tasks, Stager stager, GenerationRequest request, Audience audience) {
        this.tasks = tasks;
        this.stager = stager;
        this.request = request;
        this.audience = audience;
    }

    /** Draws roughly, while something is being moved. */
    void sketch(Take take) {
        sketches.ask(take);
    }

    /** Draws in full; sketches that are not there yet come too late. */
    void draw(Take take) {
        sketches.stop();
        drawings.ask(take);
    }

    /** Whether a full picture is being drawn. */
    boolean drawing() {
        return drawings.running != null;
    }

    /** Draws no more. */
    void close() {
        sketches.stop();
        drawings.stop();
        last = null;
        small = null;
    }

    private GenerationRequest request(Take take) {
        Map<String, String> options = new LinkedHashMap<>(request.options());
        options.put(Composer.SCENE_OPTION, take.scene().toJson().toString());
        return new GenerationRequest(
                request.prompt(),
                request.negativePrompt(),
                request.backend(),
                take.style(),
                request.seed(),
                request.width(),
                request.height(),
                options,
                request.parents());
    }

    /** Drawn on from the sketch before, which takes a fifth of the time; where a style treats the whole picture, small and at once. */
    private Sketch sketch(Take take, @Nullable Drawing earlier, Progress progress) throws GenerationException {
        if (stager.treats(take.style()) || request.options().containsKey(Composer.LIKE_OPTION)) {
            return new Sketch(stager.sketch(request(take), progress), null);
        }
        boolean goesOn = earlier != null && earlier.request().style().equals(take.style());
        Drawing drawing =
                goesOn ? stager.redraw(earlier, take.scene(), progress) : stager.draw(small(request(take)), progress);
        return new Sketch(drawing.made().picture(), drawing);
    }

    private static GenerationRequest small(GenerationRequest full) {
        double least = (double) GenerationRequest.SHORTEST_SIDE / Math.min(full.width(), full.height());
        double share = Math.min(1, Math.max(least, (double) SKETCH_SIDE / Math.max(full.width(), full.height())));
        return new GenerationRequest(
                full.prompt(),
                full.negativePrompt(),
                full.backend(),
                full.style(),
                full.seed(),
                (int) Math.round(full.width() * share),
                (int) Math.round(full.height() * share),
                full.options(),
                full.parents());
    }

    private Drawing drawn(Take take, @Nullable Drawing earlier, Progress progress) throws GenerationException {
        boolean goesOn = earlier != null && earlier.request().style().equals(take.style());
        return goesOn ? stager.redraw(earlier, take.scene(), progress) : stager.draw(request(take), progress);
    }

    /**
     * A sketch.
     *
     * @param drawing what the next one goes on from; null if it was drawn in a way of its own
     */
    private record Sketch(Picture picture, @Nullable Drawing drawing) {}

    private Task<Sketch> sketching(Take take) {
        var earlier = small;
        return tasks.task(steps -> sketch(take, earlier, Progress.until(steps::cancelled)))
                .onDone(sketch -> {
                    small = sketch.drawing();
                    audience.sketched(sketch.picture());
                    sketches.next();
                })
                // The full picture says what is wrong.
                .onFailed(problem -> sketches.next());
    }

    private Task<Drawing> drawing(Take take) {
        var earlier = last;
        return tasks.task(steps -> drawn(take, earlier, Progress.until(steps::cancelled)))
                .onDone(drawing -> {
                    last = drawing;
                    drawings.ended();
                    audience.drawn(take, drawing);
                    drawings.follow();
                })
                .onFailed(problem -> {
                    drawings.ended();
                    audience.failed(take, problem);
                    drawings.follow();
                });
    }

    /** One that is drawn, and the newest that waits. */
    private static final class Line<T> {
        private final Function<Take, Task<T>> maker;
        private @Nullable Task<T> running;
        private @Nullable Take waiting;

        Line(Function<Take, Task<T>> maker) {
            this.maker = maker;
        }

        void ask(Take take) {
            waiting = take;
            if (running == null) {
                follow();
            }
        }

        void ended() {
            running = null;
        }

        void next() {
            ended();
            follow();
        }

        void follow() {
            var take = waiting;
            if (take != null && running == null) {
                waiting = null;
                var task = maker.apply(take);
                running = task;
                task.start();
            }
        }

        void stop() {
            waiting = null;
            if (running != null) {
                running.cancel();
                running = null;
            }
        }
    }
}
