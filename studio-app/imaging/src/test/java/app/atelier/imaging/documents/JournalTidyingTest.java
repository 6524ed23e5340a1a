package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Document;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of steps and pictures are written anew when most of them is out of use. */
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

    private Path lines() {
        return folder.resolve("steps.jsonl");
    }

    /** Two steps in a file of lines that are mostly out of use; the first of them is in force, and something is noted. */
    private List<Journal.Kept> noted(Journal journal) throws IOException {
        List<Journal.Kept> live = filled(journal);
        for (int i = 0; i < 40; i++) {
            journal.note(TextNode.valueOf("note " + i));
            journal.position(i % 2);
        }
        journal.position(1);
        return live;
    }

    @Test
    void linesThatNobodyNeedsAreGivenUpAndTheRestComesBack() throws IOException {
        try (Journal journal = Journal.open(folder, base, 0)) {
            List<Journal.Kept> live = noted(journal);
            long before = Files.size(lines());
            List<Journal.Kept> moved = journal.tidyLines(live, 1, TextNode.valueOf("note 39"));
            assertThat(Files.size(lines())).isLessThan(before / 3);
            assertThat(journal.tidyLines(moved, 1, null)).isSameAs(moved);
            for (List<Journal.Kept> known : List.of(live, moved)) {
                // Who still knows the old places goes on in the old file.
                assertThat(HistoryProcess.picture(journal.document(known.getLast()))
                                .samePixels(other(12)))
                        .isTrue();
            }
            journal.position(2);
            journal.step(step(3), Document.of(other(13)));
        }
        try (Journal journal = Journal.open(folder, base, 0)) {
            assertThat(journal.position()).isEqualTo(3);
            assertThat(journal.note()).isEqualTo(TextNode.valueOf("note 39"));
            assertThat(journal.steps().stream().map(Journal.Kept::step)).containsExactly(step(1), step(2), step(3));
            assertThat(HistoryProcess.picture(journal.document(journal.steps().getLast()))
                            .samePixels(other(13)))
                    .isTrue();
        }
        assertThat(folder.resolve("steps.jsonl.compact")).doesNotExist();
    }

    @Test
    void aStepThatWasUndoneStaysAndMayBeDoneAgain() throws IOException {
        try (Journal journal = Journal.open(folder, base, 0)) {
            journal.tidyLines(noted(journal), 1, null);
        }
        try (Journal journal = Journal.open(folder, base, 0)) {
            assertThat(journal.position()).isEqualTo(1);
            assertThat(journal.steps()).hasSize(2);
            assertThat(journal.note()).isNull();
        }
    }

    @Test
    void whereverTidyingOfLinesIsKilledTheJournalIsWhole() throws IOException {
        byte[] old;
        byte[] fresh;
        try (Journal journal = Journal.open(folder, base, 0)) {
            List<Journal.Kept> live = filled(journal);
            old = Files.readAllBytes(lines());
            journal.tidyLines(live, 2, null);
            fresh = Files.readAllBytes(lines());
            assertThat(fresh.length).isLessThan(old.length / 2);
        }
        // Killed while the new file is written: the old one is there, with a piece of the new one beside it.
        for (int cut = 0; cut <= fresh.length; cut += fresh.length / 97 + 1) {
            Files.write(lines(), old);
            Files.write(folder.resolve("steps.jsonl.compact"), Arrays.copyOf(fresh, cut));
            assertWhole();
            assertThat(folder.resolve("steps.jsonl.compact")).doesNotExist();
        }
        // Killed after that: the new one has taken its place.
        Files.write(lines(), fresh);
        assertWhole();
    }

    @Test
    void whenTheNewFileCannotBeWrittenTheOldOneServes() throws IOException {
        try (Journal journal = Journal.open(folder, base, 0)) {
            List<Journal.Kept> live = filled(journal);
            byte[] before = Files.readAllBytes(lines());
            Path inTheWay = folder.resolve("steps.jsonl.compact/file");
            Files.createDirectories(inTheWay);
            assertThatThrownBy(() -> journal.tidyLines(live, 2, null)).isInstanceOf(IOException.class);
            assertThat(Files.readAllBytes(lines())).isEqualTo(before);
            // Not tried again before the file has grown.
            assertThat(journal.tidyLines(live, 2, null)).isSameAs(live);
            Files.delete(inTheWay);
            Files.delete(inTheWay.getParent());
            journal.position(2);
        }
        assertWhole();
    }

    @Test
    void aLongSessionOfAmendingAndUndoingLeavesAShortFile() throws IOException {
        Picture picture = other(1);
        try (DocumentHistory history = history()) {
            Document document = Document.of(picture);
            for (int i = 0; i < 3000; i++) {
                int number = i;
                Document named = document.update(
                        "background", layer -> layer.withInfo(layer.info().withName("x".repeat(200) + number)));
                if (i % 100 == 0) {
                    history.push(step(i), named);
                } else {
                    history.amend(step(i), named);
                }
            }
            history.go(7);
            assertThat(Files.size(lines())).isLessThan(1_800_000);
        }
        try (DocumentHistory history = history()) {
            assertThat(history.steps()).hasSize(31);
            assertThat(history.position()).isEqualTo(7);
            assertThat(history.steps().get(30)).isEqualTo(step(2999));
            assertThat(history.go(30).layer("background").orElseThrow().info().name())
                    .endsWith("x2999");
            assertThat(HistoryProcess.picture(history.go(3)).samePixels(picture))
                    .isTrue();
        }
    }

    private DocumentHistory history() throws IOException {
        return DocumentHistory.open(folder, step(0), base, 1 << 30, Runnable::run, problem -> {
            throw new IllegalStateException(problem);
        });
    }
}
