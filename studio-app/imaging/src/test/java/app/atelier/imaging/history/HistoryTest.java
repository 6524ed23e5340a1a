package app.atelier.imaging.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void stepsAreUndoneAndRedoneInOrder() {
        History<String> history = new History<>("Open", "a");
        history.push("Crop", "b");
        history.push("Blur", "c");
        assertThat(history.undo()).contains("b");
        assertThat(history.undo()).contains("a");
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains("b");
        assertThat(history.position()).isEqualTo(1);
        assertThat(history.steps()).extracting(History.Step::name).containsExactly("Open", "Crop", "Blur");
    }

    @Test
    void aNewStepGivesUpWhatWasUndone() {
        History<String> history = new History<>("Open", "a");
        history.push("Crop", "b");
        history.push("Blur", "c");
        history.undo();
        history.push("Text", "d");
        assertThat(history.canRedo()).isFalse();
        assertThat(history.current()).isEqualTo("d");
        assertThat(history.steps()).extracting(History.Step::name).containsExactly("Open", "Crop", "Text");
    }

    @Test
    void amendingKeepsTheNumberOfSteps() {
        History<String> history = new History<>("Open", "a");
        history.push("Exposure", "b");
        history.amend("Exposure", "c");
        assertThat(history.steps()).hasSize(2);
        assertThat(history.undo()).contains("a");
        assertThat(history.redo()).contains("c");
    }
}
