package app.atelier.server.statuses;

import java.util.List;

/**
 * A post among those it came from and those made from it, as far as the viewer may see them.
 *
 * @param ancestors from the first of all down to the parent
 * @param children remixes of the post itself, oldest first
 * @param descendants all remixes below the children, oldest first; their place is told by {@link Status#remixOf()}
 * @param more whether there are more descendants than were read
 */
public record Lineage(
        List<Status> ancestors, Status status, List<Status> children, List<Status> descendants, boolean more) {

    /** The first of all: the oldest ancestor, or the post itself. */
    public Status root() {
        return ancestors.isEmpty() ? status : ancestors.getFirst();
    }
}
