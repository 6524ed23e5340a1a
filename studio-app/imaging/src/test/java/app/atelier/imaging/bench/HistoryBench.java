package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.documents.DocumentHistory;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How long a step takes until it is done, until it is on disk, and how long going back takes. */
final class HistoryBench {
    private static final int STEPS = 60;

    private HistoryBench() {}

    public static void main(String[] arguments) throws Exception {
        for (int[] size : new int[][] {{1024, 1024}, {6000, 4000}}) {
            for (boolean painting : new boolean[] {false, true}) {
                run(size[0], size[1], painting);
            }
        }
    }

    private static void run(int width, int height, boolean painting) throws Exception {
        Path folder = Files.createTempDirectory("history");
        Document document = Document.of(Pictures.photo(width, height));
        long[] done = new long[STEPS];
        long[] onDisk = new long[STEPS];
        long[] back = new long[STEPS];
        // A budget that holds two pictures: most steps back are read again.
        long budget = 8L * width * height;
        try (DocumentHistory history = DocumentHistory.open(
                folder.resolve("h"),
                new DocumentHistory.Step("Open", Instant.EPOCH, null),
                document,
                budget,
                work -> Thread.ofVirtual().start(work),
                problem -> System.out.println(problem))) {
            for (int i = 0; i < STEPS; i++) {
                Document after = painting ? painted(history.current(), i) : named(history.current(), i);
                long start = System.nanoTime();
                history.push(new DocumentHistory.Step("Step " + i, Instant.EPOCH, null), after);
                done[i] = System.nanoTime() - start;
                history.await();
                onDisk[i] = System.nanoTime() - start;
            }
            for (int i = 0; i < STEPS; i++) {
                long start = System.nanoTime();
                history.go(STEPS - 1 - i);
                back[i] = System.nanoTime() - start;
            }
        }
        System.out.printf("%d × %d, %s%n", width, height, painting ? "a stroke of 200 pixels" : "no pixels changed");
        print("step done", done);
        print("step on disk", onDisk);
        print("step back", back);
        System.out.printf("  on disk %.1f MB%n", (painting ? Files.size(folder.resolve("h/pixels.pack")) : 0) / 1e6);
        DocumentHistory.delete(folder);
    }

    private static void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "  %-14s first %7.1f ms, median %6.1f ms, slowest after it %6.1f ms%n",
                what,
                nanos[0] / 1e6,
                sorted[STEPS / 2] / 1e6,
                Arrays.stream(nanos).skip(1).max().orElse(0) / 1e6);
    }

    private static Document named(Document document, int i) {
        Layer layer = document.layers().getFirst();
        return document.replace(layer.withInfo(layer.info().withName("Name " + i)));
    }

    private static Document painted(Document document, int number) {
        Random random = new Random(number);
        Layer layer = document.layers().getFirst();
        Picture before = ((PictureLayer) layer).picture();
        int[] argb = before.argb().clone();
        int x = random.nextInt(before.width() - 200);
        int y = random.nextInt(before.height() - 200);
        for (int row = y; row < y + 200; row++) {
            Arrays.fill(argb, row * before.width() + x, row * before.width() + x + 200, 0xff000000 | number * 70_000);
        }
        return document.withLayers(List.of(new PictureLayer(
                layer.info(), Picture.ofArgb(before.width(), before.height(), argb), Placement.IDENTITY)));
    }
}
