package app.atelier.imaging.painterly;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.colour.Lab;
import app.atelier.imaging.colour.LabTables;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Noise;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cores against slow and plain ways to the same. */
class CoresTest {

    @Test
    void aPartOfNoiseIsTheSameNoise() {
        float[] whole = new float[80 * 60];
        Noise.of(5).fill(whole, 80, 60, 13, 9, 3, .6, Bands.ONE);
        float[] part = new float[20 * 15];
        Noise.of(5).fill(part, 20, 15, 13, 9, 3, .6, 31, 22, Bands.ALL);
        for (int y = 0; y < 15; y++) {
            for (int x = 0; x < 20; x++) {
                assertThat(part[y * 20 + x]).isEqualTo(whole[(y + 22) * 80 + x + 31]);
            }
        }
    }

    @Test
    void everyColourOfAPaletteIsTheMeanOfThoseNearestToIt() {
        Random random = new Random(4);
        float[][] lab = new float[3][900];
        int[] cluster = new int[900];
        float[][] middles = {{20, 30, -20}, {60, -40, 30}, {85, 5, 60}, {45, 60, 40}};
        for (int i = 0; i < 900; i++) {
            cluster[i] = random.nextInt(4);
            for (int c = 0; c < 3; c++) {
                lab[c][i] = middles[cluster[i]][c] + (float) random.nextGaussian() * 2;
            }
        }
        float[][] palette = Palette.of(lab, 4, 7);
        for (int k = 0; k < 4; k++) {
            double[] sum = new double[4];
            for (int i = 0; i < 900; i++) {
                int best = 0;
                for (int j = 1; j < 4; j++) {
                    best = square(lab, i, palette[j]) < square(lab, i, palette[best]) ? j : best;
                }
                assertThat(Palette.nearest(palette, lab[0][i], lab[1][i], lab[2][i]))
                        .isEqualTo(best);
                if (best == k) {
                    sum[0] += lab[0][i];
                    sum[1] += lab[1][i];
                    sum[2] += lab[2][i];
                    sum[3]++;
                }
            }
            for (int c = 0; c < 3; c++) {
                assertThat((double) palette[k][c]).isCloseTo(sum[c] / sum[3], Offset.offset(.01));
            }
        }
    }

