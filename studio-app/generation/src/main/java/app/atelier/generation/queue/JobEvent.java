package app.atelier.generation.queue;

import app.atelier.imaging.Picture;
import java.util.List;
import java.util.UUID;

/** Something that happened in the queue, told after it is on disk. */
public sealed interface JobEvent {
    /** New jobs at the end of the queue. */
    record Added(List<Job> jobs) implements JobEvent {}

    /** A job's state or, not more often than people can see, its progress changed. */
    record Changed(Job job) implements JobEvent {}

    /** A picture as far as it is drawn, in its final size. */
    record Preview(UUID id, Picture picture) implements JobEvent {}

    /** Finished jobs were cleared away. */
    record Removed(List<UUID> ids) implements JobEvent {}

    /** The order changed; ask for the list. */
    record Reordered() implements JobEvent {}
}
