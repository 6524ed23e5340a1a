package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentHistoryTest {
    private static final long PLENTY = 1L << 30;

    @TempDir
    Path temporary;

    private final List<IOException> troubles = new ArrayList<>();
    private final Document first = Document.of(Pictures.photo(60, 40));
    private final Document second = first.add(new AdjustmentLayer(
            LayerInfo.named("light", "Light").withMask(Mask.all(60, 40)), List.of(new Exposure(0.5))));
    private final Document third =
            second.add(new PictureLayer(LayerInfo.named("s", "S"), Pictures.random(9, 9, 1), Placement.at(3, 3)));

    private Path folder() {
        return temporary.resolve("fox.history");
    }

    private DocumentHistory open(long budget) throws IOException {
        return DocumentHistory.open(folder(), step("Open"), first, budget, Runnable::run, troubles::add);
    }

    private static DocumentHistory.Step step(String name) {
        return new DocumentHistory.Step(
                name, Instant.EPOCH.plusSeconds(name.length()), JsonNodeFactory.instance.textNode(name + "!"));
    }

    private static boolean sameLook(Document a, Document b) {
        return new Renderer().render(a).samePixels(new Renderer().render(b));
    }

    @Test
    void afterAKillTheDocumentReopensAtItsLastStepWithItsHistory() throws IOException {
        // Never closed, as when the program is killed.
        DocumentHistory killed = open(PLENTY);
        killed.push(step("Light"), second);
        killed.push(step("Place"), third);
        killed.go(1);
        killed.note(JsonNodeFactory.instance.textNode("saved"));
        try (DocumentHistory again = open(PLENTY)) {
            assertThat(again.steps()).containsExactly(step("Open"), step("Light"), step("Place"));
            assertThat(again.position()).isEqualTo(1);
            assertThat(again.note().asText()).isEqualTo("saved");
            assertThat(sameLook(again.current(), second)).isTrue();
            assertThat(sameLook(again.go(2), third)).isTrue();
            assertThat(again.go(0)).isSameAs(first);
        }
        killed.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void nothingIsWrittenBeforeTheFirstStep() throws IOException {
        open(PLENTY).close();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void aStepTakesThePlaceOfThoseThatWereUndoneAndOfTheOneItAmends() throws IOException {
        try (DocumentHistory history = open(PLENTY)) {
            history.push(step("Light"), second);
            history.push(step("Place"), third);
            history.go(0);
            history.push(step("Other"), third);
            history.amend(step("Another"), second);
        }
        try (DocumentHistory history = open(PLENTY)) {
            assertThat(history.steps()).containsExactly(step("Open"), step("Another"));
            assertThat(history.position()).isEqualTo(1);
            assertThat(sameLook(history.current(), second)).isTrue();
        }
    }

    @Test
    void aLineThatWasCutShortIsLeftOutAndWritingGoesOn() throws IOException {
        try (DocumentHistory history = open(PLENTY)) {
            history.push(step("Light"), second);
        }
        for (String rest : List.of("{\"step\":\"Place\",\"docum", "{\"step\":\"Place\",\n", "\u0000\u0000\n")) {
            Files.writeString(folder().resolve("steps.jsonl"), rest, StandardOpenOption.APPEND);
            try (DocumentHistory history = open(PLENTY)) {
                assertThat(history.steps()).hasSize(2);
                history.push(step("Place"), third);
            }
            try (DocumentHistory history = open(PLENTY)) {
                assertThat(history.steps()).hasSize(3);
                history.go(1);
                history.push(step("Light"), second);
                history.go(1);
                history.push(step("Light"), second);
                history.amend(step("Light"), second);
                history.go(0);
                history.push(step("Light"), second);
            }
        }
    }

    @Test
    void aHistoryOfAnotherDocumentIsSetAside() throws IOException {
        try (DocumentHistory history = open(PLENTY)) {
            history.push(step("Light"), second);
        }
        Document other = Document.empty(9, 9);
        try (DocumentHistory history =
                DocumentHistory.open(folder(), step("Open"), other, PLENTY, Runnable::run, troubles::add)) {
            assertThat(history.steps()).hasSize(1);
            assertThat(folder().resolveSibling("fox.history.aside")).isDirectory();
            history.push(step("Nothing"), other);
        }
        assertThat(folder()).isDirectory();
    }

    @Test
    void paintingStoresTheTilesThatItTouched() throws IOException {
        Picture canvas = Pictures.random(1024, 1024, 3);
        Document painted = Document.of(canvas);
        try (DocumentHistory history = open(PLENTY)) {
            history.push(step("New"), painted);
            long before = Files.size(folder().resolve("pixels.pack"));
            int[] argb = canvas.argb().clone();
            argb[500 * 1024 + 300] = 0xff123456;
            history.push(step("Dot"), Document.of(Picture.ofArgb(1024, 1024, argb)));
            assertThat(Files.size(folder().resolve("pixels.pack")) - before).isLessThan(300_000);
            history.push(step("Again"), history.document(1));
            assertThat(Files.size(folder().resolve("pixels.pack")) - before).isLessThan(300_000);
        }
    }
}
