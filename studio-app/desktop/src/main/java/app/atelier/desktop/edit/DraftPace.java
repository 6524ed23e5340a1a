package app.atelier.desktop.edit;

import java.util.concurrent.TimeUnit;

/**
 * How many pixels slow filters may work on in a frame while something is dragged: fewer after frames that came late, more
 * after those that were there at once.
 */
final class DraftPace {
    private static final int FIRST = 16_000;

    /** With fewer nobody would know the style again. */
    private static final int LEAST = 6_000;

    private static final int MOST = 1_000_000;
    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(45);
    private static final long EARLY = TimeUnit.MILLISECONDS.toNanos(30);
    private static final double STEP = 1.25;

    private volatile int pixels = FIRST;

    int pixels() {
        return pixels;
    }

    /** Hears what a frame took with that many. */
    void took(long nanos) {
        if (nanos > LATE) {
            pixels = (int) Math.max(LEAST, pixels / STEP);
        } else if (nanos < EARLY) {
            pixels = (int) Math.min(MOST, pixels * STEP);
        }
    }
}
