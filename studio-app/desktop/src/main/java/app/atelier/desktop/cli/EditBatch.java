package app.atelier.desktop.cli;

import app.atelier.imaging.codecs.PictureReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many files edited into a folder, a few at a time. A file that fails does not stop the others; what failed is said in
 * the end. When the program is stopped, what is being written is finished and nothing else is begun, so that the folder
 * holds whole files only.
 */
final class EditBatch {
    private static final int AT_ONCE = 2;
    private static final long STOP_SECONDS = 30;
    /** Megapixels in work at once for each GiB of memory: opened, drawn and encoded pixels together. */
    private static final int MEGAPIXELS_PER_GIB = 24;

    private final EditedFile edited;
    private final boolean overwrite;
    private final Output output;
    private final List<Failure> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final Semaphore megapixels;
    private final int budget;
    private volatile boolean stopped;

    EditBatch(EditedFile edited, boolean overwrite, Output output) {
        this.edited = edited;
        this.overwrite = overwrite;
        this.output = output;
        long gibibytes = Math.max(1, Runtime.getRuntime().maxMemory() >> 30);
        this.budget = (int) Math.min(2000, gibibytes * MEGAPIXELS_PER_GIB);
        this.megapixels = new Semaphore(budget);
    }

    /** A file and where it goes. */
    record Work(Path in, Path out) {}

    private record Failure(int index, Path file, String sentence) {}

    /**
     * Where files go: names by a pattern with {@code {name}} (without its ending), {@code {n}} (its number, as wide as
     * needed) and {@code {look}}; two files never get the same name.
     *
     * @param ending without the dot, or empty to keep each file's own
     */
    static List<Work> plan(List<Path> files, Path folder, String pattern, String look, String ending) {
        Set<String> taken = new HashSet<>();
        List<Work> plan = new ArrayList<>();
        int digits = String.valueOf(files.size()).length();
        for (Path file : files) {
            String whole = String.valueOf(file.getFileName());
            int dot = whole.lastIndexOf('.');
            String own = dot < 1 ? "" : whole.substring(dot + 1);
            String number = String.format(Locale.ROOT, "%0" + digits + "d", plan.size() + 1);
            String name = pattern.replace("{name}", dot < 1 ? whole : whole.substring(0, dot))
                    .replace("{n}", number)
                    .replace("{look}", look);
            String last = ending.isEmpty() ? written(own) : ending;
            String free = name;
            for (int i = 2; !taken.add((free + "." + last).toLowerCase(Locale.ROOT)); i++) {
                free = name + "-" + i;
            }
            plan.add(new Work(file, folder.resolve(free + "." + last)));
        }
        return plan;
    }

    /** The ending for what a file of this ending becomes: formats that are only read become PNG. */
    private static String written(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "png", "jpg", "jpeg", "webp", "tif", "tiff" -> ending;
            default -> "png";
        };
    }

    /** Does all the work; gives the exit status. */
    int run(List<Work> plan) throws InterruptedException {
        int threads = Math.min(AT_ONCE, plan.size());
        CountDownLatch running = new CountDownLatch(threads);
        Thread hook = new Thread(() -> stop(running), "edit-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        for (int i = 0; i < threads; i++) {
            Thread.ofPlatform().name("edit-" + i).daemon().start(() -> {
                try {
                    work(plan);
                } finally {
                    running.countDown();
                }
            });
        }
        running.await();
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        return report(plan.size());
    }

    /** Begins nothing more and waits for what is being written. */
    void stop(CountDownLatch running) {
        stopped = true;
        try {
            running.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(List<Work> plan) {
        for (int i = next.getAndIncrement(); i < plan.size() && !stopped; i = next.getAndIncrement()) {
            Work work = plan.get(i);
            try {
                one(work);
            } catch (NobodyReadsException e) {
                stopped = true;
            } catch (IOException | RuntimeException e) {
                failures.add(new Failure(i, work.in(), Sentences.of(e)));
            } catch (OutOfMemoryError e) {
                failures.add(new Failure(i, work.in(), output.text("edit.memory")));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            int ready = done.incrementAndGet();
            synchronized (output) {
                output.progress(
                        ready / (double) plan.size(),
                        output.text("edit.progress", Integer.toString(ready), Integer.toString(plan.size())));
            }
        }
    }

    private void one(Work work) throws IOException, InterruptedException {
        Inputs.file(work.in());
        if (!overwrite && Files.exists(work.out())) {
            throw new FileAlreadyExistsException(work.out().toString(), null, output.text("edit.exists", work.out()));
        }
        int share = share(work.in());
        megapixels.acquire(share);
        try {
            EditedFile.Written file = edited.write(work.in(), work.out(), this::note, () -> stopped);
            if (file != null) {
                written.incrementAndGet();
                synchronized (output) {
                    output.result(
                            Map.of(
                                    "file",
                                    file.file().toAbsolutePath().toString(),
                                    "from",
                                    work.in().toAbsolutePath().toString(),
                                    "width",
                                    file.width(),
                                    "height",
                                    file.height()),
                            "edit.done",
                            file.file().toAbsolutePath(),
                            Integer.toString(file.width()),
                            Integer.toString(file.height()));
                }
            }
        } finally {
            megapixels.release(share);
        }
    }

    private void note(String sentence) {
        synchronized (output) {
            output.line(sentence);
        }
    }

    /** How much of the memory a file takes; one that is larger than all of it is worked on alone. */
    private int share(Path file) {
        try {
            var header = new PictureReader().probe(file);
            return Math.clamp((long) header.width() * header.height() / 1_000_000, 1, budget);
        } catch (IOException e) {
            // Files with layers say their size only when they are opened.
            return Math.max(1, budget / AT_ONCE);
        }
    }

    private int report(int files) {
        output.clearBar();
        failures.stream()
                .sorted(java.util.Comparator.comparingInt(Failure::index))
                .forEach(failure -> output.failure(
                        Map.of("file", failure.file().toString(), "error", failure.sentence()),
                        "edit.failed",
                        failure.file(),
                        failure.sentence()));
        output.remark(
                "edit.summary",
                Integer.toString(written.get()),
                Integer.toString(failures.size()),
                Integer.toString(files));
        return failures.isEmpty() && !stopped ? 0 : 1;
    }
}
