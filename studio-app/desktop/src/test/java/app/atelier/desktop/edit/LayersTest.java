package app.atelier.desktop.edit;

import static app.atelier.desktop.edit.StackedPage.RED;
import static app.atelier.desktop.edit.StackedPage.WHITE;
import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.edit.DropPlace.Slot;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.geom.AffineTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers carried about, masks switched off and applied, and files that become layers. */
class LayersTest {

    @TempDir
    Path folder;

    private OpenModel editor;

    @BeforeEach
    void open() throws Exception {
        editor = new OpenModel(folder.resolve("home"), StackedPage.page());
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private void carry(String layer, String beside, Carry.Way way) {
        editor.model().commit(new Carry(layer, beside, way));
    }

    @Test
    void layersAreCarriedIntoAndOutOfGroupsAndTheirDialsWithThem() {
        carry("red", "group", Carry.Way.INSIDE);
        assertThat(editor.order()).isEqualTo("background group(inner upper red)");
        assertThat(editor.lastStep()).isEqualTo("Red carried into Group");
        carry("inner", "group", Carry.Way.ABOVE);
        assertThat(editor.order()).isEqualTo("background group(upper red) inner");
        editor.model().selected().set("upper");
        editor.model().dial(Dial.LIGHT, 30);
        carry("upper", "background", Carry.Way.BELOW);
        assertThat(editor.order()).isEqualTo("upper adjust-upper background group(red) inner");
        carry("inner", "upper", Carry.Way.ABOVE);
        assertThat(editor.order()).isEqualTo("upper adjust-upper inner background group(red)");
        editor.model().undo();
        editor.reopened();
        assertThat(editor.order()).isEqualTo("upper adjust-upper background group(red) inner");
    }

    @Test
    void aGroupIsNotCarriedIntoItselfAndNothingIntoWhatIsNoGroup() {
        var before = editor.document();
        carry("group", "inner", Carry.Way.ABOVE);
        carry("group", "group", Carry.Way.INSIDE);
        carry("red", "background", Carry.Way.INSIDE);
        carry("red", "not there", Carry.Way.ABOVE);
        carry("red", "group", Carry.Way.ABOVE);
        assertThat(editor.document()).isEqualTo(before);
        assertThat(editor.model().history()).hasSize(1);
    }

    private static final List<Slot> LIST = List.of(
            new Slot("red", 0, false, false),
            new Slot("group", 0, true, true),
            new Slot("upper", 1, false, false),
            new Slot("inner", 1, false, false),
            new Slot("background", 0, false, false));

    @Test
    void whereSomethingIsLetGoDecidesWhereItComes() {
        assertThat(DropPlace.at(LIST, 90, 2)).isEqualTo(new DropPlace("red", Carry.Way.ABOVE, 0, 0));
        assertThat(DropPlace.at(LIST, 90, 30)).isEqualTo(new DropPlace("red", Carry.Way.BELOW, 1, 0));
        assertThat(DropPlace.at(LIST, 90, 34)).isEqualTo(new DropPlace("group", Carry.Way.ABOVE, 1, 0));
        assertThat(DropPlace.at(LIST, 90, 48)).isEqualTo(new DropPlace("group", Carry.Way.INSIDE, 1, 1));
        assertThat(DropPlace.at(LIST, 90, 126)).isEqualTo(new DropPlace("inner", Carry.Way.BELOW, 4, 1));
        // Farther left the same line leads out of the group.
        assertThat(DropPlace.at(LIST, 10, 126)).isEqualTo(new DropPlace("group", Carry.Way.BELOW, 4, 0));
        assertThat(DropPlace.at(LIST, 10, 900)).isEqualTo(new DropPlace("background", Carry.Way.BELOW, 5, 0));
        assertThat(DropPlace.at(List.of(), 10, 10)).isNull();
    }

    @Property
    void everyPlaceOfTheListIsOneThatCanBeCarriedTo(
            @ForAll @DoubleRange(min = -50, max = 400) double x, @ForAll @DoubleRange(min = -50, max = 400) double y) {
        var place = DropPlace.at(LIST, x, y);
        assertThat(place).isNotNull();
        assertThat(LIST).extracting(Slot::id).contains(place.beside());
        assertThat(place.line()).isBetween(0, LIST.size());
        if (place.way() == Carry.Way.INSIDE) {
            assertThat(place.beside()).isEqualTo("group");
        }
    }

    /** Hides the left half of a layer. */
    private void mask(String id) {
        byte[] coverage = new byte[100 * 80];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (i % 100 >= 20 ? 255 : 0);
        }
        var document = editor.document();
        editor.model()
                .commit(new Add(
                        List.of("masked"),
                        null,
                        Carry.Way.ABOVE,
                        List.of(document.layer(id)
                                .orElseThrow()
                                .withInfo(document.layer(id)
                                        .orElseThrow()
                                        .info()
                                        .withId("masked")
                                        .withMask(Mask.of(100, 80, coverage))))));
        editor.model().commit(new Change.Remove(id, List.of()));
    }

