/**
 * The durable queue of pictures to be made, and the runner that makes them. Begin at {@link
 * app.atelier.generation.queue.JobQueue}; it knows nothing of how pictures are made or where they are kept: a {@link
 * app.atelier.generation.Backend} and a {@link app.atelier.generation.queue.ResultSink} stand behind the runner.
 */
@NullMarked
package app.atelier.generation.queue;

import org.jspecify.annotations.NullMarked;
