package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.documents.DocumentHistory;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How long a step takes until it is done, until it is on disk, and how long going back takes with the frame after it. */
final class HistoryBench {
    private static final int STEPS = 60;
    private static final int FEW_STEPS = 8;

    private HistoryBench() {}

    public static void main(String[] arguments) throws Exception {
        for (int[] size : new int[][] {{1024, 1024}, {6000, 4000}}) {
            for (Kind kind : Kind.values()) {
                run(size[0], size[1], kind);
            }
        }
    }

    private enum Kind {
        NO_PIXELS,
        STROKE,
        WHOLE_LAYER
    }

    private static void run(int width, int height, Kind kind) throws Exception {
        Renderer renderer = new Renderer();
        double scale = Math.min(1, 1080.0 / height);
        int steps = kind == Kind.WHOLE_LAYER ? FEW_STEPS : STEPS;
        Path folder = Files.createTempDirectory("history");
        Document document = Document.of(Pictures.photo(width, height));
        long[] done = new long[steps];
        long[] onDisk = new long[steps];
        long[] back = new long[steps];
        // A budget that holds two pictures: most steps back are read again.
        long budget = 8L * width * height;
        try (DocumentHistory history = DocumentHistory.open(
                folder.resolve("h"),
                new DocumentHistory.Step("Open", Instant.EPOCH, null),
                document,
                budget,
                work -> Thread.ofVirtual().start(work),
                problem -> System.out.println(problem))) {
            for (int i = 0; i < steps; i++) {
                Document after =
                        switch (kind) {
                            case NO_PIXELS -> named(history.current(), i);
                            case STROKE -> painted(history.current(), i);
                            case WHOLE_LAYER -> Document.of(other(width, height, i));
                        };
                long start = System.nanoTime();
                history.push(new DocumentHistory.Step("Step " + i, Instant.EPOCH, null), after);
                done[i] = System.nanoTime() - start;
                history.await();
                onDisk[i] = System.nanoTime() - start;
            }
            for (int i = 0; i < steps; i++) {
                long start = System.nanoTime();
                renderer.render(history.go(steps - 1 - i), scale);
                back[i] = System.nanoTime() - start;
                history.await();
            }
        }
        System.out.printf("%d × %d, %s%n", width, height, kind);
        print("step done", done);
        print("step on disk", onDisk);
        print("step back", back);
        System.out.printf(
                "  on disk %.1f MB%n",
                (Files.exists(folder.resolve("h/pixels.pack")) ? Files.size(folder.resolve("h/pixels.pack")) : 0)
                        / 1e6);
        DocumentHistory.delete(folder);
    }

    private static void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "  %-14s first %7.1f ms, median %6.1f ms, slowest after it %6.1f ms%n",
                what,
                nanos[0] / 1e6,
                sorted[sorted.length / 2] / 1e6,
                Arrays.stream(nanos).skip(1).max().orElse(0) / 1e6);
    }

    private static Document named(Document document, int i) {
        Layer layer = document.layers().getFirst();
        return document.replace(layer.withInfo(layer.info().withName("Name " + i)));
    }

    private static Document painted(Document document, int number) {
        Random random = new Random(number);
        PictureLayer layer = (PictureLayer) document.layers().getFirst();
        Picture before = layer.picture();
        int x = random.nextInt(before.width() - 200);
        int y = random.nextInt(before.height() - 200);
        Picture after = before.repainted(List.of(new Rectangle(x, y, 200, 200)), (left, top, count, rgba) -> {
            Arrays.fill(rgba, 0, 4 * count, number / 60f);
            for (int i = 3; i < 4 * count; i += 4) {
                rgba[i] = 1;
            }
        });
        return document.replace(layer.withPicture(after));
    }

    private static Picture other(int width, int height, int number) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            int noise = i * 0x9E3779B9 >>> 29;
            int v = (i % width + number * 31) / 24 + i / width / 20 + noise & 255;
            argb[i] = 0xff000000 | v << 16 | (v ^ 85) << 8 | 255 - v;
        }
        return Picture.ofArgb(width, height, argb);
    }
}
