package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.documents.DocumentHistory;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Works on a document of 24 megapixels and five layers of that size as an editor does, its history kept on disk within
 * an eighth of the heap, and prints the most memory that
 * the process ever had (megabytes, as the system counts) and the longest undo with its frame (milliseconds).
 */
public final class MemoryBench {
    private static final int WIDTH = 6000;
    private static final int HEIGHT = 4000;
    private static final double VIEW = 0.27;
    private static final int STEPS = 24;

    private MemoryBench() {}

    public static void main(String[] args) throws Exception {
        Document document = Document.of(plain(1));
        BlendMode[] modes = {BlendMode.NORMAL, BlendMode.MULTIPLY, BlendMode.SCREEN, BlendMode.SOFT_LIGHT};
        for (int i = 0; i < modes.length; i++) {
            LayerInfo info = LayerInfo.named("layer-" + i, "Layer").withBlendMode(modes[i]);
            document = document.add(new PictureLayer(info.withOpacity(0.5f), plain(i + 2), Placement.IDENTITY));
        }
        int[] frame = new int[1620 * 1080];
        Renderer renderer = new Renderer();
        Path folder = Files.createTempDirectory("memory");
        double longest = 0;
        try (DocumentHistory history = DocumentHistory.open(
                folder.resolve("h"),
                step(0),
                document,
                Runtime.getRuntime().maxMemory() / 8,
                work -> Thread.ofVirtual().start(work),
                problem -> System.out.println(problem))) {
            for (int step = 0; step < STEPS; step++) {
                document = edited(history.current(), step);
                history.push(step(step + 1), document);
                show(renderer, document, step, frame);
            }
            history.await();
            while (history.canUndo()) {
                long begin = System.nanoTime();
                Document before = history.go(history.position() - 1);
                show(renderer, before, 0, frame);
                longest = Math.max(longest, (System.nanoTime() - begin) / 1e6);
            }
            for (int step = 1; step <= STEPS; step++) {
                document = history.go(step);
            }
            history.await();
        }
        DocumentHistory.delete(folder);
        // The export of the whole picture belongs to the work.
        int[] whole = new int[WIDTH * HEIGHT];
        renderer.render(document, new Rectangle(0, 0, WIDTH, HEIGHT), 1, whole);
        String status = Files.readString(Path.of("/proc/self/status"));
        long kilobytes = Long.parseLong(status.replaceAll("(?s).*VmHWM:\\s*(\\d+) kB.*", "$1"));
        System.out.println(kilobytes / 1024 + " " + longest);
    }

    private static DocumentHistory.Step step(int number) {
        return new DocumentHistory.Step("Step " + number, Instant.EPOCH, null);
    }

    private static void show(Renderer renderer, Document document, int step, int[] frame) {
        Rectangle all = new Rectangle(0, 0, 1620, 1080);
        if (step % 10 == 9) {
            renderer.render(document, new Rectangle(step * 40, step * 30, 1620, 1080), 1, frame);
        } else {
            renderer.render(document, all, VIEW, frame);
        }
    }

    private static Document edited(Document document, int step) {
        return switch (step % 5) {
            case 0 ->
                document.update("layer-1", layer -> layer.withInfo(layer.info().withOpacity(step % 7 / 7f)));
            case 1 ->
                document.update("layer-2", layer -> ((PictureLayer) layer).withPlacement(Placement.at(step, step)));
            case 2 ->
                document.add(new AdjustmentLayer(LayerInfo.named("e" + step, "Light"), List.of(new Exposure(0.1))));
            case 3 ->
                document.update("layer-0", layer -> {
                    PictureLayer picture = (PictureLayer) layer;
                    return picture.withPicture(stroke(picture.picture(), step));
                });
            default ->
                document.update(
                        "layer-3",
                        layer -> layer.withInfo(layer.info().withFilters(List.of(new GaussianFilter(2 + step % 12)))));
        };
    }

    /** A line of dabs across a part of the picture. */
    private static Picture stroke(Picture picture, int seed) {
        List<Rectangle> dabs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            dabs.add(new Rectangle(300 * i + 40 * seed, 200 * i + 30 * seed, 120, 120));
        }
        return picture.repainted(dabs, (x, y, count, rgba) -> {
            for (int i = 0; i < 4 * count; i += 4) {
                rgba[i] = 0.1f * (seed % 9);
            }
        });
    }

    private static Picture plain(int seed) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            int v = (i % WIDTH / 8 + i / WIDTH / (4 + seed) + (i * 31 >>> 7 & 15)) & 127;
            argb[i] = 0xff000000 | v + seed * 9 << 16 | v + 30 << 8 | 150 - v;
        }
        return Picture.ofArgb(WIDTH, HEIGHT, argb);
    }
}
