package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of pictures is written anew when most of it is out of use. */
class JournalTidyingTest {
    @TempDir
    Path folder;

    private final Document base = Document.of(Pictures.photo(300, 280));

    private static DocumentHistory.Step step(int number) {
        return new DocumentHistory.Step("Step " + number, Instant.EPOCH, null);
    }

    private static Picture other(int number) {
        return Pictures.random(300, 280, number);
    }

    private Path pack() {
        return folder.resolve("pixels.pack");
    }

    /** Two steps that stay; beside them what was amended ten times. */
    private List<Journal.Kept> filled(Journal journal) throws IOException {
        List<Journal.Kept> live = new ArrayList<>();
        live.add(journal.step(step(1), Document.of(other(1))));
        for (int i = 2; i <= 11; i++) {
            journal.position(1);
            journal.step(step(2), Document.of(other(i)));
        }
        journal.position(1);
        live.add(journal.step(step(2), Document.of(other(12))));
        return live;
    }

    private void assertWhole() throws IOException {
        try (Journal journal = Journal.open(folder, base, 0)) {
            assertThat(journal.position()).isEqualTo(2);
            assertThat(journal.steps()).hasSize(2);
            for (int i = 0; i < 2; i++) {
                Picture picture =
                        HistoryProcess.picture(journal.document(journal.steps().get(i)));
                assertThat(picture.samePixels(other(i == 0 ? 1 : 12))).isTrue();
            }
        }
    }

    @Test
    void whatNobodyCanGoBackToIsGivenUpAndTheRestComesBack() throws IOException {
        try (Journal journal = Journal.open(folder, base, 0)) {
            List<Journal.Kept> live = filled(journal);
            long before = Files.size(pack());
            journal.tidy(live);
            assertThat(Files.size(pack())).isLessThan(before / 4);
            assertThat(HistoryProcess.picture(journal.document(live.getFirst())).samePixels(other(1)))
                    .isTrue();
            long tidied = Files.size(pack());
            journal.tidy(live);
            assertThat(Files.size(pack())).isEqualTo(tidied);
        }
        assertWhole();
    }

    @Test
    void stepsFoundWhenOpeningAreKeptToo() throws IOException {
        try (Journal journal = Journal.open(folder, base, 0)) {
            filled(journal);
        }
        try (Journal journal = Journal.open(folder, base, 0)) {
            long before = Files.size(pack());
            // Pictures are looked for when the first of them is asked for.
            journal.document(journal.steps().getFirst());
            journal.tidy(journal.steps());
            assertThat(Files.size(pack())).isLessThan(before / 4);
        }
        assertWhole();
    }

    @Test
    void aFileThatIsLittleLargerThanItMustBeIsLeftAlone() throws IOException {
        try (Journal journal = Journal.open(folder, base, Journal.SPARE)) {
            List<Journal.Kept> live = filled(journal);
            long before = Files.size(pack());
            journal.tidy(live);
            assertThat(Files.size(pack())).isEqualTo(before);
        }
    }

    @Test
    void whereverItIsKilledTheJournalIsWhole() throws IOException {
        byte[] old;
        byte[] fresh;
        byte[] lines;
        try (Journal journal = Journal.open(folder, base, 0)) {
            List<Journal.Kept> live = filled(journal);
            old = Files.readAllBytes(pack());
            lines = Files.readAllBytes(folder.resolve("steps.jsonl"));
            journal.tidy(live);
            fresh = Files.readAllBytes(pack());
        }
        // Killed while the new file is written: the old one is there, with a piece of the new one beside it.
        for (int cut = 0; cut <= fresh.length; cut += fresh.length / 41 + 1) {
            Files.write(pack(), old);
            Files.write(folder.resolve("steps.jsonl"), lines);
            Files.write(folder.resolve("pixels.pack.compact"), Arrays.copyOf(fresh, cut));
            assertWhole();
            assertThat(folder.resolve("pixels.pack.compact")).doesNotExist();
        }
        // Killed after that: the new one has taken its place.
        Files.write(pack(), fresh);
        Files.write(folder.resolve("steps.jsonl"), lines);
        assertWhole();
    }
}
