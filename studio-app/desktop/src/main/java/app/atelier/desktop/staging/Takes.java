package app.atelier.desktop.staging;

import java.util.ArrayList;
import java.util.List;

/** The states of a scene in order, with one's place among them. */
final class Takes {
    private static final int MOST = 200;

    private final List<Take> takes = new ArrayList<>();
    private int at;
    private boolean joins;

    Takes(Take first) {
        takes.add(first);
    }

    Take now() {
        return takes.get(at);
    }

    /** Goes on from here; what was undone is forgotten. */
    void add(Take next) {
        takes.subList(at + 1, takes.size()).clear();
        if (joins && !next.kind().isEmpty() && next.kind().equals(now().kind())) {
            takes.set(at, next);
            return;
        }
        takes.add(next);
        if (takes.size() > MOST) {
            // The first one stays: it is the picture as it was.
            takes.remove(1);
        }
        at = takes.size() - 1;
        joins = true;
    }

    /** The same state with the places that were found for it when it was drawn. */
    void settle(Take drawn, Take settled) {
        int known = takes.indexOf(drawn);
        if (known >= 0) {
            takes.set(known, settled);
        }
    }

    boolean canUndo() {
        return at > 0;
    }

    boolean canRedo() {
        return at < takes.size() - 1;
    }

    void undo() {
        at = Math.max(0, at - 1);
        joins = false;
    }

    void redo() {
        at = Math.min(takes.size() - 1, at + 1);
        joins = false;
    }
}
