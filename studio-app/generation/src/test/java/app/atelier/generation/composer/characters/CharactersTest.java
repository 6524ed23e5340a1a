package app.atelier.generation.composer.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final Characters CHARACTERS = new Characters(ArtPack.open());
    private static final int HEIGHT = 150;
    private static final List<String> POSES =
            List.of("", "stand", "sit", "lie", "sleep", "walk", "run", "jump", "dance", "swim", "fly", "float");

    static Stream<Arguments> speciesAndPoses() {
        return Looks.all().stream().distinct().flatMap(look -> POSES.stream()
                .map(pose -> Arguments.of(look.head(), pose)));
    }

    static Stream<String> costumes() {
        return Costume.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("speciesAndPoses")
    void everySpeciesTakesEveryPose(String head, String pose) {
        Someone someone = Someone.animal(head);
        Subject subject = (pose.isEmpty() ? someone : someone.doing(pose, pose)).subject();
        assertThat(CHARACTERS.draws(subject)).isTrue();
        BufferedImage picture = CHARACTERS.draw(subject, 0, HEIGHT);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        assertThat(picture.getWidth() / (double) HEIGHT).isCloseTo(CHARACTERS.aspect(subject, 0), offset(.04));
        assertThat(CHARACTERS.aspect(subject, 0)).isBetween(.3, 2.2);
        assertThat(share(picture)).isBetween(.25, .95);
    }

    @ParameterizedTest
    @MethodSource("costumes")
    void everyCostumeFitsPeopleAndAnimals(String costume) {
        String who = costume.equals("dress") ? "boy" : "girl";
        Subject person = Someone.person(who).as(costume).subject();
        Subject animal = Someone.animal("cat-face").as(costume).subject();
        assertThat(pixels(CHARACTERS.draw(person, 0, HEIGHT)))
                .isNotEqualTo(pixels(CHARACTERS.draw(Someone.person(who).subject(), 0, HEIGHT)));
        assertThat(share(CHARACTERS.draw(animal, 0, HEIGHT))).isGreaterThan(.2);
    }

    @Test
    void givenTheSameSubjectThenThePictureIsTheSame() {
        Subject subject = Someone.animal("fox")
                .wearing("flat:scarf")
                .holding("flat:guitar")
                .doing("play-music", "sit")
                .subject();
        assertThat(pixels(CHARACTERS.draw(subject, 0, 200)))
                .isEqualTo(pixels(new Characters(ArtPack.open()).draw(subject, 0, 200)));
    }

    @Test
    void givenClothesOrThingsThenTheyShow() {
        int[] plain = pixels(
                CHARACTERS.draw(Someone.animal("bear").doing("sit", "sit").subject(), 0, HEIGHT));
        for (String worn : List.of(
                "flat:scarf",
                "flat:top-hat",
                "flat:glasses",
                "flat:headphone",
                "prop:party-hat",
                "flat:backpack",
                "prop:apron",
                "prop:moustache",
                "prop:beard",
                "prop:ponytail",
                "prop:braids",
                "prop:freckles",
                "prop:headscarf")) {
            Subject subject =
                    Someone.animal("bear").doing("sit", "sit").wearing(worn).subject();
            assertThat(pixels(CHARACTERS.draw(subject, 0, HEIGHT))).as(worn).isNotEqualTo(plain);
        }
        for (String held : List.of(
                "flat:closed-book",
                "flat:umbrella",
                "flat:balloon",
                "flat:carrot",
                "prop:lantern",
                "prop:stroller",
                "flat:newspaper")) {
            Subject subject =
                    Someone.animal("bear").doing("sit", "sit").holding(held).subject();
            assertThat(pixels(CHARACTERS.draw(subject, 0, HEIGHT))).as(held).isNotEqualTo(plain);
        }
    }

    @Test
    void givenAFeelingThenTheFaceChanges() {
        int[] usual = pixels(CHARACTERS.draw(Someone.animal("fox").subject(), 0, HEIGHT));
        for (Feeling feeling : List.of(Feeling.HAPPY, Feeling.SAD, Feeling.ANGRY, Feeling.SURPRISED, Feeling.SLEEPY)) {
            assertThat(pixels(CHARACTERS.draw(
                            Someone.animal("fox").feeling(feeling).subject(), 0, HEIGHT)))
                    .as(feeling.id())
                    .isNotEqualTo(usual);
        }
    }

    @ParameterizedTest
    @MethodSource("looksWithEyes")
    void givenShutEyesThenTheOldOnesAreGone(Look look) {
        ArtPack pack = ArtPack.open();
        ArtPiece piece = pack.find("flat:" + look.head()).orElseThrow();
        Head head = new Head(look, pack.visible(piece), pixels -> pack.draw(piece, pixels), false, Gaze.VIEWER);
        double[] eyes = Objects.requireNonNull(look.eyes());
        for (int i = 0; i < 2; i++) {
            double x = look.x(eyes[2 * i]);
            double upper = look.y(eyes[2 * i + 1] - eyes[5] * .4);
            assertThat(luminance(head, Face.USUAL, x, upper)).as(look.head()).isLessThan(.35);
            assertThat(luminance(head, Face.ASLEEP, x, upper)).as(look.head()).isGreaterThan(.35);
        }
    }

    static Stream<Look> looksWithEyes() {
        return Looks.all().stream().distinct().filter(look -> look.eyes() != null);
    }

    private static double luminance(Head head, Face face, double x, double y) {
        Ink ink = new Ink(2);
        head.draw(ink, 0, 0, 0, face);
        return Rgb.luminance(ink.finish().getRGB((int) ((x + Ink.REACH) * 2), (int) ((y + Ink.REACH) * 2)));
    }

    @Test
    void severalOfOneKindTakeDifferentPoses() {
        Subject fox = Someone.animal("fox").subject();
        assertThat(CHARACTERS.aspect(fox, 0)).isNotEqualTo(CHARACTERS.aspect(fox, 1));
        assertThat(CHARACTERS.aspect(fox, 1)).isNotEqualTo(CHARACTERS.aspect(fox, 2));
    }

    @Test
    void skinOfThePictureIsTheSkinOfTheHands() {
        Subject light = Someone.person("boy").skin("light").subject();
        Subject dark = Someone.person("boy").skin("dark").subject();
        BufferedImage a = CHARACTERS.draw(light, 0, HEIGHT);
        BufferedImage b = CHARACTERS.draw(dark, 0, HEIGHT);
        assertThat(darkPixels(b)).isGreaterThan(darkPixels(a));
    }

    @Test
    void aHeadTurnsToWhatItLooksAt() {
        Subject bear = Someone.animal("bear").doing("wave", "stand").subject();
        int[] straight = pixels(CHARACTERS.draw(bear, 0, HEIGHT));
        assertThat(pixels(CHARACTERS.draw(bear, 0, Gaze.VIEWER, HEIGHT))).isEqualTo(straight);
        int[] left = pixels(CHARACTERS.draw(bear, 0, new Gaze(-1, 0), HEIGHT));
        int[] right = pixels(CHARACTERS.draw(bear, 0, new Gaze(1, 0), HEIGHT));
        assertThat(left).isNotEqualTo(straight).isNotEqualTo(right);
    }

    @Test
    void wholePicturesAreLeftAloneUntilTheyAct() {
        assertThat(CHARACTERS.draws(Someone.animal("cat").subject())).isFalse();
        assertThat(CHARACTERS.draws(Someone.animal("cat").doing("walk", "walk").subject()))
                .isFalse();
        assertThat(CHARACTERS.draws(Someone.animal("cat").doing("chase", "run").subject()))
                .isTrue();
        assertThat(CHARACTERS.draws(Someone.animal("cat").doing("read", "sit").subject()))
                .isTrue();
        assertThat(CHARACTERS.draws(Someone.animal("cat").as("astronaut").subject()))
                .isTrue();
        assertThat(CHARACTERS.draws(Someone.animal("giraffe").as("astronaut").subject()))
                .isFalse();
        assertThat(CHARACTERS.draws(Subject.of("s1", "house", "prop:house", Kind.BUILDING, 5)))
                .isFalse();
        assertThat(CHARACTERS.draws(Someone.animal("unheard-of").subject())).isFalse();
    }

    @Test
    void ridesCarryPeopleAndAnimals() {
        for (String ride : List.of(
                "noto:bicycle",
                "flat:skateboard",
                "prop:rowing-boat",
                "noto:automobile",
                "noto:horse",
                "noto:rocket")) {
            for (Someone rider : List.of(Someone.animal("fox"), Someone.person("girl"), Someone.person("robot"))) {
                Subject walker = rider.doing("ride", "sit").subject();
                Subject subject = rider.riding(ride).subject();
                assertThat(CHARACTERS.draws(subject)).isTrue();
                assertThat(pixels(CHARACTERS.draw(subject, 0, HEIGHT)))
                        .as(ride)
                        .isNotEqualTo(pixels(CHARACTERS.draw(walker, 0, HEIGHT)));
                assertThat(CHARACTERS.aspect(subject, 0)).isBetween(.4, 1.8);
            }
        }
    }

    @Test
    void givenAnUnknownRideThenTheRiderIsStillThere() {
        Subject subject = Someone.animal("fox").riding("noto:unheard-of").subject();
        assertThat(share(CHARACTERS.draw(subject, 0, HEIGHT))).isGreaterThan(.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicorn", "horse-face", "moose", "boar", "dragon-face"})
    void headsInProfileGetFourLegs(String head) {
        Subject stands = Someone.animal(head).subject();
        Subject walks = Someone.animal(head).doing("walk", "walk").subject();
        assertThat(CHARACTERS.facing(stands)).isEqualTo(Facing.LEFT);
        assertThat(CHARACTERS.aspect(stands, 0)).isBetween(.7, 1.7);
        assertThat(pixels(CHARACTERS.draw(stands, 0, HEIGHT))).isNotEqualTo(pixels(CHARACTERS.draw(walks, 0, HEIGHT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "penguin",
                "owl",
                "duck",
                "baby-chick",
                "teddy-bear",
                "ghost",
                "seal",
                "octopus",
                "elephant",
                "t-rex"
            })
    void wholeCreaturesWearHats(String slug) {
        assertThat(CHARACTERS.draws(Someone.animal(slug).subject())).isFalse();
        Subject hat = Someone.animal(slug).wearing("flat:top-hat").subject();
        Subject crown = Someone.animal(slug).wearing("flat:crown").subject();
        assertThat(CHARACTERS.draws(hat)).isTrue();
        assertThat(pixels(CHARACTERS.draw(hat, 0, HEIGHT))).isNotEqualTo(pixels(CHARACTERS.draw(crown, 0, HEIGHT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person-elf",
                "man-genie",
                "woman-vampire",
                "person-zombie",
                "baby-angel",
                "clown-face",
                "goblin",
                "skull"
            })
    void strangersKeepTheirFaces(String slug) {
        Subject stranger = Someone.person(slug).doing("walk", "walk").subject();
        assertThat(CHARACTERS.draws(stranger)).isTrue();
        assertThat(CHARACTERS.aspect(stranger, 0)).isBetween(.35, 1.1);
        assertThat(pixels(CHARACTERS.draw(stranger, 0, HEIGHT)))
                .isNotEqualTo(pixels(CHARACTERS.draw(
                        Someone.person("person").doing("walk", "walk").subject(), 0, HEIGHT)));
        assertThat(CHARACTERS.draws(Someone.person("person-shrugging").subject()))
                .isFalse();
    }

    @Test
    void clothesInHandsAreWorn() {
        Subject worn = Someone.animal("lion")
                .wearing("noto:crown")
                .doing("hold", "stand")
                .subject();
        Subject held = Someone.animal("lion")
                .holding("noto:crown")
                .doing("hold", "stand")
                .subject();
        Subject given = Someone.animal("lion")
                .holding("noto:crown")
                .doing("give", "stand")
                .subject();
        assertThat(pixels(CHARACTERS.draw(held, 0, HEIGHT))).isEqualTo(pixels(CHARACTERS.draw(worn, 0, HEIGHT)));
        assertThat(pixels(CHARACTERS.draw(given, 0, HEIGHT))).isNotEqualTo(pixels(CHARACTERS.draw(worn, 0, HEIGHT)));
    }

    @Test
    void aHenStandsOnTwoLegs() {
        Subject hen = Someone.animal("chicken").subject();
        assertThat(CHARACTERS.draws(hen)).isTrue();
        assertThat(CHARACTERS.facing(hen)).isEqualTo(Facing.LEFT);
        assertThat(CHARACTERS.aspect(hen, 0)).isBetween(.7, 1.2);
    }

    @Test
    void inSpaceTheyFloat() {
        Subject ground = Someone.animal("cat-face").as("astronaut").subject();
        Subject space =
                Someone.animal("cat-face").as("astronaut").in(Role.IN_SPACE).subject();
        assertThat(pixels(CHARACTERS.draw(space, 0, HEIGHT))).isNotEqualTo(pixels(CHARACTERS.draw(ground, 0, HEIGHT)));
    }

    @Test
    void givenNoBodyOrNoHeightThenSaysSo() {
        assertThatThrownBy(() -> CHARACTERS.draw(Someone.animal("elephant").subject(), 0, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no body for \"flat:elephant\".");
        assertThatThrownBy(() -> CHARACTERS.draw(Someone.animal("fox").subject(), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static double share(BufferedImage image) {
        int[] pixels = pixels(image);
        return Arrays.stream(pixels).filter(p -> p >>> 24 > 128).count() / (double) pixels.length;
    }

    private static long darkPixels(BufferedImage image) {
        return Arrays.stream(pixels(image))
                .filter(p -> p >>> 24 > 200 && (p >> 16 & 255) + (p >> 8 & 255) + (p & 255) < 260)
                .count();
    }
}
