package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.bench.ComposeBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {
    private static final int[][] FORMATS = {{1120, 840}, {840, 840}, {840, 1493}, {1493, 840}};

    private static Plan plan(String prompt, long seed, int width, int height) {
        return Plans.of(prompt, seed, width, height);
    }

    private static Plan plan(String prompt, long seed) {
        return plan(prompt, seed, 1120, 840);
    }

    private static List<Placed> heroes(Plan plan) {
        return plan.placed().stream().filter(Placed::hero).toList();
    }

    static List<String> stories() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ComposeBench.class.getResourceAsStream("stories.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void figuresStandInsideEveryFormat(String story) {
        for (int[] format : FORMATS) {
            for (long seed = 1; seed <= 6; seed++) {
                Plan plan = plan(story, seed, format[0], format[1]);
                for (Placed p : heroes(plan)) {
                    String where = story + " " + seed + " " + format[0] + "x" + format[1] + " " + p;
                    assertThat(p.x()).as(where).isBetween(.02, .98);
                    assertThat(p.top()).as(where).isGreaterThan(-.02);
                    assertThat(p.bottom()).as(where).isLessThan(1.02);
                    assertThat(p.height()).as(where).isGreaterThan(.08);
                }
            }
        }
    }

    @Test
    void thoseWhoDoSomethingTogetherLookAtEachOther() {
        for (long seed = 1; seed <= 8; seed++) {
            List<Placed> two = heroes(plan("a tiger and a rabbit having tea", seed));
            assertThat(two).hasSize(2);
            Placed left = two.get(0).x() < two.get(1).x() ? two.get(0) : two.get(1);
            Placed right = left == two.get(0) ? two.get(1) : two.get(0);
            assertThat(left.gaze().x()).isGreaterThan(.5);
            assertThat(right.gaze().x()).isLessThan(-.5);
        }
    }

    @Test
    void listenersLookAtWhoReadsToThem() {
        Plan plan = plan("a robot reading a book to three rabbits in a library", 1);
        Placed robot = heroes(plan).stream()
                .filter(p -> p.subject().noun().equals("robot"))
                .findFirst()
                .orElseThrow();
        assertThat(heroes(plan)).hasSize(4).filteredOn(p -> p != robot).allSatisfy(rabbit -> assertThat(
                        Math.signum(rabbit.gaze().x()))
                .isEqualTo(Math.signum(robot.x() - rabbit.x())));
    }

    @Test
    void whoeverRunsAfterABallHasItBeforeThem() {
        for (long seed = 1; seed <= 6; seed++) {
            Plan plan = plan("two dogs chasing a ball on the beach", seed);
            Placed ball = plan.placed().stream()
                    .filter(p -> p.subject().noun().equals("ball"))
                    .findFirst()
                    .orElseThrow();
            List<Placed> dogs = heroes(plan);
            boolean right = dogs.getFirst().mirrored();
            assertThat(dogs).hasSize(2).allSatisfy(dog -> {
                assertThat(dog.mirrored()).isEqualTo(right);
                assertThat(ball.x() > dog.x()).isEqualTo(right);
            });
        }
    }

    @Test
    void whatDeedsTakeForGrantedIsThere() {
        assertThat(plan("a tiger and a rabbit having tea", 1).placed())
                .anyMatch(p -> p.subject().noun().equals("tea table"));
        assertThat(plan("a family having a picnic in spring", 1).placed())
                .anyMatch(p -> p.subject().noun().equals("picnic"));
    }

    @Test
    void fourSeedsOfABatchAreNotFromTheSameDistance() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToDouble(seed -> heroes(plan("a bear fishing in a river in autumn", seed))
                                .getFirst()
                                .height())
                        .distinct())
                .hasSizeGreaterThan(2);
    }

    @Test
    void aCarrierIsUnderWhomItCarries() {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = plan("a lion king on a rock above the savanna at sunset", seed);
            Placed rock = plan.placed().stream()
                    .filter(p -> p.subject().noun().equals("rock"))
                    .findFirst()
                    .orElseThrow();
            Placed lion = heroes(plan).getFirst();
            assertThat(lion.bottom()).isBetween(rock.top(), rock.bottom());
            assertThat(plan.placed().indexOf(lion)).isGreaterThan(plan.placed().indexOf(rock));
            assertThat(lion.height()).isGreaterThan(rock.height());
        }
    }

    @Test
    void peopleHaveASkinAndAFamilyOne() {
        Plan plan = plan("a family having a picnic in spring", 3);
        assertThat(heroes(plan)).hasSize(4).extracting(p -> p.subject().skin()).doesNotContainNull();
        assertThat(heroes(plan).stream().map(p -> p.subject().skin()).distinct())
                .hasSize(1);
    }

    @Test
    void whoDrinksTeaByTheWindowHasTheirArmchair() {
        Plan plan = Plans.of("a grandmother with a cup of tea by the window, rainy day", 1);
        Placed chair = Plans.named(plan, "armchair");
        Placed sitter = Plans.heroes(plan).getFirst();
        assertThat(sitter.height()).isGreaterThan(.35);
        assertThat(Math.abs(sitter.x() - chair.x())).isLessThan(.05);
        assertThat(plan.placed().indexOf(sitter)).isGreaterThan(plan.placed().indexOf(chair));
    }
}
