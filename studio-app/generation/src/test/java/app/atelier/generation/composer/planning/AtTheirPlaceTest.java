package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does something that has its place is there, and things stand on what carries them. */
class AtTheirPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "a surfer, SEA, ON_WATER, surfboard",
        "two surfers, SEA, ON_WATER, surfboard",
        "a surfer on a wave, SEA, ON_WATER, surfboard",
        "a surfer riding a huge wave at sunset, SEA, ON_WATER, surfboard",
        "a sailor in a storm, SEA, ON_WATER, rowing boat",
        "a rower on the lake, LAKE, ON_WATER, rowing boat",
        "a swimmer, LAKE, ON_WATER,",
        "a skier, SNOW_WOOD, ON_GROUND,",
        "a woman skiing, SNOW_FIELD, ON_GROUND, skis"
    })
    void theCallingTellsThePlace(String prompt, Setting setting, Role role, String ride) {
        Plan plan = Plans.of(prompt, 1);
        assertThat(plan.scene().setting()).isEqualTo(setting);
        assertThat(Plans.heroes(plan)).isNotEmpty().allSatisfy(who -> {
            assertThat(who.role()).isEqualTo(role);
            assertThat(
                            who.subject().ride() == null
                                    ? null
                                    : who.subject().ride().noun())
                    .isEqualTo(ride);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a floating island, floating island",
        "a castle on a floating island above the clouds, castle on a floating island",
        "a castle in the sky at sunset, castle in the sky"
    })
    void landThatFloatsIsHighInTheSky(String prompt, String noun) {
        Plan plan = Plans.of(prompt, 1);
        assertThat(plan.scene().setting()).isEqualTo(Setting.SKY);
        assertThat(plan.scene().subjects()).singleElement().satisfies(land -> {
            assertThat(land.noun()).isEqualTo(noun);
            assertThat(land.role()).isEqualTo(Role.IN_AIR);
            assertThat(land.deed()).isNull();
        });
    }

    @Test
    void whoeverSmallOnesAreAroundIsTheHero() {
        Plan plan = Plans.of("butterflies around a girl in a flower field", 1);
        assertThat(Plans.heroes(plan))
                .singleElement()
                .satisfies(girl -> assertThat(girl.subject().noun()).isEqualTo("girl"));
        assertThat(plan.placed())
                .filteredOn(p -> p.subject().noun().equals("butterfly"))
                .hasSize(5);
    }

    @Test
    void whoIsSaidToBeElsewhereIsThere() {
        Plan plan = Plans.of("a sailor in a library", 1);
        assertThat(plan.scene().setting()).isEqualTo(Setting.LIBRARY);
        assertThat(Plans.heroes(plan)).allSatisfy(who -> assertThat(who.role()).isEqualTo(Role.ON_GROUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a tractor in a wheat field", "a scarecrow in a wheat field"})
    void aFieldOfWheatHasWheat(String prompt) {
        assertThat(Plans.READER.read(prompt).feature(Feature.WHEAT_ROWS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a field of sunflowers", "a girl in a sunflower field"})
    void sunflowersStandInRowsAndNotInALine(String prompt) {
        Plan plan = Plans.of(prompt, 1);
        assertThat(plan.scene().feature(Feature.SUNFLOWER_ROWS)).isPresent();
        assertThat(plan.placed()).noneMatch(p -> p.subject().noun().equals("sunflower"));
    }

    @Test
    void whatIsBelowSomethingThatFliesHasItAbove() {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of("a lighthouse below a hot air balloon", seed);
            Placed balloon = Plans.named(plan, "hot-air balloon");
            Placed lighthouse = Plans.named(plan, "lighthouse");
            boolean beside = Math.abs(balloon.x() - lighthouse.x()) > .12;
            assertThat(beside || balloon.bottom() < lighthouse.top() + .02)
                    .as("seed " + seed)
                    .isTrue();
            assertThat(balloon.y()).isLessThan(lighthouse.y());
        }
    }

    @Test
    void aLighthouseInOpenWaterStandsOnARock() {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of("a hot air balloon over a lighthouse on a cliff", seed);
            assertThat(plan.stage().surface()).isEqualTo(Surface.WATER);
            Placed lighthouse = Plans.named(plan, "lighthouse");
            Placed rock = Plans.named(plan, "rock");
            assertThat(lighthouse.x()).isEqualTo(rock.x());
            assertThat(lighthouse.bottom()).isBetween(rock.top(), rock.bottom());
            assertThat(plan.placed().indexOf(lighthouse))
                    .isGreaterThan(plan.placed().indexOf(rock));
        }
    }
}
