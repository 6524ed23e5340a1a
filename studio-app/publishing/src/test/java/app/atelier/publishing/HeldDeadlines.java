package app.atelier.publishing;

import app.atelier.publishing.server.Deadlines;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Deadlines that are over when a test says so, not when a slow machine has lost its time. */
public final class HeldDeadlines implements Deadlines {
    private final Set<Work> open = ConcurrentHashMap.newKeySet();

    private final class Work implements Closing {
        private final Runnable end;

        Work(Runnable end) {
            this.end = end;
        }

        @Override
        public void close() {
            open.remove(this);
        }
    }

    @Override
    public Closing after(Duration time, Runnable end) {
        Work work = new Work(end);
        open.add(work);
        return work;
    }

    /** The time of all that is open is over. */
    public void over() {
        for (Work work : open) {
            open.remove(work);
            work.end.run();
        }
    }

    @Override
    public void close() {
        open.clear();
    }
}
