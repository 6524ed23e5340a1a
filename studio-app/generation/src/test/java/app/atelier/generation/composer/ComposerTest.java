package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.resample.Resampler;
import app.atelier.protocol.Recipe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    private static final String FOXES = "three red foxes under a big moon in a snowy forest at night";
    private static final ArtPack ART = ArtPack.open();
    private static final PromptReader READER = PromptReader.open(ART);
    private static final Composer COMPOSER = new Composer(READER, ART, Styles.shipped(), 2);

    private static GeneratedPicture draw(String prompt, long seed, int width, int height) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(prompt, seed, width, height), Progress.NONE);
    }

    @Test
    void thePictureIsWhatItsLayersRender() throws GenerationException {
        for (String prompt : List.of(FOXES, "two ducks on a lake at dawn", "a cup of tea on a table by a window")) {
            GeneratedPicture made = draw(prompt, 3, 480, 360);

            Picture rendered = new Renderer().render(made.document());

            isAlike(rendered, made.picture(), prompt);
        }
    }

    @Test
    void aLargePictureIsWhatItsLayersRenderToo() throws GenerationException {
        for (String prompt : List.of(FOXES, "a lighthouse on a cliff in fog", "northern lights over a lake")) {
            GeneratedPicture made = draw(prompt, 3, 1200, 2000);

            Picture rendered = new Renderer().render(made.document());

            isAlike(rendered, made.picture(), prompt);
        }
    }

    @Test
    void oneAndTwoThreadsGiveTheSameBytes() throws GenerationException {
        GenerationRequest request = GenerationRequest.of("a sailboat on a lake at sunset", 11, 400, 300);
        Composer alone = new Composer(READER, ART, Styles.shipped(), 1);

        Picture first = alone.generate(request, Progress.NONE).picture();
        Picture second = COMPOSER.generate(request, Progress.NONE).picture();

        assertThat(first.samePixels(second)).isTrue();
        assertThat(COMPOSER.generate(request, Progress.NONE).picture().samePixels(second))
                .as("and again")
                .isTrue();
    }

    @Test
    void anotherSeedIsAnotherPicture() throws GenerationException {
        Picture a = draw(FOXES, 1, 344, 258).picture();
        Picture b = draw(FOXES, 2, 344, 258).picture();

        assertThat(Pixels.meanDifference(a, b)).isGreaterThan(8);
    }

    @Test
    void theSameSeedAtAnotherSizeIsTheSamePicture() throws GenerationException {
        Picture small = draw(FOXES, 5, 400, 300).picture();
        Picture large = draw(FOXES, 5, 800, 600).picture();

        Picture reduced = Resampler.lanczos3(large, 400, 300);

        assertThat(Pixels.meanDifference(small, reduced)).isLessThan(6);
    }

    @Test
    void layersHaveNamesThatAPersonUnderstands() throws GenerationException {
        GeneratedPicture made = draw(FOXES, 1, 400, 300);

        assertThat(made.document().layers().stream().map(l -> l.info().name()))
                .contains("sky", "background", "fox, left", "fox, middle", "fox, right", "grain");
        assertThat(inside(made, "sky")).contains("sky", "moon", "stars");
        assertThat(made.document().layers())
                .filteredOn(l -> l.info().name().startsWith("fox,"))
                .hasSize(3)
                .allSatisfy(ComposerTest::isACroppedFigure);
    }

    private static List<String> inside(GeneratedPicture made, String group) {
        return made.document().layers().stream()
                .filter(l -> l.info().name().equals(group))
                .flatMap(l -> ((GroupLayer) l).layers().stream())
                .map(l -> l.info().name())
                .toList();
    }

    private static void isACroppedFigure(Layer layer) {
        assertThat(layer.info().notes()).containsKeys("alt", "node");
        Layer figure = ((GroupLayer) layer)
                .layers().stream()
                        .filter(l -> l.info().notes().containsKey("alt"))
                        .toList()
                        .getFirst();
        assertThat(figure.info().name()).isEqualTo(layer.info().name());
        assertThat(((PictureLayer) figure).picture().width()).isLessThan(200);
    }

    @Test
    void theRecipeMakesThePictureAgain() throws GenerationException {
        GeneratedPicture made = draw(FOXES, 77, 320, 256);
        Recipe recipe = Recipe.fromJson(made.recipe().toJson());

        assertThat(recipe.backend()).isEqualTo("composer");
        assertThat(recipe.backendVersion()).isEqualTo(Composer.VERSION);
        assertThat(recipe.scene()).isNotNull();
        assertThat(recipe.style()).isEqualTo("illustration");
        GenerationRequest again = new GenerationRequest(
                "",
                "",
                "composer",
                recipe.style(),
                recipe.seed(),
                recipe.width(),
                recipe.height(),
                Map.of(Composer.SCENE_OPTION, recipe.scene().toString()),
                List.of());
        assertThat(COMPOSER.generate(again, Progress.NONE).picture().samePixels(made.picture()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "🦊🌙",
                "קופסה שחורה",
                "一只红色的狐狸",
                "running jumping singing",
                "night at noon in the snowy desert under the sea",
                "sixty cats, sixty dogs, sixty birds and 1e9 dragons",
                "a cat the size of a planet",
                "a fox, a bear, a wolf, a cow, a pig, a hen, a duck, an owl, a deer, a cat, a dog, a horse, a sheep, a goat",
            })
    void everyPromptGivesAPictureThatIsNotEmpty(String prompt) throws GenerationException {
        GeneratedPicture made = draw(prompt, 1, 256, 256);

        assertThat(made.picture().opaque()).isTrue();
        assertThat(deviation(made.picture())).as("not one colour").isGreaterThan(8);
        assertThat(made.altText()).isNotBlank();
    }

    @Test
    void everyStyleGivesAPicture() throws GenerationException {
        for (var style : Styles.shipped().all()) {
            GenerationRequest request =
                    GenerationRequest.of("a red fox in a meadow", 2, 320, 256).withStyle(style.id());

            GeneratedPicture made = COMPOSER.generate(request, Progress.NONE);

            assertThat(deviation(made.picture())).as(style.id()).isGreaterThan(8);
            assertThat(made.recipe().style()).isEqualTo(style.id());
        }
    }

    @Test
    void anUnknownStyleIsRefusedWithASentence() {
        GenerationRequest request = GenerationRequest.of("a fox", 1, 256, 256).withStyle("mosaic");

        assertThatThrownBy(() -> COMPOSER.generate(request, Progress.NONE))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("mosaic")
                .hasMessageEndingWith(".");
    }

    @Test
    void aDamagedSceneIsRefusedWithASentence() {
        GenerationRequest request = new GenerationRequest(
                "a fox", "", "composer", "", 1, 256, 256, Map.of(Composer.SCENE_OPTION, "{broken"), List.of());

        assertThatThrownBy(() -> COMPOSER.generate(request, Progress.NONE))
                .isInstanceOf(GenerationException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void progressRisesAndShowsThePictureAsItGrows() throws GenerationException {
        List<Double> fractions = new ArrayList<>();
        List<Picture> stages = new ArrayList<>();
        COMPOSER.generate(GenerationRequest.of("a fox in a meadow", 1, 256, 256), new Progress() {
            @Override
            public void at(double fraction, String what) {
                fractions.add(fraction);
            }

            @Override
            public void stage(Picture preview) {
                stages.add(preview);
            }
        });

        assertThat(fractions).isSorted().last().isEqualTo(1.0);
        assertThat(stages).hasSizeGreaterThan(1).allMatch(p -> p.width() == 256);
    }

    @Test
    void aCancelledPictureEndsSoon() {
        Progress cancelled = new Progress() {
            private boolean begun;

            @Override
            public void at(double fraction, String what) {
                begun = true;
            }

            @Override
            public boolean cancelled() {
                return begun;
            }
        };
        GenerationRequest request = GenerationRequest.of(FOXES, 1, 512, 384).withStyle("watercolour");

        assertThatThrownBy(() -> COMPOSER.generate(request, cancelled)).isInstanceOf(CancellationException.class);
    }

    /** Nowhere more than 4 of 255 apart, and more than 2 in one pixel of ten thousand at most. */
    private static void isAlike(Picture a, Picture b, String what) {
        int[] differences = Pixels.differences(a, b);
        long visible = Arrays.stream(differences).filter(d -> d > 2).count();
        assertThat(Arrays.stream(differences).max().orElseThrow()).as(what).isLessThanOrEqualTo(4);
        assertThat(visible).as(what).isLessThanOrEqualTo(differences.length / 10_000);
    }

    private static double deviation(Picture picture) {
        double sum = 0;
        double squares = 0;
        for (int p : picture.argb()) {
            int green = p >> 8 & 255;
            sum += green;
            squares += green * green;
        }
        double mean = sum / picture.argb().length;
        return Math.sqrt(squares / picture.argb().length - mean * mean);
    }
}
