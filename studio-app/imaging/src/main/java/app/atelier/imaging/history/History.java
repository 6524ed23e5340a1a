package app.atelier.imaging.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Named steps with undo and redo. Steps hold whole immutable values that share what did not change.
 *
 * @param <T> the value, such as a document
 */
public final class History<T> {
    private final List<Step<T>> steps = new ArrayList<>();
    private int position;

    /** A step: what was done and what came of it. */
    public record Step<T>(String name, T value) {}

    /** A history that begins with a value. */
    public History(String name, T value) {
        steps.add(new Step<>(name, value));
    }

    /** Adds a step after the current one; steps that were undone are given up. */
    public void push(String name, T value) {
        while (steps.size() > position + 1) {
            steps.removeLast();
        }
        steps.add(new Step<>(name, value));
        position++;
    }

    /** Replaces the current step's value under the same name, as while a slider is being drawn. */
    public void amend(String name, T value) {
        while (steps.size() > position + 1) {
            steps.removeLast();
        }
        steps.set(position, new Step<>(name, value));
    }

    public T current() {
        return steps.get(position).value();
    }

    /** Goes back one step and gives its value; empty at the beginning. */
    public Optional<T> undo() {
        return position == 0 ? Optional.empty() : Optional.of(go(position - 1));
    }

    /** Goes forward one step and gives its value; empty at the end. */
    public Optional<T> redo() {
        return position == steps.size() - 1 ? Optional.empty() : Optional.of(go(position + 1));
    }

    /** Goes to a step by index and gives its value. */
    public T go(int index) {
        position = java.util.Objects.checkIndex(index, steps.size());
        return current();
    }

    public boolean canUndo() {
        return position > 0;
    }

    public boolean canRedo() {
        return position < steps.size() - 1;
    }

    /** All steps, oldest first. */
    public List<Step<T>> steps() {
        return List.copyOf(steps);
    }

    /** Index of the current step. */
    public int position() {
        return position;
    }
}
