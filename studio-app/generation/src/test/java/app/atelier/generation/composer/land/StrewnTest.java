package app.atelier.generation.composer.land;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.planning.LightPlace;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Shot;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.styles.Look;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrewnTest {
    private static final double TOP = .6;
    private static final Scene SCENE = PromptReader.open(ArtPack.open()).read("a meadow", "");

    private static Plan plan(int width, int height) {
        return new Plan(
                SCENE,
                new Frame(width, height),
                Moods.named("day"),
                Look.ILLUSTRATION,
                new Seeds(5),
                new Stage(TOP, .9, Surface.GRASS),
                new LightPlace(.74, .16, true, .05),
                .46,
                Shot.MEDIUM,
                List.of());
    }

    private static Strewn strewn(Strewn.Kind kind, int count) {
        return new Strewn(kind, Profile.level(TOP), .98, count, 20, .2, 0x6fb05a);
    }

    private static long seen(Sheet sheet, int fromRow, int toRow) {
        long n = 0;
        for (int y = Math.max(fromRow, sheet.y()); y < Math.min(toRow, sheet.y() + sheet.height()); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                n += sheet.argb()[(y - sheet.y()) * sheet.width() + x] >>> 24 > 20 ? 1 : 0;
            }
        }
        return n;
    }

    @ParameterizedTest
    @EnumSource(Strewn.Kind.class)
    void liesOnTheGroundOnly(Strewn.Kind kind) {
        Sheet sheet = strewn(kind, 120).draw(plan(480, 360), "some");

        assertThat(seen(sheet, 0, 360)).as("drawn").isGreaterThan(100);
        // A blade of the farthest tuft may reach a little over the crest.
        assertThat(seen(sheet, 0, (int) (360 * (TOP - .03))))
                .as("above the crest")
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Strewn.Kind.class)
    void theSameSeedGivesTheSamePixels(Strewn.Kind kind) {
        Sheet once = strewn(kind, 60).draw(plan(320, 240), "some");
        Sheet again = strewn(kind, 60).draw(plan(320, 240), "some");

        assertThat(again.argb()).isEqualTo(once.argb());
    }

    @Test
    void nothingLiesOnAWay() {
        Ways right = (x, y) -> x > .5;
        Sheet sheet = strewn(Strewn.Kind.PEBBLES, 200).along(right).draw(plan(400, 300), "some");

        int last = sheet.x() + sheet.width();

        assertThat(last).as("last column with a pebble").isLessThan(400 * 55 / 100);
        assertThat(seen(sheet, 0, 300)).isPositive();
    }

    @Test
    void nearThingsAreLargerThanFarOnes() {
        Sheet far = new Strewn(Strewn.Kind.PEBBLES, Profile.level(.60), .62, 40, 20, .2, 0x8a8a8a)
                .draw(plan(480, 360), "far");
        Sheet whole = strewn(Strewn.Kind.PEBBLES, 40).draw(plan(480, 360), "far");

        assertThat(seen(whole, 300, 360)).isGreaterThan(3 * seen(whole, 210, 235));
        assertThat(far.height()).isLessThan(60);
    }

    @Test
    void aTrailKeepsItsOwnCourseFreeAndNothingElse() {
        Plan plan = plan(400, 300);
        Trail trail = new Trail(.5, .62, .2, .3, 0xd0b080, 0xe0c090);
        Sheet drawn = trail.draw(plan, "way");
        Ways ways = trail.ways(plan, "way");
        int row = 270;
        int[] argb = drawn.argb();
        int on = 0;
        int kept = 0;
        for (int x = 0; x < drawn.width(); x++) {
            if (argb[(row - drawn.y()) * drawn.width() + x] >>> 24 > 250) {
                on++;
                kept += ways.cross((drawn.x() + x + .5) / 400, row / 300.0) ? 1 : 0;
            }
        }

        assertThat(on).isGreaterThan(10);
        assertThat(kept).as("of " + on).isGreaterThan(on * 9 / 10);
        assertThat(ways.cross(.95, .9)).isFalse();
        assertThat(ways.cross(.5, .3)).as("above its beginning").isFalse();
        assertThat(ways.and((x, y) -> x > .9).cross(.95, .9)).isTrue();
    }
}
