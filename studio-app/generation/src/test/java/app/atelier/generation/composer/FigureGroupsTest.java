package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureGroupsTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART, Styles.shipped(), 2);

    private final Renderer renderer = new Renderer();

    private static GeneratedPicture draw(String prompt) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(prompt, 1, 341, 256), Progress.NONE);
    }

    private static List<GroupLayer> groups(GeneratedPicture made) {
        return made.document().layers().stream()
                .filter(layer ->
                        layer instanceof GroupLayer && layer.info().notes().containsKey("node"))
                .map(GroupLayer.class::cast)
                .toList();
    }

    private static Document ungrouped(Document document) {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : document.layers()) {
            boolean figure = layer instanceof GroupLayer group && !group.isolated();
            layers.addAll(figure ? ((GroupLayer) layer).layers() : List.of(layer));
        }
        return document.withLayers(layers);
    }

    static Stream<String> scenes() throws IOException {
        try (InputStream prompts = Objects.requireNonNull(
                Composer.class.getResourceAsStream("/app/atelier/generation/bench/prompts.txt"))) {
            return new String(prompts.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void groupsChangeNoPixel(String prompt) throws GenerationException {
        GeneratedPicture made = draw(prompt);

        Picture flattened = renderer.render(made.document());

        assertThat(flattened.samePixels(renderer.render(ungrouped(made.document()))))
                .isTrue();
        assertThat(Pixels.difference(flattened, made.picture())).isLessThanOrEqualTo(4);
        assertThat(Pixels.meanDifference(flattened, made.picture())).isLessThanOrEqualTo(.4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a fox in a snowy forest at night",
                "an elephant on the savanna at golden hour",
                "a swan on a lake at sunset",
                "a lantern on a street at night"
            })
    void withoutTheFiguresGroupNothingOfItIsLeft(String prompt) throws GenerationException {
        GeneratedPicture made = draw(prompt);
        GroupLayer hero = groups(made).getLast();

        Document without = made.document().replace(hero.withInfo(hero.info().withVisible(false)));

        assertThat(renderer.render(without)
                        .samePixels(renderer.render(made.document().remove(hero.id()))))
                .isTrue();
        assertThat(without.layers().stream().filter(layer -> !(layer instanceof GroupLayer)))
                .noneMatch(layer -> layer.info().notes().containsKey("node"));
        assertThat(Pixels.difference(renderer.render(without), made.picture())).isGreaterThan(40);
    }

    @Test
    void aGroupIsNamedAfterItsFigureAndHoldsShadowAndLight() throws GenerationException {
        GeneratedPicture made = draw("three red foxes under a big moon in a snowy forest at night");

        assertThat(groups(made))
                .extracting(group -> group.info().name())
                .containsExactlyInAnyOrder("fox, left", "fox, middle", "fox, right");
        assertThat(groups(made)).allSatisfy(group -> {
            assertThat(group.info().notes()).containsEntry("alt", group.info().name());
            assertThat(group.layers()).anyMatch(layer -> layer.id().endsWith("-shadow"));
            assertThat(group.layers())
                    .anyMatch(layer -> layer.info().notes().containsKey("alt")
                            && layer.info().name().equals(group.info().name()));
        });
        assertThat(groups(made).stream().flatMap(group -> group.layers().stream()))
                .anyMatch(layer -> layer.info().blendMode() == BlendMode.SCREEN);
    }

    @Test
    void alsoInPaperItsShadowsAreItsOwn() throws GenerationException {
        GeneratedPicture made = COMPOSER.generate(
                GenerationRequest.of("two foxes in a forest", 1, 341, 256).withStyle("paper-cut"), Progress.NONE);

        assertThat(groups(made)).hasSize(2).allSatisfy(group -> assertThat(group.layers())
                .anyMatch(layer -> layer.id().startsWith("shadow of ")));
    }

    @Test
    void figuresCarryTheirSilhouetteAsAMaskThatRests() throws GenerationException {
        GeneratedPicture made = draw("a bear in a meadow");
        List<PictureLayer> figures = groups(made).stream()
                .flatMap(group -> group.layers().stream())
                .filter(layer -> layer.info().notes().containsKey("alt"))
                .map(PictureLayer.class::cast)
                .toList();
        PictureLayer bear = figures.stream()
                .filter(layer -> layer.info().name().equals("bear"))
                .findFirst()
                .orElseThrow();
        Mask mask = Objects.requireNonNull(bear.info().restingMask());

        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                int inX = x - (int) bear.placement().x();
                int inY = y - (int) bear.placement().y();
                boolean inside = inX >= 0
                        && inY >= 0
                        && inX < bear.picture().width()
                        && inY < bear.picture().height();
                assertThat(mask.at(x, y)).isEqualTo(inside ? bear.picture().at(inX, inY) >>> 24 : 0);
            }
        }
        assertThat(figures).allMatch(layer -> layer.info().mask() == null);
    }

    @Test
    void theLittleOnesOfASwarmHaveNoMask() throws GenerationException {
        GeneratedPicture made = draw("a bear and 26 birds in a meadow");

        assertThat(groups(made))
                .filteredOn(group -> group.info().name().startsWith("bird"))
                .hasSizeGreaterThan(10)
                .allSatisfy(group -> assertThat(group.layers())
                        .allMatch(layer -> layer.info().restingMask() == null));
    }

    @Test
    void theWholeRoadKeepsGroups() throws GenerationException, IOException {
        GeneratedPicture made = draw("two foxes in a snowy forest at night");
        Document opened = new DocumentStore().decode(new DocumentStore().encode(made.document()));
        GroupLayer fox = (GroupLayer) opened.layer(groups(made).getFirst().id()).orElseThrow();

        Document without = opened.replace(fox.withInfo(fox.info().withVisible(false)));
        Document exchanged = new OpenRaster().decode(new OpenRaster().encode(without));

        Picture expected =
                renderer.render(made.document().remove(groups(made).getFirst().id()));
        assertThat(Pixels.difference(renderer.render(without), expected)).isZero();
        assertThat(Pixels.difference(renderer.render(exchanged), expected)).isLessThanOrEqualTo(1);
        assertThat(exchanged.layers())
                .filteredOn(layer -> layer instanceof GroupLayer group && !group.isolated())
                .extracting(layer -> layer.info().visible())
                .containsExactly(false, true);
    }
}
