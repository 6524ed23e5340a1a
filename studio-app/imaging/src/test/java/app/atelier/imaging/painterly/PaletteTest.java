package app.atelier.imaging.painterly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final int SAMPLES = 4000;
    private static final int SHADES = 20;
    private static final int COLOURS = 8;

    /** More shades than a palette has colours, some much rarer than others. */
    private static float[][] picture(double tremble) {
        Random places = new Random(5);
        double[][] shades = new double[SHADES][3];
        for (double[] shade : shades) {
            shade[0] = 10 + 80 * places.nextDouble();
            shade[1] = -50 + 100 * places.nextDouble();
            shade[2] = -50 + 100 * places.nextDouble();
        }
        Random chance = new Random(6);
        Random hand = new Random(7);
        float[][] lab = new float[3][SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double[] shade = shades[(int) (SHADES * Math.pow(chance.nextDouble(), 2))];
            for (int c = 0; c < 3; c++) {
                lab[c][i] = (float) (shade[c] + 3 * chance.nextGaussian() + tremble * hand.nextGaussian());
            }
        }
        return lab;
    }

    private static double apart(float[][] palette, float[][] other) {
        double most = 0;
        for (float[] a : palette) {
            double nearest = Double.MAX_VALUE;
            for (float[] b : other) {
                nearest = Math.min(nearest, Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]));
            }
            most = Math.max(most, nearest);
        }
        return most;
    }

    /** Else all of a picture would flicker while one figure is moved. */
    @Test
    void aPictureThatHardlyChangesKeepsItsColours() {
        int kept = 0;
        for (int seed = 0; seed < 20; seed++) {
            double apart = apart(Palette.of(picture(0), COLOURS, seed), Palette.of(picture(0.3), COLOURS, seed));
            kept += apart < 2 ? 1 : 0;
        }
        // Now and then two shades are as good as each other.
        assertThat(kept).isGreaterThanOrEqualTo(14);
    }

    @Test
    void anotherSeedChoosesOtherColours() {
        assertThat(apart(Palette.of(picture(0), COLOURS, 0), Palette.of(picture(0), COLOURS, 1)))
                .isGreaterThan(2);
    }

    @Test
    void aPictureOfFewerColoursThanThePaletteIsNoTrouble() {
        float[][] one = new float[3][500];

        for (float[] centre : Palette.of(one, COLOURS, 3)) {
            assertThat(centre).containsExactly(0, 0, 0);
        }
    }
}
