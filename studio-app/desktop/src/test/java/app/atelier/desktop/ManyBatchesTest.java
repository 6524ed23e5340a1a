package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.shell.Destination;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.queue.JobState;
import app.atelier.library.StudioHome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Create with the batches of many days: all can be seen, and the window is not held for their sake. */
class ManyBatchesTest {
    private static final int BATCHES = 30;
    private static final int PICTURES = 4;
    private static final int LAST_PAGE = 12;
    /** Processor time of one styling and layout; a tenth of a second is what may be noticed. */
    private static final long LONGEST_LAYOUT_MILLIS = 100;
    /** Tiles of the strips that a window of 760 has room for, and about as many again above and below. */
    private static final int MOST_TILES = 9 * PICTURES;

    @TempDir
    static Path folder;

    private OpenStudio studio;

    /** A home in which all these batches were drawn. */
    @BeforeAll
    static void draw() throws Exception {
        var home = StudioHome.at(folder.resolve("home")).prepared();
        try (var context = StudioContext.open(home, new GradientBackend())) {
            for (int i = 0; i < BATCHES; i++) {
                int seed = i * PICTURES;
                context.queue()
                        .enqueue(IntStream.range(seed, seed + PICTURES)
                                .mapToObj(each -> GenerationRequest.of("words of batch " + seed, each, 256, 256))
                                .toList());
            }
            context.startWorkers();
            Await.until("all are drawn", () -> context.queue().list().stream()
                    .allMatch(job -> job.state() == JobState.DONE));
        }
    }

    @BeforeEach
    void open() throws Exception {
        studio = OpenStudio.at(folder, new GradientBackend());
        go(Destination.CREATE);
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    private void go(String place) throws Exception {
        OpenStudio.on(() -> {
            studio.window().shell().go(Destination.of(place));
            return true;
        });
        quiet();
    }

    private void quiet() {
        studio.until("nothing runs", () -> studio.window().tasks().running() == 0);
    }

    private void scrollTo(double share) throws Exception {
        ScrollPane column = (ScrollPane) studio.node(".batches");
        OpenStudio.on(() -> {
            column.setVvalue(share);
            return true;
        });
        quiet();
    }

    /** Scrolls up until there is nothing older. */
    private void all() throws Exception {
        for (int i = 0; i < BATCHES / LAST_PAGE + 1; i++) {
            scrollTo(1);
            scrollTo(0);
        }
        studio.until(
                "all are there", () -> studio.window().create().batches().list().size() == BATCHES);
    }

    private int tiles() {
        return studio.window().view().lookupAll(".result").size();
    }

    @Test
    void onlyBatchesInSightHaveNodesAndNoLayoutHoldsTheWindow() throws Exception {
        all();
        go(Destination.LIBRARY);
        go(Destination.CREATE);
        try (var watch = new FxWatch(studio.windowThread())) {
            var layout = LayoutTime.watch(studio);
            for (int round = 0; round < 5; round++) {
                go(Destination.LIBRARY);
                go(Destination.CREATE);
                for (double share : new double[] {.8, .6, .4, .2, 0, 1}) {
                    scrollTo(share);
                    assertThat(OpenStudio.on(this::tiles)).isBetween(PICTURES, MOST_TILES);
                }
            }
            assertThat(watch.waits()).isEmpty();
            assertThat(layout.longestMillis())
                    .as("longest styling and layout")
                    .isLessThanOrEqualTo(LONGEST_LAYOUT_MILLIS);
            assertThat(watch.longestMillis())
                    .as("longest hold of the window's thread, %s", watch.where())
                    .isLessThanOrEqualTo(LONGEST_LAYOUT_MILLIS);
            System.out.println("30 batches: longest layout " + layout.longestMillis() + " ms, longest hold "
                    + watch.longestMillis() + " ms of processor time");
        }
    }

    @Test
    void afterAStartEarlierBatchesComeAsOneScrolls() throws Exception {
        var batches = studio.window().create().batches().list();
        assertThat(OpenStudio.on(batches::size)).isEqualTo(LAST_PAGE);
        var newest = OpenStudio.on(batches::getLast);
        all();
        assertThat(OpenStudio.on(batches::getLast)).isSameAs(newest);
        assertThat(OpenStudio.on(() -> batches.getFirst().prompt())).isEqualTo("words of batch 0");
        assertThat(OpenStudio.on(
                        () -> batches.stream().map(batch -> batch.created()).toList()))
                .isSorted();
        studio.until("their pictures are there", () -> batches.getFirst().results().stream()
                .allMatch(result -> result.artwork().get() != null));
    }

    /** How long the window's thread styles and lays out in one pulse, in its processor time. */
    private static final class LayoutTime {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private volatile long longest;
        private long began;

        static LayoutTime watch(OpenStudio studio) throws Exception {
            var time = new LayoutTime();
            OpenStudio.on(() -> {
                studio.scene().addPreLayoutPulseListener(() -> time.began = time.threads.getCurrentThreadCpuTime());
                studio.scene()
                        .addPostLayoutPulseListener(() -> time.longest =
                                Math.max(time.longest, time.threads.getCurrentThreadCpuTime() - time.began));
                return true;
            });
            return time;
        }

        long longestMillis() {
            return longest / 1_000_000;
        }
    }
}
