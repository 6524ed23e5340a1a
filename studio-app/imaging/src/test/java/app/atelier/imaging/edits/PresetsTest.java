package app.atelier.imaging.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.selections.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
    private static final Picture PHOTO = Pictures.photo(64, 48);

    static Stream<Preset> looks() {
        return Presets.all().stream();
    }

    @Test
    void thereAreEnoughAndEachHasItsNames() {
        assertThat(Presets.all()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(Presets.all())
                .extracting(Preset::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(Presets.all())
                .extracting(Preset::label)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        List<String> groups = new ArrayList<>();
        for (Preset look : Presets.all()) {
            if (groups.isEmpty() || !groups.getLast().equals(look.group())) {
                groups.add(look.group());
            }
        }
        assertThat(groups).as("looks of a group follow each other").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void strengthMixesALookIn(Preset look) {
        Renderer renderer = new Renderer();
        Document plain = Document.of(PHOTO);
        Picture none = renderer.render(look.over(plain, 0));
        Picture half = renderer.render(look.over(plain, 0.5));
        Picture full = renderer.render(look.over(plain, 1));
        assertThat(none.samePixels(PHOTO)).as("no strength, no change").isTrue();
        assertThat(Pictures.meanDifference(full, PHOTO)).as("it does something").isGreaterThan(1);
        int[] expected = new int[half.argb().length];
        for (int i = 0; i < expected.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                int a = PHOTO.argb()[i] >>> shift & 255;
                int b = full.argb()[i] >>> shift & 255;
                expected[i] |= (a + b + 1) / 2 << shift;
            }
        }
        assertThat(Pictures.difference(half, Picture.ofArgb(64, 48, expected)))
                .as("half the strength lies in the middle")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void noTwoLooksAreAlike() {
        Renderer renderer = new Renderer();
        List<Picture> drawn = Presets.all().stream()
                .map(look -> renderer.render(look.over(Document.of(PHOTO), 1)))
                .toList();
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Pictures.meanDifference(drawn.get(i), drawn.get(j)))
                        .as(Presets.all().get(i).id() + " and "
                                + Presets.all().get(j).id())
                        .isGreaterThan(1.2);
            }
        }
    }

    @Test
    void anotherLookTakesThePlaceOfTheFirst() {
        Document first = Presets.named("ember").over(Document.of(PHOTO), 1);
        Document second = Presets.named("coal").over(first, 0.5);
        assertThat(second.layers()).hasSize(2);
        assertThat(second.layers().getLast().info().notes()).containsEntry(Preset.NOTE, "coal");
        assertThat(second.layers().getLast().info().filters())
                .isEqualTo(Presets.named("coal")
                        .over(Document.of(PHOTO), 1)
                        .layers()
                        .getLast()
                        .info()
                        .filters());
        assertThat(Preset.without(second).layers()).hasSize(1);
    }

    @Test
    void aLookStaysInsideTheSelection() {
        Mask left = Selection.rectangle(64, 48, 0, 0, 32, 48).mask();
        Document document = Presets.named("sunprint").over(Document.of(PHOTO).withSelection(left), 1);
        Picture drawn = new Renderer().render(document);
        assertThat(drawn.at(50, 20)).isEqualTo(PHOTO.at(50, 20));
        assertThat(drawn.at(10, 20)).isNotEqualTo(PHOTO.at(10, 20));
    }

    @Test
    void lengthsGrowWithThePicture() {
        Preset look = Presets.named("golden-hour");
        AdjustmentLayer small = (AdjustmentLayer)
                look.over(Document.empty(400, 420), 1).layers().getLast();
        AdjustmentLayer large = (AdjustmentLayer)
                look.over(Document.empty(400, 1680), 1).layers().getLast();
        assertThat(small.info().filters()).isNotEqualTo(large.info().filters());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | damaged",
                "{\"version\":9,\"edits\":[]} | newer version",
                "{\"edits\":[{\"op\":\"grain\",\"amount\":0.1,\"size\":2,\"seed\":1},{\"op\":\"invert\"}]} | only adjustments",
                "{\"edits\":[{\"op\":\"rotate\",\"quarterTurns\":1}]} | only adjustments"
            })
    void aDamagedLookIsSaid(String json, String part) {
        assertThatThrownBy(() -> Presets.of("mine", json))
                .isInstanceOf(InvalidEditsException.class)
                .hasMessageContaining("mine")
                .hasMessageContaining(part)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void anUnknownLookListsWhatThereIs() {
        assertThatThrownBy(() -> Presets.named("sparkle"))
                .hasMessageContaining("sparkle")
                .hasMessageContaining("coal");
        assertThatThrownBy(() -> Presets.named("coal").over(Document.of(PHOTO), Double.NaN))
                .hasMessageContaining("from 0 to 1");
    }
}
