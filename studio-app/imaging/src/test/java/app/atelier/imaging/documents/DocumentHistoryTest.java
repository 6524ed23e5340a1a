package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    @Test
    void picturesOfEveryDepthAndSpaceComeBackPixelForPixel() throws IOException {
        Picture photo = Pictures.photo(300, 270);
        List<Picture> pictures = new ArrayList<>();
        for (Depth depth : Depth.values()) {
            for (ColourSpace space : ColourSpace.values()) {
                if (depth != Depth.U8 || !space.linear()) {
                    pictures.add(photo.convertedTo(space, depth));
                }
            }
        }
        try (DocumentHistory history = open(PLENTY)) {
            for (Picture picture : pictures) {
                history.push(step("Of " + picture.format()), Document.of(picture));
            }
        }
        try (DocumentHistory history = open(PLENTY)) {
            for (int i = 0; i < pictures.size(); i++) {
                Document document = history.go(i + 1);
                assertThat(HistoryProcess.picture(document).samePixels(pictures.get(i)))
                        .as("%s", pictures.get(i).format())
                        .isTrue();
            }
        }
    }

    @Test
    void filesCutAnywhereGiveAnEarlierStepAndWritingGoesOn() throws IOException {
        Picture picture = Pictures.photo(300, 300);
        try (DocumentHistory history = open(PLENTY)) {
            for (int i = 1; i <= 6; i++) {
                picture = HistoryProcess.stroke(picture, i);
                history.push(HistoryProcess.step(i), Document.of(picture));
            }
        }
        for (String name : List.of("steps.jsonl", "pixels.pack")) {
            byte[] whole = Files.readAllBytes(folder().resolve(name));
            byte[] other = Files.readAllBytes(folder().resolve("steps.jsonl"));
            for (int cut = 0; cut < whole.length; cut += whole.length / 23 + 1) {
                Files.write(folder().resolve("steps.jsonl"), other);
                Files.write(folder().resolve(name), Arrays.copyOf(whole, cut));
                try (DocumentHistory history = open(PLENTY)) {
                    Picture expected = Pictures.photo(300, 300);
                    for (int i = 1; i <= history.position(); i++) {
                        expected = HistoryProcess.stroke(expected, i);
                    }
                    if (history.position() > 0) {
                        assertThat(HistoryProcess.picture(history.current()).samePixels(expected))
                                .isTrue();
                    }
                    history.push(step("More"), third);
                }
                try (DocumentHistory history = open(PLENTY)) {
                    assertThat(sameLook(history.current(), third)).isTrue();
                }
                Files.write(folder().resolve(name), whole);
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNextStep() throws IOException {
        Files.writeString(folder(), "in the way");
        DocumentHistory history = open(PLENTY);
        history.push(step("Light"), second);
        assertThat(troubles).hasSize(1);
        assertThat(history.current()).isSameAs(second);
        Files.delete(folder());
        history.push(step("Place"), third);
        history.go(1);
        history.close();
        assertThat(troubles).hasSize(1);
        try (DocumentHistory again = open(PLENTY)) {
            assertThat(again.steps()).hasSize(3);
            assertThat(again.position()).isEqualTo(1);
            assertThat(sameLook(again.go(2), third)).isTrue();
        }
    }

    @Test
    void aProgramThatIsKilledAfterEachStepReopensAtThatStep() throws Exception {
        Picture expected = Pictures.photo(300, 300);
        for (int i = 1; i <= 5; i++) {
            Process process = HistoryProcess.start(List.of(), "200m", "go-on", folder().toString());
            try (BufferedReader out = process.inputReader()) {
                assertThat(HistoryProcess.line(out)).isEqualTo("done " + i);
            } finally {
                process.destroyForcibly().waitFor();
            }
            expected = HistoryProcess.stroke(expected, i);
            try (DocumentHistory history = HistoryProcess.open(folder(), 300, PLENTY, troubles)) {
                assertThat(history.position()).isEqualTo(i);
                assertThat(HistoryProcess.picture(history.current()).samePixels(expected))
                        .isTrue();
            }
        }
    }

    @Test
    void fiveHundredStrokesStayInsideTheBudgetAndComeBackPixelForPixel() throws Exception {
        long budget = 40L << 20;
        // In 200 MB of memory: without letting go, the pictures of 500 steps would take 2 GB.
        Process process =
                HistoryProcess.start(List.of(), "200m", "many", folder().toString(), "500", Long.toString(budget));
        try (BufferedReader out = process.inputReader()) {
            String line = HistoryProcess.line(out);
            assertThat(line).startsWith("same; held ");
            assertThat(Long.parseLong(line.split("[ ;]+")[2])).isBetween(budget / 2, budget);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskIsSaidAndNothingIsLost() throws Exception {
        List<String> limited = List.of("sh", "-c", "ulimit -f 20000; exec \"$@\"", "sh");
        Process process = HistoryProcess.start(limited, "300m", "full", folder().toString());
        int at;
        try (BufferedReader out = process.inputReader()) {
            String line = HistoryProcess.line(out);
            assertThat(line).matches("full at \\d+ intact true");
            at = Integer.parseInt(line.split(" ")[2]);
            assertThat(HistoryProcess.line(out))
                    .isEqualTo(
                            "not saved; still there 40; “full.atelier” cannot be written, because the disk is full: free some"
                                    + " space in FOLDER, or choose another folder.");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(at).isGreaterThan(2);
        try (var files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("fox.history", "full.atelier");
        }
        try (DocumentHistory history = HistoryProcess.open(folder(), 600, PLENTY, troubles)) {
            assertThat(history.position()).isEqualTo(at - 1);
            assertThat(HistoryProcess.picture(history.current()).samePixels(Pictures.random(600, 600, at - 1)))
                    .isTrue();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void afterAFullDiskAllStepsAreWrittenWhenThereIsRoomAgain() throws Exception {
        List<String> limited = List.of("sh", "-c", "ulimit -S -f 20000; exec \"$@\"", "sh");
        Process process = HistoryProcess.start(limited, "300m", "room-again", folder().toString());
        int at;
        try (BufferedReader out = process.inputReader()) {
            String line = HistoryProcess.line(out);
            // Five steps could not be written; one line says so.
            assertThat(line).matches("full at \\d+, told 1: .+");
            at = Integer.parseInt(line.split("[ ,]+")[2]);
            assertThat(HistoryProcess.line(out)).isEqualTo("went on, told 1");
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (DocumentHistory history = HistoryProcess.open(folder(), 600, PLENTY, troubles)) {
            assertThat(history.position()).isEqualTo(at + 4);
            for (int i : new int[] {at - 1, at, at + 1, at + 4}) {
                assertThat(HistoryProcess.picture(history.go(i)).samePixels(Pictures.random(600, 600, i)))
                        .as("step %d", i)
                        .isTrue();
            }
        }
        assertThat(troubles).isEmpty();
    }
}
