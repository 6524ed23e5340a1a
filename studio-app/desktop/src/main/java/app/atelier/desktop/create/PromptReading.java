package app.atelier.desktop.create;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.language.Correction;
import app.atelier.generation.composer.language.Corrections;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The words, how they are read, and what a person has corrected of it. */
public final class PromptReading {
    private static final int MOST_UNDONE = 100;

    private final Tasks tasks;
    private final WordReader reader;
    private final StringProperty prompt = new SimpleStringProperty(this, "prompt", "");
    private final ReadOnlyObjectWrapper<List<Span>> spans = new ReadOnlyObjectWrapper<>(this, "spans", List.of());
    private final ReadOnlyStringWrapper style = new ReadOnlyStringWrapper(this, "style", "");
    private final ReadOnlyObjectWrapper<Corrections> corrections =
            new ReadOnlyObjectWrapper<>(this, "corrections", Corrections.NONE);
    private final Deque<Corrections> before = new ArrayDeque<>();

    public PromptReading(Tasks tasks, WordReader reader) {
        this.tasks = tasks;
        this.reader = reader;
        prompt.addListener(observed -> read());
        corrections.addListener(observed -> read());
    }

    /** Reads the words as they are typed; a reading that words have overtaken is dropped. */
    private void read() {
        String words = prompt.get();
        var corrected = corrections.get();
        if (words.isBlank() || words.length() > GenerationRequest.LONGEST_PROMPT) {
            spans.set(List.of());
            style.set("");
            return;
        }
        tasks.task(steps -> reader.read(words, corrected))
                .onDone(scene -> {
                    if (words.equals(prompt.get()) && corrected == corrections.get()) {
                        spans.set(Span.of(scene.readings(), corrected));
                        style.set(scene.style());
                    }
                })
                .start();
    }

    public StringProperty prompt() {
        return prompt;
    }

    /** How the words that stand in {@link #prompt()} were read; lags behind typing by some milliseconds. */
    ReadOnlyObjectProperty<List<Span>> spans() {
        return spans.getReadOnlyProperty();
    }

    /** The style that the words name, or empty. */
    ReadOnlyStringProperty style() {
        return style.getReadOnlyProperty();
    }

    /** What was corrected; words that stand in the prompt no more are among them, in case they come back. */
    public ReadOnlyObjectProperty<Corrections> corrections() {
        return corrections.getReadOnlyProperty();
    }

    /** Hands over what a word could be read as instead. */
    void alternatives(Span span, Consumer<List<Alternative>> handler) {
        String words = prompt.get();
        tasks.task(steps -> reader.alternatives(words, span.start()))
                .onDone(handler)
                .start();
    }

    /** Which of them holds at present: what was chosen, what the word was taken for, or the likeliest of its kind. */
    Optional<Alternative> present(Span span, List<Alternative> found) {
        var chosen = corrections.get().about(span.word());
        if (chosen.isPresent()) {
            return found.stream()
                    .filter(one -> one.correction().equals(chosen.get()))
                    .findFirst();
        }
        var alike = found.stream().filter(one -> one.role() == span.role()).toList();
        return alike.stream().filter(span::means).findFirst().or(() -> alike.stream()
                .findFirst());
    }

    public void correct(Correction correction) {
        change(corrections.get().with(correction));
    }

    /** Reads a word as if nobody had corrected it. */
    public void restore(String word) {
        change(corrections.get().without(word));
    }

    /** Takes over the corrections that words were drawn with. */
    public void take(String words, Corrections drawnWith) {
        prompt.set(words);
        if (!drawnWith.isEmpty()) {
            change(drawnWith);
        }
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes back the last correction. */
    public void undo() {
        if (canUndo()) {
            corrections.set(before.pop());
        }
    }

    private void change(Corrections next) {
        if (!next.equals(corrections.get())) {
            before.push(corrections.get());
            if (before.size() > MOST_UNDONE) {
                before.removeLast();
            }
            corrections.set(next);
        }
    }
}