    private static double square(float[][] lab, int i, float[] colour) {
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            sum += (lab[c][i] - colour[c]) * (lab[c][i] - colour[c]);
        }
        return sum;
    }

    @Test
    void aPictureOfOneColourHasAPalette() {
        float[][] lab = new float[3][1];
        assertThat(Palette.of(lab, 8, 1)).hasNumberOfRows(8);
    }

    @ParameterizedTest
    @CsvSource({"3,0,0", "4,6,10", "2.5,0,0", "7,-3,5"})
    void everySquareOfAPixelGridHasOneColourOfThePalette(double side, double left, double top) {
        Paint paint = random(31, 22, new Paint.Place(side, left, top, 100, 100, Bands.ALL));
        new PixelGrid(5, 0, 3).paint(paint);
        java.util.Set<List<Float>> colours = new java.util.HashSet<>();
        for (int y = 0; y < 22; y++) {
            for (int x = 0; x < 31; x++) {
                int i = y * 31 + x;
                colours.add(List.of(paint.red[i], paint.green[i], paint.blue[i]));
                boolean sameSquare = x > 0
                        && Math.floor((left + x + .5) / side) == Math.floor((left + x - .5) / side)
                        && side == Math.rint(side);
                if (sameSquare) {
                    assertThat(paint.red[i]).isEqualTo(paint.red[i - 1]);
                }
            }
        }
        assertThat(colours).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aStrokeCoversWhatIsNearerToItsCourseThanItsRadius() {
        Paint paint = new Paint(
                150,
                120,
                new float[150 * 120],
                new float[150 * 120],
                new float[150 * 120],
                new Paint.Place(1, 0, 0, 150, 120, Bands.of(2)));
        Coat coat = new Coat(paint, 3);
        float before = coat.red[0];
        float[] xs = {30, 60, 100, 120};
        float[] ys = {40, 50, 80, 70};
        coat.lay(List.of(new Brushwork.Stroke(xs, ys, 12, new float[] {1, 0, 0}, .3f, 0, 0)));
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 150; x++) {
                double distance = Double.MAX_VALUE;
                for (int k = 0; k < 3; k++) {
                    // A plain way: many points along each piece.
                    for (double t = 0; t <= 1; t += .005) {
                        distance = Math.min(
                                distance,
                                Math.hypot(
                                        xs[k] + (xs[k + 1] - xs[k]) * t - x - .5,
                                        ys[k] + (ys[k + 1] - ys[k]) * t - y - .5));
                    }
                }
                float red = coat.red[y * 150 + x];
                boolean atAnEnd = Math.hypot(x - 30, y - 40) < 14 || Math.hypot(x - 120, y - 70) < 14;
                if (distance > 12.6) {
                    assertThat(red).isEqualTo(before);
                } else if (distance < 11.3 && !atAnEnd) {
                    assertThat(red).isGreaterThan(.9f);
                }
            }
        }
    }

    @Test
    void inksPrintWhatTheyMultiplyTo() {
        Inks inks = new Inks(new int[] {0xffd84a, 0xff5c7a, 0x0078bf, 0x2d2a6e}, 0xf8f2e4, Bands.ALL);
        float[] amounts = new float[4];
        float[] rgb = new float[3];
        inks.of(1, 1, 1, amounts);
        assertThat(amounts).as("white is bare paper").containsOnly(0f);
        inks.print(new float[] {0, 0, 1, 0}, rgb);
        assertThat(rgb[1]).isCloseTo(0xf2 / 255f * 0x78 / 255f, Offset.offset(1e-5f));
        // Colours that these inks can print come out near to what was wanted.
        for (int wanted : new int[] {0xe0604a, 0x3a7f6a, 0xf0c060, 0x30507f, 0x806070}) {
            float r = Paint.component(wanted, 0);
            float g = Paint.component(wanted, 1);
            float b = Paint.component(wanted, 2);
            inks.of(r, g, b, amounts);
            inks.print(amounts, rgb);
            double[] a = Lab.of(r, g, b);
            double[] p = Lab.of(rgb[0], rgb[1], rgb[2]);
            assertThat(Math.hypot(a[1] - p[1], a[2] - p[2])).as("%06x", wanted).isLessThan(26);
            for (float amount : amounts) {
                assertThat(amount).isBetween(0f, 1f);
            }
        }
    }

    @Test
    void darkerColoursAreNeverPrintedLighter() {
        Inks inks = new Inks(new int[] {0xffd84a, 0xff5c7a, 0x0078bf, 0x2d2a6e}, 0xf8f2e4, Bands.ALL);
        float[] amounts = new float[4];
        float[] rgb = new float[3];
        float[] lab = new float[3];
        float last = -1;
        for (int i = 0; i <= 12; i++) {
            inks.of(i / 12f, i / 12f, i / 12f, amounts);
            inks.print(amounts, rgb);
            LabTables.of(rgb[0], rgb[1], rgb[2], lab);
            assertThat(lab[0]).isGreaterThan(last - 1);
            last = lab[0];
        }
    }

    @Test
    void scatteredPointsKeepTheirDistanceAndLeaveNoHoles() {
        double[][] points = new ScatteredPoints(0, 0, 300, 200, 3, Noise.of(8), (x, y) -> 14, Bands.of(2)).points();
        int n = points[0].length;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                assertThat(Math.hypot(points[0][i] - points[0][k], points[1][i] - points[1][k]))
                        .isGreaterThanOrEqualTo(13.99);
            }
        }
        for (int y = 20; y < 180; y += 5) {
            for (int x = 20; x < 280; x += 5) {
                double nearest = Double.MAX_VALUE;
                for (int i = 0; i < n; i++) {
                    nearest = Math.min(nearest, Math.hypot(points[0][i] - x, points[1][i] - y));
                }
                assertThat(nearest).isLessThan(19);
            }
        }
    }

    @Test
    void theEdgeOfThePageIsAsFarAsItIs() {
        Paint paint = random(10, 8, new Paint.Place(2, 5, 90, 40, 100, Bands.ALL));
        float[] edge = paint.toEdge();
        assertThat(edge[0]).isEqualTo(5.5f / 2);
        assertThat(edge[7 * 10 + 9]).isEqualTo(2.5f / 2);
    }

    private static Paint random(int width, int height, Paint.Place place) {
        Random random = new Random(1);
        float[][] planes = new float[3][width * height];
        for (float[] plane : planes) {
            for (int i = 0; i < plane.length; i++) {
                plane[i] = random.nextFloat();
            }
        }
        return new Paint(width, height, planes[0], planes[1], planes[2], place);
    }
}
