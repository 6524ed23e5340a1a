package app.atelier.imaging.painting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.painting.Gradient.Kind;
import app.atelier.imaging.painting.Gradient.Stop;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.selections.Selection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {
    private static final List<Stop> GREYS = List.of(new Stop(0, 0x000000, 1), new Stop(1, 0xffffff, 1));

    private static Gradient gradient(Kind kind, boolean dithered) {
        return new Gradient(kind, 50, 50, 100, 50, GREYS, dithered);
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR,75,20,0.5", "LINEAR,10,50,0", "LINEAR,120,50,1",
        "MIRRORED,25,80,0.5", "MIRRORED,75,20,0.5", "MIRRORED,50,20,0",
        "RADIAL,50,75,0.5", "RADIAL,80,90,1", "RADIAL,50,50,0",
        "ANGLE,50,90,0.25", "ANGLE,10,50,0.5", "ANGLE,50,10,0.75"
    })
    void gradientsGoTheirWay(Kind kind, int x, int y, double expected) {
        Picture drawn = Filling.gradient(Picture.transparent(150, 110), null, gradient(kind, false), 1);
        assertThat((drawn.at(x, y) & 255) / 255.0).isCloseTo(expected, within(0.02));
        assertThat(drawn.opaque()).isTrue();
    }

    @Test
    void stopsAreMetExactlyAndClearOnesShowWhatIsBelow() {
        Gradient gradient = new Gradient(
                Kind.LINEAR,
                0.5,
                0,
                100.5,
                0,
                List.of(new Stop(0, 0xff0000, 1), new Stop(0.25, 0x00ff00, 0), new Stop(1, 0x0000ff, 1)),
                false);
        Picture below = Pictures.flat(101, 2, 0xff808080);
        Picture drawn = Filling.gradient(below, null, gradient, 1);
        assertThat(drawn.at(0, 0)).isEqualTo(0xffff0000);
        assertThat(drawn.at(25, 0)).isEqualTo(0xff808080);
        assertThat(drawn.at(100, 1)).isEqualTo(0xff0000ff);
        assertThat(Filling.gradient(below, null, gradient, 0).samePixels(below)).isTrue();
    }

    @Test
    void ditheringHidesStepsAndKeepsTheMean() {
        Gradient faint = new Gradient(
                Kind.LINEAR, 0, 0, 1000, 0, List.of(new Stop(0, 0x404040, 1), new Stop(1, 0x424242, 1)), true);
        Picture drawn = Filling.gradient(Picture.transparent(1000, 64), null, faint, 1);
        Set<Integer> inOneColumn = new HashSet<>();
        double sum = 0;
        for (int y = 0; y < 64; y++) {
            inOneColumn.add(drawn.at(250, y));
            sum += drawn.at(250, y) >> 16 & 255;
        }
        assertThat(inOneColumn).hasSizeGreaterThan(1);
        assertThat(sum / 64).isCloseTo(64.5, within(0.15));
    }

    @Test
    void aFloodFillsWhatHangsTogetherOnLayersWhereverTheyLie() {
        Picture ring = Filling.colour(
                Pictures.flat(60, 60, -1),
                Selection.ellipse(60, 60, 10, 10, 40, 40)
                        .minus(Selection.ellipse(60, 60, 14, 14, 32, 32))
                        .mask(),
                0x000000,
                1);
        Document document = new Document(
                100,
                80,
                List.of(new PictureLayer(LayerInfo.named("a", "a"), ring, Placement.at(20, 10))),
                Geometry.IDENTITY);
        PictureLayer layer = (PictureLayer) document.layers().getFirst();
        Picture seen = new Renderer().composite(document);
        PictureLayer filled = Filling.flood(layer, seen, 50, 40, 0.2, true, null, 0x00ff00, 1);
        assertThat(filled.picture().at(30, 30)).isEqualTo(0xff00ff00);
        assertThat(filled.picture().at(2, 2)).as("outside the ring").isEqualTo(-1);
        PictureLayer all = Filling.flood(layer, seen, 50, 40, 0.2, false, null, 0x00ff00, 1);
        assertThat(all.picture().at(2, 2)).isEqualTo(0xff00ff00);
        PictureLayer half = Filling.flood(
                layer,
                seen,
                50,
                40,
                0.2,
                true,
                Selection.rectangle(100, 80, 0, 0, 50, 80).mask(),
                0x00ff00,
                1);
        assertThat(half.picture().at(25, 30)).isEqualTo(0xff00ff00);
        assertThat(half.picture().at(35, 30)).isEqualTo(-1);
        assertThatThrownBy(() -> Filling.flood(layer, seen, 100, 3, 0.1, true, null, 0, 1))
                .hasMessageContaining("outside");
        assertThatThrownBy(() -> Filling.flood(layer, seen, 1, 3, Double.NaN, true, null, 0, 1))
                .hasMessageContaining("tolerance");
    }

    @Test
    void whatIsSelectedCanBeTakenAway() {
        PictureLayer layer =
                (PictureLayer) Document.of(Pictures.photo(40, 30)).layers().getFirst();
        PictureLayer cleared =
                Filling.cleared(layer, Selection.rectangle(40, 30, 0, 0, 20, 30).mask());
        assertThat(cleared.picture().at(5, 5)).isZero();
        assertThat(cleared.picture().at(25, 5)).isEqualTo(layer.picture().at(25, 5));
    }

    @Test
    void aSelectedThingIsTakenOut() {
        Picture clean = Pictures.flat(120, 90, 0xff6b7f3a);
        Picture spoiled =
                Filling.colour(clean, Selection.ellipse(120, 90, 40, 30, 30, 24).mask(), 0xff00ff, 1);
        PictureLayer layer = (PictureLayer) Document.of(spoiled).layers().getFirst();
        PictureLayer removed =
                Healing.remove(layer, Selection.ellipse(120, 90, 40, 30, 30, 24).mask(), 5);
        assertThat(Pictures.difference(removed.picture(), clean)).isLessThanOrEqualTo(1);
        assertThatThrownBy(() ->
                        Healing.remove(layer, Selection.everything(120, 90).mask(), 5))
                .hasMessageContaining("too little");
        assertThat(Healing.remove(layer, Selection.nothing(120, 90).mask(), 5).picture())
                .isSameAs(spoiled);
    }

    @Test
    void coloursArePickedFromPointsAndMeans() {
        int[] argb = new int[25];
        java.util.Arrays.fill(argb, 0xff102030);
        argb[12] = 0;
        Picture picture = Picture.ofArgb(5, 5, argb);
        assertThat(Picker.from(picture, 2, 2, 1)).isEqualTo(new Picker(0, 0));
        assertThat(Picker.from(picture, 2, 2, 3)).isEqualTo(new Picker(0x102030, 227));
        assertThat(Picker.from(picture, 2, 2, 5)).isEqualTo(new Picker(0x102030, 245));
        assertThat(Picker.from(picture, 0, 0, 5).rgb()).isEqualTo(0x102030);
        assertThat(Picker.from(picture, 99, 0, 1).alpha()).isZero();
        assertThatThrownBy(() -> Picker.from(picture, 0, 0, 4)).hasMessageContaining("1, 3 or 5");
        Document document = Document.of(Pictures.flat(20, 20, 0xffffffff))
                .add(new PictureLayer(LayerInfo.named("a", "a"), Pictures.flat(5, 5, 0xff0000ff), Placement.at(3, 3)));
        PictureLayer top = (PictureLayer) document.layers().getLast();
        assertThat(Picker.from(top, 4.5, 4.5, 1).rgb()).isEqualTo(0x0000ff);
        assertThat(Picker.from(top, 12, 12, 1).alpha()).isZero();
        assertThat(Picker.from(document, new Renderer(), 12, 12, 3).rgb()).isEqualTo(0xffffff);
        assertThat(Picker.from(document, new Renderer(), 4, 4, 1).rgb()).isEqualTo(0x0000ff);
        assertThat(Picker.from(document, new Renderer(), -4, 4, 1).alpha()).isZero();
    }

    @Test
    void gradientsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new Gradient(Kind.LINEAR, 0, 0, 1, 1, List.of(new Stop(0, 0, 1)), false))
                .hasMessageContaining("from 2");
        assertThatThrownBy(() -> new Gradient(Kind.LINEAR, Double.NaN, 0, 1, 1, GREYS, false))
                .hasMessageContaining("numbers");
        assertThatThrownBy(() -> new Stop(Double.NaN, 0, 1)).hasMessageContaining("position");
        Gradient point = new Gradient(Kind.RADIAL, 5, 5, 5, 5, GREYS, false);
        assertThat(Filling.gradient(Picture.transparent(10, 10), null, point, 1).at(0, 0))
                .isEqualTo(-1);
    }
}