    @Test
    void aMaskIsSwitchedOffKeptAcrossARestartAndSwitchedOn() {
        mask("red");
        assertThat(editor.seen(12, 25)).isEqualTo(WHITE);
        editor.model().commit(new Masking("masked", Masking.Way.REST));
        assertThat(editor.seen(12, 25)).isEqualTo(RED);
        editor.reopened();
        assertThat(editor.layer("masked").info().mask()).isNull();
        assertThat(editor.layer("masked").info().restingMask()).isNotNull();
        editor.model().commit(new Masking("masked", Masking.Way.INVERT));
        assertThat(editor.seen(12, 25)).isEqualTo(RED);
        editor.model().commit(new Masking("masked", Masking.Way.WAKE));
        assertThat(editor.seen(12, 25)).isEqualTo(RED);
        assertThat(editor.seen(25, 25)).isEqualTo(WHITE);
        editor.model().commit(new Select(new Area.MaskShape("masked"), Select.Join.NEW, 0));
        assertThat(ActiveSelection.of(editor.document()).orElseThrow().mask().at(12, 25))
                .isEqualTo(255);
    }

    @Test
    void aMaskMovesAlongWithItsLayerUnlessItIsKeptInPlace() {
        mask("red");
        editor.model().commit(Page.moved(editor.document(), editor.layer("masked"), 30, 5));
        assertThat(editor.seen(42, 30)).isEqualTo(WHITE);
        assertThat(editor.seen(55, 30)).isEqualTo(RED);
        editor.model().commit(new Masking("masked", Masking.Way.UNLINK));
        assertThat(editor.lastStep()).isEqualTo("Mask of Red stays on the page");
        editor.model().commit(Page.moved(editor.document(), editor.layer("masked"), -5, 0));
        assertThat(editor.seen(42, 30)).isEqualTo(WHITE);
        assertThat(editor.seen(52, 30)).isEqualTo(RED);
        editor.reopened();
        assertThat(editor.layer("masked").info().maskLinked()).isFalse();
        assertThat(editor.seen(42, 30)).isEqualTo(WHITE);
        editor.model().commit(new Masking("masked", Masking.Way.LINK));
        assertThat(editor.layer("masked").info().maskLinked()).isTrue();
    }

    @Test
    void masksOfAGroupAndInItMoveAlongWithIt() {
        mask("inner");
        carry("masked", "group", Carry.Way.INSIDE);
        editor.model().selected().set("group");
        editor.model().commit(new Masking("group", Masking.Way.SHOW_ALL));
        byte[] half = new byte[100 * 80];
        Arrays.fill(half, 0, 100 * 15, (byte) 255);
        editor.model()
                .commit(new Add(
                        List.of("tone"),
                        "masked",
                        Carry.Way.ABOVE,
                        List.of(new AdjustmentLayer(
                                LayerInfo.named("tone", "Tone").withMask(Mask.of(100, 80, half)), List.of()))));
        editor.model().commit(Page.moved(editor.document(), editor.layer("group"), 0, 10));
        var tone = Objects.requireNonNull(editor.layer("tone").info().mask());
        assertThat(tone.at(50, 24)).isEqualTo(255);
        assertThat(tone.at(50, 26)).isZero();
        assertThat(Objects.requireNonNull(editor.layer("masked").info().mask()).movement())
                .isEqualTo(AffineTransform.getTranslateInstance(0, 10));
        assertThat(Objects.requireNonNull(editor.layer("group").info().mask()).movement())
                .isEqualTo(AffineTransform.getTranslateInstance(0, 10));
    }

    @Test
    void aRestingMaskIsKeptInFilesAndSavedTwiceGivesTheSameBytes() throws Exception {
        mask("red");
        editor.model().commit(new Masking("masked", Masking.Way.REST));
        var store = new DocumentStore();
        Path file = folder.resolve("a.atelier");
        store.save(editor.document(), file);
        var read = store.load(file);
        assertThat(read.layer("masked").orElseThrow().info().restingMask()).isNotNull();
        Path again = folder.resolve("b.atelier");
        store.save(read, again);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void anAppliedMaskLeavesTheSamePictureWithoutOne() {
        mask("red");
        editor.model().commit(new Masking("masked", Masking.Way.BAKE));
        assertThat(editor.layer("masked").info().mask()).isNull();
        assertThat(editor.seen(12, 25)).isEqualTo(WHITE);
        assertThat(editor.seen(25, 25)).isEqualTo(RED);
        assertThat(((PictureLayer) editor.layer("masked")).picture().at(2, 2) >>> 24)
                .isZero();
    }
}
