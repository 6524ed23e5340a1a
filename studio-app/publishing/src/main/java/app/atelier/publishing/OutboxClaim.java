package app.atelier.publishing;

import org.jspecify.annotations.Nullable;

/**
 * An entry that this process is to send now.
 *
 * @param mediaId the picture's id on the server where an earlier try brought it there, or null
 */
public record OutboxClaim(OutboxEntry entry, @Nullable String mediaId) {}
