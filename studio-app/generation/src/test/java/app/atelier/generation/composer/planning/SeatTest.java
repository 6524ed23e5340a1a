package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spot;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeatTest {
    /** Where someone sits on a rock, as a share of its height. */
    private static final double ROCK = .86;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a mermaid on a rock",
                "a mermaid sitting on a rock by the beach",
                "two mermaids on a rock",
                "a merman on a rock in the sea"
            })
    void theSeatOfWhoSitsTouchesTheRockAndTheTailHangsBelow(String prompt) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed rock = Plans.named(plan, "rock");
            double top = rock.bottom() - rock.height() * ROCK;
            assertThat(Plans.heroes(plan)).isNotEmpty().allSatisfy(sitter -> {
                Silhouette shape = Plans.PORTRAITS.silhouette(sitter.subject(), sitter.index());
                double seat = sitter.top() + shape.point("seat").orElseThrow().y() * sitter.height();
                assertThat(seat).isCloseTo(top, offset(.01));
                assertThat(sitter.bottom()).isBetween(top + .05, rock.bottom() + .02);
                assertThat(plan.placed().indexOf(sitter))
                        .isGreaterThan(plan.placed().indexOf(rock));
            });
        }
    }

    @Test
    void aRockInTheOpenSeaStandsInTheWater() {
        Plan plan = Plans.of("a mermaid on a rock", 1);
        assertThat(plan.scene().setting()).isEqualTo(Setting.SEA);
        assertThat(Plans.named(plan, "rock").role()).isEqualTo(Role.IN_WATER);
        assertThat(plan.stage().surface()).isEqualTo(Surface.WATER);
    }

    @ParameterizedTest
    @CsvSource({
        "a fish on a plate, TABLE",
        "goldfish in a bowl, TABLE",
        "a fish, UNDER_WATER",
        "a mermaid, UNDER_WATER",
        "a fish on a coral, UNDER_WATER"
    })
    void whatIsServedHasLeftTheWater(String prompt, Setting setting) {
        assertThat(Plans.READER.read(prompt).setting()).isEqualTo(setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a mouse on a shelf", "a cat on a shelf", "an elf on the shelf"})
    void whoIsOnAShelfStandsOnItsBoardOnTheWall(String prompt) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Anchor shelf = plan.stage().anchors().stream()
                    .filter(spot -> spot.spots().contains(Spot.SHELF))
                    .findFirst()
                    .orElseThrow();
            Placed hero = Plans.heroes(plan).getFirst();
            assertThat(plan.scene().setting()).isEqualTo(Setting.ROOM);
            assertThat(hero.bottom()).isCloseTo(shelf.y(), offset(.002));
            assertThat(hero.x()).isCloseTo(shelf.x(plan), offset(.06));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a boy and a girl on a bench",
                "a cat and a dog on a sofa",
                "a man and a woman on a bridge",
                "a bear and a rabbit on a rock",
                "a cat, a dog and a rabbit on a bench"
            })
    void thoseWhoShareAThingSitAbreast(String prompt) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            List<Placed> riders = plan.placed().stream()
                    .filter(p -> p.role() == Role.ON_SUBJECT)
                    .sorted(Comparator.comparingDouble(Placed::x))
                    .toList();
            assertThat(riders).hasSizeGreaterThan(1);
            for (int i = 1; i < riders.size(); i++) {
                Placed left = riders.get(i - 1);
                Placed right = riders.get(i);
                double apart = (half(plan, left) + half(plan, right)) * .9;
                assertThat(right.x() - left.x()).as("%s, seed %d", prompt, seed).isGreaterThan(apart);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a knight standing on a bridge", "a couple dancing on a bridge", "two cats on a bridge"})
    void whoIsOnABridgeStandsOnItsDeckAndNotOnItsRails(String prompt) {
        Plan plan = Plans.of(prompt, 1);
        Placed bridge = Plans.named(plan, "bridge");
        assertThat(Plans.heroes(plan)).isNotEmpty().allSatisfy(who -> assertThat(who.bottom())
                .isBetween(bridge.top() + .5 * bridge.height(), bridge.top() + .75 * bridge.height()));
    }

    @ParameterizedTest
    @CsvSource({
        "two frogs on a lily pad, lily pad, 2",
        "three frogs on lily pads, lily pad, 3",
        "a frog and a duck on a lily pad, lily pad, 2",
        "five frogs on lily pads, lily pad, 5",
        "three cats on three chairs, chair, 3"
    })
    void everyoneHasASeatOfTheirOwn(String prompt, String noun, int many) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            List<Placed> seats = plan.placed().stream()
                    .filter(p -> p.subject().noun().equals(noun))
                    .toList();
            assertThat(seats).as(prompt).hasSize(many);
            for (Placed seat : seats) {
                assertThat(Plans.heroes(plan))
                        .as("%s, seed %d", prompt, seed)
                        .filteredOn(who -> Math.abs(who.x() - seat.x()) < half(plan, seat) * .5
                                && who.bottom() > seat.top()
                                && who.bottom() < seat.bottom()
                                && plan.placed().indexOf(who) > plan.placed().indexOf(seat))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a turtle on a rock in the pond, turtle, rock",
        "an elephant on a rock, elephant, rock",
        "a duck on a log, duck, log"
    })
    void whatStandsOnFourFeetHasRoomForThem(String prompt, String who, String what) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed on = Plans.named(plan, who);
            Placed seat = Plans.named(plan, what);
            assertThat(half(plan, seat)).as("%s, seed %d", prompt, seed).isGreaterThan(half(plan, on) * .98);
            assertThat(on.bottom()).isBetween(seat.top(), seat.top() + .3 * seat.height());
        }
    }

    private static double half(Plan plan, Placed p) {
        return p.height() * Plans.PORTRAITS.aspect(p.subject()) / plan.frame().aspect() / 2;
    }
}
