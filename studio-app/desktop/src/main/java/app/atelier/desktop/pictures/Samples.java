package app.atelier.desktop.pictures;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.Backend;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.resample.Resampler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/**
 * Small pictures that the studio draws for itself: one subject in each style, and the examples of the first start. Drawn by
 * the composer when first needed, one at a time, and kept in the cache.
 */
public final class Samples implements AutoCloseable {
    /** Words to begin with, and the seed with which they look well. */
    public record Example(String prompt, long seed) {}

    private static final Texts TEXTS = Texts.of(Samples.class);
    private static final int STYLE_WIDTH = 352;
    private static final int STYLE_HEIGHT = 264;
    private static final int EXAMPLE_WIDTH = 480;
    private static final int EXAMPLE_HEIGHT = 320;
    /** Pixels kept for each unit of layout: a screen of twice the density shows them all, another one means pairs. */
    private static final double DENSITY = 2;

    /** A sample and the width at which it is shown. */
    private record Shown(GenerationRequest request, int width, int height) {}

    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();
    private final Tasks tasks;
    private final Backend composer;
    private final Path folder;
    private final List<Example> examples = new ArrayList<>();
    private final Map<Shown, Image> shown = new HashMap<>();
    private final Semaphore drawing = new Semaphore(1);
    private volatile boolean closed;

    /** @param folder where they are kept; may be emptied at any time */
    public Samples(Tasks tasks, Backend composer, Path folder) {
        this.tasks = tasks;
        this.composer = composer;
        this.folder = folder;
        for (int i = 1; TEXTS.has("example." + i); i++) {
            examples.add(new Example(TEXTS.get("example." + i), Long.parseLong(TEXTS.get("example." + i + ".seed"))));
        }
    }

    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The sample subject in a style, as large as a picture that fills so much room needs it. */
    public void style(String style, double width, double height, Consumer<Image> handler) {
        long seed = Long.parseLong(TEXTS.get("style.seed"));
        show(
                GenerationRequest.of(TEXTS.get("style"), seed, STYLE_WIDTH, STYLE_HEIGHT)
                        .withStyle(style),
                width,
                height,
                handler);
    }

    /** An example, as large as a picture that fills so much room needs it. */
    public void example(Example example, double width, double height, Consumer<Image> handler) {
        show(
                GenerationRequest.of(example.prompt(), example.seed(), EXAMPLE_WIDTH, EXAMPLE_HEIGHT),
                width,
                height,
                handler);
    }

    private void show(GenerationRequest request, double width, double height, Consumer<Image> handler) {
        double scale = Math.min(1, DENSITY * Math.max(width / request.width(), height / request.height()));
        var key = new Shown(
                request, (int) Math.round(request.width() * scale), (int) Math.round(request.height() * scale));
        var image = shown.get(key);
        if (image != null) {
            handler.accept(image);
            return;
        }
        tasks.task(steps -> Pictures.image(small(picture(request), key)))
                .onDone(drawn -> {
                    shown.put(key, drawn);
                    handler.accept(drawn);
                })
                .start();
    }

    /** The window itself would take single pixels out of strokes and lines, which looks coarse. */
    private static Picture small(Picture picture, Shown shown) {
        return shown.width() < picture.width() ? Resampler.area(picture, shown.width(), shown.height()) : picture;
    }

    private Picture picture(GenerationRequest request) throws Exception {
        Path file = folder.resolve(name(request));
        drawing.acquire();
        try {
            if (closed) {
                throw new CancellationException();
            }
            if (Files.exists(file)) {
                return reader.read(file).picture();
            }
            var picture =
                    composer.generate(request, Progress.until(() -> closed)).picture();
            keep(picture, file);
            return picture;
        } finally {
            drawing.release();
        }
    }

    /** Draws no more: the picture at work ends within a fifth of a second. */
    @Override
    public void close() {
        closed = true;
    }

    private static String name(GenerationRequest request) {
        String key =
                String.join("\n", request.backend(), request.prompt(), request.style(), Long.toString(request.seed()));
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ".png";
    }

    private void keep(Picture picture, Path file) throws IOException {
        Files.createDirectories(folder);
        writer.write(picture, PictureMetadata.NONE, ExportSettings.PNG_FAST, file);
    }
}
