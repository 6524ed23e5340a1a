package app.atelier.imaging.painting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.selections.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaintingTest {
    private final Brush brush = new Brush(20, 1, 1, 1, 0.1);
    private final List<Brush.Touch> line = List.of(new Brush.Touch(20, 30, 1), new Brush.Touch(80, 30, 1));

    @Test
    void aStrokeIsAsWideAsTheBrush() {
        Picture drawn = brush.stroke(Picture.transparent(100, 60), new Brush.Tool.Paint(0xff8000), line, null);
        assertThat(drawn.at(50, 30)).isEqualTo(0xffff8000);
        assertThat(drawn.at(50, 21)).isEqualTo(0xffff8000);
        assertThat(drawn.at(50, 18)).isZero();
        assertThat(drawn.at(8, 30)).isZero();
    }

    @Test
    void aStrokeIsTheSameWhetherItsLineHasManyPointsOrFew() {
        List<Brush.Touch> many = java.util.stream.IntStream.rangeClosed(0, 60)
                .mapToObj(i -> new Brush.Touch(20 + i, 30, 1))
                .toList();
        Brush soft = new Brush(20, 0.3, 0.2, 0.8, 0.1);
        Picture a = soft.stroke(Picture.transparent(100, 60), new Brush.Tool.Paint(0x00ff00), line, null);
        Picture b = soft.stroke(Picture.transparent(100, 60), new Brush.Tool.Paint(0x00ff00), many, null);
        assertThat(Pictures.difference(a, b)).isLessThanOrEqualTo(1);
    }

    @Test
    void opacityIsTheMostThatOneStrokeLeaves() {
        Brush half = new Brush(20, 1, 1, 0.5, 0.05);
        List<Brush.Touch> overAndOver =
                List.of(new Brush.Touch(20, 30, 1), new Brush.Touch(80, 30, 1), new Brush.Touch(20, 30, 1));
        Picture drawn =
                half.stroke(Pictures.flat(100, 60, 0xff000000), new Brush.Tool.Paint(0xffffff), overAndOver, null);
        assertThat(drawn.at(50, 30) & 255).isBetween(127, 128);
    }

    @Test
    void theEraserTakesAwayAndTheStampCopies() {
        Picture photo = Pictures.photo(100, 60);
        assertThat(brush.stroke(photo, new Brush.Tool.Erase(), line, null).at(50, 30))
                .isZero();
        Picture cloned = brush.stroke(photo, new Brush.Tool.Clone(5, 20), line, null);
        assertThat(cloned.at(50, 30)).isEqualTo(photo.at(55, 50));
        assertThat(cloned.at(50, 5)).isEqualTo(photo.at(50, 5));
    }

    @Test
    void everyToolRespectsTheSelection() {
        Selection left = Selection.rectangle(100, 60, 0, 0, 50, 60);
        Picture photo = Pictures.photo(100, 60);
        Picture drawn = brush.stroke(photo, new Brush.Tool.Paint(0xff0000), line, left.mask());
        assertThat(drawn.at(40, 30)).isEqualTo(0xffff0000);
        assertThat(drawn.at(60, 30)).isEqualTo(photo.at(60, 30));
        assertThat(Filling.colour(photo, left.mask(), 0x0000ff, 1).at(60, 30)).isEqualTo(photo.at(60, 30));
        assertThatThrownBy(() -> brush.stroke(Pictures.photo(9, 9), new Brush.Tool.Erase(), line, left.mask()))
                .hasMessageContaining("size of the picture");
    }

    @Test
    void aGradientGoesFromOneColourToTheOther() {
        Picture drawn = Filling.gradient(
                Picture.transparent(101, 3),
                Selection.everything(101, 3).mask(),
                0.5,
                0,
                100.5,
                0,
                0xff000000,
                0xffffffff);
        assertThat(drawn.at(0, 1)).isEqualTo(0xff000000);
        assertThat(drawn.at(50, 1) & 255).isBetween(127, 128);
        assertThat(drawn.at(100, 1)).isEqualTo(0xffffffff);
    }

    @Test
    void healingContinuesWhatIsAround() {
        // Stripes with a blot: the blot must become stripes again.
        int n = 96;
        int[] argb = new int[n * n];
        for (int i = 0; i < argb.length; i++) {
            int v = i % n / 8 % 2 == 0 ? 60 : 200;
            argb[i] = 0xff000000 | v * 0x010101;
        }
        Picture clean = Picture.ofArgb(n, n, argb);
        Selection hole = Selection.ellipse(n, n, 36, 36, 24, 24);
        Picture spoiled = Filling.colour(clean, hole.mask(), 0xff0000, 1);
        Picture healed = Healing.heal(spoiled, hole.grown(1).mask(), 3);
        assertThat(Pictures.meanDifference(healed, clean))
                .as("against %s spoiled", Pictures.meanDifference(spoiled, clean))
                .isLessThan(Pictures.meanDifference(spoiled, clean) / 5);
        assertThat(healed.at(2, 2)).isEqualTo(spoiled.at(2, 2));
        assertThat(Healing.heal(spoiled, hole.grown(1).mask(), 3).samePixels(healed))
                .as("the same for a seed")
                .isTrue();
    }
}
