package app.atelier.generation.composer.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.Beam;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingsTest {
    private static final int RED = 0xe03030;
    private static final int BLUE = 0x3050e0;

    private final Drawings drawings = Drawings.load();

    static Stream<Prop> painted() {
        return Props.all().stream().filter(prop -> prop.in(RED).isPresent());
    }

    @Test
    void whatIsNamedCanBeDrawn() {
        assertThat(Stream.of(drawings.nouns(), drawings.art(), drawings.counted())
                        .flatMap(ids -> ids.values().stream()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Props.find(id)).as(id).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "car, noto:automobile, car",
        "vintage car, noto:automobile, vintage-car",
        "tower, prop:castle, castle-tower",
        "castle, prop:castle, castle",
        "basket of apples, noto:basket, basket-of-apples",
        "basket of pears, noto:basket, basket-of-fruit",
        "basket of kittens, noto:basket, wicker-basket",
        "basket, noto:basket, wicker-basket",
        "pelican, prop:pelican, pelican",
        "windmill, prop:windmill, windmill"
    })
    void aNounIsDrawnBeforeItsArt(String noun, String art, String prop) {
        assertThat(drawings.of(Subject.of("s1", noun, art, Kind.THING, 1)))
                .map(Prop::id)
                .contains(prop);
    }

    @Test
    void aRoleMayHaveItsOwnDrawing() {
        assertThat(drawings.of("rocket", "noto:rocket", Role.ON_GROUND))
                .map(Prop::id)
                .contains("rocket-standing");
        assertThat(drawings.of("rocket", "noto:rocket", Role.IN_SPACE))
                .map(Prop::id)
                .contains("rocket");
    }

    @Test
    void birdsOfTheShoreHaveWingsInTheAir() {
        for (String bird : List.of("pelican", "heron", "stork")) {
            assertThat(drawings.of(bird, "prop:" + bird, Role.IN_AIR).map(Prop::id))
                    .contains(bird + "-flying");
            assertThat(drawings.of(bird, "prop:" + bird, Role.IN_WATER).map(Prop::id))
                    .contains(bird);
        }
    }

    @Test
    void otherPicturesOfTheArtPackStay() {
        assertThat(drawings.of(Subject.of("s1", "fox", "noto:fox", Kind.ANIMAL, .4)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("painted")
    void aColourThatIsAskedForIsThePaint(Prop prop) {
        double red = warmth(prop.in(RED).orElseThrow());
        double blue = warmth(prop.in(BLUE).orElseThrow());
        assertThat(red - blue).as(prop.id()).isGreaterThan(3);
    }

    @Test
    void aMirroredBeamShinesTheOtherWay() {
        Beam beam = new Beam(120, 40, .1, .2, 300, 0xffffff, .5).mirrored(100);
        assertThat(beam.x()).isEqualTo(80);
        assertThat(Math.cos(beam.angle())).isLessThan(-.9);
        assertThat(Math.sin(beam.angle())).isCloseTo(Math.sin(.1), org.assertj.core.data.Offset.offset(1e-9));
    }

    /** Mean of red less blue where it is opaque, 0..255. */
    private static double warmth(Prop prop) {
        int h = 120;
        int w = (int) Math.ceil(h * prop.aspect());
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        prop.draw(g, new Box(0, 0, w, h), new SceneLight(Moods.named("day"), -.6, -.8), 0, new SplittableRandom(4));
        g.dispose();
        double sum = 0;
        int count = 0;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int p = image.getRGB(x, y);
                if (p >>> 24 > 200) {
                    sum += (p >> 16 & 255) - (p & 255);
                    count++;
                }
            }
        }
        return sum / count;
    }
}
