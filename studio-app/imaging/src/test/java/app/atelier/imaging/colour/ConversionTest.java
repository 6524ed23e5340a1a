package app.atelier.imaging.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    /** Values that CSS Color 4's sample code and the browsers' tests give. */
    @ParameterizedTest
    @CsvSource({
        "display-p3,srgb, 1,0,0, 1.09307,-0.22674,-0.15013",
        "display-p3,srgb, 0,1,0, -0.51160,1.01827,-0.31067",
        "srgb,display-p3, 1,0,0, 0.91749,0.20029,0.13856",
        "srgb,display-p3, 0,1,0, 0.45840,0.98526,0.29829",
        "srgb,srgb-linear, 0.5,0.04045,1, 0.21404,0.00313,1",
        "srgb-linear,srgb, 0.18,0.0031308,1, 0.46136,0.04045,1",
        "srgb-linear,display-p3-linear, 1,0,0, 0.82246,0.03319,0.01708",
        "srgb-linear,display-p3-linear, 0,1,0, 0.17754,0.96681,0.07240",
        "srgb-linear,display-p3-linear, 0,0,1, 0,0,0.91052",
        "srgb,srgb-linear, -0.5,2,0, -0.21404,4.95384,0"
    })
    void publishedColours(String from, String to, float r, float g, float b, double red, double green, double blue) {
        float[][] c = {{r}, {g}, {b}};
        Conversion.between(ColourSpace.of(from), ColourSpace.of(to)).straight(c[0], c[1], c[2], 0, 1);
        assertThat(c[0][0]).isCloseTo((float) red, within(2e-5f));
        assertThat(c[1][0]).isCloseTo((float) green, within(2e-5f));
        assertThat(c[2][0]).isCloseTo((float) blue, within(2e-5f));
    }

    @Test
    void everyPairAgreesWithThePlainFormula() {
        Random random = new Random(3);
        int n = 2000;
        for (ColourSpace from : ColourSpace.values()) {
            for (ColourSpace to : ColourSpace.values()) {
                float[][] c = new float[3][n];
                for (float[] row : c) {
                    for (int i = 0; i < n; i++) {
                        row[i] = i % 7 == 0 ? random.nextFloat() * 90 - 10 : random.nextFloat();
                    }
                }
                float[][] out = {c[0].clone(), c[1].clone(), c[2].clone()};
                Conversion.between(from, to).straight(out[0], out[1], out[2], 0, n);
                for (int i = 0; i < n; i++) {
                    double[] plain = plain(new double[] {c[0][i], c[1][i], c[2][i]}, from, to);
                    double size = Math.max(1, Math.abs(plain[0]) + Math.abs(plain[1]) + Math.abs(plain[2]));
                    for (int k = 0; k < 3; k++) {
                        assertThat((double) out[k][i])
                                .as("%s to %s", from, to)
                                .isCloseTo(plain[k], within(3e-6 * size));
                    }
                }
            }
        }
    }

    static double[] plain(double[] rgb, ColourSpace from, ColourSpace to) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = from.linear() ? rgb[i] : Srgb.toLinear(rgb[i]);
        }
        double[] m = from.primaries().to(to.primaries());
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            double v = m[3 * i] * linear[0] + m[3 * i + 1] * linear[1] + m[3 * i + 2] * linear[2];
            out[i] = to.linear() ? v : Srgb.fromLinear(v);
        }
        return out;
    }

    @Test
    void sixteenBitsSurviveTheWayToLinearLightAndBack() {
        float[] row = new float[65536];
        for (int i = 0; i < row.length; i++) {
            row[i] = i / 65535f;
        }
        Transfer.toLinear(row, 0, row.length, 1);
        for (int i = 1; i < row.length; i++) {
            assertThat(row[i]).as("rises at %d", i).isGreaterThan(row[i - 1]);
        }
        Transfer.toEncoded(row, 0, row.length, 1);
        for (int i = 0; i < row.length; i++) {
            assertThat(Math.round(row[i] * 65535)).isEqualTo(i);
        }
    }

    @Test
    void whiteStaysWhiteAndGreyStaysGrey() {
        for (ColourSpace from : ColourSpace.values()) {
            for (ColourSpace to : ColourSpace.values()) {
                float[][] c = {{1, 0.25f, 0}, {1, 0.25f, 0}, {1, 0.25f, 0}};
                Conversion.between(from, to).straight(c[0], c[1], c[2], 0, 3);
                assertThat(c[0][0]).isCloseTo(1f, within(1e-6f));
                assertThat(c[1][1]).isCloseTo(c[0][1], within(1e-6f));
                assertThat(c[2][1]).isCloseTo(c[0][1], within(1e-6f));
                assertThat(c[2][2]).isZero();
            }
        }
    }

    @Test
    void planesAndPixelsInTurnGiveTheSame() {
        Random random = new Random(5);
        int n = 333;
        float[][] p = new float[4][n + 2];
        float[] rgba = new float[4 * n + 8];
        for (int i = 0; i < n; i++) {
            float a = i % 5 == 0 ? 0 : i % 5 == 1 ? 1 : random.nextFloat();
            for (int c = 0; c < 3; c++) {
                p[c][i + 2] = random.nextFloat() * a;
                rgba[4 * i + 8 + c] = p[c][i + 2];
            }
            p[3][i + 2] = a;
            rgba[4 * i + 11] = a;
        }
        Conversion conversion = Conversion.between(ColourSpace.DISPLAY_P3, ColourSpace.SRGB);
        conversion.premultiplied(p[0], p[1], p[2], p[3], 2, n);
        conversion.interleaved(rgba, 8, n);
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < 4; c++) {
                assertThat(rgba[4 * i + 8 + c]).isEqualTo(p[c][i + 2]);
            }
        }
        assertThat(rgba).startsWith(0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void namesOfSpacesAreReadAndRefused() {
        for (ColourSpace space : ColourSpace.values()) {
            assertThat(ColourSpace.of(space.id())).isEqualTo(space);
            assertThat(space.asLinear().asEncoded()).isEqualTo(space.asEncoded());
        }
        assertThatThrownBy(() -> ColourSpace.of("adobe")).hasMessageContaining("display-p3");
    }
}
