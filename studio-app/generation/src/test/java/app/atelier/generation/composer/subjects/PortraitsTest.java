package app.atelier.generation.composer.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Subject;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pictures in white light: kept while they are of use, with what is in them, and lamps only where there are any. */
class PortraitsTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Portraits PORTRAITS = new Portraits(ART);
    private static final PromptReader READER = PromptReader.open(ART);

    private static Subject hero(String prompt) {
        return READER.read(prompt, "").hero().orElseThrow();
    }

    /** Hour, weather and mood are no part of it, so that another of them draws no figure again. */
    @Test
    void aFigureIsDrawnOnceWhateverTheLight() {
        Subject byDay = hero("a fox in a meadow");
        Subject atNight = hero("a fox in a meadow at night in the rain");

        BufferedImage first = PORTRAITS.draw(byDay, 0, Gaze.VIEWER, 200);

        assertThat(PORTRAITS.draw(atNight, 0, Gaze.VIEWER, 200)).isSameAs(first);
        assertThat(PORTRAITS.draw(byDay, 0, new Gaze(1, 0), 200)).isNotSameAs(first);
    }

    @Test
    void onlySoManyPixelsAreKept() {
        Gallery gallery = new Gallery(1_000);
        AtomicInteger drawn = new AtomicInteger();
        Subject fox = hero("a fox");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 3; i++) {
                gallery.get(new Gallery.Key(fox, i, Gaze.VIEWER, 20, Rendition.PLAIN), () -> {
                    drawn.incrementAndGet();
                    return new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB_PRE);
                });
            }
        }

        // Two of 400 px fit; walking round three finds none again.
        assertThat(drawn).hasValue(6);
    }

    @Test
    void aBucketShowsWhatIsInIt() {
        Subject full = hero("a bucket of apples");
        Subject empty = hero("a bucket");

        BufferedImage picture = PORTRAITS.draw(full, 0, Gaze.VIEWER, 300);
        BufferedImage bare = PORTRAITS.draw(empty, 0, Gaze.VIEWER, 300);
        // The heap stands over the rim, so that the bucket itself is smaller in a picture of the same height.
        assertThat(PORTRAITS.aspect(full)).isLessThan(PORTRAITS.aspect(empty) * .97);
        assertThat(colours(picture)).isGreaterThan(colours(bare));
        assertThat((double) picture.getWidth() / picture.getHeight()).isCloseTo(PORTRAITS.aspect(full), within(.02));
    }

    @Test
    void creaturesLookOutOfABasketWithinItsHandle() {
        Subject full = hero("a basket of kittens");
        Subject empty = hero("a basket");

        BufferedImage picture = PORTRAITS.draw(full, 0, Gaze.VIEWER, 300);
        BufferedImage bare = PORTRAITS.draw(empty, 0, Gaze.VIEWER, 300);
        assertThat((double) picture.getWidth() / picture.getHeight()).isCloseTo(PORTRAITS.aspect(full), within(.1));
        // Between the handle and the rim there was nothing; below the rim all is as before.
        int above = picture.getHeight() * 42 / 100;
        assertThat(bare.getRGB(bare.getWidth() / 2, above) >>> 24).isZero();
        assertThat(picture.getRGB(picture.getWidth() / 2, above) >>> 24).isEqualTo(255);
        int below = picture.getHeight() * 80 / 100;
        assertThat(picture.getRGB(picture.getWidth() / 2, below))
                .isEqualTo(bare.getRGB(bare.getWidth() / 2, bare.getHeight() - (picture.getHeight() - below)));
    }

    @Test
    void aRideHasTheColourThatIsSaid() {
        BufferedImage usual = PORTRAITS.draw(hero("a farmer on a tractor"), 0, Gaze.VIEWER, 300);
        BufferedImage red = PORTRAITS.draw(hero("a farmer on a red tractor"), 0, Gaze.VIEWER, 300);

        assertThat(red.getWidth()).isEqualTo(usual.getWidth());
        assertThat(reddish(red)).isGreaterThan(2 * reddish(usual) + 500);
    }

    private static long reddish(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(p -> p >>> 24 == 255 && (p >> 16 & 255) > 150 && (p >> 8 & 255) < 90 && (p & 255) < 90)
                .count();
    }

    /** How many clearly different colours there are. */
    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(p -> p >>> 24 > 250)
                .map(p -> p & 0xc0c0c0)
                .distinct()
                .count();
    }

    @Test
    void onlyWhatHasLampsIsDrawnWithThem() {
        assertThat(PORTRAITS.lamplit(Subject.of("s1", "house", "prop:house", Kind.BUILDING, 6), 0, 80, Rendition.PLAIN))
                .isPresent();
        assertThat(PORTRAITS.lamplit(Subject.of("s1", "rock", "prop:rock", Kind.THING, 1), 0, 80, Rendition.PLAIN))
                .isEmpty();
        assertThat(PORTRAITS.lamplit(hero("a fox"), 0, 80, Rendition.PLAIN)).isEmpty();
    }
}
