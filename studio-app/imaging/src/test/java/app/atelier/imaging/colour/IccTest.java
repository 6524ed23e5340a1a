package app.atelier.imaging.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IccTest {

    @ParameterizedTest
    @EnumSource(ColourSpace.class)
    void thePlatformsEngineReadsOurProfilesAsWeMeanThem(ColourSpace space) {
        for (byte[] bytes : List.of(IccWriter.version4(space), IccWriter.version2(space))) {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
            assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
            ICC_ColorSpace engine = new ICC_ColorSpace(profile);
            Random random = new Random(1);
            for (int i = 0; i < 200; i++) {
                // Inside sRGB, which the engine clips to.
                float[] srgb = {
                    0.2f + 0.6f * random.nextFloat(), 0.2f + 0.6f * random.nextFloat(), 0.2f + 0.6f * random.nextFloat()
                };
                double[] own = ConversionTest.plain(new double[] {srgb[0], srgb[1], srgb[2]}, ColourSpace.SRGB, space);
                float[] back = engine.toRGB(new float[] {(float) own[0], (float) own[1], (float) own[2]});
                for (int c = 0; c < 3; c++) {
                    assertThat(back[c]).as("%s", space).isCloseTo(srgb[c], within(0.003f));
                }
            }
            float[] white = engine.toCIEXYZ(new float[] {1, 1, 1});
            assertThat(white[0]).isCloseTo(0.9642f, within(0.001f));
            assertThat(white[1]).isCloseTo(1f, within(0.001f));
            assertThat(white[2]).isCloseTo(0.8249f, within(0.001f));
        }
    }

    @ParameterizedTest
    @EnumSource(ColourSpace.class)
    void ourOwnReaderKnowsThemAgain(ColourSpace space) {
        for (byte[] bytes : List.of(IccWriter.version4(space), IccWriter.version2(space))) {
            assertThat(IccReader.read(bytes).orElseThrow().exactly()).contains(space);
        }
        assertThat(IccWriter.version4(space))
                .isEqualTo(IccWriter.version4(space))
                .hasSizeLessThan(900);
    }

    @Test
    void thePlatformsOwnProfilesAreKnown() {
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        assertThat(IccReader.read(srgb).flatMap(IccReader::exactly)).contains(ColourSpace.SRGB);
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        assertThat(IccReader.read(linear).flatMap(IccReader::exactly)).contains(ColourSpace.LINEAR_SRGB);
    }

    @Test
    void anotherProfileIsConvertedAsThePlatformsEngineDoes() {
        // The curve of one, the colorants of another: a profile that is none of ours, as narrow as sRGB.
        byte[] gamma = withCurve(IccWriter.version2(ColourSpace.SRGB), 1.8);
        IccReader reader = IccReader.read(gamma).orElseThrow();
        assertThat(reader.exactly()).isEmpty();
        assertThat(reader.nearest()).isEqualTo(ColourSpace.SRGB);
        assertThat(IccReader.read(withCurve(IccWriter.version2(ColourSpace.DISPLAY_P3), 1.8))
                        .orElseThrow()
                        .nearest())
                .isEqualTo(ColourSpace.DISPLAY_P3);
        ICC_ColorSpace engine = new ICC_ColorSpace(ICC_Profile.getInstance(gamma));
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            float[] c = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            float[] wanted = engine.toRGB(c);
            float[][] rows = {{c[0]}, {c[1]}, {c[2]}};
            reader.convert(rows[0], rows[1], rows[2], 0, 1, ColourSpace.SRGB);
            for (int k = 0; k < 3; k++) {
                assertThat(rows[k][0]).isCloseTo(wanted[k], within(0.004f));
            }
        }
    }

    /** With the tone curves replaced by one exponent. */
    static byte[] withCurve(byte[] version2, double exponent) {
        byte[] copy = version2.clone();
        for (int at = 132; ; at += 12) {
            if (copy[at] == 'r' && copy[at + 1] == 'T') {
                int place = (copy[at + 6] & 255) << 8 | copy[at + 7] & 255;
                copy[place + 8] = 0;
                copy[place + 9] = 0;
                copy[place + 10] = 0;
                copy[place + 11] = 1;
                int fixed = (int) Math.round(exponent * 256);
                copy[place + 12] = (byte) (fixed >> 8);
                copy[place + 13] = (byte) fixed;
                return copy;
            }
        }
    }

    @Test
    void nonsenseIsNoProfile() {
        byte[] good = IccWriter.version4(ColourSpace.DISPLAY_P3);
        assertThat(IccReader.read(new byte[0])).isEmpty();
        assertThat(IccReader.read(new byte[128])).isEmpty();
        Random random = new Random(9);
        for (int round = 0; round < 20_000; round++) {
            byte[] bad =
                    random.nextInt(3) == 0 ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int i = 0; i < 1 + random.nextInt(6) && bad.length > 0; i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            // Either read or refused; what is read converts without failing.
            IccReader.read(bad).ifPresent(reader -> {
                float[][] rows = {{0.5f}, {0.2f}, {1f}};
                reader.convert(rows[0], rows[1], rows[2], 0, 1, reader.nearest());
                assertThat(rows[0][0]).isNotNaN();
            });
        }
    }
}
