package app.atelier.desktop;

import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.protocol.Recipe;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Draws a gradient with a square in front, at once: a real back end for tests that are not about drawing. */
public final class GradientBackend implements Backend {
    private final CountDownLatch gate;

    public GradientBackend() {
        this(new CountDownLatch(0));
    }

    /** @param gate drawing stops half-way until it opens */
    public GradientBackend(CountDownLatch gate) {
        this.gate = gate;
    }

    @Override
    public String id() {
        return "composer";
    }

    @Override
    public String label() {
        return "Gradients";
    }

    @Override
    public GeneratedPicture generate(GenerationRequest request, Progress progress) {
        int width = request.width();
        int height = request.height();
        int[] pixels = new int[width * height];
        int hue = (int) (request.seed() * 7919 & 0xff);
        for (int y = 0; y < height; y++) {
            int row = 0xff000000 | (y * 255 / height) << 16 | hue << 8 | 0x40;
            Arrays.fill(pixels, y * width, (y + 1) * width, row);
        }
        var back = Picture.ofArgb(width, height, pixels);
        progress.at(.5, "half");
        progress.stage(back);
        while (gate.getCount() > 0) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Thread.onSpinWait();
        }
        int[] square = new int[64 * 64];
        Arrays.fill(square, 0xffd04020);
        var document = Document.of(back)
                .add(new PictureLayer(
                        LayerInfo.named("square", "square"), Picture.ofArgb(64, 64, square), Placement.at(100, 80)));
        var recipe = Recipe.builder(request.prompt())
                .backend("composer", "1")
                .style(request.style())
                .seed(request.seed())
                .size(width, height)
                .parents(request.parents())
                .build();
        return new GeneratedPicture(document, back, recipe, "a gradient", List.of());
    }
}
