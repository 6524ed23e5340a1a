package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.styles.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Stage MEADOW = new Stage(.56, .905, Surface.GRASS);
    private static final int[][] FORMATS = {{840, 840}, {1120, 840}, {840, 1120}, {1493, 840}, {472, 840}, {1960, 840}};

    private static Figures figures(double aspect, Facing facing) {
        return new Figures() {
            @Override
            public double aspect(Subject subject) {
                return aspect;
            }

            @Override
            public double units(Subject subject, int index) {
                return 0;
            }

            @Override
            public double middle(Subject subject, int index) {
                return 0;
            }

            @Override
            public Facing facing(Subject subject) {
                return facing;
            }
        };
    }

    private static Subject subject(int count, Role role) {
        return Subject.of("s1", "fox", "noto:fox", Kind.ANIMAL, .5)
                .withCount(count)
                .withRole(role);
    }

    private static Scene scene(Subject... subjects) {
        return new Scene(
                1,
                "",
                List.of(subjects),
                Setting.MEADOW,
                null,
                Hour.DAY,
                Weather.CLEAR,
                null,
                "day",
                Festival.NONE,
                "",
                Camera.AUTO,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Plan plan(int count, int[] format, long seed, double aspect) {
        return Planner.plan(
                scene(subject(count, Role.ON_GROUND)),
                new Frame(format[0], format[1]),
                Look.ILLUSTRATION,
                seed,
                MEADOW,
                figures(aspect, Facing.LEFT));
    }

    @Property(tries = 200)
    void everyFigureLiesWithinTheFrame(
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll @IntRange(max = 5) int format,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @DoubleRange(min = .4, max = 2.5) double aspect) {
        Plan plan = plan(count, FORMATS[format], seed, aspect);

        assertThat(plan.placed()).hasSize(count).allSatisfy(p -> {
            double half = p.height() * aspect * Frame.HEIGHT / plan.frame().across() / 2;
            assertThat(p.x() - half).isGreaterThanOrEqualTo(-.001);
            assertThat(p.x() + half).isLessThanOrEqualTo(1.001);
            assertThat(p.top()).isGreaterThan(0);
            assertThat(p.bottom()).isLessThan(1);
        });
    }

    @Property(tries = 100)
    void noHeadOfASmallGroupIsCovered(
            @ForAll @IntRange(min = 2, max = 7) int count,
            @ForAll @IntRange(max = 300) int seed,
            @ForAll @DoubleRange(min = .6, max = 1.1) double aspect) {
        Plan plan = plan(count, new int[] {1120, 840}, seed, aspect);
        List<Placed> placed = plan.placed();

        for (int i = 0; i < placed.size(); i++) {
            for (int k = i + 1; k < placed.size(); k++) {
                Placed far = placed.get(i);
                Placed near = placed.get(k);
                double width = near.height() * aspect * .75;
                double apart = Math.abs(far.x() - near.x());
                // Either they stand beside each other, or the nearer one's top is below the farther one's head.
                boolean free = apart > width * .45 || near.top() > far.top() + far.height() * .28;
                assertThat(free).as("%s and %s of %d", far.x(), near.x(), count).isTrue();
            }
        }
    }

    @Test
    void aLoneHeroIsLargeStandsLowAndLooksIntoThePicture() {
        for (long seed = 0; seed < 20; seed++) {
            Plan plan = plan(1, new int[] {1120, 840}, seed, .8);
            Placed hero = plan.placed().getFirst();

            assertThat(hero.height()).isBetween(.3, .5);
            assertThat(hero.y()).isBetween(.88, .93);
            assertThat(Math.abs(hero.x() - .5)).isGreaterThan(.005);
            // The art looks left, so it is mirrored where it has to look right.
            assertThat(hero.mirrored()).isEqualTo(hero.x() < .5);
            assertThat(plan.light().x() > .5)
                    .as("the light stands on the other side")
                    .isEqualTo(hero.x() < .5);
        }
    }

    @Test
    void writingIsNeverMirrored() {
        for (long seed = 0; seed < 20; seed++) {
            Plan plan = Planner.plan(
                    scene(subject(3, Role.ON_GROUND)),
                    new Frame(1120, 840),
                    Look.ILLUSTRATION,
                    seed,
                    MEADOW,
                    figures(1, Facing.FIXED));

            assertThat(plan.placed()).noneMatch(Placed::mirrored);
        }
    }

    @Test
    void farFiguresAreDrawnBeforeNearOnes() {
        List<Placed> placed = plan(6, new int[] {1120, 840}, 5, .8).placed();

        assertThat(placed).isSortedAccordingTo(Comparator.comparingDouble(p -> p.y() - p.depth()));
    }

    @Test
    void anotherSizeOfTheSameFormatIsTheSamePlan() {
        List<Placed> small = plan(3, new int[] {400, 300}, 9, .8).placed();
        List<Placed> large = plan(3, new int[] {2000, 1500}, 9, .8).placed();

        assertThat(large).hasSameSizeAs(small);
        for (int i = 0; i < small.size(); i++) {
            assertThat(large.get(i).x()).isEqualTo(small.get(i).x());
            assertThat(large.get(i).height()).isEqualTo(small.get(i).height());
        }
    }

    @Test
    void fourSeedsAreFourCompositions() {
        List<String> compositions = new ArrayList<>();
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = plan(1, new int[] {1120, 840}, seed, .8);
            compositions.add("%.3f %.3f %.3f"
                    .formatted(plan.focusX(), plan.light().x(), plan.stage().horizon()));
        }

        assertThat(compositions).doesNotHaveDuplicates();
    }

    @Test
    void whoFliesHasRoomAboveTheHorizon() {
        Plan plan = Planner.plan(
                scene(subject(1, Role.IN_AIR)),
                new Frame(1120, 840),
                Look.ILLUSTRATION,
                2,
                MEADOW,
                figures(.8, Facing.FRONT));

        Placed flyer = plan.placed().getFirst();
        assertThat(flyer.hangs()).isTrue();
        assertThat(flyer.y()).isBetween(.25, .45);
    }

    @Test
    void aSceneWithoutSubjectsHasAPlan() {
        Plan plan = Planner.plan(scene(), new Frame(1120, 840), Look.ILLUSTRATION, 1, MEADOW, figures(1, Facing.FRONT));

        assertThat(plan.placed()).isEmpty();
        assertThat(plan.light().disc()).isTrue();
    }
}
