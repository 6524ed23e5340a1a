package app.atelier.generation.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * Which process holds a job. A process number alone may be given out again, so its start is part of the name.
 */
final class Owner {
    private static final String SEPARATOR = "@";

    private Owner() {}

    /** This process. */
    static String own() {
        return name(ProcessHandle.current());
    }

    /** Whether the process of that name still runs. */
    static boolean isAlive(String owner) {
        String number = owner.substring(0, Math.max(0, owner.indexOf(SEPARATOR)));
        try {
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(number));
            return process.isPresent()
                    && process.get().isAlive()
                    && name(process.get()).equals(owner);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String name(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + SEPARATOR + started;
    }
}
