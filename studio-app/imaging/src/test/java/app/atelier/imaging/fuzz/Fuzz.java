package app.atelier.imaging.fuzz;

import app.atelier.imaging.fuzz.Seeds.Seed;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Gives damaged files to every decoder: each must give what it holds or one sentence, in little time and memory. As a
 * program: {@code Fuzz COUNT SEED FOLDER} prints figures and leaves files that made trouble in FOLDER.
 */
final class Fuzz {
    /** A case that takes longer hangs, on a slow and busy machine too. */
    private static final long MOST_MILLIS = 60_000;

    /** What takes longer is worth a look. */
    private static final long LONG_MILLIS = 1000;

    /** Seeds are of a few kilobytes; a header may ask for a large picture, which the limits allow up to this. */
    private static final long MOST_BYTES = 1L << 30;

    /** The longest sentences list the names of all operations. */
    private static final int MOST_LETTERS = 1000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final @Nullable Path folder;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Figures> figures = new TreeMap<>();

    /** What came of one kind of file. */
    static final class Figures {
        int given;
        int refused;
        int faults;
        long slowestMillis;
        long mostBytes;
    }

    Fuzz(@Nullable Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Fuzz fuzz = new Fuzz(folder);
        long start = System.nanoTime();
        fuzz.run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        System.out.println(fuzz.table());
        System.out.printf("%d s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
        fuzz.faults().forEach(System.out::println);
        System.exit(fuzz.faults().isEmpty() ? 0 : 1);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    Map<String, Figures> figures() {
        return figures;
    }

    String table() {
        StringBuilder table = new StringBuilder("%-18s %8s %8s %7s %11s %9s%n"
                .formatted("file", "given", "refused", "faults", "slowest ms", "most MB"));
        figures.forEach((name, f) -> table.append("%-18s %8d %8d %7d %11d %9.1f%n"
                .formatted(name, f.given, f.refused, f.faults, f.slowestMillis, f.mostBytes / 1e6)));
        return table.toString();
    }

    /** Damages seeds in turn; the same count and seed give the same files. */
    void run(int count, long seed) throws Exception {
        List<Seed> seeds = Seeds.all();
        // Threads that hang are left behind, so that the others go on.
        try (ExecutorService executor =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory())) {
            for (int i = 0; i < count; i++) {
                Random random = new Random(seed * 1_000_003 + i);
                Seed one = seeds.get(i % seeds.size());
                Seed other = seeds.get(random.nextInt(seeds.size()));
                boolean text = one.decoder().ordinal() >= Decoder.CUBE.ordinal();
                byte[] file = Damage.of(one.file(), other.file(), text, random);
                check(one.name(), one.decoder(), file, executor, i);
            }
            executor.shutdownNow();
        }
    }

    private void check(String name, Decoder decoder, byte[] file, ExecutorService executor, int number)
            throws Exception {
        Figures f = figures.computeIfAbsent(name, key -> new Figures());
        long bytes = threads.getTotalThreadAllocatedBytes();
        long start = System.nanoTime();
        Future<Optional<String>> reading = executor.submit(() -> decoder.read(file));
        String fault = null;
        try {
            Optional<String> sentence = reading.get(MOST_MILLIS, TimeUnit.MILLISECONDS);
            if (sentence.isEmpty()) {
                f.given++;
            } else {
                f.refused++;
                fault = plain(sentence.get()) ? null : "no plain sentence: " + sentence.get();
            }
        } catch (TimeoutException e) {
            fault = "hangs";
        } catch (java.util.concurrent.ExecutionException e) {
            fault = String.valueOf(e.getCause());
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long used = threads.getTotalThreadAllocatedBytes() - bytes;
        f.slowestMillis = Math.max(f.slowestMillis, millis);
        f.mostBytes = Math.max(f.mostBytes, used);
        if (fault == null && used > MOST_BYTES) {
            fault = "takes %d MB".formatted(used >> 20);
        }
        if (fault != null) {
            f.faults++;
            faults.add("%s, file %d: %s".formatted(name, number, fault));
            keep(decoder, file, number);
        } else if (millis > LONG_MILLIS) {
            keep(decoder, file, number);
        }
    }

    private static boolean plain(String sentence) {
        return !sentence.isBlank() && !sentence.contains("Exception") && sentence.length() < MOST_LETTERS;
    }

    private void keep(Decoder decoder, byte[] file, int number) throws IOException {
        if (folder != null) {
            Files.write(folder.resolve("%s-%d.bin".formatted(decoder.name(), number)), file);
        }
    }
}
