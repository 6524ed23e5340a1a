package app.atelier.desktop.create;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CreateMeasuresTest {
    @Property(tries = 400)
    void theNewestBatchIsAlwaysSeenWhole(
            @ForAll @IntRange(min = 600, max = 3800) int width,
            @ForAll @IntRange(min = 556, max = 2100) int height,
            @ForAll Format format,
            @ForAll @IntRange(min = 0, max = 3) int which) {
        int count = CreateModel.COUNTS.get(which);
        var measures = CreateMeasures.of(width, height);
        var tiles = measures.tiles(count, format.ratio());
        double wide = tiles.columns() * tiles.width() + (tiles.columns() - 1) * CreateMeasures.GAP;
        double high = tiles.rows(count) * tiles.height() + (tiles.rows(count) - 1) * CreateMeasures.GAP;
        assertThat(wide).isLessThanOrEqualTo(measures.column());
        assertThat(measures.column()).isLessThanOrEqualTo(width);
        assertThat(tiles.width()).isPositive();
        if (!measures.single() || count <= 4) {
            assertThat(high).isLessThanOrEqualTo(measures.batchHeight());
        }
    }

    @Test
    void fourPicturesLieTwoByTwoInALargeWindowAndInOneRowInASmallOne() {
        var large = CreateMeasures.of(1440 - 56 - 288, 900 - 44);
        assertThat(large.column()).isEqualTo(796);
        assertThat(large.tiles(4, 4 / 3.0)).isEqualTo(new CreateMeasures.Tiles(2, 392, 294));
        var small = CreateMeasures.of(960 - 56, 600 - 44);
        assertThat(small.single()).isTrue();
        assertThat(small.tiles(4, 4 / 3.0).columns()).isEqualTo(4);
    }
}
