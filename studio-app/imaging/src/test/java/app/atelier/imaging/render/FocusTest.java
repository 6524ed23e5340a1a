package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.filters.Comic;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.InkWash;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.filters.Pastel;
import app.atelier.imaging.filters.PixelArt;
import app.atelier.imaging.filters.Watercolour;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers in focus under filters that keep their drawing. */
class FocusTest {
    private static final int WIDTH = 220;
    private static final int HEIGHT = 160;
    private static final int SIDE = 40;
    private static final Filter WASH = new Watercolour(4, 0.8, 1, 0, 1, 3);

    private final Renderer renderer = new Renderer();

    static Stream<Filter> sparing() {
        return Stream.of(
                WASH, new InkWash(1, 0.009, 0.55, 0, 1, 3), new Oil(8, 0.5, 1, 1, 1, 1, 3), new Pastel(3, 1, 1, 1, 3));
    }

    private static LayerInfo hero(boolean inFocus) {
        return LayerInfo.named("hero", "Hero").withInFocus(inFocus);
    }

    private static Layer figure(LayerInfo info, int x, int y) {
        return new PictureLayer(info, Pictures.photo(SIDE, SIDE), Placement.at(x, y));
    }

    private static Layer style(Filter filter) {
        return new AdjustmentLayer(LayerInfo.named("style", "Style").withFilters(List.of(filter)), List.of());
    }

    private static Document scene(Layer figure, Filter filter) {
        return Document.of(Pictures.photo(WIDTH, HEIGHT)).add(figure).add(style(filter));
    }

    /** The smallest rectangle with all pixels that differ by more than rounding. */
    private Rectangle changed(Document a, Document b) {
        Picture first = renderer.render(a);
        Picture second = renderer.render(b);
        Rectangle box = new Rectangle(-1, -1);
        for (int y = 0; y < first.height(); y++) {
            for (int x = 0; x < first.width(); x++) {
                if (Pictures.difference(Pictures.flat(1, 1, first.at(x, y)), Pictures.flat(1, 1, second.at(x, y)))
                        > 6) {
                    box.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return box;
    }

    @ParameterizedTest
    @MethodSource("sparing")
    void theDrawingOfALayerInFocusIsKeptWhereverItLies(Filter filter) {
        for (int x : new int[] {20, 140}) {
            Rectangle box =
                    changed(scene(figure(hero(true), x, 60), filter), scene(figure(hero(false), x, 60), filter));

            assertThat(box.isEmpty()).isFalse();
            assertThat(new Rectangle(x - 20, 40, SIDE + 40, SIDE + 40).contains(box))
                    .as("%s", box)
                    .isTrue();
        }
    }

    @Test
    void whatIsHiddenIsNotInFocus() {
        for (LayerInfo info : List.of(hero(true).withVisible(false), hero(true).withOpacity(0))) {
            assertThat(renderer.render(scene(figure(info, 20, 20), WASH))
                            .samePixels(renderer.render(scene(figure(info.withInFocus(false), 20, 20), WASH))))
                    .isTrue();
        }
        Layer hidden = new GroupLayer(
                LayerInfo.named("g", "G").withVisible(false), List.of(figure(hero(true), 20, 20)), false);
        assertThat(renderer.render(scene(hidden, WASH))
                        .samePixels(renderer.render(
                                Document.of(Pictures.photo(WIDTH, HEIGHT)).add(style(WASH)))))
                .isTrue();
    }

    @Test
    void groupsOfAnyKindHoldLayersInFocus() {
        Picture bare = renderer.render(scene(figure(hero(true), 50, 50), WASH));
        for (boolean isolated : new boolean[] {true, false}) {
            Layer group = new GroupLayer(LayerInfo.named("g", "G"), List.of(figure(hero(true), 50, 50)), isolated);
            assertThat(Pictures.difference(renderer.render(scene(group, WASH)), bare))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aGroupsOwnFilterSparesWhatItHolds() {
        Layer ground = new PictureLayer(
                LayerInfo.named("ground", "Ground"), Pictures.photo(WIDTH, HEIGHT), Placement.IDENTITY);
        Document spared = Document.empty(WIDTH, HEIGHT)
                .add(new GroupLayer(
                        LayerInfo.named("g", "G").withFilters(List.of(WASH)),
                        List.of(ground, figure(hero(true), 50, 50))));

        assertThat(Pictures.difference(
                        renderer.render(spared), renderer.render(scene(figure(hero(true), 50, 50), WASH))))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void howALayerIsBlendedDoesNotMatter() {
        LayerInfo plain = hero(true).withBlendMode(BlendMode.MULTIPLY);

        assertThat(changed(scene(figure(plain, 60, 60), WASH), scene(figure(plain.withInFocus(false), 60, 60), WASH))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void otherFiltersDoNotAskForIt() {
        Filter comic = new Comic(1.6, 5, 1, 1);

        assertThat(renderer.render(scene(figure(hero(true), 20, 20), comic))
                        .samePixels(renderer.render(scene(figure(hero(false), 20, 20), comic))))
                .isTrue();
    }

    @Test
    void halfTheSizeKeepsTheSamePlaces() {
        Document document = scene(figure(hero(true), 100, 60), WASH);
        Document without = scene(figure(hero(false), 100, 60), WASH);
        Picture small = renderer.render(document, 0.5);

        int apart = 0;
        for (int y = 35; y < 45; y++) {
            for (int x = 55; x < 65; x++) {
                apart += Pictures.difference(
                        Pictures.flat(1, 1, small.at(x, y)),
                        Pictures.flat(1, 1, renderer.render(without, 0.5).at(x, y)));
            }
        }
        assertThat(apart).isPositive();
    }

    /** What looks at most of the picture is filtered once for all parts, so a part shows what the export shows. */
    @Test
    void partsUnderFarReachingFiltersAreTheVeryPixels() {
        for (Filter filter : List.of(new PixelArt(6, 12, 1, 1, 3), new Oil(20, 0.5, 1, 1, 1, 1, 3))) {
            Document document = scene(figure(hero(true), 100, 60), filter);
            Picture whole = new Renderer().render(document);
            for (Rectangle part : List.of(new Rectangle(0, 0, 30, 30), new Rectangle(131, 77, 64, 50))) {
                assertThat(renderer.render(document, part, 1).samePixels(whole.part(part)))
                        .isTrue();
            }
        }
    }

    @Test
    void filesKeepWhatIsInFocus() throws IOException {
        DocumentStore store = new DocumentStore();
        Document document = scene(figure(hero(true), 20, 20), WASH);
        Document plain = scene(figure(hero(false), 20, 20), WASH);

        Document opened = store.decode(store.encode(document));

        assertThat(opened.layer("hero").orElseThrow().info().inFocus()).isTrue();
        assertThat(opened.layer("style").orElseThrow().info().inFocus()).isFalse();
        assertThat(renderer.render(opened).samePixels(renderer.render(document)))
                .isTrue();
        assertThat(described(store.encode(document), "\"version\":2")).isTrue();
        assertThat(described(store.encode(document), "\"inFocus\":true")).isTrue();
        assertThat(described(store.encode(plain), "\"version\":1")).isTrue();
        assertThat(described(store.encode(plain), "inFocus")).isFalse();
    }

    private static boolean described(byte[] file, String field) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replaceAll("\\s", "")
                .contains(field);
    }
}
