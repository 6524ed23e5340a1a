package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.settings.Places;
import app.atelier.generation.composer.styles.Styles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one thing is said to be, seen from another, is where it is drawn; what cannot be is said. */
class NeighboursTest {
    private static final int[][] FORMATS = {{1120, 840}, {840, 840}, {473, 840}, {1493, 840}};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a cat on a table and a dog under the table",
                "a cat under a table",
                "a cat on a bed",
                "two cats on a sofa",
                "a mouse next to a cheese",
                "a bird on top of a house",
                "a boy behind a fence",
                "a dog in front of a car",
                "a cat between a dog and a fox",
                "a bird between two cats",
                "a vase between two candles",
                "a fox and a bear in front of a tent",
                "a rabbit inside a basket",
                "a mouse inside a box",
                "an owl above a fox",
                "a dog beside a tree",
                "three birds on a fence",
                "a mouse under a mushroom",
                "a fox behind a tree",
                "a cat in front of a house",
                "a king on a throne",
                "a bird on a cat",
                "a frog on a rock",
                "a cup of coffee next to a book on a table"
            })
    void relationsAreDrawnAsSaid(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            for (int[] format : FORMATS) {
                Plan plan = Plans.of(prompt, seed, format[0], format[1]);
                assertThat(plan.scene().subjects())
                        .as(prompt)
                        .hasSizeGreaterThan(1)
                        .anyMatch(s -> !s.relations().isEmpty());
                assertThat(Shown.missed(plan, Plans.PORTRAITS))
                        .as("%s, seed %d, %d×%d", prompt, seed, format[0], format[1])
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pancakes on a plate", "sushi on a plate", "three apples on a plate"})
    void whatIsServedLiesWithinTheRimOfItsPlate(String prompt) {
        for (int[] format : FORMATS) {
            Plan plan = Plans.of(prompt, 1, format[0], format[1]);
            Placed plate = plan.placed().stream()
                    .filter(p -> p.subject().noun().equals("plate"))
                    .findFirst()
                    .orElseThrow();
            double half = plate.height()
                    * Plans.PORTRAITS.aspect(plate.subject())
                    / plan.frame().aspect()
                    / 2;

            assertThat(plan.placed())
                    .filteredOn(p -> p.role() == Role.ON_SUBJECT)
                    .isNotEmpty()
                    .allSatisfy(food -> {
                        assertThat(food.bottom()).isBetween(plate.top() + plate.height() * .3, plate.bottom());
                        assertThat(Math.abs(food.x() - plate.x())).isLessThan(half * .7);
                    });
        }
    }

    @Test
    void aTableStandsBeforeThoseAroundItAndHidesNoFace() {
        for (int[] format : FORMATS) {
            Plan plan = Plans.of("four bears around a table", 1, format[0], format[1]);
            Placed table = plan.placed().stream()
                    .filter(p -> p.subject().noun().equals("table"))
                    .findFirst()
                    .orElseThrow();
            List<Placed> bears = plan.placed().stream()
                    .filter(p -> p.subject().noun().equals("bear"))
                    .toList();

            assertThat(bears).hasSize(4).allSatisfy(bear -> {
                assertThat(bear.y()).isLessThan(table.y());
                assertThat(table.top()).isGreaterThan(bear.top() + bear.height() * .3);
            });
        }
    }

    @Test
    void twoMoonsAreTwo() {
        for (int[] format : FORMATS) {
            Plan plan = Plans.of("a unicorn under two moons", 1, format[0], format[1]);

            assertThat(plan.placed())
                    .filteredOn(p -> p.subject().noun().equals("moon"))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a cat under a table", "a boy behind a fence", "a rabbit in a basket"})
    void nobodyLosesTheirFaceToAThing(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed hero = Plans.heroes(plan).getFirst();

            // The outlines of things are boxes, so more is seen than this says.
            assertThat(new Visibility(plan).face(hero))
                    .as("%s, seed %d", prompt, seed)
                    .isGreaterThan(.4);
        }
    }

    @Test
    void whatIsNotShownIsSaid() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);
        Scene scene = composer.settled(GenerationRequest.of("a cat on a table", 1, 256, 256));
        Scene moved = SceneEdits.moved(scene, scene.hero().orElseThrow().id(), 0, .5, .45);

        var made = composer.generate(
                new GenerationRequest(
                        "",
                        "",
                        "composer",
                        "",
                        1,
                        256,
                        256,
                        Map.of(Composer.SCENE_OPTION, moved.toJson().toString()),
                        List.of()),
                Progress.NONE);

        assertThat(made.notes())
                .contains("It could not be shown that “cat” is on “table”. Move it by hand, or say it in other words.");
    }

    /** Who is added later finds room beside those who were moved by hand, not beside where they once were. */
    @Test
    void whoIsAddedKeepsOffThoseMovedByHand() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);
        Scene scene = composer.settled(GenerationRequest.of("a fox in a meadow", 1, 896, 672));
        Subject rabbit = Plans.READER.read("a rabbit").subjects().getFirst();
        for (double dx : new double[] {-.30, -.15, .15, .30}) {
            Scene moved = SceneEdits.moved(scene, "s1", 0, dx, 0);
            Scene added = SceneEdits.added(moved, rabbit);

            List<Placed> placed = plan(added).placed();

            Placed fox = placed.stream()
                    .filter(p -> p.subject().noun().equals("fox"))
                    .findFirst()
                    .orElseThrow();
            Placed other = placed.stream()
                    .filter(p -> p.subject().noun().equals("rabbit"))
                    .findFirst()
                    .orElseThrow();
            double reach = (fox.height() * Plans.PORTRAITS.aspect(fox.subject())
                            + other.height() * Plans.PORTRAITS.aspect(other.subject()))
                    / 2
                    / (896.0 / 672);
            assertThat(Math.abs(fox.x() - other.x())).as("moved by %s", dx).isGreaterThan(reach * .8);
        }
    }

    @Test
    void aRelationThatIsAddedIsDrawn() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);
        Scene scene = composer.settled(GenerationRequest.of("a fox in a meadow", 1, 896, 672));
        Subject box = Plans.READER.read("a box").subjects().getFirst();
        Scene added = SceneEdits.added(scene, box);
        Subject last = added.subjects().getLast();
        List<Subject> subjects =
                List.of(added.subjects().getFirst(), last.withRelations(List.of(new Relation(Spatial.LEFT_OF, "s1"))));

        Plan plan = plan(added.withSubjects(subjects));

        assertThat(Plans.named(plan, "box").x())
                .isLessThan(Plans.named(plan, "fox").x());
    }

    private static Plan plan(Scene scene) {
        return Planner.plan(
                scene,
                new Frame(896, 672),
                Styles.shipped().named("illustration").look(),
                1,
                Places.of(scene).stage(scene),
                Plans.PORTRAITS);
    }
}
