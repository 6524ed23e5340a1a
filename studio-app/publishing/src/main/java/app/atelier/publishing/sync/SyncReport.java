package app.atelier.publishing.sync;

import app.atelier.publishing.OutboxEntry;
import java.util.List;

/**
 * What one round did.
 *
 * @param posted entries that are on the server since this round
 * @param refused entries that the server did not take
 * @param waiting how many still wait
 * @param fetched statuses that are new in the offline copy
 * @param state after the round
 */
public record SyncReport(
        List<OutboxEntry> posted, List<OutboxEntry> refused, int waiting, int fetched, SyncState state) {
    public SyncReport {
        posted = List.copyOf(posted);
        refused = List.copyOf(refused);
    }
}
