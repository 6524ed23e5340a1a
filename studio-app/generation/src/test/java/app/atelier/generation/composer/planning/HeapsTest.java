package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quantity of things is one heap of them, and one can sit on it. */
class HeapsTest {
    @ParameterizedTest
    @CsvSource({
        "a mountain of gold coins, mountain of gold coins, heap:",
        "a heap of leaves, heap of leaves, heap:",
        "a tower of blocks, tower of blocks, stack:",
        "a pile of old shoes, pile of shoes, heap:",
        "a stack of cheese, stack of cheese, stack:",
        "a stack of pancakes, stack of pancakes, prop:pancake-stack",
        "a pile of books, pile of books, prop:book-stack"
    })
    void thingsThatAreHeapedUpAreOneThing(String prompt, String noun, String art) {
        Scene scene = Plans.READER.read(prompt);
        assertThat(scene.subjects()).hasSize(1);
        Subject heap = scene.subjects().getFirst();
        assertThat(heap.noun()).isEqualTo(noun);
        assertThat(heap.count()).isEqualTo(1);
        assertThat(heap.art()).startsWith(art);
        assertThat(scene.setting()).isNotEqualTo(Setting.MOUNTAINS);
        assertThat(Plans.PORTRAITS.known(heap)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a steaming bowl of ramen, noto:steaming-bowl",
        "a plate of cookies, prop:cookie-plate",
        "a hot bowl of soup, prop:soup"
    })
    void whatIsServedIsOneThingWithItsDish(String prompt, String art) {
        assertThat(Plans.READER.read(prompt).subjects()).singleElement().satisfies(dish -> {
            assertThat(dish.art()).isEqualTo(art);
            assertThat(dish.count()).isEqualTo(1);
        });
    }

    @Test
    void severalHeapsAreCounted() {
        assertThat(Plans.READER.read("two piles of red apples").subjects())
                .singleElement()
                .satisfies(heaps -> assertThat(heaps.count()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tower of a castle",
                "a mountain of snow",
                "the mountains of the moon",
                "a tower of light",
                "a mountain of the giants",
                "a pile of puppies"
            })
    void whatIsNoQuantityOfThingsIsNoHeap(String prompt) {
        assertThat(Plans.READER.read(prompt).subjects())
                .noneMatch(s -> s.art().startsWith("heap:") || s.art().startsWith("stack:"));
    }

    @ParameterizedTest
    @CsvSource({
        "a dragon on a heap of gold, heap of gold",
        "a rabbit on a heap of carrots, heap of carrots",
        "a mouse on a stack of cheese, stack of cheese",
        "a princess on a pile of pillows, pile of pillows",
        "a cat on a pile of books, pile of books"
    })
    void whoIsOnAHeapSitsOnItsTop(String prompt, String noun) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed heap = Plans.named(plan, noun);
            Placed hero = Plans.heroes(plan).getFirst();
            assertThat(hero.bottom()).as(prompt).isBetween(heap.top(), heap.top() + .35 * heap.height());
            double half = heap.height()
                    * Plans.PORTRAITS.aspect(heap.subject())
                    / plan.frame().aspect()
                    / 2;
            assertThat(Math.abs(hero.x() - heap.x())).as(prompt).isLessThan(half * .4);
            assertThat(plan.placed().indexOf(hero)).isGreaterThan(plan.placed().indexOf(heap));
        }
    }

    @Test
    void aHeapIsDrawnWithinItsPictureAndFillsIt() {
        for (String prompt : new String[] {"a mountain of gold coins", "a tower of blocks"}) {
            Subject heap = Plans.READER.read(prompt).subjects().getFirst();
            BufferedImage image = Plans.PORTRAITS.draw(heap, 0, Gaze.VIEWER, 160);
            double aspect = Plans.PORTRAITS.aspect(heap);
            assertThat((double) image.getWidth() / image.getHeight()).isBetween(aspect * .9, aspect * 1.1);
            long painted = IntStream.range(0, image.getWidth())
                    .filter(x -> image.getRGB(x, image.getHeight() - 12) >>> 24 > 128)
                    .count();
            assertThat(painted).isGreaterThan((long) (image.getWidth() * .6));
        }
    }
}
