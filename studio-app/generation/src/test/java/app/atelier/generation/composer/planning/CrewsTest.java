package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Drawing;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who share a ride are drawn on it together, can be moved together, and are again as many as were said when it is edited. */
class CrewsTest {
    @ParameterizedTest
    @CsvSource({
        "two children riding a horse, 2",
        "a boy and a girl in a canoe on a river, 2",
        "three friends in a red car, 3",
        "a family in a rowing boat on a lake, 4",
        "a cat and a dog riding a bicycle, 2",
        "two foxes on a sled in the snow, 2",
        "'a fox, a rabbit and a bear in a hot-air balloon', 3",
        "a hen and a duck in a boat, 2"
    })
    void oneRideCarriesAll(String prompt, int riders) {
        Plan plan = Plans.of(prompt, 1);

        assertThat(Plans.heroes(plan)).as(prompt).singleElement().satisfies(hero -> assertThat(
                        hero.subject().crew())
                .hasSize(riders - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two children riding horses", "two children cycling in a park", "three penguins in boats"})
    void thoseWithRidesOfTheirOwnKeepThem(String prompt) {
        assertThat(Plans.heroes(Plans.of(prompt, 1)))
                .as(prompt)
                .hasSizeGreaterThan(1)
                .allMatch(hero -> hero.subject().crew().isEmpty());
    }

    @Test
    void tooManyForARideHaveOneEachAndThatIsSaid() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);

        var made = composer.generate(GenerationRequest.of("five children riding a horse", 1, 256, 256), Progress.NONE);

        assertThat(made.notes()).contains("There is no room for 5 on one horse, so each has one of their own.");
    }

    @Test
    void aSettledSceneNamesAllAgainAndDrawsTheSame() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);
        Drawing drawing = composer.draw(
                GenerationRequest.of("a boy and a girl in a canoe on a river", 3, 256, 256), Progress.NONE);
        Scene settled = drawing.scene();

        assertThat(settled.subjects()).extracting(Subject::noun).containsExactly("boy", "girl");
        assertThat(settled.subjects()).allMatch(s -> s.crew().isEmpty());
        Scene read = Scene.fromJson(settled.toJson().toString());
        assertThat(read).isEqualTo(settled);
        var again = composer.generate(
                new GenerationRequest(
                        "",
                        "",
                        "composer",
                        "",
                        3,
                        256,
                        256,
                        Map.of(Composer.SCENE_OPTION, settled.toJson().toString()),
                        List.of()),
                Progress.NONE);
        assertThat(again.picture().argb()).isEqualTo(drawing.made().picture().argb());
    }

    @Test
    void whoIsMovedTakesTheOthersAlong() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);
        Scene settled = composer.settled(GenerationRequest.of("a boy and a girl in a canoe on a river", 1, 256, 256));
        String girl = settled.subjects().get(1).id();
        String boy = settled.subjects().getFirst().id();
        double before = settled.composition().standing(boy, 0).orElseThrow().x();

        Scene moved = SceneEdits.moved(settled, girl, 0, .1, 0);

        assertThat(moved.composition().standing(boy, 0).orElseThrow().x()).isEqualTo(before + .1);
    }
}
