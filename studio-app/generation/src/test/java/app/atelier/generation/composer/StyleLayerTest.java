package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.StyleSeed;
import app.atelier.generation.composer.styles.Styled;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.imaging.Picture;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.filters.Tuning;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Styles of the whole picture as layers that work on whatever lies below them. */
class StyleLayerTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART, Styles.shipped(), 2);
    private static final String FOXES = "three red foxes under a big moon in a snowy forest at night";
    private static final int[][] FORMATS = {{256, 256}, {455, 256}, {256, 455}, {597, 256}};

    private final Renderer renderer = new Renderer();

    static Stream<Style> filtering() {
        return Styles.shipped().all().stream().filter(style -> !style.filters().isEmpty());
    }

    private static GeneratedPicture draw(Style style, int width, int height) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(FOXES, 1, width, height).withStyle(style.id()), Progress.NONE);
    }

    private static GroupLayer hero(Document document) {
        return document.layers().stream()
                .filter(layer ->
                        layer instanceof GroupLayer && layer.info().name().equals("fox, middle"))
                .map(GroupLayer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Layer moved(Layer layer, double dx) {
        return switch (layer) {
            case GroupLayer group ->
                group.withLayers(
                        group.layers().stream().map(inner -> moved(inner, dx)).toList());
            case PictureLayer picture -> {
                Placement at = picture.placement();
                yield new PictureLayer(
                        picture.info(),
                        picture.picture(),
                        new Placement(at.x() + dx, at.y(), at.scaleX(), at.scaleY(), at.rotationDegrees()));
            }
            default -> layer;
        };
    }

    @ParameterizedTest
    @MethodSource("filtering")
    void theLayersGiveThePictureToTheLastBit(Style style) throws GenerationException, IOException {
        for (int[] format : FORMATS) {
            GeneratedPicture made = draw(style, format[0], format[1]);

            assertThat(renderer.render(made.document()).samePixels(made.picture()))
                    .as("%d × %d", format[0], format[1])
                    .isTrue();
        }
        GeneratedPicture made = draw(style, 341, 256);
        DocumentStore store = new DocumentStore();
        byte[] file = store.encode(made.document());
        assertThat(new Renderer().render(store.decode(file)).samePixels(made.picture()))
                .isTrue();
        assertThat(store.encode(draw(style, 341, 256).document())).isEqualTo(file);
        OpenRaster exchange = new OpenRaster();
        assertThat(renderer.render(exchange.decode(exchange.encode(made.document())))
                        .samePixels(made.picture()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("filtering")
    void theTopLayerHoldsTheStylesFilters(Style style) throws GenerationException {
        Document document = draw(style, 341, 256).document();
        AdjustmentLayer top = (AdjustmentLayer) document.layers().getLast();

        assertThat(top.id()).isEqualTo("style");
        assertThat(top.info().name()).isEqualTo(style.label() + " style");
        assertThat(top.adjustments()).isEmpty();
        assertThat(top.info().filters()).hasSameSizeAs(style.filters());
        for (int i = 0; i < style.filters().size(); i++) {
            Filter fitted = Tuning.scaled(style.filters().get(i), 256 / 840.0);
            assertThat(Tuning.seeded(top.info().filters().get(i), 0)).isEqualTo(Tuning.seeded(fitted, 0));
        }
    }

    /** Without the hero there is no trace of it, and the rest of the picture keeps its style. */
    @ParameterizedTest
    @MethodSource("filtering")
    void aHiddenFigureIsGoneAndTheRestKeepsItsStyle(Style style) throws GenerationException {
        GeneratedPicture made = draw(style, 341, 256);
        Document document = made.document();
        GroupLayer hero = hero(document);
        Document without = document.replace(hero.withInfo(hero.info().withVisible(false)));

        Picture seen = renderer.render(without);

        assertThat(seen.samePixels(renderer.render(document.remove(hero.id())))).isTrue();
        int[] apart = Pixels.differences(seen, made.picture());
        Document plain = document.remove("style");
        int[] bare = Pixels.differences(renderer.render(plain.remove(hero.id())), renderer.render(plain));
        double where = 0;
        double elsewhere = 0;
        int covered = 0;
        for (int i = 0; i < apart.length; i++) {
            boolean figure = bare[i] > 30;
            covered += figure ? 1 : 0;
            where += figure ? apart[i] : 0;
            elsewhere += figure ? 0 : apart[i];
        }
        assertThat(where / covered).isGreaterThan(25);
        // Strokes and dots near it, and colours that are chosen by the whole picture.
        assertThat(elsewhere / (apart.length - covered)).isLessThan(where / covered / 3);
    }

    @ParameterizedTest
    @MethodSource("filtering")
    void aMovedFigureIsPaintedWhereItIs(Style style) throws GenerationException {
        Document document = draw(style, 341, 256).document();
        Layer hero = moved(hero(document), 400);

        // Moved out of the picture it is as good as gone.
        assertThat(Pixels.meanDifference(
                        renderer.render(document.replace(hero)), renderer.render(document.remove(hero.id()))))
                .isLessThan(.5);
        assertThat(Pixels.meanDifference(
                        renderer.render(document.replace(moved(hero(document), -30))), renderer.render(document)))
                .isGreaterThan(1);
    }

    @Test
    void mainFiguresThemselvesAreInFocus() throws GenerationException {
        GeneratedPicture made = COMPOSER.generate(GenerationRequest.of(FOXES, 1, 341, 256), Progress.NONE);

        List<LayerInfo> focused = made.document().layers().stream()
                .flatMap(layer -> layer instanceof GroupLayer group ? group.layers().stream() : Stream.of(layer))
                .map(Layer::info)
                .filter(LayerInfo::inFocus)
                .toList();

        assertThat(focused)
                .extracting(LayerInfo::name)
                .containsExactlyInAnyOrder("fox, left", "fox, middle", "fox, right");
    }

    @Test
    void whatANetPaintsIsALayerThatSaysThatItCoversAll() {
        Picture painted = Picture.ofArgb(2, 1, new int[] {0xff112233, 0xff445566});
        Treatment.Net net = new Treatment.Net("Lilac evening", picture -> painted);
        Style style = Styles.shipped().named("lilac-evening");

        Styled styled = new Treatment(style, Optional.of(net), new StyleSeed(1))
                .apply(Document.empty(2, 1), () -> Picture.transparent(2, 1), Bands.ONE);

        LayerInfo info = styled.document().layers().getLast().info();
        assertThat(styled.document().layers()).hasSize(1);
        assertThat(info.name()).isEqualTo("Lilac evening, painted over all");
        assertThat(info.notes()).containsKey(Treatment.COVERS);
        assertThat(styled.picture()).isSameAs(painted);
        assertThat(renderer.render(styled.document()).samePixels(painted)).isTrue();
    }

    @Test
    void aNetPaintsOverTheFilters() {
        Picture drawn = Picture.ofArgb(64, 48, grey(64 * 48));
        Treatment.Net net = new Treatment.Net("Like “a”", picture -> picture);
        Style oil = Styles.shipped().named("oil");

        Styled styled = new Treatment(oil, Optional.of(net), new StyleSeed(1))
                .apply(Document.of(drawn), () -> drawn, Bands.ONE);

        assertThat(styled.document().layers())
                .extracting(Layer::id)
                .containsExactly("background", "style", "style-painted");
        assertThat(styled.document().layers().get(1).info().filters()).hasOnlyElementsOfType(Oil.class);
        assertThat(renderer.render(styled.document()).samePixels(styled.picture()))
                .isTrue();
    }

    private static int[] grey(int size) {
        int[] argb = new int[size];
        for (int i = 0; i < size; i++) {
            argb[i] = 0xff000000 | i % 200 * 0x010101;
        }
        return argb;
    }
}
