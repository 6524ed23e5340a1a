package app.atelier.imaging.documents;

import app.atelier.imaging.layers.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a history stay in memory: the one in force and the one before everything, and of the others the
 * nearest whose pictures fit a budget. What those two show does not count.
 */
final class HistoryMemory {
    /** Documents farther away than so many steps are read again in any case. */
    private static final int NEAR = 200;

    private final List<HistoryEntry> entries;
    private final int position;
    private final HeldPixels tally = new HeldPixels();

    /** @param position of the document in force, which is in memory, as the first is */
    HistoryMemory(List<HistoryEntry> entries, int position) {
        this.entries = entries;
        this.position = position;
        tally.more(Objects.requireNonNull(entries.get(position).held));
        tally.more(Objects.requireNonNull(entries.getFirst().held));
    }

    /** Bytes of pictures in memory that do count. */
    long held() {
        long bytes = 0;
        for (HistoryEntry entry : entries) {
            Document document = entry.held;
            bytes += document == null ? 0 : tally.more(document);
        }
        return bytes;
    }

    /**
     * Lets go of documents that are on disk and do not fit beside those that lie nearer to the one in force.
     *
     * @return whether the rest fits; else there are some that are not on disk yet
     */
    boolean spill(long budget) {
        boolean within = true;
        long total = 0;
        for (int distance = 1; distance < entries.size(); distance++) {
            for (int index : new int[] {position - distance, position + distance}) {
                HistoryEntry entry = index > 0 && index < entries.size() ? entries.get(index) : null;
                @Nullable Document document = entry == null ? null : entry.held;
                if (entry == null || document == null) {
                    continue;
                }
                boolean near = distance <= NEAR;
                long more = near ? tally.more(document) : 0;
                if ((!near || more > 0 && total + more > budget) && entry.kept != null) {
                    entry.held = null;
                    if (near) {
                        tally.takeBack();
                    }
                } else {
                    total += more;
                    within &= more == 0 || total <= budget;
                }
            }
        }
        return within;
    }
}
