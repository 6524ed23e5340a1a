package app.atelier.imaging.selections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionShapesTest {

    private static Selection random(int width, int height, long seed) {
        byte[] values = new byte[width * height];
        Random random = new Random(seed);
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (random.nextInt(3) == 0 ? 255 : 0);
        }
        return new Selection(Mask.of(width, height, values));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,5", "33,21", "64,3"})
    void theOutlineEnclosesExactlyWhatIsSelected(int width, int height) {
        for (long seed = 0; seed < 8; seed++) {
            Selection selection = random(width, height, seed);
            Path2D outline = selection.outline(1);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    assertThat(outline.contains(x + 0.5, y + 0.5))
                            .as("%d, %d of seed %d", x, y, seed)
                            .isEqualTo(selection.mask().at(x, y) >= 128);
                }
            }
        }
    }

    @Test
    void anOutlineHasCornersOnlyWhereItTurnsAndHolesTheirOwn() {
        assertThat(corners(Selection.rectangle(50, 40, 5, 6, 20, 10).outline(1)))
                .isEqualTo(4);
        Selection frame = Selection.rectangle(50, 40, 5, 6, 20, 10).minus(Selection.rectangle(50, 40, 8, 8, 4, 4));
        assertThat(corners(frame.outline(1))).isEqualTo(8);
        assertThat(corners(Selection.nothing(5, 5).outline())).isZero();
        assertThat(Selection.everything(101, 63).outline(8).getBounds2D())
                .isEqualTo(new java.awt.geom.Rectangle2D.Double(0, 0, 101, 63));
    }

    @Test
    void aCoarseOutlineIsCloseToTheFineOne() {
        Selection disc = Selection.ellipse(1000, 800, 100, 100, 700, 600);
        var fine = disc.outline(1).getBounds2D();
        var coarse = disc.outline(7.3).getBounds2D();
        assertThat(coarse.getMinX()).isCloseTo(fine.getMinX(), within(8.0));
        assertThat(coarse.getMaxY()).isCloseTo(fine.getMaxY(), within(8.0));
    }

    private static int corners(Path2D path) {
        int corners = 0;
        double[] p = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            corners += i.currentSegment(p) == PathIterator.SEG_CLOSE ? 0 : 1;
        }
        return corners;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.4, 1})
    void theWandFindsWhatAPlainFloodFinds(double tolerance) {
        Picture picture = Pictures.random(41, 29, 12);
        boolean[] reached = new boolean[41 * 29];
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(14 * 41 + 20));
        int wanted = picture.at(20, 14);
        while (!open.isEmpty()) {
            int i = open.pop();
            if (reached[i] || far(picture.argb()[i], wanted) > Math.round(255 * tolerance)) {
                continue;
            }
            reached[i] = true;
            int x = i % 41;
            int y = i / 41;
            if (x > 0) {
                open.push(i - 1);
            }
            if (x < 40) {
                open.push(i + 1);
            }
            if (y > 0) {
                open.push(i - 41);
            }
            if (y < 28) {
                open.push(i + 41);
            }
        }
        Mask found = Selection.wand(picture, 20, 14, tolerance, true).mask();
        Mask anywhere = Selection.wand(picture, 20, 14, tolerance, false).mask();
        for (int i = 0; i < reached.length; i++) {
            assertThat(found.coverage()[i] != 0).isEqualTo(reached[i]);
            assertThat(anywhere.coverage()[i] != 0)
                    .isEqualTo(far(picture.argb()[i], wanted) <= Math.round(255 * tolerance));
        }
    }

    private static int far(int p, int q) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((p >>> shift & 255) - (q >>> shift & 255)));
        }
        return most;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 6, -1, -3})
    void growingReachesExactlySoFar(double pixels) {
        Selection soft = Selection.ellipse(40, 40, 12, 14, 13, 9).plus(Selection.rectangle(40, 40, 20, 20, 6, 14));
        boolean[] inside = new boolean[1600];
        byte[] hard = new byte[1600];
        for (int i = 0; i < 1600; i++) {
            inside[i] = (soft.mask().coverage()[i] & 255) >= 128;
            hard[i] = (byte) (inside[i] ? 255 : 0);
        }
        Selection blob = new Selection(Mask.of(40, 40, hard));
        Mask grown = blob.grown(pixels).mask();
        for (int i = 0; i < 1600; i++) {
            double nearest = 1e9;
            for (int j = 0; j < 1600; j++) {
                if (inside[j] == pixels > 0) {
                    nearest = Math.min(nearest, Math.hypot(i % 40 - j % 40, i / 40 - j / 40));
                }
            }
            boolean reached = pixels > 0 ? grown.coverage()[i] != 0 : (grown.coverage()[i] & 255) != 255;
            if (Math.abs(nearest - Math.abs(pixels)) > 1.5) {
                assertThat(reached).as("at distance " + nearest).isEqualTo(nearest < Math.abs(pixels));
            }
        }
    }

    @Test
    void nothingDoneChangesNothing() {
        Selection soft = Selection.ellipse(60, 50, 5.3, 6.1, 40, 30).feathered(2);
        assertThat(soft.grown(0).mask().sameValues(soft.mask())).isTrue();
        assertThat(soft.feathered(0).mask().sameValues(soft.mask())).isTrue();
        assertThat(soft.smoothed(0).mask().sameValues(soft.mask())).isTrue();
        assertThat(soft.joined(soft, Joining.ADD).mask().sameValues(soft.mask()))
                .isTrue();
        assertThat(soft.joined(soft, Joining.INTERSECT).mask().sameValues(soft.mask()))
                .isTrue();
    }

    @Test
    void smoothingTakesSpecksAndRoundsCornersButKeepsLargeThings() {
        Selection square = Selection.rectangle(100, 100, 20, 20, 60, 60);
        Selection specks = square.plus(Selection.rectangle(100, 100, 5, 5, 2, 2))
                .minus(Selection.rectangle(100, 100, 50, 50, 2, 2));
        Mask smooth = specks.smoothed(4).mask();
        assertThat(smooth.at(5, 5)).isZero();
        assertThat(smooth.at(50, 50)).isEqualTo(255);
        assertThat(smooth.at(20, 20)).as("the corner").isLessThan(64);
        assertThat(smooth.at(21, 50)).as("the side").isGreaterThan(128);
        assertThat(smooth.at(17, 50)).isLessThan(64);
    }

    @Test
    void aBorderLiesToBothSidesOfTheEdge() {
        Mask border = Selection.rectangle(100, 100, 20, 20, 60, 60).border(10).mask();
        assertThat(border.at(17, 50)).isEqualTo(255);
        assertThat(border.at(22, 50)).isEqualTo(255);
        assertThat(border.at(12, 50)).isZero();
        assertThat(border.at(50, 50)).isZero();
    }

    @Test
    void aLayerIsSelectedWhereItLies() {
        PictureLayer layer = new PictureLayer(
                LayerInfo.named("a", "a").withOpacity(0.2f), Pictures.flat(10, 10, -1), Placement.at(30, 20));
        Document document = new Document(60, 50, List.of(layer), new Geometry(null, 1, 0, false, false));
        Mask mask = Selection.ofLayer(document, "a", new Renderer()).mask();
        assertThat(mask.width()).isEqualTo(60);
        assertThat(mask.at(30, 20)).isEqualTo(255);
        assertThat(mask.at(29, 20)).isZero();
        assertThatThrownBy(() -> Selection.ofLayer(document, "b", new Renderer()))
                .hasMessageContaining("b");
    }

    @Test
    void coloursAreSelectedByHowCloseTheyAre() {
        int[] argb = {0xff800000, 0xff900000, 0xffa00000, 0xffff0000, 0x80400000, 0};
        Mask mask = Selection.colourRange(Picture.ofArgb(6, 1, argb), 0x800000, 0.25)
                .mask();
        assertThat(mask.at(0, 0)).isEqualTo(255);
        assertThat(mask.at(1, 0)).isEqualTo(255);
        assertThat(mask.at(2, 0)).isBetween(250, 255);
        assertThat(mask.at(3, 0)).isZero();
        assertThat(mask.at(4, 0)).as("half clear, the same colour").isEqualTo(128);
        assertThat(mask.at(5, 0)).isZero();
    }

    @Test
    void badInputIsRefused() {
        Selection some = Selection.rectangle(9, 9, 1, 1, 3, 3);
        assertThatThrownBy(() -> some.grown(Double.NaN)).hasMessageContaining("grow");
        assertThatThrownBy(() -> some.feathered(-1)).hasMessageContaining("soft edge");
        assertThatThrownBy(() -> some.smoothed(1e9)).hasMessageContaining("smoothing");
        assertThatThrownBy(() -> some.border(Double.POSITIVE_INFINITY)).hasMessageContaining("border");
        assertThatThrownBy(() -> some.outline(Double.NaN)).hasMessageContaining("outline");
        assertThatThrownBy(() -> Selection.polygon(
                        9,
                        9,
                        List.of(new Point2D.Double(0, 0), new Point2D.Double(Double.NaN, 1), new Point2D.Double(3, 3))))
                .hasMessageContaining("numbers");
    }
}
