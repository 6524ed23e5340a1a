package app.atelier.imaging.filters;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Allocations;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.kernels.Rows;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters on packed pixels against the same ones on planes of floats. */
class PackedFiltersTest {
    private static final long MOST_BYTES = 60_000;

    private static final List<PackedFilter> FILTERS = List.of(
            new GaussianFilter(0.6),
            new GaussianFilter(1.9),
            new GaussianFilter(2),
            new GaussianFilter(3.3),
            new GaussianFilter(4.5),
            new GaussianFilter(10),
            new GaussianFilter(50),
            new Unsharp(2, 0.8, 0),
            new Unsharp(1.3, 2, 0.02),
            new Unsharp(12, 0.7, 0),
            new Median(1),
            new Bilateral(2, 0.1),
            new Bilateral(0.4, 0.02));

    @ParameterizedTest
    @CsvSource({"1,1", "7,5", "3,300", "129,67", "4097,3", "2500,9"})
    void areWithinOneLevelOfFloats(int width, int height) {
        for (Picture picture : List.of(Pictures.random(width, height, 4), Pictures.photo(width, height))) {
            for (PackedFilter filter : FILTERS) {
                Picture packed = packed(filter, picture, Bands.ALL, Rows.preferred());
                Picture floats = floats((Filter) filter, picture);
                assertThat(Pictures.difference(packed, floats))
                        .as("%s on %s", filter, picture)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "33,17", "301,203", "4097,3"})
    void vectorsAndThreadsChangeNoBit(int width, int height) {
        Picture picture = Pictures.random(width, height, 8);
        for (PackedFilter filter : FILTERS) {
            Picture plain = packed(filter, picture, Bands.ONE, Rows.scalar());
            Picture fast = packed(filter, picture, Bands.of(3), Rows.preferred());
            assertThat(fast.samePixels(plain)).as("%s", filter).isTrue();
        }
    }

    /** Measured in a process of its own, where no other test has shaped what the compiler knows of these loops. */
    static final class Allocation {
        private Allocation() {}

        public static void main(String[] args) {
            Picture picture = Pictures.photo(600, 500);
            int[] result = new int[600 * 500];
            FilterContext context =
                    new FilterContext(1, 0, 0, 0, 0, Bands.ONE, Rows.preferred()).with(new Pool(64 << 20));
            PackedFilter filter = FILTERS.get(Integer.parseInt(args[0]));
            System.out.println(Allocations.ofRun(
                    MOST_BYTES, () -> filter.apply(picture.packed(), 600, 500, true, context, result)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 10, 11})
    void allocateNextToNothing(int filter) throws Exception {
        long bytes = Allocations.ofProgram(Allocation.class, Integer.toString(filter));
        // The picture itself has 1.2 million bytes.
        assertThat(bytes).as("bytes of %s", FILTERS.get(filter)).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static Picture packed(PackedFilter filter, Picture picture, Bands bands, Rows rows) {
        int[] result = new int[picture.packed().length];
        FilterContext context = new FilterContext(1, 0, 0, 0, 0, bands, rows).with(new Pool(1 << 20));
        assertThat(filter.packs(context)).isTrue();
        filter.apply(picture.packed(), picture.width(), picture.height(), picture.opaque(), context, result);
        return Picture.ofArgb(picture.width(), picture.height(), result);
    }

    private static Picture floats(Filter filter, Picture picture) {
        int size = picture.width() * picture.height();
        Surface s = new Surface(picture.width(), picture.height());
        Rows.preferred().unpack(picture.packed(), 0, s.r, s.g, s.b, s.a, 0, size);
        filter.apply(s, FilterContext.FULL);
        int[] result = new int[size];
        Rows.preferred().pack(s.r, s.g, s.b, s.a, 0, result, 0, size);
        return Picture.ofArgb(picture.width(), picture.height(), result);
    }
}
