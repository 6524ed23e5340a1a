package app.atelier.generation.queue;

import app.atelier.generation.GenerationRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One picture to be made.
 *
 * @param id UUIDv7
 * @param batch the same for jobs that were asked for together
 * @param progress 0 to 1
 * @param what is being done now, a few words for people, or empty
 * @param error why it failed, a sentence for people, or null
 * @param artworkId what the sink called the kept picture, or null
 * @param attempts how often it was begun
 */
public record Job(
        UUID id,
        UUID batch,
        GenerationRequest request,
        JobState state,
        double progress,
        String what,
        @Nullable String error,
        @Nullable String artworkId,
        int attempts,
        Instant created) {
    Job at(double fraction, String doing) {
        return new Job(id, batch, request, state, fraction, doing, error, artworkId, attempts, created);
    }
}
