package app.atelier.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.TestPictures;
import app.atelier.server.TestServer.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KeptPictureTest extends Uploading {
    @Test
    void keepsTheColoursOfTheOriginal() {
        byte[] png = TestPictures.png(300, 200, 3);
        JsonNode json = server.upload(mara, png).json();
        BufferedImage before = TestPictures.decode(png);
        BufferedImage after =
                TestPictures.decode(file(json, "320.webp").response().body());
        for (int[] at : new int[][] {{150, 100}, {20, 180}, {280, 20}}) {
            int one = before.getRGB(at[0], at[1]);
            int other = after.getRGB(at[0], at[1]);
            for (int shift : new int[] {16, 8, 0}) {
                assertThat(other >> shift & 0xFF).isCloseTo(one >> shift & 0xFF, Offset.offset(14));
            }
        }
    }

    private int shown(byte[] file) {
        JsonNode json = server.upload(mara, file).json();
        return TestPictures.decode(file(json, "320.webp").response().body()).getRGB(20, 20) & 0xFFFFFF;
    }

    private static byte[] plain(int type, int argb) {
        BufferedImage image = new BufferedImage(40, 40, type);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                image.setRGB(x, y, argb);
            }
        }
        return TestPictures.encode(image, "png");
    }

    private static void isAbout(int colour, int expected) {
        for (int shift : new int[] {16, 8, 0}) {
            assertThat(colour >> shift & 0xFF)
                    .as("%06x beside %06x", colour, expected)
                    .isCloseTo(expected >> shift & 0xFF, Offset.offset(6));
        }
    }

    @Test
    void showsEveryKindOfPngInItsColours() {
        isAbout(shown(plain(BufferedImage.TYPE_INT_ARGB, 0xFF3366CC)), 0x3366CC);
        isAbout(shown(plain(BufferedImage.TYPE_INT_ARGB, 0x80000000)), 0x7F7F7F);
        isAbout(shown(plain(BufferedImage.TYPE_BYTE_INDEXED, 0xFF3366CC)), 0x3366CC);
        isAbout(shown(plain(BufferedImage.TYPE_BYTE_BINARY, 0xFFFFFFFF)), 0xFFFFFF);
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage grey = new BufferedImage(40, 40, type);
            int sample = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
            for (int i = 0; i < 1600; i++) {
                grey.getRaster().setSample(i % 40, i / 40, 0, sample);
            }
            isAbout(shown(TestPictures.encode(grey, "png")), 0x646464);
        }
    }

    @Test
    void followsTheColourProfileOfAPng() {
        byte[] png = plain(BufferedImage.TYPE_INT_RGB, 0xFF808080);
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] profile =
                TestPictures.chunk("iCCP", TestPictures.join(new byte[] {'a', 0, 0}, TestPictures.deflated(linear)));
        // A half in linear light is 188 in sRGB.
        isAbout(shown(TestPictures.withChunks(png, profile)), 0xBCBCBC);
        byte[] nonsense = TestPictures.chunk(
                "iCCP", TestPictures.join(new byte[] {'a', 0, 0}, TestPictures.deflated(new byte[200])));
        isAbout(shown(TestPictures.withChunks(png, nonsense)), 0x808080);
    }

    @Test
    void keepsAWebpAndTakesOutItsMetadata() throws IOException {
        byte[] webp = PictureEncoder.webp(Pixels.of(TestPictures.image(90, 60, 3, BufferedImage.TYPE_INT_RGB)), 0.8f);
        byte[] secret = "EXIF\6\0\0\0Secret".getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = TestPictures.join(webp, secret);
        int size = marked.length - 8;
        for (int i = 0; i < 4; i++) {
            marked[4 + i] = (byte) (size >> 8 * i);
        }
        JsonNode json = server.upload(mara, marked).json();
        byte[] stored = file(json, "original.webp").response().body();
        assertThat(stored).isEqualTo(webp);
        assertThat(json.at("/meta/original/width").asInt()).isEqualTo(90);
        refused(Arrays.copyOf(webp, webp.length / 2), 422, "breaks off");
    }

    @Test
    void takesALargePictureWithinTheLimit() {
        Answer answer = server.upload(mara, TestPictures.white(7_000, 7_000));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void keepsAStillGifAsPng() {
        byte[] gif = TestPictures.encode(TestPictures.image(90, 60, 1, BufferedImage.TYPE_INT_RGB), "gif");
        JsonNode json = server.upload(mara, gif).json();
        assertThat(json.path("url").asText()).endsWith("/original.png");
        assertThat(TestPictures.decode(file(json, "original.png").response().body())
                        .getWidth())
                .isEqualTo(90);
    }

    @Test
    void takesPicturesOfAnyShapeAndFitsThemIn() {
        for (int[] size : new int[][] {{1, 30_000}, {30_000, 1}, {3, 60_000}, {1, 1}}) {
            Answer answer = server.upload(mara, TestPictures.white(size[0], size[1]));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            JsonNode json = answer.json();
            assertThat(json.at("/meta/original/height").asInt()).isEqualTo(size[1]);
            for (int width : new int[] {320, 640, 1280}) {
                BufferedImage variant = TestPictures.decode(
                        file(json, width + ".webp").response().body());
                assertThat(variant.getWidth()).isBetween(1, width);
                assertThat(variant.getHeight()).isBetween(1, 16_383);
            }
            BufferedImage preview =
                    TestPictures.decode(file(json, "640.webp").response().body());
            assertThat(json.at("/meta/small/width").asInt()).isEqualTo(preview.getWidth());
            assertThat(json.at("/meta/small/height").asInt()).isEqualTo(preview.getHeight());
        }
    }

    // Attack 7
    @Test
    void cutsOffWhatFollowsTheEnd() {
        byte[] trailer = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        JsonNode jpeg = server.upload(mara, TestPictures.join(TestPictures.jpeg(90, 60, 4), trailer))
                .json();
        Answer original = file(jpeg, "original.jpg");
        assertThat(TestPictures.holds(original.response().body(), "script")).isFalse();
        assertThat(original.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Content-Security-Policy")).contains("sandbox");
        JsonNode png = server.upload(mara, TestPictures.join(TestPictures.png(90, 60, 4), trailer))
                .json();
        assertThat(TestPictures.holds(file(png, "original.png").response().body(), "script"))
                .isFalse();
    }

    // Attacks 8 and 9
    @Test
    void takesOutPlacesNamesThumbnailsAndTexts() {
        String laughs =
                "http://ns.adobe.com/xap/1.0/\0<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        byte[] jpeg = TestPictures.withSegments(
                TestPictures.jpeg(90, 60, 5),
                TestPictures.segment(0xE1, TestPictures.exif(1)),
                TestPictures.segment(0xE1, laughs.getBytes(StandardCharsets.UTF_8)),
                TestPictures.segment(0xED, "Photoshop 3.0\0 SecretTown".getBytes(StandardCharsets.UTF_8)),
                TestPictures.segment(0xFE, "SecretComment".getBytes(StandardCharsets.UTF_8)));
        JsonNode json = server.upload(mara, jpeg).json();
        for (String name : List.of("original.jpg", "320.webp", "640.webp", "1280.webp")) {
            byte[] stored = file(json, name).response().body();
            for (String secret : List.of("Secret", "Exif", "DOCTYPE", "Photoshop")) {
                assertThat(TestPictures.holds(stored, secret))
                        .as("%s in %s", secret, name)
                        .isFalse();
            }
        }
        byte[] png = TestPictures.withChunks(
                TestPictures.png(90, 60, 5),
                TestPictures.chunk("tEXt", "parameters\0SecretPrompt".getBytes(StandardCharsets.UTF_8)),
                TestPictures.chunk("iTXt", "atelier:recipe\0\0\0\0\0SecretRecipe".getBytes(StandardCharsets.UTF_8)),
                TestPictures.chunk("eXIf", TestPictures.exif(1)),
                TestPictures.chunk("prVt", "SecretChunk".getBytes(StandardCharsets.UTF_8)));
        byte[] stored =
                file(server.upload(mara, png).json(), "original.png").response().body();
        assertThat(TestPictures.holds(stored, "Secret")).isFalse();
        assertThat(TestPictures.decode(stored).getRGB(45, 30))
                .isEqualTo(TestPictures.decode(png).getRGB(45, 30));
    }

    @Test
    void turnsAPictureAsItsOrientationSays() {
        byte[] jpeg = TestPictures.withSegments(
                TestPictures.jpeg(90, 60, 6), TestPictures.segment(0xE1, TestPictures.exif(6)));
        JsonNode json = server.upload(mara, jpeg).json();
        assertThat(json.at("/meta/original/width").asInt()).isEqualTo(60);
        assertThat(json.at("/meta/original/height").asInt()).isEqualTo(90);
        BufferedImage shown =
                TestPictures.decode(file(json, "320.webp").response().body());
        assertThat(shown.getWidth()).isEqualTo(60);
        // Red grows from left to right in the file, so from top to bottom when it is turned clockwise.
        assertThat(shown.getRGB(30, 85) >> 16 & 0xFF).isGreaterThan((shown.getRGB(30, 5) >> 16 & 0xFF) + 150);
        byte[] original = file(json, "original.jpg").response().body();
        assertThat(TestPictures.holds(original, "Secret")).isFalse();
        assertThat(TestPictures.holds(original, "Exif")).isTrue();
    }
}
