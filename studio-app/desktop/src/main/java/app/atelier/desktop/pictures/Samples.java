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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/**
 * Small pictures that the studio draws for itself: one subject in each style, and the examples of the first start. Drawn by
 * the composer when first needed, one at a time, and kept in the cache.
 */
public final class Samples {
    /** Words to begin with, and the seed with which they look well. */
    public record Example(String prompt, long seed) {}

    private static final Texts TEXTS = Texts.of(Samples.class);
    private static final int STYLE_WIDTH = 352;
    private static final int STYLE_HEIGHT = 264;
    private static final int EXAMPLE_WIDTH = 480;
    private static final int EXAMPLE_HEIGHT = 320;

    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();
    private final Tasks tasks;
    private final Backend composer;
    private final Path folder;
    private final List<Example> examples = new ArrayList<>();
    private final Map<GenerationRequest, Image> shown = new HashMap<>();
    private final Semaphore drawing = new Semaphore(1);

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

    /** The sample subject in a style. */
    public void style(String style, Consumer<Image> handler) {
        long seed = Long.parseLong(TEXTS.get("style.seed"));
        show(
                GenerationRequest.of(TEXTS.get("style"), seed, STYLE_WIDTH, STYLE_HEIGHT)
                        .withStyle(style),
                handler);
    }

    public void example(Example example, Consumer<Image> handler) {
        show(GenerationRequest.of(example.prompt(), example.seed(), EXAMPLE_WIDTH, EXAMPLE_HEIGHT), handler);
    }

    private void show(GenerationRequest request, Consumer<Image> handler) {
        var image = shown.get(request);
        if (image != null) {
            handler.accept(image);
            return;
        }
        tasks.task(steps -> Pictures.image(picture(request)))
                .onDone(drawn -> {
                    shown.put(request, drawn);
                    handler.accept(drawn);
                })
                .start();
    }

    private Picture picture(GenerationRequest request) throws Exception {
        Path file = folder.resolve(name(request));
        drawing.acquire();
        try {
            if (Files.exists(file)) {
                return reader.read(file).picture();
            }
            var picture = composer.generate(request, Progress.NONE).picture();
            keep(picture, file);
            return picture;
        } finally {
            drawing.release();
        }
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
