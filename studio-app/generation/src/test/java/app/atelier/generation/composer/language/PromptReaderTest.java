package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import app.atelier.generation.composer.scene.Weather;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader makes of words, and of what are no words. */
class PromptReaderTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @Test
    void aListOfWhatIsHeldIsHeld() {
        Subject octopus = READER.read("an octopus holding a cup, a book and an umbrella")
                .hero()
                .orElseThrow();

        assertThat(octopus.held()).extracting(Thing::noun).containsExactly("cup", "book", "umbrella");
    }

    @ParameterizedTest
    @CsvSource({
        "a wizard in his tower by candlelight, LIBRARY, dark-room",
        "a pirate captain in his little cabin, ROOM, day-room",
        "a princess inside the castle, ROOM, day-room",
        "a witch in her kitchen by candlelight, KITCHEN, dark-room",
        "the king in his throne room, ROOM, day-room"
    })
    void whoIsInsideABuildingIsIndoors(String prompt, Setting setting, String mood) {
        Scene scene = READER.read(prompt);

        assertThat(scene.setting()).isEqualTo(setting);
        assertThat(scene.mood()).isEqualTo(mood);
        assertThat(scene.subjects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dragon on the castle", "a knight before his castle", "a fox beside a house"})
    void whoIsOutsideStaysThere(String prompt) {
        assertThat(READER.read(prompt).setting().indoors()).isFalse();
    }

    @Test
    void aBranchThatSomeoneHasIsHeld() {
        Scene scene = READER.read("a bird with a branch");

        assertThat(scene.hero().orElseThrow().held()).extracting(Thing::art).containsExactly("prop:twig");
        assertThat(scene.notes()).isEmpty();
        assertThat(READER.read("a bird on a branch").hero().orElseThrow().held())
                .isEmpty();
    }

    @Test
    void bindsEachAdjectiveToItsNoun() {
        Scene scene = READER.read("a tiny green mouse beside two huge white elephants under a big moon");

        Subject mouse = scene.subjects().getFirst();
        assertThat(mouse.noun()).isEqualTo("mouse");
        assertThat(mouse.size()).isEqualTo(.43);
        assertThat(mouse.colour()).isEqualTo("#3f9b4f");
        Subject elephants = scene.subjects().get(1);
        assertThat(elephants.count()).isEqualTo(2);
        assertThat(elephants.size()).isEqualTo(1.48);
        assertThat(elephants.colour()).isEqualTo("#f7f7f5");
        assertThat(scene.feature(Feature.MOON)).get().extracting(Feature::size).isEqualTo(1.25);
    }

    @Test
    void tellsAColourFromTheFruitOfItsName() {
        assertThat(READER.read("an orange cat").subjects()).singleElement().satisfies(s -> {
            assertThat(s.noun()).isEqualTo("cat");
            assertThat(s.colour()).isEqualTo("#f28c28");
        });
        assertThat(READER.read("an orange on a plate").subjects().getFirst().noun())
                .isEqualTo("orange");
        assertThat(READER.read("abstract waves of orange and teal").palette()).containsExactly("#f28c28", "#138086");
    }

    /** Lamps light a city at night, and leave no moon to be seen; one that is asked for lights it instead. */
    @Test
    void aMoonThatIsAskedForLightsTheCity() {
        assertThat(READER.read("a cat in a city at night").mood()).isEqualTo("city-night");
        assertThat(READER.read("a cat in a city under a full moon").mood()).isEqualTo("night");
        assertThat(READER.read("un chat sur un toit sous la lune").mood()).isEqualTo("night");
    }

    @Test
    void theRoofOfAHouseIsThatHouse() {
        Scene scene = READER.read("a cat on the roof of a house at night");

        assertThat(scene.setting()).isNotEqualTo(Setting.ROOFTOP);
        Subject house = scene.subjects().get(1);
        assertThat(house.noun()).isEqualTo("house");
        assertThat(scene.subjects().getFirst().relations()).containsExactly(new Relation(Spatial.ON, house.id()));
        assertThat(READER.read("a cat on the roof, a house").setting()).isEqualTo(Setting.ROOFTOP);
        assertThat(READER.read("a cat on a roof").setting()).isEqualTo(Setting.ROOFTOP);
    }

    @Test
    void aGarmentAmongTagsIsWorn() {
        assertThat(READER.read("fox, scarf, snow, cozy").subjects())
                .singleElement()
                .satisfies(fox -> assertThat(fox.worn()).singleElement().satisfies(scarf -> assertThat(scarf.noun())
                        .isEqualTo("scarf")));
        assertThat(READER.read("table, scarf").subjects())
                .allSatisfy(s -> assertThat(s.worn()).isEmpty());
    }

    @Test
    void flowersInAVaseAreOneThingInTheColourOfTheVase() {
        assertThat(READER.read("five sunflowers in a blue vase").subjects())
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.noun()).isEqualTo("sunflower in a vase");
                    assertThat(s.count()).isEqualTo(1);
                    assertThat(s.colour())
                            .isEqualTo(READER.read("a blue vase")
                                    .subjects()
                                    .getFirst()
                                    .colour());
                });
        assertThat(READER.read("roses in two vases").subjects().getFirst().count())
                .isEqualTo(2);
    }

    @Test
    void aTableThatSeveralAreAroundIsAThing() {
        Scene scene = READER.read("four bears around a table");

        Subject table = scene.subjects().get(1);
        assertThat(table.noun()).isEqualTo("table");
        assertThat(scene.subjects().getFirst().relations()).containsExactly(new Relation(Spatial.AROUND, table.id()));
    }

    @Test
    void marksEveryWordWithItsPlaceInThePrompt() {
        String prompt = "Three red cats sleeping, gibberwock in the forest at night";

        Scene scene = READER.read(prompt);

        assertThat(scene.readings()).allSatisfy(r -> assertThat(prompt.substring(r.start(), r.end()))
                .isEqualTo(r.word()));
        assertThat(scene.readings())
                .extracting(Reading::role)
                .containsExactly(
                        ReadingRole.COUNT,
                        ReadingRole.COLOUR,
                        ReadingRole.SUBJECT,
                        ReadingRole.DEED,
                        ReadingRole.UNKNOWN,
                        ReadingRole.RELATION,
                        ReadingRole.FILLER,
                        ReadingRole.SETTING,
                        ReadingRole.TIME);
        assertThat(scene.notes()).containsExactly("No picture for “gibberwock”. It is left out.");
    }

    @Test
    void leavesOutWhatIsRuledOut() {
        Scene scene = READER.read("no clouds, a dog without a ball on the beach");

        assertThat(scene.without(Feature.CLOUDS)).isTrue();
        assertThat(scene.subjects()).extracting(Subject::noun).containsExactly("dog");
        assertThat(scene.notes())
                .containsExactly("“clouds” is left out, as you asked.", "“ball” is left out, as you asked.");
    }

    @Test
    void takesOutWhatTheNegativePromptNames() {
        Scene scene = READER.read("a cat and a dog in the rain at night, stars", "dog, rain, stars");

        assertThat(scene.subjects()).extracting(Subject::noun).containsExactly("cat");
        assertThat(scene.weather()).isEqualTo(Weather.CLEAR);
        assertThat(scene.without(Feature.STARS)).isTrue();
    }

    @Test
    void showsHugeNumbersAsManyAndSaysSo() {
        Scene scene = READER.read("1e9 dragons");

        Subject dragons = scene.subjects().getFirst();
        assertThat(dragons.many()).isTrue();
        assertThat(dragons.count()).isEqualTo(Subject.MOST);
        assertThat(scene.notes())
                .containsExactly("“1,000,000,000 dragons” are more than a picture can show: 40 stand for them.");
    }

    @Test
    void readsNumbersInFiguresWordsAndGroups() {
        assertThat(READER.read("7 foxes").subjects().getFirst().count()).isEqualTo(7);
        assertThat(READER.read("twelve foxes").subjects().getFirst().count()).isEqualTo(12);
        assertThat(READER.read("a pair of foxes").subjects().getFirst().count()).isEqualTo(2);
        assertThat(READER.read("foxes").subjects().getFirst().count()).isEqualTo(2);
        assertThat(READER.read("a school of fish").subjects().getFirst().count())
                .isEqualTo(26);
        assertThat(READER.read("0 foxes in a forest").subjects()).isEmpty();
        assertThat(READER.read("two hundred foxes").subjects().getFirst().many())
                .isTrue();
    }

    @Test
    void saysWhichOfTwoHoursHolds() {
        Scene scene = READER.read("night at noon");

        assertThat(scene.hour()).isEqualTo(Hour.NIGHT);
        assertThat(scene.notes()).contains("“night” and “noon” are different times of day: it is night.");
    }

    @Test
    void limitsHowManyDifferentThingsAreShown() {
        String sixty = Corpus.lines("corpus.txt").stream()
                .flatMap(l -> l.nouns().stream())
                .map(n -> n.replaceAll("^\\d+ |/.*", ""))
                .distinct()
                .limit(60)
                .map(n -> "a " + n)
                .collect(Collectors.joining(", "));

        Scene scene = READER.read(sixty);

        assertThat(scene.subjects()).hasSizeBetween(6, SceneDraft.MOST_SUBJECTS);
        assertThat(scene.notes()).anyMatch(n -> n.startsWith("Only 12 different things fit in one picture. Left out:"));
    }

    @Test
    void comparesSizes() {
        assertThat(READER.read("a cat the size of a planet").subjects())
                .singleElement()
                .satisfies(s -> assertThat(s.size()).isGreaterThan(1.4));
        assertThat(READER.read("an elephant as small as a mouse").subjects())
                .singleElement()
                .satisfies(s -> assertThat(s.size()).isLessThan(.5));
    }

    @Test
    void takesEmojiForTheirNames() {
        Scene scene = READER.read("🦊🌙🌲");

        assertThat(scene.subjects()).extracting(Subject::noun).containsExactly("fox", "pine tree");
        assertThat(scene.feature(Feature.MOON)).isPresent();
        assertThat(scene.notes()).isEmpty();
    }

    @Test
    void findsThePlaceFromWhoIsThere() {
        assertThat(READER.read("a camel").setting()).isEqualTo(Setting.DESERT);
        assertThat(READER.read("a penguin").setting()).isEqualTo(Setting.ICE);
        assertThat(READER.read("an apple").setting()).isEqualTo(Setting.TABLE);
        assertThat(READER.read("a shark").setting()).isEqualTo(Setting.UNDER_WATER);
        assertThat(READER.read("a bus").setting()).isEqualTo(Setting.CITY_STREET);
        assertThat(READER.read("a rocket").setting()).isEqualTo(Setting.SPACE);
    }

    @Test
    void placesSubjectsByWhatTheyDoAndWhereTheyAre() {
        assertThat(READER.read("an owl on a branch").subjects().getFirst().role())
                .isEqualTo(Role.ON_BRANCH);
        assertThat(READER.read("a dragon above a castle").subjects().getFirst().role())
                .isEqualTo(Role.IN_AIR);
        assertThat(READER.read("a duck on a lake").subjects().getFirst().role()).isEqualTo(Role.ON_WATER);
        assertThat(READER.read("a cake on a table").subjects().getFirst().role())
                .isEqualTo(Role.ON_TABLE);
        assertThat(READER.read("a whale under the sea").subjects().getFirst().role())
                .isEqualTo(Role.UNDER_WATER);
    }

    @Test
    void readsStyleCameraAndFeast() {
        Scene scene = READER.read("close-up of a cat with a pumpkin, halloween, pixel art");

        assertThat(scene.camera()).isEqualTo(Camera.CLOSE);
        assertThat(scene.festival()).isEqualTo(Festival.HALLOWEEN);
        assertThat(scene.style()).isEqualTo("pixel-art");
    }

    @ParameterizedTest
    @ValueSource(strings = {"猫在月亮下", "قطة تحت القمر", "кот под луной", "חתול", "고양이 두 마리"})
    void saysThatOtherScriptsAreNotUnderstood(String prompt) {
        Scene scene = READER.read(prompt);

        assertThat(scene.setting()).isNotNull();
        assertThat(scene.readings()).isNotEmpty().allMatch(r -> r.role() == ReadingRole.UNKNOWN);
        assertThat(scene.notes()).anyMatch(n -> n.startsWith("Words in this script are not understood yet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\n\t", "running jumping swimming", "!!!???", "of the and with", "-", "🇫🇷", "a shit"
            })
    void alwaysGivesASceneAndASentence(String prompt) {
        Scene scene = READER.read(prompt);

        assertThat(scene.setting()).isNotNull();
        assertThat(scene.notes()).isNotEmpty().allSatisfy(n -> assertThat(n).endsWith("."));
        assertThat(scene.notes()).noneMatch(n -> n.contains("shit"));
    }

    @Test
    void readsTenThousandCharacters() {
        String prompt =
                IntStream.range(0, 400).mapToObj(i -> "a fox near a tree, ").collect(Collectors.joining());

        Scene scene = READER.read(prompt + "and a last wolf");

        assertThat(scene.subjects()).hasSize(SceneDraft.MOST_SUBJECTS);
        assertThat(scene.notes()).anyMatch(n -> n.equals("Only the first 600 words were read."));
    }

    @Property(tries = 400)
    void survivesAnyText(@ForAll("texts") String prompt) {
        Scene scene = READER.read(prompt);

        int end = 0;
        for (Reading r : scene.readings()) {
            assertThat(r.start()).isGreaterThanOrEqualTo(end);
            assertThat(prompt.substring(r.start(), r.end())).isEqualTo(r.word());
            end = r.end();
        }
        assertThat(READER.read(prompt)).isEqualTo(scene);
        scene.subjects().forEach(s -> s.relations()
                .forEach(r -> assertThat(scene.subject(r.target()).isPresent()
                                || scene.features().stream().anyMatch(f -> f.id().equals(r.target())))
                        .isTrue()));
    }

    /** Characters of all sorts, and words of prompts in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(Corpus.lines("corpus.txt").stream()
                        .flatMap(l -> Arrays.stream(l.prompt().split(" ")))
                        .distinct()
                        .toList())
                .list()
                .ofMaxSize(30)
                .map(l -> String.join(" ", l));
        return Arbitraries.oneOf(words, words, Arbitraries.strings().ofMaxLength(200));
    }

    @Test
    void whatOneStandsOnTellsThePlaceBeforeOnesCalling() {
        assertThat(READER.read("a frog prince with a crown on a lily pad").setting())
                .isEqualTo(Setting.POND);
    }

    @Test
    void ofTwoCreaturesEachHasItsOwnPlaceByTheTable() {
        Scene scene = READER.read("a cat on a table and a dog under the table");

        assertThat(scene.subjects()).hasSize(3);
        String table = scene.subjects().getLast().id();
        assertThat(scene.subjects().get(0).relations()).containsExactly(new Relation(Spatial.ON, table));
        assertThat(scene.subjects().get(1).relations()).containsExactly(new Relation(Spatial.UNDER, table));
    }
}
