package app.atelier.server.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.atelier.server.TestPictures;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HostileUploadTest extends Uploading {
    // Attack 1
    @Test
    void refusesAnEnormousHeaderBeforeDecoding() {
        refused(TestPictures.headerOnly(65_535, 65_535), 422, "65535 by 65535 pixels");
        refused(TestPictures.headerOnly(-1, 5), 422, "damaged");
        refused(TestPictures.headerOnly(0, 5), 422, "damaged");
    }

    // Attack 2
    @Test
    void refusesAWholeWhitePictureOfNineHundredMillionPixels() {
        refused(TestPictures.white(30_000, 30_000), 422, "30000 by 30000 pixels");
    }

    // Attack 3
    @Test
    void refusesMovingPictures() {
        byte[] control = new byte[26];
        byte[][] frames = new byte[1000][];
        Arrays.setAll(frames, i -> TestPictures.chunk("fcTL", control));
        refused(TestPictures.withChunks(TestPictures.png(9, 9, 1), frames), 422, "Moving");
        byte[] gif = TestPictures.encode(TestPictures.image(9, 9, 1, BufferedImage.TYPE_INT_RGB), "gif");
        byte[][] parts = new byte[100_001][];
        Arrays.fill(parts, new byte[] {',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0});
        parts[0] = Arrays.copyOf(gif, gif.length - 1);
        refused(TestPictures.join(parts), 422, "Moving");
    }

    // Attack 4
    @Test
    void refusesTextsAndProfilesThatUnpackToTooMuch() {
        byte[] png = TestPictures.png(9, 9, 1);
        byte[] bomb = TestPictures.deflated(new byte[50_000_000]);
        byte[] name = {'a', 0, 0};
        refused(TestPictures.withChunks(png, TestPictures.chunk("zTXt", TestPictures.join(name, bomb))), 422, "unpack");
        refused(TestPictures.withChunks(png, TestPictures.chunk("iCCP", TestPictures.join(name, bomb))), 422, "unpack");
        byte[] international = {'a', 0, 1, 0, 0, 0};
        refused(
                TestPictures.withChunks(png, TestPictures.chunk("iTXt", TestPictures.join(international, bomb))),
                422,
                "unpack");
    }

    // Attack 4
    @Test
    void manyTextsTogetherUnpackToNoMoreThanOne() {
        byte[] text = TestPictures.chunk(
                "zTXt", TestPictures.join(new byte[] {'a', 0, 0}, TestPictures.deflated(new byte[1_000_000])));
        byte[][] texts = new byte[200][];
        Arrays.fill(texts, text);
        refused(TestPictures.withChunks(TestPictures.png(9, 9, 1), texts), 422, "unpack");
    }

    @Test
    void refusesPicturesThatSayTwoSizes() {
        byte[] png = TestPictures.png(9, 9, 1);
        byte[] head = Arrays.copyOfRange(TestPictures.headerOnly(90, 90), 8, 33);
        refused(TestPictures.withChunks(png, head), 422, "damaged");
        refused(TestPictures.withChunks(png, TestPictures.chunk("IHDR", new byte[0])), 422, "damaged");
        byte[] frame = {8, 0, 90, 0, 90, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0};
        refused(
                TestPictures.withSegments(TestPictures.jpeg(9, 9, 1), TestPictures.segment(0xC0, frame)),
                422,
                "damaged");
    }

    @Test
    void refusesAJpegOfSoManyScansThatDecodingTakesMinutes() {
        assertThat(server.upload(mara, TestPictures.scanned(90, 60, 3)).status())
                .isEqualTo(200);
        refused(TestPictures.scanned(90, 60, 200), 422, "passes");
        // Few scans of many pixels are as much work as many of few.
        refused(TestPictures.scanned(6_000, 6_000, 30), 422, "passes");
    }

    @Test
    void anyBytesArePicturesOrRefused() {
        SplittableRandom random = new SplittableRandom(5);
        byte[] webp = webp();
        List<byte[]> seeds = List.of(
                TestPictures.withChunks(
                        TestPictures.png(9, 9, 1), TestPictures.chunk("tEXt", new byte[] {'a', 0, 'b'})),
                TestPictures.withSegments(
                        TestPictures.jpeg(20, 9, 1), TestPictures.segment(0xE1, TestPictures.exif(6))),
                TestPictures.scanned(20, 9, 2),
                TestPictures.encode(TestPictures.image(9, 9, 1, BufferedImage.TYPE_INT_RGB), "gif"),
                webp);
        MediaStore store = server.context.media();
        for (int round = 0; round < 1_500; round++) {
            byte[] file = seeds.get(round % seeds.size()).clone();
            int changes = 1 + random.nextInt(6);
            for (int i = 0; i < changes; i++) {
                int at = random.nextInt(file.length);
                switch (random.nextInt(4)) {
                    case 0 -> file[at] = (byte) random.nextInt();
                    case 1 -> file[at] = (byte) 0xFF;
                    case 2 -> file[at] = 0;
                    default -> file = Arrays.copyOf(file, Math.max(1, at));
                }
            }
            byte[] hostile = file;
            assertThatCode(() -> store.glimpse(hostile)).as("round %d", round).doesNotThrowAnyException();
        }
    }

    private static byte[] webp() {
        try {
            return PictureEncoder.webp(Pixels.of(TestPictures.image(20, 9, 3, BufferedImage.TYPE_INT_RGB)), 0.8f);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    // Attack 5
    @Test
    void refusesTruncatedFiles() {
        byte[] jpeg = TestPictures.jpeg(200, 100, 1);
        for (int length : new int[] {3, 20, jpeg.length / 2, jpeg.length - 2}) {
            Answer answer = server.upload(mara, Arrays.copyOf(jpeg, length));
            assertThat(answer.status())
                    .as("length %d: %s", length, answer.text())
                    .isEqualTo(422);
        }
        byte[] png = TestPictures.png(200, 100, 1);
        refused(Arrays.copyOf(png, png.length / 2), 422, "breaks off");
        byte[] frame = {8, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0};
        refused(
                TestPictures.join(new byte[] {(byte) 0xFF, (byte) 0xD8}, TestPictures.segment(0xC0, frame)),
                422,
                "65535 by");
        png[60] ^= 1;
        refused(png, 422, "damaged");
    }

    // Attack 6
    @Test
    void refusesByContentWhatIsNoPicture() {
        for (String text : List.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "%PDF-1.7",
                "%!PS-Adobe-3.0",
                "push graphic-context\nimage over 0,0 0,0 'https://example.org/x.png'",
                "<html><script>alert(1)</script></html>",
                "GIF87",
                "BM")) {
            refused(text.getBytes(StandardCharsets.UTF_8), 415, "not a picture");
        }
    }

    // Attack 17
    @Test
    void takesNothingFromFileNamesOrPaths() {
        for (String name : List.of("../../x.png", "CON", "a".repeat(4000), "%00.png")) {
            assertThat(server.upload(mara, TestPictures.png(9, 9, 7), name, "").status())
                    .isEqualTo(200);
        }
        for (String path : List.of(
                "/media/%2e%2e%2f%2e%2e%2fserver.db/original.png",
                "/media/../server.db",
                "/media/" + "0".repeat(64) + "/original.png",
                "/media/" + "0".repeat(64) + "/..%2f..%2f..%2fserver.db",
                "/media/x/y")) {
            assertThat(server.get(path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void refusesAFileThatIsTooLongWithASentence() {
        Answer answer = server.upload(mara, new byte[8_100_000]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.error()).contains("8000000 bytes");
        Answer hidden = server.upload(mara, TestPictures.join(TestPictures.png(9, 9, 1), new byte[8_000_001]));
        assertThat(hidden.status()).isEqualTo(413);
        leavesNothing();
    }

    // Attack 34
    @Test
    void refusesATextBesideAPictureThatIsTooLongWithASentence() {
        Answer answer = server.upload(mara, TestPictures.png(9, 9, 1), "a.png", "x".repeat(2_000_000));
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.error()).contains("more than is taken");
        leavesNothing();
    }

    @Test
    void refusesAnUploadWithoutTokenScopeOrFile() {
        byte[] png = TestPictures.png(9, 9, 1);
        assertThat(server.send(TestServer.multipart(server.request("/api/v2/media"), png, "a", ""))
                        .status())
                .isEqualTo(401);
        assertThat(server.upload(server.person("read"), png).status()).isEqualTo(403);
        assertThat(server.send(TestServer.form(server.as(mara, "/api/v2/media"), "file", "x"))
                        .status())
                .isEqualTo(422);
        refused(new byte[0], 422, "empty");
    }
}
