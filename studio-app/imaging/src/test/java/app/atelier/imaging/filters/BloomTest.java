package app.atelier.imaging.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BloomTest {
    private static Surface filled(int width, int height, float value) {
        Surface s = new Surface(width, height);
        for (float[] plane : new float[][] {s.r, s.g, s.b}) {
            Arrays.fill(plane, value);
        }
        Arrays.fill(s.a, 1);
        return s;
    }

    /** Spots of all sizes on a dark ground, some cut by the edge. */
    private static Surface spots(int width, int height) {
        Surface s = filled(width, height, .2f);
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            int size = 1 + random.nextInt(Math.max(2, width / 8));
            for (int dy = y; dy < Math.min(height, y + size); dy++) {
                for (int dx = x; dx < Math.min(width, x + size); dx++) {
                    s.r[dy * width + dx] = 1;
                    s.g[dy * width + dx] = .5f + .04f * i;
                    s.b[dy * width + dx] = .3f;
                }
            }
        }
        return s;
    }

    /** The formula as it is written, every blur at full scale. */
    private static float[] plain(float[] plane, Surface s, Bloom bloom) {
        float[] light = new float[plane.length];
        for (int i = 0; i < light.length; i++) {
            double c = plane[i];
            light[i] = (float) (Math.max(0, c - bloom.threshold()) / (1 - bloom.threshold()) * c);
        }
        float[] narrow = blurred(light, s, bloom.radius());
        float[] wide = blurred(light, s, bloom.radius() * 10 / 3);
        float[] result = new float[plane.length];
        for (int i = 0; i < result.length; i++) {
            double shine = Math.min(1, bloom.amount() * (.6 * narrow[i] + .5 * wide[i]));
            result[i] = (float) (1 - (1 - plane[i]) * (1 - shine));
        }
        return result;
    }

    private static float[] blurred(float[] plane, Surface s, double sigma) {
        float[] result = new float[plane.length];
        float[] kernel = GaussianBlur.kernel(sigma);
        GaussianBlur.direct(plane, result, s.width, s.height, kernel, Bands.ONE, Rows.scalar());
        return result;
    }

    @ParameterizedTest
    @CsvSource({"97,61,2", "160,120,5", "301,205,9", "640,401,18.4", "511,700,40"})
    void itIsItsFormulaWhateverScaleItIsComputedAt(int width, int height, double radius) {
        Bloom bloom = new Bloom(.45, radius, .62);
        Surface s = spots(width, height);
        float[] red = plain(s.r, s, bloom);
        float[] green = plain(s.g, s, bloom);
        float[] blue = plain(s.b, s, bloom);

        bloom.apply(s, FilterContext.FULL);

        assertThat(most(s.r, red)).isLessThan(2.5 / 255);
        assertThat(most(s.g, green)).isLessThan(2.5 / 255);
        assertThat(most(s.b, blue)).isLessThan(2.5 / 255);
    }

    private static double most(float[] one, float[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    @Test
    void eachColourShinesForItself() {
        Surface s = spots(120, 90);
        float[] blue = s.b.clone();
        float[] red = s.r.clone();

        new Bloom(.5, 4, .62).apply(s, FilterContext.FULL);

        assertThat(s.b).isEqualTo(blue);
        assertThat(most(s.r, red)).isGreaterThan(.05);
    }

    @Test
    void whatIsDarkDoesNotShineAndWhiteStaysWhite() {
        for (float value : new float[] {0, .3f, .62f, 1}) {
            Surface s = filled(40, 30, value);
            new Bloom(2, 6, .62).apply(s, FilterContext.FULL);
            assertThat(s.r[15 * 40 + 20]).isEqualTo(value, Offset.offset(1e-6f));
        }
    }

    @Test
    void nothingShinesBesideWhatIsThere() {
        Surface s = spots(60, 40);
        for (int i = 0; i < 60 * 40; i++) {
            if (i % 60 > 30) {
                s.r[i] = 0;
                s.g[i] = 0;
                s.b[i] = 0;
                s.a[i] = 0;
            }
        }
        new Bloom(2, 6, .5).apply(s, FilterContext.FULL);
        for (int i = 0; i < 60 * 40; i++) {
            assertThat(s.r[i]).isBetween(0f, s.a[i]);
        }
    }

    /** Light beyond white shines, and is not taken away from what is below it. */
    @Test
    void lightWithoutALimitIsNeverDarkened() {
        Surface s = filled(30, 30, .1f);
        s.extended = true;
        s.r[15 * 30 + 15] = 6;
        float[] before = s.r.clone();

        new Bloom(.5, 3, .62).apply(s, FilterContext.FULL);

        for (int i = 0; i < before.length; i++) {
            assertThat(s.r[i]).isGreaterThanOrEqualTo(before[i]);
        }
        assertThat(s.r[15 * 30 + 18]).isGreaterThan(.15f);
    }

    /** One bad pixel, opaque or not, on grey: around it there is some light at most, beyond its reach nothing. */
    @ParameterizedTest
    @CsvSource({
        "Infinity,1",
        "NaN,1",
        "-Infinity,1",
        "3e38,1",
        "Infinity,.5",
        "NaN,.5",
        "1,NaN",
        "1,Infinity",
        "Infinity,0",
        "Infinity,Infinity"
    })
    void aBadPixelHarmsNothingBeyondItsReach(float value, float alpha) {
        Bloom bloom = new Bloom(.5, 2, .62);
        int reach = bloom.reach(FilterContext.FULL);
        int size = 2 * reach + 60;
        Surface s = filled(size, size, .4f);
        s.extended = true;
        int middle = size / 2 * size + size / 2;
        s.r[middle] = value;
        s.g[middle] = 0;
        s.a[middle] = alpha;

        bloom.apply(s, FilterContext.FULL);

        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean near = Math.max(Math.abs(x - size / 2), Math.abs(y - size / 2)) <= reach;
                int i = y * size + x;
                if (i != middle) {
                    assertThat(s.r[i]).isBetween(.4f, near ? 1f : .4f);
                    assertThat(s.g[i]).isEqualTo(.4f);
                }
            }
        }
    }

    @Test
    void lightIsTheSameByVectorsAndOneByOne() {
        float[] values = {0, .2f, .62f, .7f, 1, 6, 1e4f, 3e38f, -1, Float.NaN, Float.POSITIVE_INFINITY, -0f, .621f};
        float[] src = new float[77];
        for (int i = 0; i < src.length; i++) {
            src[i] = values[i % values.length];
        }
        float[] plain = new float[src.length];
        float[] fast = new float[src.length];
        Rows.scalar().excess(src, 1, .62f, 1 / .38f, 1000, plain, 0, 76);
        Rows.preferred().excess(src, 1, .62f, 1 / .38f, 1000, fast, 0, 76);
        assertThat(fast).isEqualTo(plain);
        for (int i = 0; i < 76; i++) {
            assertThat(plain[i]).isBetween(0f, 1000f).isEqualTo(new Bloom(1, 5, .62f).light(src[i + 1]));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, 2.5, Double.POSITIVE_INFINITY})
    void amountsThatCannotBeAreRefused(double amount) {
        assertThatThrownBy(() -> new Bloom(amount, 5, .5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bloom(.5, amount > 2 ? 1000 : amount, .5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bloom(.5, 5, amount)).isInstanceOf(IllegalArgumentException.class);
    }
}
