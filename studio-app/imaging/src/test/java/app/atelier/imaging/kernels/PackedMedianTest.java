package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Pictures;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against nine values sorted, at sizes around those of vectors and tiles. */
class PackedMedianTest {
    @ParameterizedTest
    @CsvSource({
        "1,1", "1,7", "2,2", "3,3", "7,5", "15,4", "16,3", "17,3", "18,65", "33,64", "496,3", "497,2", "498,3", "511,5",
        "512,4", "993,3", "4097,3"
    })
    void isTheMiddleOfNine(int width, int height) {
        int[] argb = Pictures.random(width, height, width + height).argb();
        int[] wanted = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                wanted[y * width + x] = middle(argb, width, height, x, y);
            }
        }
        for (Rows rows : new Rows[] {Rows.scalar(), Rows.preferred()}) {
            int[] result = new int[argb.length];
            PackedMedian.of(argb, result, width, height, Bands.of(2), rows, new Pool(1 << 16));
            assertThat(result).isEqualTo(wanted);
        }
    }

    private static int middle(int[] argb, int width, int height, int x, int y) {
        int result = 0;
        int[] nine = new int[9];
        for (int bit = 0; bit < 32; bit += 8) {
            for (int k = 0; k < 9; k++) {
                int row = Math.clamp(y + k / 3 - 1, 0, height - 1) * width;
                nine[k] = argb[row + Math.clamp(x + k % 3 - 1, 0, width - 1)] >>> bit & 255;
            }
            Arrays.sort(nine);
            result |= nine[4] << bit;
        }
        return result;
    }
}
