package app.atelier.desktop.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    Path folder;

    @Test
    void remembersPropertiesFromOneStartToTheNext() {
        Path file = folder.resolve("deep/settings.json");
        try (var memory = Memory.open(file)) {
            var open = new SimpleBooleanProperty(true);
            memory.keepFlag("panel", open);
            open.set(false);
            var place = new SimpleStringProperty("create");
            memory.keep("place", place, Optional::of, value -> value);
            place.set("library");
        }
        try (var memory = Memory.open(file)) {
            var open = new SimpleBooleanProperty(true);
            memory.keepFlag("panel", open);
            assertThat(open.get()).isFalse();
            assertThat(memory.text("place")).contains("library");
        }
    }

    @Test
    void beginsAnewOnAFileThatCannotBeRead() throws Exception {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{ not json");
        try (var memory = Memory.open(file)) {
            assertThat(memory.number("width", 7)).isEqualTo(7);
            memory.put("width", 9.0);
        }
        try (var memory = Memory.open(file)) {
            assertThat(memory.number("width", 7)).isEqualTo(9);
        }
    }
}
