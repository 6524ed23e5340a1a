package app.atelier.desktop.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.memory.Memory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptHistoryTest {
    @TempDir
    Path folder;

    @Test
    void goesBackAndForthAndKeepsWhatStoodThere() {
        var history = new PromptHistory(Memory.open(folder.resolve("m.json")));
        history.used("a fox");
        history.used("an owl");
        assertThat(history.back("half a thou")).contains("an owl");
        assertThat(history.back("an owl")).contains("a fox");
        assertThat(history.back("a fox")).isEmpty();
        assertThat(history.forth()).contains("an owl");
        assertThat(history.forth()).contains("half a thou");
        assertThat(history.forth()).isEmpty();
    }

    @Test
    void isThereAgainAfterAStartAndKnowsEachPromptOnce() {
        Path file = folder.resolve("m.json");
        try (var memory = Memory.open(file)) {
            var history = new PromptHistory(memory);
            history.used("a fox");
            history.used("an owl");
            history.used("a fox");
        }
        try (var memory = Memory.open(file)) {
            assertThat(new PromptHistory(memory).all()).containsExactly("a fox", "an owl");
            assertThat(new PromptHistory(memory).matching("OWL", 5)).containsExactly("an owl");
        }
    }
}
