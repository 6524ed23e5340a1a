package app.atelier.desktop.edit;

import app.atelier.imaging.documents.DocumentHistory;
import app.atelier.imaging.layers.Document;
import app.atelier.library.Artwork;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An artwork that is open, with everything done to it. Plain logic, used by one thread at a time. */
final class Session implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final Duration SAME_MOVEMENT = Duration.ofMillis(1200);

    /**
     * What was saved last.
     *
     * @param as the artwork
     * @param at after how many steps
     */
    record Saved(UUID as, int at) {}

    private final Artwork artwork;
    private final DocumentHistory history;
    private final List<String> notes;

    /** @param notes what could not be opened as it was, a sentence each */
    Session(Artwork artwork, DocumentHistory history, List<String> notes) {
        this.artwork = artwork;
        this.history = history;
        this.notes = List.copyOf(notes);
    }

    List<String> notes() {
        return notes;
    }

    Artwork artwork() {
        return artwork;
    }

    Document document() {
        return history.current();
    }

    /** What it was before everything. */
    Document base() {
        return history.base();
    }

    /**
     * Does a step. Nothing happens when it changes nothing. May read and wait for the disk.
     *
     * @throws IllegalArgumentException with a sentence when it cannot be done
     */
    boolean commit(Change change, Instant now) {
        return commit(change, null, null, now);
    }

    /**
     * As {@link #commit(Change, Instant)}.
     *
     * @param from the document that the step was worked out for already, or null
     * @param made what came of it
     */
    boolean commit(Change change, @Nullable Document from, @Nullable Document made, Instant now) {
        boolean merges = merges(change, now);
        var before = merges ? previous() : document();
        var after = made != null && from == before ? made : change.apply(before);
        if (after.equals(document())) {
            return false;
        }
        var step = new DocumentHistory.Step(
                StepNames.of(change, before), now, Json.mapper().valueToTree(change));
        if (merges) {
            history.amend(step, after);
            return true;
        }
        var kept = lastSaved();
        if (kept != null && kept.at() > history.position()) {
            history.note(Json.mapper().nullNode());
        }
        history.push(step, after);
        return true;
    }

    /** Whether it goes on with the movement of the last step; a layer that is moved and then turned was moved twice. */
    private boolean merges(Change change, Instant now) {
        var current = history.steps().get(history.position());
        var last = change(current);
        return last != null
                && !history.canRedo()
                && !atSaved()
                && change.continues(last)
                && (!(change instanceof Change.Place) || current.name().equals(StepNames.of(change, document())))
                && Duration.between(current.at(), now).compareTo(SAME_MOVEMENT) < 0;
    }

    /** Whether a step can be done without reading what came before it from the disk. */
    boolean ready(Change change, Instant now) {
        return history.position() == 0 || history.ready(history.position() - 1) || !merges(change, now);
    }

    private Document previous() {
        try {
            return history.document(history.position() - 1);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    private static @Nullable Change change(DocumentHistory.Step step) {
        if (step.detail() == null) {
            return null;
        }
        try {
            return Json.mapper().treeToValue(step.detail(), Change.class);
        } catch (JsonProcessingException unknown) {
            LOG.warn("the step “{}” is of a kind that is not known", step.name(), unknown);
            return null;
        }
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    /** @throws IOException with a sentence when the step had to be read and cannot be; everything stays as it is */
    void go(int position) throws IOException {
        history.go(position);
    }

    int position() {
        return history.position();
    }

    /** All steps, the untouched picture first. */
    List<DocumentHistory.Step> steps() {
        return history.steps();
    }

    /** The changes that are in force, in order. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var step : history.steps().subList(1, position() + 1)) {
            var change = change(step);
            if (change != null) {
                changes.add(change);
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
        var kept = lastSaved();
        return kept != null && kept.at() == position() ? kept.as() : null;
    }

    void saved(UUID as, int at) {
        history.note(Json.mapper().valueToTree(new Saved(as, at)));
    }

    private boolean atSaved() {
        var kept = lastSaved();
        return kept != null && kept.at() == position();
    }

    private @Nullable Saved lastSaved() {
        var note = history.note();
        try {
            return note == null ? null : Json.mapper().treeToValue(note, Saved.class);
        } catch (JsonProcessingException unknown) {
            return null;
        }
    }

    @Override
    public void close() {
        history.close();
    }
}
