package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A picture of the composer whose style works on all layers, in the editor. */
@Tag("display")
class StyledDocumentTest {
    private static final int DRAWN = 10;

    @TempDir
    Path folder;

    private static Document composed() throws Exception {
        var art = ArtPack.open();
        var request = GenerationRequest.of("three red foxes in a snowy forest at night", 1, 512, 384);
        return new Composer(PromptReader.open(art), art)
                .generate(request.withStyle("watercolour"), Progress.NONE)
                .document();
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static int[] seen(EditorWindow window) throws Exception {
        return EditorWindow.on(() -> pixels(window.frame().getImage()));
    }

    /** How many pixels differ clearly. */
    private static long apart(int[] a, int[] b) {
        long count = 0;
        for (int i = 0; i < a.length; i++) {
            count += Math.abs((a[i] >> 16 & 255) - (b[i] >> 16 & 255)) > DRAWN ? 1 : 0;
        }
        return count;
    }

    @Test
    void hidingAFigurePaintsThePictureAnewAndShowingItBringsItBack() throws Exception {
        var document = composed();
        var hero = document.layers().stream()
                .filter(layer ->
                        layer instanceof GroupLayer && layer.info().name().equals("fox, middle"))
                .findFirst()
                .orElseThrow();
        try (var window = new EditorWindow(folder, document, 1240, 760)) {
            int[] before = seen(window);
            EditorWindow.on(() -> {
                window.model().commit(new Change.Show(hero.id(), false));
                return true;
            });
            window.until("the picture without the fox", () -> {
                int[] now = pixels(window.frame().getImage());
                return now.length == before.length && apart(now, before) > before.length / 100;
            });
            int[] without = seen(window);
            assertThat(apart(without, before)).isLessThan(before.length / 2);
            EditorWindow.on(() -> {
                window.model().commit(new Change.Show(hero.id(), true));
                return true;
            });
            window.until(
                    "the same picture as before",
                    () -> Arrays.equals(pixels(window.frame().getImage()), before));
        }
    }

    @Test
    void theListSaysThatPaintedPixelsCoverTheRest() throws Exception {
        int[] grey = new int[120 * 80];
        Arrays.fill(grey, 0xff808080);
        var picture = Picture.ofArgb(120, 80, grey);
        var info = LayerInfo.named("style-painted", "Lilac evening").withNote(Treatment.COVERS, "all");
        var document = Document.of(picture).add(new PictureLayer(info, picture, Placement.IDENTITY));
        try (var window = new EditorWindow(folder, document, 1240, 760)) {
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(EditorWindow.on(() -> row(window).getAccessibleText()))
                    .isEqualTo("Lilac evening, covers all that is below");
            assertThat(EditorWindow.on(() -> says(row(window), "covers all"))).isTrue();
            EditorWindow.on(() -> {
                window.model().commit(new Change.Show(info.id(), false));
                return true;
            });
            window.until("it covers nothing", () -> !says(row(window), "covers all"));
        }
    }

    private static boolean says(LayerRow row, String words) {
        return row.lookupAll(".label").stream()
                .anyMatch(node -> node.isVisible() && ((Label) node).getText().equals(words));
    }

    private static LayerRow row(EditorWindow window) {
        return window.place().view().lookupAll(".layer").stream()
                .map(LayerRow.class::cast)
                .filter(row -> row.layer().id().equals("style-painted"))
                .findFirst()
                .orElseThrow();
    }
}
