package app.atelier.imaging.documents;

import app.atelier.imaging.layers.Document;
import org.jspecify.annotations.Nullable;

/** A step of a {@link DocumentHistory}, with its document while that is in memory, and its line once it is on disk. */
final class HistoryEntry {
    final DocumentHistory.Step step;
    volatile @Nullable Document held;
    volatile Journal.@Nullable Kept kept;

    HistoryEntry(DocumentHistory.Step step, @Nullable Document held, Journal.@Nullable Kept kept) {
        this.step = step;
        this.held = held;
        this.kept = kept;
    }
}
