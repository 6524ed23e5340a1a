package app.atelier.library.bench;

import app.atelier.imaging.Picture;
import app.atelier.library.Artwork;
import app.atelier.library.LargeLibrary;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.Origin;
import app.atelier.library.Query;
import app.atelier.library.Sort;
import app.atelier.library.StudioHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Times a library of many artworks: opening, pages, searches, adding. One JSON object a line, medians in milliseconds.
 * {@code --count N} sets how many there are.
 */
public final class LibraryBench {
    private static final int USUAL_COUNT = 100_000;
    private static final int WARM_UPS = 5;
    private static final int RUNS = 25;
    private static final double PAGE_GOAL = 50;
    private static final double SEARCH_GOAL = 120;

    private LibraryBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        int place = given.indexOf("--count");
        int count = place < 0 ? USUAL_COUNT : Integer.parseInt(given.get(place + 1));
        Path folder = Files.createTempDirectory("atelier-library-bench");
        try {
            run(StudioHome.at(folder), count);
        } finally {
            delete(folder);
        }
    }

    private static void run(StudioHome home, int count) throws Exception {
        long began = System.nanoTime();
        LargeLibrary.fill(home, count);
        print("fill-" + count, millis(began), null);
        print("database", Files.size(home.database()) / 1e6, "MB", null);

        began = System.nanoTime();
        Library library = LargeLibrary.open(home);
        library.search(Query.ALL);
        print("open-and-first-page", millis(began), null);
        library.close();

        try (Library opened = LargeLibrary.open(home)) {
            pages(opened, count);
            searches(opened);
            additions(opened);
        }
    }

    private static void pages(Library library, int count) {
        print("first-page", median(() -> library.search(Query.ALL)), PAGE_GOAL);
        print("page-in-the-middle", median(() -> library.search(Query.ALL.withRange(count / 2, 100))), PAGE_GOAL);
        print("first-page-by-title", median(() -> library.search(Query.ALL.withSort(Sort.TITLE))), PAGE_GOAL);
        print("favourites", median(() -> library.search(Query.ALL.withFavouritesOnly(true))), PAGE_GOAL);
        print("one-tag", median(() -> library.search(Query.ALL.withTag("sea"))), PAGE_GOAL);
        print("one-style", median(() -> library.search(Query.ALL.withStyle("paper-cut"))), PAGE_GOAL);
        print("side-bar", median(() -> library.facets()), null);
    }

    private static void searches(Library library) {
        print("search-in-all", median(() -> library.search(Query.text(LargeLibrary.COMMON))), SEARCH_GOAL);
        print("search-one-letter", median(() -> library.search(Query.text("b"))), SEARCH_GOAL);
        print("search-rare", median(() -> library.search(Query.text(LargeLibrary.RARE))), SEARCH_GOAL);
        print(
                "search-two-words",
                median(() -> library.search(Query.text(LargeLibrary.word(3) + " " + LargeLibrary.word(40)))),
                SEARCH_GOAL);
        print("search-none", median(() -> library.search(Query.text("nowhere"))), SEARCH_GOAL);
        Query common = Query.text(LargeLibrary.COMMON);
        print("search-in-all-favourites", median(() -> library.search(common.withFavouritesOnly(true))), SEARCH_GOAL);
        print("search-in-all-tag", median(() -> library.search(common.withTag("sea"))), SEARCH_GOAL);
        print("search-in-all-by-title", median(() -> library.search(common.withSort(Sort.TITLE))), SEARCH_GOAL);
        print("search-in-all-by-rank", median(() -> library.search(common.withSort(Sort.RELEVANCE))), SEARCH_GOAL);
        print(
                "search-word-by-rank",
                median(() -> library.search(Query.text(LargeLibrary.word(12)).withSort(Sort.RELEVANCE))),
                SEARCH_GOAL);
    }

    private static void additions(Library library) {
        SplittableRandom random = new SplittableRandom(1);
        double[] add = new double[RUNS];
        double[] thumbnail = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Picture picture = picture(random);
            long began = System.nanoTime();
            Artwork artwork =
                    library.add(NewArtwork.of(picture).prompt("added " + i).origin(Origin.COMPOSED));
            add[i] = millis(began);
            began = System.nanoTime();
            library.thumbnail(artwork, 256);
            thumbnail[i] = millis(began);
        }
        print("add-1024", middle(add), null);
        print("thumbnail-256-of-1024", middle(thumbnail), null);
    }

    /** Smooth with a little grain, about as hard to pack as what the composer draws. */
    private static Picture picture(SplittableRandom random) {
        int side = 1024;
        int[] pixels = new int[side * side];
        int tint = random.nextInt(256);
        for (int i = 0; i < pixels.length; i++) {
            int light = (i / side) / 4 & 0xFF;
            pixels[i] = 0xFF000000 | (light << 16) | (tint << 8) | (light ^ random.nextInt(4));
        }
        return Picture.ofArgb(side, side, pixels);
    }

    private static double median(Runnable work) {
        for (int i = 0; i < WARM_UPS; i++) {
            work.run();
        }
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long began = System.nanoTime();
            work.run();
            times[i] = millis(began);
        }
        return middle(times);
    }

    private static double middle(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void print(String what, double millis, @Nullable Double goal) {
        print(what, millis, "ms", goal);
    }

    private static void print(String what, double value, String unit, @Nullable Double goal) {
        String judged = goal == null
                ? "\"goal\":null,\"met\":null"
                : String.format(Locale.ROOT, "\"goal\":%.0f,\"met\":%b", goal, value <= goal);
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"library\",\"what\":\"%s\",\"unit\":\"%s\",\"ours\":%.2f,\"peer\":null,%s}%n",
                what,
                unit,
                value,
                judged);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
