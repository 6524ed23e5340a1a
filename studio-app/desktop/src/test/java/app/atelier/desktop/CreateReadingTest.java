package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Likeness;
import app.atelier.imaging.Picture;
import app.atelier.library.NewArtwork;
import app.atelier.protocol.Recipe;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Words in Create: how they were read is seen and corrected, and a rough picture follows them. With the composer itself. */
@Tag("display")
class CreateReadingTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new WindowRobot();
    private OpenStudio studio;

    @BeforeEach
    void open() throws Exception {
        studio = OpenStudio.at(folder);
        type("a fox and a grue");
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    private void type(String words) throws Exception {
        var field = (TextArea) studio.node("#prompt-field");
        robot.clickOn(field);
        OpenStudio.on(() -> {
            field.selectAll();
            return true;
        });
        robot.write(words, 0);
    }

    private String words(Node chip) {
        return chip.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    private Node chip(String words) throws Exception {
        studio.until("the chip " + words, () -> shown(words).isPresent());
        return OpenStudio.on(() -> shown(words).orElseThrow());
    }

    /** The chip with these words, as it is now; to be asked where the window is drawn. */
    private Optional<Node> shown(String words) {
        return studio.window().view().lookupAll(".reading").stream()
                .filter(one -> one.isVisible() && words(one).equals(words))
                .findFirst();
    }

    @Test
    void aWordIsCorrectedByClickingItsReading() throws Exception {
        robot.clickOn(chip("grue"));
        robot.clickOn("Leave it out");
        studio.until("it is left out", () -> shown("grue")
                .filter(chip -> chip.getStyleClass().contains("on"))
                .isPresent());
        robot.clickOn((TextArea) studio.node("#prompt-field"));
        robot.type(KeyCode.ENTER);
        studio.until("it is asked for", () -> !studio.context().queue().list().isEmpty());
        assertThat(studio.context()
                        .queue()
                        .list()
                        .getFirst()
                        .request()
                        .options()
                        .get(Composer.CORRECTIONS_OPTION))
                .contains("grue");
    }

    @Test
    void aRoughPictureFollowsTheWordsAndTakesNoFocus() throws Exception {
        var box = studio.node("#rough-preview");
        studio.until("it is drawn", box::isVisible);
        assertThat(OpenStudio.on(() -> studio.scene().getFocusOwner().getId())).isEqualTo("prompt-field");
        var before =
                OpenStudio.on(() -> studio.window().create().preview().picture().get());
        robot.write(" at night", 0);
        studio.until(
                "another is drawn",
                () -> studio.window().create().preview().picture().get() != before);
        OpenStudio.on(() -> {
            studio.window().create().preview().wanted().set(false);
            return true;
        });
        assertThat(OpenStudio.on(box::isVisible)).isFalse();
    }

    @Test
    void aPictureIsPaintedLikeOneOfTheLibrary() throws Exception {
        int[] pixels = new int[96 * 64];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (i / 7 + i % 96 / 5) % 2 == 0 ? 0xffd02010 : 0xff1040b0;
        }
        var example = studio.context()
                .library()
                .add(NewArtwork.of(Picture.ofArgb(96, 64, pixels)).title("stripes"));
        OpenStudio.on(() -> {
            studio.window().create().count().set(1);
            studio.window().create().create();
            return true;
        });
        var like = studio.node("#like-choose");
        robot.clickOn(like);
        robot.clickOn(studio.node(".picked"));
        studio.until("it is chosen", () -> studio.window().create().like().get() != null);
        OpenStudio.on(() -> {
            studio.window().create().like().set(new Likeness(example.sha256(), "stripes", 1, false));
            studio.window().create().create();
            return true;
        });
        var batches = studio.window().create().batches().list();
        studio.until(
                "it is painted",
                () -> batches.size() == 2
                        && batches.getLast().results().getFirst().artwork().get() != null);
        var artwork = batches.getLast().results().getFirst().artwork().get();
        assertThat(artwork).isNotNull();
        assertThat(artwork.recipe()).isNotNull();
        assertThat(artwork.recipe()
                        .extra()
                        .get(Composer.LIKE_OPTION)
                        .path("sha256")
                        .asText())
                .isEqualTo(example.sha256());
        assertThat(artwork.recipe().model()).isNotNull();
        assertThat(artwork.recipe().parents()).extracting(Recipe.Parent::sha256).contains(example.sha256());
    }
}
