package app.atelier.generation.queue;

import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.protocol.Recipe;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A back end that paints one colour, line by line; prompts say what goes wrong. */
final class PaintBackend implements Backend {
    static final String ID = "paint";

    private final int most;
    private final long nanosPerLine;
    private final AtomicInteger asked = new AtomicInteger();
    final CountDownLatch begun = new CountDownLatch(1);

    PaintBackend() {
        this(Integer.MAX_VALUE, 0);
    }

    /** One that is never done with the picture after so many others, unless that is cancelled. */
    PaintBackend(int most, long nanosPerLine) {
        this.most = most;
        this.nanosPerLine = nanosPerLine;
    }

    static GenerationRequest request(String prompt, long seed) {
        return new GenerationRequest(prompt, "", ID, "", seed, 256, 256, Map.of(), List.of());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Paint";
    }

    @Override
    public GeneratedPicture generate(GenerationRequest request, Progress progress) throws GenerationException {
        begun.countDown();
        switch (request.prompt()) {
            case "fail" -> throw new GenerationException("There is no such colour. Choose another.");
            case "burst" -> throw new IllegalStateException("burst");
            case "memory" -> throw new OutOfMemoryError("asked for");
            default -> {}
        }
        if (asked.getAndIncrement() >= most) {
            while (!progress.cancelled()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            throw new CancellationException();
        }
        int[] pixels = new int[request.width() * request.height()];
        for (int y = 0; y < request.height(); y++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Arrays.fill(
                    pixels,
                    y * request.width(),
                    (y + 1) * request.width(),
                    0xFF000000 | (int) (request.seed() & 0xFFFFFF));
            long end = System.nanoTime() + nanosPerLine;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
            }
            progress.at((y + 1.0) / request.height(), "painting");
        }
        Picture picture = Picture.ofArgb(request.width(), request.height(), pixels);
        Recipe recipe = Recipe.builder(request.prompt())
                .backend(ID, "1")
                .seed(request.seed())
                .size(request.width(), request.height())
                .build();
        return new GeneratedPicture(Document.of(picture), picture, recipe, "One colour.", List.of());
    }
}
