package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.imaging.Picture;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.render.Renderer;
import java.awt.geom.AffineTransform;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a composed picture in the editor: a group with shadow and light that is handled as one thing. */
class FigureGroupTest {
    @TempDir
    Path folder;

    private OpenModel editor;
    private GroupLayer fox;

    @BeforeEach
    void open() throws Exception {
        var art = ArtPack.open();
        var composer = new Composer(PromptReader.open(art), art);
        var request = GenerationRequest.of("two foxes in a snowy forest at night", 1, 341, 256);
        var made = composer.generate(request, Progress.NONE);
        editor = new OpenModel(folder.resolve("home"), made.document());
        fox = editor.document().layers().stream()
                .filter(Stack::ofFigure)
                .map(GroupLayer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private Picture seen(Document document) {
        return new Renderer().render(document);
    }

    private PlacedLayer figure() {
        return Stack.figure(fox).orElseThrow();
    }

    @Test
    void generatedOpenedSwitchedOffAndExportedNothingOfItIsLeft() throws Exception {
        Picture without = seen(editor.document().remove(fox.id()));

        editor.model().commit(new Change.Show(fox.id(), false));

        assertThat(seen(editor.document()).samePixels(without)).isTrue();
        Document exported = new OpenRaster().decode(new OpenRaster().encode(editor.document()));
        Picture reopened = seen(editor.reopened().document());
        assertThat(reopened.samePixels(without)).isTrue();
        assertThat(seen(exported).samePixels(without)).isTrue();
        editor.model().undo();
        assertThat(seen(editor.document()).samePixels(without)).isFalse();
    }

    @Test
    void movedTheGroupTakesAllOfItAlong() {
        Document before = editor.document();

        editor.model().commit(Page.moved(before, fox, 7, -3));

        for (Layer layer : fox.layers()) {
            var old = ((PlacedLayer) layer).placement();
            var now = ((PlacedLayer) editor.layer(layer.id())).placement();
            assertThat(now.x() - old.x()).isEqualTo(7);
            assertThat(now.y() - old.y()).isEqualTo(-3);
        }
        assertThat(editor.lastStep()).startsWith("Moved");
        assertThat(editor.document().layer(fox.id())).isNotEqualTo(before.layer(fox.id()));
    }

    @Test
    void aMaskOfTheGroupGoesWithItAndWithItsFigureAlsoWhereItRests() {
        byte[] half = new byte[341 * 256];
        Arrays.fill(half, 341 * 100, half.length, (byte) 255);
        Mask mask = Mask.of(341, 256, half);
        for (boolean rests : new boolean[] {true, false}) {
            Document before = editor.document()
                    .update(
                            fox.id(),
                            group -> group.withInfo(group.info().withMask(mask).withMaskResting(rests)));
            for (Layer pulled : List.of(before.layer(fox.id()).orElseThrow(), figure())) {
                var info = Page.moved(before, pulled, 7, -3)
                        .apply(before)
                        .layer(fox.id())
                        .orElseThrow()
                        .info();
                Mask now = Objects.requireNonNull(rests ? info.restingMask() : info.mask());
                assertThat(now.movement()).isEqualTo(AffineTransform.getTranslateInstance(7, -3));
                assertThat(now.at(20, 96)).isZero();
                assertThat(now.at(20, 97)).isEqualTo(255);
            }
        }
    }

    @Test
    void movedByItsFigureItMovesTheSameWay() {
        Document byGroup = Page.moved(editor.document(), fox, 12, 5).apply(editor.document());

        Document byFigure = Page.moved(editor.document(), figure(), 12, 5).apply(editor.document());

        assertThat(seen(byFigure).samePixels(seen(byGroup))).isTrue();
    }

    @Test
    void takenAwayByItsFigureTheGroupGoesToo() {
        String figure = figure().id();

        editor.model().commit(new Change.Remove(figure, Stack.companions(editor.document(), figure)));

        assertThat(editor.document().layer(fox.id())).isEmpty();
    }

    @Test
    void itIsIsolatedAndPassesThroughAgain() {
        editor.model().commit(new Stacking(fox.id(), Stacking.Way.ISOLATE, ""));
        assertThat(((GroupLayer) editor.layer(fox.id())).isolated()).isTrue();
        editor.model().commit(new Change.Blend(fox.id(), BlendMode.SCREEN));
        editor.model().commit(new Stacking(fox.id(), Stacking.Way.PASS_THROUGH, ""));
        assertThat(editor.layer(fox.id())).isEqualTo(fox);
        assertThat(editor.lastStep()).endsWith("as Pass through");
        assertThat(StepNames.blending(fox)).isEqualTo("Pass through");
    }

    @Test
    void groupsAroundALayerAreFoundFromTheOutermostIn() {
        assertThat(Stack.around(editor.document().layers(), figure().id())).containsExactly(fox);
        assertThat(Stack.around(editor.document().layers(), fox.id())).isEmpty();
    }
}
