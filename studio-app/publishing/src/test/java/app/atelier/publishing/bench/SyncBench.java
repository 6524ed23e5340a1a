package app.atelier.publishing.bench;

import app.atelier.publishing.Draft;
import app.atelier.publishing.PostState;
import app.atelier.publishing.Studio;
import app.atelier.publishing.TestServer;
import app.atelier.publishing.server.Limits;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.sync.SyncState;
import app.atelier.publishing.timelines.TimelineStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Times what the studio does around its server: posting, fetching a timeline, reading it offline, going on after an
 * outage. One JSON object a line. The server is a small one that answers at once, so that the studio's share is seen.
 */
public final class SyncBench {
    private static final int POSTS = 50;
    private static final int STATUSES = 200;

    private SyncBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("atelier-sync-bench");
        try (TestServer server = new TestServer();
                Studio studio = new Studio(folder, server.address(), new Transport(Limits.USUAL))) {
            post(studio, "warm-up");
            studio.sync.runOnce();
            posts(studio);
            timeline(server, studio);
            outage(server, studio);
        } finally {
            delete(folder);
        }
    }

    private static Draft post(Studio studio, String caption) {
        Draft draft = studio.draft(caption);
        studio.outbox.send(draft);
        return draft;
    }

    private static void posts(Studio studio) {
        for (int i = 0; i < POSTS; i++) {
            post(studio, "post " + i);
        }
        long began = System.nanoTime();
        int posted = studio.sync.runOnce().posted().size();
        if (posted != POSTS) {
            throw new IllegalStateException(posted + " posts went out");
        }
        print("post", millis(began) / POSTS, "ms");
        print("posts-a-second", POSTS / (millis(began) / 1e3), "1/s");
    }

    private static void timeline(TestServer server, Studio studio) {
        server.addPosts(STATUSES);
        long began = System.nanoTime();
        studio.sync.runOnce();
        print("fetch-200-with-pictures", millis(began), "ms");
        began = System.nanoTime();
        studio.sync.runOnce();
        print("fetch-nothing-new", millis(began), "ms");
        began = System.nanoTime();
        studio.timelines.page(server.address(), TimelineStore.PUBLIC, null, 40);
        print("offline-page-of-40", millis(began), "ms");
    }

    private static void outage(TestServer server, Studio studio) throws IOException {
        server.goDown();
        Draft draft = post(studio, "written offline");
        studio.sync.start();
        await(() -> studio.sync.state() instanceof SyncState.Offline);
        server.comeBack();
        long began = System.nanoTime();
        await(() -> studio.outbox.find(draft.id()).orElseThrow().state() == PostState.POSTED);
        print("out-after-a-short-outage", millis(began), "ms");
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void print(String what, double value, String unit) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"sync\",\"what\":\"%s\",\"unit\":\"%s\",\"ours\":%.2f,\"peer\":null,\"goal\":null,\"met\":null}%n",
                what,
                unit,
                value);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
