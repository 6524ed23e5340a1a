package app.atelier.server.timelines;

import app.atelier.server.statuses.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline, newest first.
 *
 * @param older where the next page begins, null if this is the last
 * @param newer where newer posts begin, null if the page is empty
 */
public record TimelinePage(
        List<Status> statuses,
        @Nullable Cursor older,
        @Nullable Cursor newer) {}
