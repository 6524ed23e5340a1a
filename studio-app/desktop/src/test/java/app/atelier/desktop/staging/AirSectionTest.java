package app.atelier.desktop.staging;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.scene.Setting;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AirSectionTest {
    @Test
    void everyMoodHasAName() {
        assertThat(Moods.all())
                .extracting(Mood::id)
                .allSatisfy(id ->
                        assertThat(AirSection.mood(id).substring(0, 1)).as(id).isUpperCase());
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNDER_WATER", "SPACE", "PLANET"})
    void placesUnderTheSkyAreNotLitFromUnderWaterOrSpace(Setting setting) {
        assertThat(AirSection.moods(setting)).noneSatisfy(id -> assertThat(id)
                .satisfiesAnyOf(
                        one -> assertThat(one).startsWith("under-water"),
                        one -> assertThat(one).startsWith("planet"),
                        one -> assertThat(Set.of(one)).contains("space")));
    }
}
