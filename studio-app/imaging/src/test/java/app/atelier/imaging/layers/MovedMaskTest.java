package app.atelier.imaging.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Masks that go with their layers. */
class MovedMaskTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 29;

    private final Mask mask = noise(WIDTH, HEIGHT);

    private static Mask noise(int width, int height) {
        byte[] values = new byte[width * height];
        new Random(7).nextBytes(values);
        return Mask.of(width, height, values);
    }

    /** Bright in the middle, falling off to the sides. */
    private static Mask hill(int width, int height) {
        byte[] values = new byte[width * height];
        for (int i = 0; i < values.length; i++) {
            double away = Math.hypot(i % width + 0.5 - width / 2.0, i / width + 0.5 - height / 2.0);
            values[i] = (byte) Math.clamp(Math.round(400 - 30 * away), 0, 255);
        }
        return Mask.of(width, height, values);
    }

    private static AffineTransform by(double dx, double dy) {
        return AffineTransform.getTranslateInstance(dx, dy);
    }

    @Property(tries = 60)
    void byWholePixelsEachValueComesOverAndTheOutermostGoOn(
            @ForAll @IntRange(min = -90, max = 90) int dx, @ForAll @IntRange(min = -90, max = 90) int dy) {
        Mask moved = mask.moved(by(dx, dy));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int expected = mask.at(Math.clamp(x - dx, 0, WIDTH - 1), Math.clamp(y - dy, 0, HEIGHT - 1));
                assertThat(moved.at(x, y)).isEqualTo(expected);
            }
        }
    }

    @Test
    void howeverFarItIsMovedTheOutermostGoOn() {
        Mask elsewhere = Mask.deferred(WIDTH, HEIGHT, mask::read);
        for (Mask one : List.of(mask, elsewhere)) {
            for (double far : new double[] {3e9, 1e15, 1e19, 1e200}) {
                assertThat(one.moved(by(far, far)).at(5, 5)).as("%s", far).isEqualTo(mask.at(0, 0));
                assertThat(one.moved(by(-far, -far)).at(5, 5)).as("%s", -far).isEqualTo(mask.at(WIDTH - 1, HEIGHT - 1));
            }
        }
    }

    @Property(tries = 40)
    void movedOnItIsAsMovedAtOnceAndBackItIsTheSameMask(
            @ForAll @DoubleRange(min = -400, max = 400) double dx,
            @ForAll @DoubleRange(min = -180, max = 180) double angle,
            @ForAll @DoubleRange(min = 0.1, max = 5) double scale)
            throws Exception {
        AffineTransform one = AffineTransform.getRotateInstance(Math.toRadians(angle), 11, 9);
        one.scale(scale, 1 / scale);
        AffineTransform both = by(dx, -dx / 3);
        both.concatenate(one);
        Mask twice = mask.moved(one).moved(by(dx, -dx / 3));
        assertThat(twice.sameValues(mask.moved(both))).isTrue();
        assertThat(twice.origin()).isSameAs(mask);
        assertThat(twice.moved(both.createInverse())).isSameAs(mask);
    }

    @Property(tries = 40)
    void partsAreThoseOfTheWholeAndOnlyWhatIsNeededIsReadFromElsewhere(
            @ForAll @DoubleRange(min = -60, max = 60) double dx,
            @ForAll @DoubleRange(min = -180, max = 180) double angle,
            @ForAll @DoubleRange(min = 0.05, max = 6) double scale,
            @ForAll @IntRange(min = 0, max = WIDTH - 1) int left,
            @ForAll @IntRange(min = 0, max = HEIGHT - 1) int top) {
        AffineTransform map = AffineTransform.getRotateInstance(Math.toRadians(angle), 20, 5);
        map.translate(dx, dx / 2);
        map.scale(scale, -scale);
        Mask elsewhere = Mask.deferred(WIDTH, HEIGHT, mask::read);
        Mask moved = elsewhere.moved(map);
        Rectangle part = new Rectangle(left, top, WIDTH - left, HEIGHT - top);
        byte[] values = new byte[part.width * part.height];
        moved.read(part, values, 0, part.width);
        assertThat(elsewhere.ready()).isFalse();
        Mask whole = mask.moved(map);
        for (int i = 0; i < values.length; i++) {
            assertThat(values[i] & 255).isEqualTo(whole.at(left + i % part.width, top + i / part.width));
        }
    }

    @Test
    void aQuarterTurnTakesEachValueToItsPlace() {
        Mask square = noise(20, 20);
        Mask turned = square.moved(AffineTransform.getQuadrantRotateInstance(1, 10, 10));
        for (int i = 0; i < 400; i++) {
            assertThat(turned.at(19 - i / 20, i % 20)).isEqualTo(square.at(i % 20, i / 20));
        }
    }

    @Test
    void madeSmallerEachValueIsTheMeanOfThoseThatItStandsFor() {
        Mask small = mask.moved(AffineTransform.getScaleInstance(0.5, 1.0 / 3));
        for (int y = 0; y < HEIGHT / 3; y++) {
            for (int x = 0; x < WIDTH / 2; x++) {
                int sum = 0;
                for (int i = 0; i < 6; i++) {
                    sum += mask.at(2 * x + i % 2, 3 * y + i / 2);
                }
                assertThat((double) small.at(x, y)).isCloseTo(sum / 6.0, within(0.51));
            }
        }
    }

    @Property(tries = 40)
    void drawnOnASmallerGridItIsAsThePageMadeSmaller(
            @ForAll @IntRange(min = -30, max = 30) int dx, @ForAll @IntRange(min = 0, max = 2) int halvings) {
        int size = 64;
        Mask moved = hill(size, size).moved(by(8 * dx, 4 * dx));
        int step = 1 << halvings;
        int side = size / step;
        byte[] drawn = new byte[side * side];
        moved.draw(AffineTransform.getScaleInstance(1.0 / step, 1.0 / step), new Rectangle(side, side), drawn, 0, side);
        for (int i = 0; i < drawn.length; i++) {
            int sum = 0;
            for (int k = 0; k < step * step; k++) {
                sum += moved.at(i % side * step + k % step, i / side * step + k / step);
            }
            assertThat((double) (drawn[i] & 255)).isCloseTo((double) sum / (step * step), within(1.01));
        }
    }

    @Test
    void aFrameOfAMovedMaskIsAsOfTheSameValuesOnThePage() {
        Mask hill = hill(120, 90);
        PictureLayer layer =
                new PictureLayer(LayerInfo.named("a", "A").withMask(hill), Pictures.photo(120, 90), Placement.IDENTITY);
        Renderer renderer = new Renderer();
        for (Placement to : List.of(Placement.at(20, -7), new Placement(5, 3, 0.8, 1.1, 20))) {
            PlacedLayer moved = layer.movedTo(to);
            Mask settled = Mask.of(120, 90, moved.info().mask().coverage().clone());
            PlacedLayer same = moved.withInfo(moved.info().withMask(settled));
            Document page = Document.of(Pictures.flat(120, 90, 0xff203040))
                    .withGeometry(Geometry.IDENTITY.withCanvas(new Canvas(-10, -20, 150, 130)));
            for (double scale : new double[] {1, 0.5, 0.37, 2}) {
                assertThat(Pictures.meanDifference(
                                renderer.render(page.add(moved), scale), renderer.render(page.add(same), scale)))
                        .as(to + " at " + scale)
                        .isLessThan(scale == 1 ? 0.01 : 0.4);
            }
        }
    }

    @Test
    void whatWasBeyondThePageIsThereAgain() {
        Mask away = mask.moved(by(1000, 0));
        assertThat(away.at(3, 3)).isEqualTo(mask.at(0, 3));
        assertThat(away.moved(by(-990, 0)).at(25, 7)).isEqualTo(mask.at(15, 7));
    }

    @Test
    void mapsThatLeaveNothingAreRefusedInOneSentence() {
        for (AffineTransform bad : List.of(
                AffineTransform.getScaleInstance(0, 1),
                AffineTransform.getScaleInstance(Double.NaN, 1),
                by(Double.POSITIVE_INFINITY, 0),
                by(Double.NaN, 0))) {
            assertThatThrownBy(() -> mask.moved(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(".");
        }
    }

    private static PictureLayer layer(LayerInfo info) {
        return new PictureLayer(info, Pictures.photo(24, 20), Placement.at(6, 4));
    }

    @Test
    void aLinkedMaskGoesWithItsLayerAlsoWhereItIsSwitchedOff() {
        LayerInfo masked = LayerInfo.named("a", "A").withMask(mask);
        Placement there = Placement.at(9, 2);
        assertThat(layer(masked).movedTo(there).info().mask().at(20, 10)).isEqualTo(mask.at(17, 12));
        LayerInfo resting = layer(masked.withMaskResting(true)).movedTo(there).info();
        assertThat(resting.mask()).isNull();
        assertThat(resting.restingMask().at(20, 10)).isEqualTo(mask.at(17, 12));
        assertThat(resting.withMaskResting(false).mask().at(20, 10)).isEqualTo(mask.at(17, 12));
        assertThat(layer(masked).movedTo(Placement.at(6, 4)).info()).isEqualTo(masked);
    }

    @Test
    void oneThatIsNotLinkedStaysAndSoDoesTheLink() {
        LayerInfo loose = LayerInfo.named("a", "A").withMask(mask).withMaskLinked(false);
        assertThat(layer(loose).movedTo(Placement.at(9, 2)).info()).isEqualTo(loose);
        assertThat(loose.withMask(mask.inverted()).maskLinked())
                .as("painted on")
                .isFalse();
        assertThat(loose.withMaskResting(true).maskLinked()).isFalse();
        assertThat(loose.withMask(null).withMask(mask).maskLinked())
                .as("a new one")
                .isTrue();
    }

    @Test
    void turnedAndScaledTheLookIsThatOfThePictureCutBefore() {
        Mask hill = hill(WIDTH, HEIGHT);
        PictureLayer masked = layer(LayerInfo.named("a", "A").withMask(hill));
        Renderer renderer = new Renderer();
        Document page = Document.empty(WIDTH, HEIGHT);
        PictureLayer cut =
                new PictureLayer(LayerInfo.named("a", "A"), renderer.render(page.add(masked)), Placement.IDENTITY);
        Placement turned = new Placement(6, 4, 0.8, 0.8, 25);
        AffineTransform motion = masked.motion(turned);
        // The same motion for the picture of the whole page, which has another middle.
        Placement same = Placement.of(motion, cut.box());
        assertThat(Pictures.meanDifference(
                        renderer.render(page.add(masked.movedTo(turned))),
                        renderer.render(page.add(cut.withPlacement(same)))))
                .isLessThan(1.5);
        assertThat(Pictures.meanDifference(
                        renderer.render(page.add(masked.withPlacement(turned))),
                        renderer.render(page.add(cut.withPlacement(same)))))
                .as("with the mask left behind")
                .isGreaterThan(2);
    }
}
