package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.resample.Resampler;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedrawTest {
    private static final ArtPack ART = ArtPack.open();
    private static final PromptReader READER = PromptReader.open(ART);
    private static final Composer COMPOSER = new Composer(READER, ART, Styles.shipped(), 2);

    private static GenerationRequest request(String prompt, String style) {
        return GenerationRequest.of(prompt, 3, 384, 288).withStyle(style);
    }

    private static Drawing draw(String prompt, String style) throws GenerationException {
        return COMPOSER.draw(request(prompt, style), Progress.NONE);
    }

    private static Drawing fromNothing(GenerationRequest request, Scene scene) throws GenerationException {
        GenerationRequest again = new GenerationRequest(
                request.prompt(),
                request.negativePrompt(),
                request.backend(),
                request.style(),
                request.seed(),
                request.width(),
                request.height(),
                Map.of(Composer.SCENE_OPTION, scene.toJson().toString()),
                List.of());
        return COMPOSER.draw(again, Progress.NONE);
    }

    private static Map<String, UnaryOperator<Scene>> edits() {
        Subject wolf = READER.read("a small wolf in a meadow").hero().orElseThrow();
        Subject house = READER.read("a red house").hero().orElseThrow();
        Map<String, UnaryOperator<Scene>> edits = new LinkedHashMap<>();
        edits.put("nothing", scene -> scene);
        edits.put("moved", scene -> SceneEdits.moved(scene, first(scene), 0, .07, -.03));
        edits.put("resized", scene -> SceneEdits.resized(scene, first(scene), 0, .8));
        edits.put("flipped", scene -> SceneEdits.flipped(scene, first(scene), 0));
        edits.put("replaced by an animal", scene -> SceneEdits.replaced(scene, first(scene), wolf));
        edits.put("replaced by a building", scene -> SceneEdits.replaced(scene, first(scene), house));
        edits.put(
                "removed",
                scene -> SceneEdits.removed(scene, scene.subjects().getLast().id()));
        edits.put("added", scene -> SceneEdits.added(scene, wolf));
        edits.put("another hour", scene -> SceneEdits.at(scene, Hour.SUNSET));
        edits.put("other weather", scene -> SceneEdits.in(scene, Weather.SNOW));
        return edits;
    }

    /** The first subject with a figure that has a place. */
    private static String first(Scene scene) {
        return scene.composition().standings().getFirst().subject();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three red foxes under a big moon in a snowy forest at night",
                "two ducks on a lake at dawn",
                "a cup of tea and a book on a table by a window",
                "an astronaut and a cat on a purple planet",
                "a lighthouse on a cliff and a boat in a storm",
                "a bear reading to two mice in a library",
                "two foxes sharing an umbrella on a rainy city street at night",
                "a toucan in the jungle with a volcano",
                "steaming ramen on a table",
            })
    void whatIsDrawnAgainIsWhatDrawingFromNothingGives(String prompt) throws GenerationException {
        Drawing drawing = draw(prompt, "illustration");
        for (Map.Entry<String, UnaryOperator<Scene>> edit : edits().entrySet()) {
            Scene changed = edit.getValue().apply(drawing.scene());

            Drawing again = COMPOSER.redraw(drawing, changed, Progress.NONE);

            isTheSame(again, fromNothing(drawing.request(), changed), prompt + ", " + edit.getKey());
        }
    }

    @Test
    void theSameHoldsInEveryStyle() throws GenerationException {
        for (var style : Styles.shipped().all()) {
            Drawing drawing = draw("a fox and a hare on a rock by a lake at sunset", style.id());
            Scene changed = SceneEdits.moved(drawing.scene(), first(drawing.scene()), 0, -.05, .02);

            Drawing again = COMPOSER.redraw(drawing, changed, Progress.NONE);

            isTheSame(again, fromNothing(drawing.request(), changed), style.id());
        }
    }

    @Test
    void changesAddUp() throws GenerationException {
        Drawing drawing = draw("a fox and a hare in a meadow", "illustration");
        for (UnaryOperator<Scene> edit : edits().values()) {
            drawing = COMPOSER.redraw(drawing, edit.apply(drawing.scene()), Progress.NONE);
        }

        isTheSame(drawing, fromNothing(drawing.request(), drawing.scene()), "after all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three red foxes under a big moon in a snowy forest at night",
                "two ducks on a lake at dawn",
                "a family having a picnic in spring",
                "a bear hugging a rabbit",
                "a boy giving a flower to a girl in the snow",
                "a frog on a lily pad",
                "two foxes sharing an umbrella",
                "a girl riding a horse through a meadow at golden hour",
                "a dragon above a castle",
                "thirty birds over the sea",
                "a cat on a sofa in a warm room"
            })
    void aSettledSceneIsThePictureItWasTakenFrom(String prompt) throws GenerationException {
        Drawing drawing = draw(prompt, "illustration");

        isTheSame(fromNothing(drawing.request(), drawing.scene()), drawing, prompt);
    }

    @Test
    void onlyWhatTheChangeTouchesIsDrawnAgain() throws GenerationException {
        Drawing drawing = draw("a fox and a hare in a meadow", "illustration");
        Scene changed = SceneEdits.moved(drawing.scene(), "s2", 0, .04, 0);

        Drawing again = COMPOSER.redraw(drawing, changed, Progress.NONE);

        Set<Picture> before = new HashSet<>(pictures(drawing.made().document()).values());
        List<String> anew = pictures(again.made().document()).entrySet().stream()
                .filter(layer -> !before.contains(layer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(anew).isNotEmpty().allMatch(id -> id.startsWith("s2-") || id.startsWith("s1-"));
        assertThat(anew).anyMatch(id -> id.startsWith("s2-"));
    }

    @Test
    void anotherHeroStandsInTheSamePlaceOfTheSamePicture() throws GenerationException {
        Drawing drawing = draw("a fox in a meadow at golden hour", "illustration");
        Subject owl = READER.read("an owl").hero().orElseThrow();

        Drawing again = COMPOSER.redraw(drawing, SceneEdits.replaced(drawing.scene(), "s1", owl), Progress.NONE);

        assertThat(again.made().altText()).contains("owl").doesNotContain("fox");
        Map<String, Picture> layers = pictures(again.made().document());
        Map<String, Picture> before = pictures(drawing.made().document());
        assertThat(layers.get("sky")).isSameAs(before.get("sky"));
        assertThat(layers.get("s1-1")).isNotSameAs(before.get("s1-1"));
    }

    @Test
    void whoHasNoPlaceCannotBeMoved() throws GenerationException {
        Scene read = READER.read("a fox");
        Scene settled = draw("a fox", "").scene();

        assertThatThrownBy(() -> SceneEdits.moved(read, "s1", 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This scene has no composition yet. Draw it first, then change the scene of the drawing.");
        assertThatThrownBy(() -> SceneEdits.moved(settled, "s1", 7, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no figure 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"illustration", "watercolour", "paper-cut", "oil"})
    void aPreviewIsTheSamePictureSmall(String style) throws GenerationException {
        GenerationRequest request = GenerationRequest.of("a fox and a hare in a meadow at sunset", 5, 960, 720)
                .withStyle(style);

        Preview preview = COMPOSER.preview(request, Progress.NONE);

        Picture full = COMPOSER.generate(request, Progress.NONE).picture();
        assertThat(preview.picture().width()).isEqualTo(320);
        assertThat(preview.picture().height()).isEqualTo(240);
        assertThat(preview.scene().subjects()).hasSize(2);
        assertThat(Pixels.meanDifference(preview.picture(), Resampler.lanczos3(full, 320, 240)))
                .isLessThan(style.equals("illustration") ? 6 : 16);
    }

    @ParameterizedTest
    @CsvSource({"1024, 1024, 320, 320", "1600, 900, 427, 240", "900, 1600, 240, 427", "300, 256, 300, 256"})
    void aPreviewHasPixelsEnoughForFaces(int width, int height, int wide, int high) throws GenerationException {
        Preview preview = COMPOSER.preview(GenerationRequest.of("a fox", 1, width, height), Progress.NONE);

        assertThat(preview.picture().width()).isEqualTo(wide);
        assertThat(preview.picture().height()).isEqualTo(high);
    }

    @Test
    void aPreviewEndsWhenItIsNoLongerWanted() {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> COMPOSER.preview(request("a fox", ""), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    private static void isTheSame(Drawing a, Drawing b, String what) {
        assertThat(a.made().picture().samePixels(b.made().picture())).as(what).isTrue();
        Map<String, Picture> left = pictures(a.made().document());
        Map<String, Picture> right = pictures(b.made().document());
        assertThat(left.keySet()).as(what).containsExactlyElementsOf(right.keySet());
        left.forEach((id, picture) -> assertThat(picture.samePixels(right.get(id)))
                .as(what + ": " + id)
                .isTrue());
        assertThat(a.made().altText()).isEqualTo(b.made().altText());
        assertThat(a.scene()).isEqualTo(b.scene());
    }

    private static Map<String, Picture> pictures(Document document) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        document.layers().stream().flatMap(RedrawTest::flat).forEach(layer -> {
            if (layer instanceof PictureLayer one) {
                pictures.put(one.info().id(), one.picture());
            }
        });
        return pictures;
    }

    private static Stream<Layer> flat(Layer layer) {
        return layer instanceof GroupLayer group ? group.layers().stream() : Stream.of(layer);
    }
}
