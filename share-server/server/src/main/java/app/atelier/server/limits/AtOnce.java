package app.atelier.server.limits;

import app.atelier.server.problems.Problem;
import java.util.HashMap;
import java.util.Map;

/** How many of something go on at the same time, for one and for all together. Nobody waits here: what is full is full. */
public final class AtOnce {
    private final int forOne;
    private final int forAll;
    private final int laterSeconds;
    private final Map<String, Integer> inside = new HashMap<>();
    private int all;

    /**
     * @param forOne at most so many for one account or address
     * @param forAll at most so many in all
     * @param laterSeconds after which others are asked to come back
     */
    public AtOnce(int forOne, int forAll, int laterSeconds) {
        this.forOne = forOne;
        this.forAll = forAll;
        this.laterSeconds = laterSeconds;
    }

    /** Held while it goes on. */
    @FunctionalInterface
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place until it is closed.
     *
     * @throws Problem 503 with the seconds to wait if there is none
     */
    public synchronized Place enter(String whom) {
        int own = inside.getOrDefault(whom, 0);
        if (own >= forOne || all >= forAll) {
            throw Problem.later(503, laterSeconds, "uploads.busy", laterSeconds);
        }
        inside.put(whom, own + 1);
        all++;
        return () -> leave(whom);
    }

    private synchronized void leave(String whom) {
        inside.computeIfPresent(whom, (_, count) -> count > 1 ? count - 1 : null);
        all--;
    }
}
