package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.scene.AltText;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.UnreadableSceneException;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesTest {
    private static final int[][] ODD_SIZES = {{521, 257}, {257, 457}, {307, 263}};
    private static final ArtPack ART = ArtPack.open();
    private static final PromptReader READER = PromptReader.open(ART);
    private static final Composer COMPOSER = new Composer(READER, ART, Styles.shipped(), 2);
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("app.atelier.generation.composer.scene.alt", Locale.ROOT);

    /** What the words say, put into another place, air or feast. */
    private static Scene scene(String prompt, Map<String, String> changes) throws UnreadableSceneException {
        ObjectNode json = (ObjectNode) READER.read(prompt, "").toJson();
        changes.forEach(json::put);
        return Scene.fromJson(json);
    }

    private static GeneratedPicture draw(Scene scene, long seed, int width, int height) throws GenerationException {
        return COMPOSER.generate(
                new GenerationRequest(
                        scene.prompt(),
                        "",
                        "composer",
                        "",
                        seed,
                        width,
                        height,
                        Map.of(Composer.SCENE_OPTION, scene.toJson().toString()),
                        List.of()),
                Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everyPlaceDrawsAtOddSizesInNamedPartsWithNothingOutside(Setting setting) throws Exception {
        Scene scene = scene("a fox", Map.of("setting", setting.id()));
        for (int[] size : ODD_SIZES) {
            GeneratedPicture made = draw(scene, size[0], size[0], size[1]);

            assertThat(made.picture().opaque()).isTrue();
            assertThat(deviation(made.picture())).as("not one colour").isGreaterThan(8);
            assertThat(names(made)).allSatisfy(name -> assertThat(name).matches("[a-z][a-z ,']*"));
            for (PictureLayer layer : pictures(made)) {
                assertThat(layer.placement().x()).as(layer.info().name()).isNotNegative();
                assertThat(layer.placement().y()).as(layer.info().name()).isNotNegative();
                assertThat(layer.placement().x() + layer.picture().width())
                        .as(layer.info().name())
                        .isLessThanOrEqualTo(size[0]);
                assertThat(layer.placement().y() + layer.picture().height())
                        .as(layer.info().name())
                        .isLessThanOrEqualTo(size[1]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void theAltTextNamesThePlace(Setting setting) throws Exception {
        String alone = AltText.of(scene("", Map.of("setting", setting.id())));
        String someone = AltText.of(scene("a fox", Map.of("setting", setting.id())));

        assertThat(alone).containsIgnoringCase(WORDS.getString("place." + setting.id()));
        assertThat(someone).contains("fox").contains(WORDS.getString("in." + setting.id()));
    }

    @Test
    void noTwoPlacesAreTheSamePicture() throws Exception {
        Map<Setting, Picture> drawn = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            drawn.put(
                    setting,
                    draw(scene("", Map.of("setting", setting.id())), 4, 256, 256)
                            .picture());
        }

        List<String> alike = new ArrayList<>();
        drawn.forEach((a, one) -> drawn.forEach((b, other) -> {
            if (a.compareTo(b) < 0 && meanDifference(one, other) < 6) {
                alike.add(a + " and " + b);
            }
        }));
        assertThat(alike).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void aPlaceWithAnHourOfItsOwnShowsTheHour(Setting setting) throws Exception {
        boolean timeless =
                switch (setting) {
                    case UNDER_WATER, SPACE, PLANET, ABSTRACT, CAVE, STAGE, LIBRARY, STORM_SEA -> true;
                    default -> setting.indoors();
                };
        Scene day = scene("", Map.of("setting", setting.id(), "mood", "day"));
        Scene night = scene("", Map.of("setting", setting.id(), "hour", Hour.NIGHT.id(), "mood", "night"));

        double lighter = mean(draw(day, 3, 256, 256).picture())
                - mean(draw(night, 3, 256, 256).picture());

        assertThat(timeless || lighter > 25)
                .as("%s by day is lighter by %.0f", setting, lighter)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {
                "MEADOW",
                "FOREST",
                "MOUNTAINS",
                "LAKE",
                "BEACH",
                "HARBOUR",
                "RIVER",
                "WATERFALL",
                "FARM",
                "PARK",
                "FAIRGROUND",
                "STREET_MARKET",
                "RAILWAY",
                "ROOFTOP",
                "TEMPLE",
                "VILLAGE",
                "CASTLE_GROUNDS",
                "ROAD",
                "STADIUM"
            })
    void winterIsWhiterThanSummer(Setting setting) throws Exception {
        Scene summer = scene("", Map.of("setting", setting.id(), "season", Season.SUMMER.id()));
        Scene winter = scene("", Map.of("setting", setting.id(), "season", Season.WINTER.id()));

        double grey = chroma(draw(summer, 3, 256, 256).picture())
                - chroma(draw(winter, 3, 256, 256).picture());

        assertThat(grey).as(setting.id()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(value = Festival.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyFeastDecoratesEveryKindOfPlace(Festival festival) throws Exception {
        for (Setting setting : List.of(Setting.MEADOW, Setting.ROOM, Setting.TABLE)) {
            Scene plain = scene("a fox", Map.of("setting", setting.id()));
            Scene decorated = scene("a fox", Map.of("setting", setting.id(), "festival", festival.id()));

            List<String> more = new ArrayList<>(names(draw(decorated, 5, 256, 256)));
            names(draw(plain, 5, 256, 256)).forEach(more::remove);

            assertThat(more).as("%s at %s", setting, festival).isNotEmpty();
            assertThat(AltText.of(decorated)).contains(WORDS.getString("festival." + festival.id()));
        }
    }

    @Test
    void nothingRainsWhereThereIsNoAir() throws Exception {
        for (Setting setting : List.of(Setting.SPACE, Setting.UNDER_WATER, Setting.PLANET, Setting.ABSTRACT)) {
            Scene scene = scene("", Map.of("setting", setting.id(), "weather", Weather.RAIN.id()));
            assertThat(names(draw(scene, 1, 256, 256))).as(setting.id()).doesNotContain("rain");
        }
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void spotsForFiguresLieInThePicture(Setting setting) throws Exception {
        Scene scene = scene("a fox", Map.of("setting", setting.id()));
        for (Anchor anchor : Places.of(scene).stage(scene).anchors()) {
            for (boolean left : new boolean[] {true, false}) {
                assertThat(anchor.x(left)).isBetween(.02, .98);
            }
            assertThat(anchor.y()).isBetween(.2, 1.0);
            assertThat(anchor.scale()).isBetween(.2, 1.2);
        }
    }

    private static List<PictureLayer> pictures(GeneratedPicture made) {
        return made.document().layers().stream()
                .flatMap(PlacesTest::flat)
                .filter(PictureLayer.class::isInstance)
                .map(PictureLayer.class::cast)
                .toList();
    }

    private static List<String> names(GeneratedPicture made) {
        return made.document().layers().stream()
                .flatMap(PlacesTest::flat)
                .map(layer -> layer.info().name())
                .toList();
    }

    private static Stream<Layer> flat(Layer layer) {
        return layer instanceof GroupLayer group
                ? Stream.concat(Stream.of(layer), group.layers().stream().flatMap(PlacesTest::flat))
                : Stream.of(layer);
    }

    private static double mean(Picture picture) {
        double sum = 0;
        for (int p : picture.argb()) {
            sum += (p >> 16 & 255) * .213 + (p >> 8 & 255) * .715 + (p & 255) * .072;
        }
        return sum / picture.argb().length;
    }

    /** How far the lower half is from grey: grass, sand and stone lose colour under snow. */
    private static double chroma(Picture picture) {
        double sum = 0;
        int half = picture.argb().length / 2;
        for (int i = half; i < picture.argb().length; i++) {
            int p = picture.argb()[i];
            int r = p >> 16 & 255;
            int g = p >> 8 & 255;
            int b = p & 255;
            sum += Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
        }
        return sum / half;
    }

    private static double meanDifference(Picture a, Picture b) {
        long sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 255) - (b.argb()[i] >> shift & 255));
            }
        }
        return sum / (3.0 * a.argb().length);
    }

    private static double deviation(Picture picture) {
        double mean = mean(picture);
        double squares = 0;
        for (int p : picture.argb()) {
            double v = (p >> 16 & 255) * .213 + (p >> 8 & 255) * .715 + (p & 255) * .072;
            squares += (v - mean) * (v - mean);
        }
        return Math.sqrt(squares / picture.argb().length);
    }
}
