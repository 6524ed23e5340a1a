package app.atelier.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
    private static final int THREADS = 8;
    private static final int TIMES = 10;

    @TempDir
    Path folder;

    @Test
    void whatIsReadAndWrittenInATurnIsNeverLost() throws Exception {
        Path number = Files.writeString(folder.resolve("number"), "0");
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> {
                    for (int time = 0; time < TIMES; time++) {
                        try (var _ = Turn.take(folder.resolve("lock"))) {
                            Files.writeString(number, "" + (Integer.parseInt(Files.readString(number)) + 1));
                        }
                    }
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        assertThat(number).hasContent("" + THREADS * TIMES);
    }

    @Test
    void isFreeAgainAfterWorkThatFailed() throws Exception {
        Path lock = folder.resolve("lock");
        assertThatThrownBy(() -> {
                    try (var _ = Turn.take(lock)) {
                        throw new IllegalStateException("in the middle");
                    }
                })
                .hasMessage("in the middle");
        try (var again = Turn.take(lock)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void anInterruptedThreadDoesNotWait() throws Exception {
        Path lock = folder.resolve("lock");
        try (var held = Turn.take(lock)) {
            assertThat(held).isNotNull();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> Turn.take(lock)).isInstanceOf(IOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> Turn.take(folder.resolve("none").resolve("lock")))
                .isInstanceOf(IOException.class);
    }
}
