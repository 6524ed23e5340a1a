package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.history.History;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private final Document first = Document.of(Pictures.photo(60, 40));
    private final Document second = first.add(new AdjustmentLayer(
            LayerInfo.named("light", "Light").withMask(Mask.all(60, 40)), List.of(new Exposure(0.5))));
    private final Document third =
            second.add(new PictureLayer(LayerInfo.named("s", "S"), Pictures.random(9, 9, 1), Placement.at(3, 3)));

    @Test
    void afterAKillTheDocumentReopensAtItsLastStepWithItsHistory(@TempDir Path folder) throws IOException {
        // Never closed, as when the program is killed.
        Journal journal = Journal.open(folder);
        journal.step("Open", first);
        journal.step("Light", second);
        journal.step("Place", third);
        journal.position(1);
        try (Journal again = Journal.open(folder)) {
            History<Document> history = again.restore().orElseThrow();
            assertThat(history.steps()).extracting(History.Step::name).containsExactly("Open", "Light", "Place");
            assertThat(history.position()).isEqualTo(1);
            Renderer renderer = new Renderer();
            assertThat(renderer.render(history.current()).samePixels(renderer.render(second)))
                    .isTrue();
            assertThat(renderer.render(history.redo().orElseThrow()).samePixels(renderer.render(third)))
                    .isTrue();
        }
        journal.close();
    }

    @Test
    void aLineThatWasCutShortIsLeftOutAndWritingGoesOn(@TempDir Path folder) throws IOException {
        try (Journal journal = Journal.open(folder)) {
            journal.step("Open", first);
            journal.step("Light", second);
        }
        Path steps = folder.resolve("steps.jsonl");
        Files.writeString(steps, "{\"step\":\"Place\",\"docum", StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.restore().orElseThrow().steps()).hasSize(2);
            journal.step("Place", third);
            assertThat(journal.restore().orElseThrow().steps()).hasSize(3);
        }
    }

    @Test
    void aPictureIsStoredOnceHoweverManyStepsShowIt(@TempDir Path folder) throws IOException {
        try (Journal journal = Journal.open(folder)) {
            for (int i = 0; i < 20; i++) {
                journal.step("Step " + i, first);
            }
            try (var files = Files.list(folder.resolve("pictures"))) {
                assertThat(files).hasSize(1);
            }
            journal.clear();
            assertThat(journal.restore()).isEmpty();
        }
    }
}
