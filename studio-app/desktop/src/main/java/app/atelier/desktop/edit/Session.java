package app.atelier.desktop.edit;

import app.atelier.imaging.history.History;
import app.atelier.imaging.layers.Document;
import app.atelier.library.Artwork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An artwork that is open, with everything done to it. Plain logic, used by one thread at a time. */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final Duration SAME_MOVEMENT = Duration.ofMillis(1200);

    /**
     * The document after a step.
     *
     * @param change what was done, or null at the beginning
     */
    record Stage(Document document, @Nullable Change change, Instant at) {}

    private final Artwork artwork;
    private final History<Stage> history;
    private @Nullable UUID savedAs;
    private int savedAt;

    /** @param kept what was done before, replayed as far as it can be */
    Session(Artwork artwork, Document base, Journal.Content kept) {
        this.artwork = artwork;
        history = new History<>("", new Stage(base, null, artwork.created()));
        for (var step : kept.steps()) {
            try {
                push(step.change(), step.change().apply(document()), step.at());
            } catch (IllegalArgumentException impossible) {
                LOG.warn("a step of {} cannot be done again, nor those after it", artwork.id(), impossible);
                break;
            }
        }
        history.go(Math.min(kept.position(), history.steps().size() - 1));
        savedAs = kept.savedAs();
        savedAt = kept.savedAt();
    }

    private void push(Change change, Document after, Instant at) {
        history.push("", new Stage(after, change, at));
    }

    Artwork artwork() {
        return artwork;
    }

    Document document() {
        return history.current().document();
    }

    /** What it was before everything. */
    Document base() {
        return history.steps().getFirst().value().document();
    }

    /**
     * Does a step. Nothing happens when it changes nothing.
     *
     * @throws IllegalArgumentException with a sentence when it cannot be done
     */
    boolean commit(Change change, Instant now) {
        var current = history.current();
        boolean merges = current.change() != null
                && !history.canRedo()
                && history.position() != savedAt
                && change.continues(current.change())
                && Duration.between(current.at(), now).compareTo(SAME_MOVEMENT) < 0;
        var before =
                merges ? history.steps().get(history.position() - 1).value().document() : current.document();
        var after = change.apply(before);
        if (after.equals(current.document())) {
            return false;
        }
        if (merges) {
            history.amend("", new Stage(after, change, now));
            return true;
        }
        if (savedAt > history.position()) {
            savedAs = null;
        }
        push(change, after, now);
        return true;
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    void go(int position) {
        history.go(position);
    }

    int position() {
        return history.position();
    }

    /** All stages, the untouched one first. */
    List<Stage> stages() {
        return history.steps().stream().map(History.Step::value).toList();
    }

    /** The changes that are in force, in order. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var stage : stages().subList(1, position() + 1)) {
            if (stage.change() != null) {
                changes.add(stage.change());
            }
        }
        return changes;
    }

    /** The artwork that holds what is seen now: the opened one if nothing was done, or the one saved last. */
    @Nullable
    UUID saved() {
        if (position() == 0) {
            return artwork.id();
        }
        return savedAs != null && savedAt == position() ? savedAs : null;
    }

    void saved(UUID as, int at) {
        savedAs = as;
        savedAt = at;
    }

    Journal.Content content() {
        var steps = new ArrayList<Journal.Step>();
        for (var stage : stages()) {
            if (stage.change() != null) {
                steps.add(new Journal.Step(stage.at(), stage.change()));
            }
        }
        return new Journal.Content(Journal.VERSION, position(), steps, savedAs, savedAt);
    }
}
