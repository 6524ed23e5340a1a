package app.atelier.imaging.selections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void shapesCoverWhatTheyEnclose() {
        Selection rectangle = Selection.rectangle(20, 10, 2, 3, 5, 4);
        assertThat(area(rectangle)).isEqualTo(20.0);
        assertThat(rectangle.mask().at(2, 3)).isEqualTo(255);
        assertThat(rectangle.mask().at(7, 3)).isZero();
        assertThat(area(Selection.ellipse(100, 100, 10, 10, 80, 60))).isBetween(3750.0, 3790.0);
        Selection triangle = Selection.polygon(
                50, 50, List.of(new Point2D.Double(0, 0), new Point2D.Double(40, 0), new Point2D.Double(0, 40)));
        assertThat(area(triangle)).isBetween(795.0, 805.0);
        assertThatThrownBy(() -> Selection.polygon(5, 5, List.of())).hasMessageContaining("three points");
    }

    @Test
    void theWandTakesWhatHangsTogether() {
        int[] argb = new int[9 * 3];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % 9 == 4 ? 0xff000000 : 0xffffffff;
        }
        argb[10] = 0xfffafafa;
        Picture picture = Picture.ofArgb(9, 3, argb);
        assertThat(area(Selection.wand(picture, 0, 0, 0.05, true))).isEqualTo(12.0);
        assertThat(area(Selection.wand(picture, 0, 0, 0, true))).isEqualTo(11.0);
        assertThat(area(Selection.wand(picture, 0, 0, 0.05, false))).isEqualTo(24.0);
        assertThat(Selection.wand(picture, 99, 0, 0.1, true).empty()).isTrue();
    }

    @Test
    void theWandFloodsALargePictureWithoutDeepRecursion() {
        assertThat(area(Selection.wand(Pictures.flat(1500, 1200, 0xff123456), 700, 3, 0, true)))
                .isEqualTo(1500.0 * 1200);
    }

    @Test
    void growingAndShrinkingAreRoundAndNearlyUndoEachOther() {
        Selection dot = Selection.rectangle(60, 60, 25, 25, 10, 10);
        Selection grown = dot.grown(8);
        assertThat(grown.mask().at(17, 30)).isEqualTo(255);
        assertThat(grown.mask().at(16, 30)).isZero();
        assertThat(grown.mask().at(18, 18)).as("corners are round").isZero();
        assertThat(area(grown.grown(-8))).isBetween(84.0, 108.0);
        assertThat(area(dot.grown(0))).isEqualTo(100.0);
    }

    @Test
    void setsObeyTheirLaws() {
        Selection a = Selection.ellipse(40, 30, 3, 3, 20, 20);
        Selection b = Selection.rectangle(40, 30, 10, 8, 25, 12);
        assertThat(a.plus(b)
                        .inverted()
                        .mask()
                        .sameValues(a.inverted().common(b.inverted()).mask()))
                .isTrue();
        assertThat(a.minus(a).mask().at(10, 10)).isZero();
        assertThat(a.inverted().inverted().mask().sameValues(a.mask())).isTrue();
        assertThat(area(a.feathered(3))).isBetween(area(a) * 0.97, area(a) * 1.03);
        assertThatThrownBy(() -> a.plus(Selection.everything(3, 3))).hasMessageContaining("different sizes");
    }

    private static double area(Selection selection) {
        double sum = 0;
        for (byte b : selection.mask().coverage()) {
            sum += (b & 255) / 255.0;
        }
        return sum;
    }
}
