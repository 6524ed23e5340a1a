package app.atelier.generation.styling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylingTest {
    private static Styling styling;

    @BeforeAll
    static void open() throws IOException {
        styling = Styling.open();
    }

    @AfterAll
    static void close() {
        styling.close();
    }

    @Test
    void everyStyleHasItsOwnNameAndNumber() {
        Set<Object> seen = new HashSet<>();
        for (LearntStyle style : styling.styles()) {
            assertThat(seen.add(style.id())).isTrue();
            assertThat(seen.add(style.number())).isTrue();
            assertThat(style.label()).isNotBlank();
            assertThat(style.number()).isBetween(0, 25);
        }
        assertThat(styling.styles()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(styling.find("no-such-style")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "33,7", "64,64", "130,91", "1301,24"})
    void aPictureKeepsItsSizeAndAlpha(int width, int height) {
        Picture picture = picture(width, height, true);
        for (Picture painted : new Picture[] {
            styling.paint(picture, style("swirling-night"), 1, Progress.NONE),
            styling.paint(picture, style("crayon-sketch"), 1, Progress.NONE),
            styling.paintAs(picture, picture(90, 70, false), 1, Progress.NONE)
        }) {
            assertThat(painted.width()).isEqualTo(width);
            assertThat(painted.height()).isEqualTo(height);
            for (int i = 0; i < width * height; i++) {
                int p = painted.argb()[i];
                assertThat(p >>> 24).isEqualTo(picture.argb()[i] >>> 24);
                assertThat(Math.max(p >> 16 & 255, Math.max(p >> 8 & 255, p & 255)))
                        .isLessThanOrEqualTo(p >>> 24);
            }
        }
    }

    @Test
    void noStrengthChangesNothingAndMoreStrengthChangesMore() {
        Picture picture = picture(96, 80, false);
        LearntStyle style = style("swirling-night");
        assertThat(styling.paint(picture, style, 0, Progress.NONE)).isSameAs(picture);
        assertThat(styling.paintAs(picture, picture(40, 40, false), 0, Progress.NONE))
                .isSameAs(picture);
        double some = apart(picture, styling.paint(picture, style, .3, Progress.NONE));
        double all = apart(picture, styling.paint(picture, style, 1, Progress.NONE));
        assertThat(some).isGreaterThan(2).isLessThan(all * .4);
    }

    @Test
    void thePicturesOwnColoursAreKeptWhenAskedFor() {
        Picture picture = picture(96, 80, false);
        LearntStyle style = style("swirling-night");
        Picture own = styling.paint(picture, style.keepingColours(true), 1, Progress.NONE);
        Picture foreign = styling.paint(picture, style.keepingColours(false), 1, Progress.NONE);
        assertThat(chromaApart(picture, own)).isLessThan(chromaApart(picture, foreign) * .4);
    }

    @Test
    void theSamePictureComesOutTheSame() {
        Picture picture = picture(150, 100, false);
        assertThat(styling.paint(picture, style("sea-etching"), 1, Progress.NONE)
                        .samePixels(styling.paint(picture, style("sea-etching"), 1, Progress.NONE)))
                .isTrue();
    }

    @Test
    void anotherExampleIsAnotherPainting() {
        Picture picture = picture(120, 90, false);
        Picture one = styling.paintAs(picture, picture(64, 64, false), 1, Progress.NONE);
        int[] stripes = new int[64 * 64];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = i / 64 / 6 % 2 == 0 ? 0xff102060 : 0xfff0d020;
        }
        Picture other = styling.paintAs(picture, Picture.ofArgb(64, 64, stripes), 1, Progress.NONE);
        assertThat(apart(one, other)).isGreaterThan(8);
    }

    @Test
    void aPaintingThatIsNoLongerWantedEnds() {
        Progress unwanted = new Progress() {
            @Override
            public void at(double fraction, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> styling.paint(picture(1024, 700, false), style("rust-impasto"), 1, unwanted))
                .isInstanceOf(CancellationException.class);
        assertThat(styling.paint(picture(40, 40, false), style("rust-impasto"), 1, Progress.NONE))
                .as("and the net goes on to work")
                .isNotNull();
    }

    @Test
    void aStrengthThatIsNoneIsRefused() {
        for (double bad : new double[] {Double.NaN, -.1, 1.5}) {
            assertThatThrownBy(() -> styling.paint(picture(9, 9, false), style("teal-wash"), bad, Progress.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 0 to 1");
        }
    }

    @Test
    void aPaintingBecomesALayerOnTop() {
        Picture picture = picture(30, 20, false);
        Document document = Styling.onTop(Document.of(picture), picture, "painted", "Teal wash");
        assertThat(document.layers()).hasSize(2);
        assertThat(document.layers().getLast().info().name()).isEqualTo("Teal wash");
    }

    private static LearntStyle style(String id) {
        return styling.find(id).orElseThrow();
    }

    /** Coloured waves; translucent in parts if asked. */
    private static Picture picture(int width, int height, boolean translucent) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            double u = i % width / 17.0;
            double v = i / width / 13.0;
            int a = translucent ? (int) (127.5 + 127.5 * Math.sin(u * 3 + v)) : 255;
            int r = (int) (a * (.5 + .5 * Math.sin(u)));
            int g = (int) (a * (.5 + .4 * Math.cos(v + u / 2)));
            int b = (int) (a * (.3 + .2 * Math.sin(v)));
            argb[i] = a << 24 | r << 16 | g << 8 | b;
        }
        return Picture.ofArgb(width, height, argb);
    }

    private static double apart(Picture a, Picture b) {
        double sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 255) - (b.argb()[i] >> shift & 255));
            }
        }
        return sum / a.argb().length / 3;
    }

    private static double chromaApart(Picture a, Picture b) {
        double sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            sum += Math.hypot(
                    redness(a.argb()[i]) - redness(b.argb()[i]), blueness(a.argb()[i]) - blueness(b.argb()[i]));
        }
        return sum / a.argb().length;
    }

    private static double redness(int p) {
        return (p >> 16 & 255) - luma(p);
    }

    private static double blueness(int p) {
        return (p & 255) - luma(p);
    }

    private static double luma(int p) {
        return .299 * (p >> 16 & 255) + .587 * (p >> 8 & 255) + .114 * (p & 255);
    }
}
