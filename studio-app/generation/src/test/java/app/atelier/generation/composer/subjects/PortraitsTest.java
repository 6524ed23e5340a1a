package app.atelier.generation.composer.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Subject;
import java.awt.image.BufferedImage;
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
    void aBasketShowsWhatIsInIt() {
        Subject full = hero("a basket of strawberries");
        Subject empty = hero("a basket");

        assertThat(reds(PORTRAITS.draw(full, 0, Gaze.VIEWER, 200)))
                .isGreaterThan(reds(PORTRAITS.draw(empty, 0, Gaze.VIEWER, 200)) + 800);
        BufferedImage picture = PORTRAITS.draw(full, 0, Gaze.VIEWER, 300);
        assertThat((double) picture.getWidth() / picture.getHeight())
                .isCloseTo(PORTRAITS.aspect(full), org.assertj.core.api.Assertions.within(.02));
    }

    private static long reds(BufferedImage image) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int p = image.getRGB(x, y);
                boolean red = (p >> 16 & 255) > 150 && (p >> 8 & 255) < 90 && (p & 255) < 90;
                count += p >>> 24 > 200 && red ? 1 : 0;
            }
        }
        return count;
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
