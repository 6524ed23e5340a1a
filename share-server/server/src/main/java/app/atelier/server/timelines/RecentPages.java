package app.atelier.server.timelines;

import app.atelier.server.storage.Database;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pages that nobody in particular asked for, kept until anything is written, and a second at most, as another process
 * at the same database may write too.
 */
final class RecentPages {
    private static final int MOST = 200;
    private static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();

    /** What was asked for. */
    record Asked(String what, Cursor cursor, int limit) {}

    private record Kept(TimelinePage page, long writes, long sinceNanos) {}

    private final Database database;
    private final Map<Asked, Kept> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Kept> eldest) {
            return size() > MOST;
        }
    };

    RecentPages(Database database) {
        this.database = database;
    }

    TimelinePage get(Asked asked, Supplier<TimelinePage> read) {
        // Counted before reading: what is written meanwhile makes the page old already.
        long writes = database.writes();
        long now = System.nanoTime();
        synchronized (pages) {
            Kept kept = pages.get(asked);
            if (kept != null && kept.writes() == writes && now - kept.sinceNanos() < LONGEST_NANOS) {
                return kept.page();
            }
        }
        TimelinePage page = read.get();
        synchronized (pages) {
            pages.put(asked, new Kept(page, writes, now));
        }
        return page;
    }
}
