package app.atelier.generation.composer.characters;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import app.atelier.generation.composer.subjects.Recolour;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things carried by those who have no hands: in the bill, the trunk, the mouth, on the back. */
class CarrierTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Characters CHARACTERS = new Characters(ART, Recolour::of);
    private static final int SIDE = 160;

    private static Thing thing(String art) {
        return new Thing(ArtPiece.slug(art), art, null);
    }

    private static Subject subject(String art, String... held) {
        List<Thing> things = Stream.of(held).map(CarrierTest::thing).toList();
        return Subject.of("s1", "beast", art, Kind.ANIMAL, 1).withHeld(things);
    }

    static Stream<String> carriers() {
        return Carrier.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void everyPlaceIsOnTheCreature(String slug) {
        ArtPiece piece = ART.find("noto:" + slug).orElseThrow();
        Rectangle2D seen = ART.visible(piece);
        int height = (int) Math.round(seen.getHeight() * SIDE);
        BufferedImage image = ART.draw(piece, height);
        Carrier carrier = Carrier.find(slug).orElseThrow();
        List<double[]> places = new ArrayList<>(carrier.arms());
        Stream.of(carrier.mouth(), carrier.tail(), carrier.back())
                .filter(place -> place != null)
                .forEach(places::add);

        assertThat(places).isNotEmpty().allSatisfy(place -> {
            double x = place[0] / 32 * SIDE - seen.getX() * SIDE;
            double y = place[1] / 32 * SIDE - seen.getY() * SIDE;
            assertThat(nearest(image, x, y)).as("how far off").isLessThan(SIDE * .05);
        });
    }

    private static double nearest(BufferedImage image, double x, double y) {
        double best = Double.MAX_VALUE;
        for (int py = 0; py < image.getHeight(); py++) {
            for (int px = 0; px < image.getWidth(); px++) {
                if (image.getRGB(px, py) >>> 24 > 128) {
                    best = Math.min(best, Math.hypot(px - x, py - y));
                }
            }
        }
        return best;
    }

    @ParameterizedTest
    @CsvSource({
        "elephant, noto:blossom, TRUNK",
        "bird, prop:twig, MOUTH",
        "horse, prop:sack, BACK",
        "horse, noto:red-apple, MOUTH",
        "snake, flat:balloon, TAIL",
        "snake, noto:red-apple, MOUTH",
        "octopus, flat:umbrella, ARM",
        "kangaroo, prop:coffee, ARM"
    })
    void eachCarriesAsItsBodyAllows(String slug, String art, String way) {
        assertThat(Carrier.find(slug).orElseThrow().loads(List.of(thing(art))))
                .singleElement()
                .satisfies(load -> assertThat(load.way()).hasToString(way));
    }

    @Test
    void anOctopusHoldsOneThingWithEachArm() {
        List<Thing> three = List.of(thing("prop:coffee"), thing("flat:closed-book"), thing("flat:umbrella"));

        List<Carrier.Load> loads = Carrier.find("octopus").orElseThrow().loads(three);

        assertThat(loads).hasSize(3);
        assertThat(loads.stream().map(load -> load.x() + " " + load.y()).distinct())
                .hasSize(3);
    }

    @Test
    void oneMouthTakesOneThingAndTheOthersAreTold() {
        Subject fish = subject("noto:fish", "flat:envelope", "noto:red-apple");

        assertThat(CHARACTERS.unseen(fish)).extracting(Thing::noun).containsExactly("red-apple");
        assertThat(CHARACTERS.unseen(subject("noto:fish", "flat:envelope"))).isEmpty();
    }

    @Test
    void whatNobodyCanHoldIsTold() {
        assertThat(CHARACTERS.unseen(subject("noto:worm", "noto:red-apple")))
                .extracting(Thing::noun)
                .containsExactly("red-apple");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noto:elephant", "noto:bird", "noto:fish", "noto:snake", "noto:horse"})
    void whatIsCarriedIsSeen(String art) {
        BufferedImage bare = ART.draw(ART.find(art).orElseThrow(), 200);
        BufferedImage with = CHARACTERS.draw(subject(art, "noto:red-apple"), 0, 200);

        assertThat(red(with)).isGreaterThan(red(bare) + 120);
    }

    /** How many pixels are as red as an apple. */
    private static int red(BufferedImage image) {
        int red = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int p = image.getRGB(x, y);
                boolean apple = (p >> 16 & 255) > 150 && (p >> 8 & 255) < 70 && (p & 255) < 80;
                red += p >>> 24 > 200 && apple ? 1 : 0;
            }
        }
        return red;
    }

    @Test
    void aDogCarriesAStickInItsMouthAndABalloonInItsPaw() {
        Look dog = Looks.find("dog").orElseThrow();

        assertThat(Scenario.bites(subject("noto:dog", "prop:stick"), dog)).isTrue();
        assertThat(Scenario.bites(subject("noto:dog", "flat:envelope"), dog)).isTrue();
        assertThat(Scenario.bites(subject("noto:dog", "flat:balloon"), dog)).isFalse();
        Subject reads = subject("noto:dog", "flat:envelope").withDeed(new Deed("read", "sit", null));
        assertThat(Scenario.bites(reads, dog)).isFalse();
    }

    @Test
    void aThingInAHandHasTheColourThatIsSaid() {
        Thing blue = new Thing("apple", "noto:red-apple", "#2f6fd0");
        Subject bear = subject("noto:bear");

        assertThat(red(CHARACTERS.draw(bear.withHeld(List.of(thing("noto:red-apple"))), 0, 240)))
                .isGreaterThan(red(CHARACTERS.draw(bear.withHeld(List.of(blue)), 0, 240)) + 60);
    }

    @Test
    void aColourIsThatOfTheCreatureAndNotOfWhatItHolds() {
        Subject bear = subject("noto:bear", "flat:umbrella").withColour("#f48fb1");
        Subject elephant = subject("noto:elephant", "flat:umbrella").withColour("#f48fb1");

        assertThat(CHARACTERS.dyes(bear)).isTrue();
        assertThat(CHARACTERS.dyes(elephant)).isTrue();
        assertThat(pink(CHARACTERS.draw(elephant, 0, 200))).isGreaterThan(.35);
        assertThat(pink(CHARACTERS.draw(bear, 0, 200))).isGreaterThan(.30);
        assertThat(CHARACTERS.dyes(bear.withHeld(List.of()))).isFalse();
    }

    private static double pink(BufferedImage image) {
        int pink = 0;
        int all = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int p = image.getRGB(x, y);
                if (p >>> 24 > 200) {
                    int r = p >> 16 & 255;
                    int g = p >> 8 & 255;
                    int b = p & 255;
                    all++;
                    pink += r > g + 30 && b > g - 6 && r > 130 ? 1 : 0;
                }
            }
        }
        return (double) pink / all;
    }
}
