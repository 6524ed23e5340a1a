package app.atelier.generation.queue;

import java.time.Instant;

/**
 * Which process holds a job. A process number alone may be given out again, so its start is part of the name.
 */
final class Owner {
    private static final String SEPARATOR = "@";

    /** Two programs may reckon the same start a little apart after the clock was set. */
    private static final long CLOCK_MILLIS = 5_000;

    private Owner() {}

    /** This process. */
    static String own() {
        return name(ProcessHandle.current());
    }

    /** Whether the process of that name still runs. */
    static boolean isAlive(String owner) {
        String[] parts = owner.split(SEPARATOR, 2);
        try {
            long started = Long.parseLong(parts[1]);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> Math.abs(started(process) - started) <= CLOCK_MILLIS)
                    .isPresent();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    private static String name(ProcessHandle process) {
        return process.pid() + SEPARATOR + started(process);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
