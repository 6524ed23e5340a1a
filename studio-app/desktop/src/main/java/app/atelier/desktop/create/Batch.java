package app.atelier.desktop.create;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The pictures that were asked for at once. */
public final class Batch {
    private final UUID id;
    private final String prompt;
    private final String style;
    private final Instant created;
    private final List<Result> results;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

    Batch(UUID id, String prompt, String style, Instant created, List<Result> results) {
        this.id = id;
        this.prompt = prompt;
        this.style = style;
        this.created = created;
        this.results = List.copyOf(results);
    }

    public UUID id() {
        return id;
    }

    public String prompt() {
        return prompt;
    }

    /** Label of the style it is drawn in. */
    public String style() {
        return style;
    }

    public Instant created() {
        return created;
    }

    public List<Result> results() {
        return results;
    }

    public long done() {
        return results.stream()
                .filter(result -> result.state().get() == Result.State.DONE)
                .count();
    }

    /** What remains ("3 of 4 · 2 s left"), or style and time once nothing does. */
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    void tell(String words, boolean stillRunning) {
        state.set(words);
        running.set(stillRunning);
    }
}
