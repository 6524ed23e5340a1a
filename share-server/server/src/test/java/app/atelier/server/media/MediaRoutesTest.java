package app.atelier.server.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.atelier.server.TestPictures;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.configuration.ConfigKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaRoutesTest {
    private Path folder;
    private TestServer server;
    private Person mara;

    @BeforeAll
    void start(@TempDir Path folder) {
        this.folder = folder;
        server = TestServer.start(folder, Map.of(ConfigKey.MAX_UPLOAD_BYTES, "8000000"));
        mara = server.person();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void refused(byte[] file, int status, String sentence) {
        Answer answer = server.upload(mara, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.error()).contains(sentence);
        assertThat(server.get("/health").status()).isEqualTo(200);
        assertThat(leftovers()).isEmpty();
    }

    private List<Path> leftovers() {
        try (Stream<Path> uploads = Files.walk(folder.resolve("uploads"));
                Stream<Path> incoming = Files.walk(folder.resolve("incoming"))) {
            return Stream.concat(uploads, incoming).filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Answer file(JsonNode attachment, String name) {
        String url = attachment.path("url").asText();
        String address = url.substring(0, url.lastIndexOf('/') + 1) + name;
        return server.get(mara, address);
    }

    @Test
    void givesAnAttachmentWithSizesDescriptionAndHash() {
        Answer answer = server.upload(mara, TestPictures.png(1500, 1000, 1), "a.png", "  A fox. ");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.path("type").asText()).isEqualTo("image");
        assertThat(json.path("description").asText()).isEqualTo("A fox.");
        assertThat(json.at("/meta/original/width").asInt()).isEqualTo(1500);
        assertThat(json.at("/meta/small/width").asInt()).isEqualTo(640);
        assertThat(json.at("/meta/small/height").asInt()).isEqualTo(427);
        assertThat(json.path("blurhash").asText()).hasSize(4 + 2 + 11 * 2);
        assertThat(server.get(mara, "/api/v1/media/" + json.path("id").asText()).json())
                .isEqualTo(json);
    }

    @Test
    void makesVariantsThatAreNeverEnlarged() {
        JsonNode large = server.upload(mara, TestPictures.png(1500, 1000, 2)).json();
        for (int width : new int[] {320, 640, 1280}) {
            BufferedImage variant =
                    TestPictures.decode(file(large, width + ".webp").response().body());
            assertThat(variant.getWidth()).isEqualTo(width);
            assertThat(variant.getHeight()).isEqualTo(Math.round(width * 1000f / 1500));
        }
        JsonNode small = server.upload(mara, TestPictures.png(50, 40, 2)).json();
        assertThat(TestPictures.decode(file(small, "1280.webp").response().body())
                        .getWidth())
                .isEqualTo(50);
        assertThat(file(small, "999.webp").status()).isEqualTo(404);
        assertThat(file(small, "original.jpg").status()).isEqualTo(404);
    }

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
    void changesADescriptionUntilThePictureIsPosted() {
        String id = server.media(mara);
        Answer changed = server.send(server.as(mara, "/api/v1/media/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"description\":\"new\"}")));
        assertThat(changed.json().path("description").asText()).isEqualTo("new");
        server.send(TestServer.form(server.as(mara, "/api/v1/statuses"), "media_ids[]", id));
        Answer late = server.send(server.as(mara, "/api/v1/media/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"description\":\"late\"}")));
        assertThat(late.status()).isEqualTo(422);
        Person other = server.person();
        assertThat(server.get(other, "/api/v1/media/" + id).status()).isEqualTo(404);
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

    @Test
    void takesALargePictureWithinTheLimit() {
        Answer answer = server.upload(mara, TestPictures.white(7_000, 7_000));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
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

    @Test
    void keepsAStillGifAsPng() {
        byte[] gif = TestPictures.encode(TestPictures.image(90, 60, 1, BufferedImage.TYPE_INT_RGB), "gif");
        JsonNode json = server.upload(mara, gif).json();
        assertThat(json.path("url").asText()).endsWith("/original.png");
        assertThat(TestPictures.decode(file(json, "original.png").response().body())
                        .getWidth())
                .isEqualTo(90);
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
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void servesPartsHeadsAndTags() {
        JsonNode status = server.post(mara);
        String url = status.at("/media_attachments/0/url").asText();
        Answer whole = server.get(url);
        byte[] bytes = whole.response().body();
        assertThat(whole.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(whole.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
        Answer part = server.send(server.request(url).header("Range", "bytes=10-19"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/" + bytes.length);
        assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        Answer end = server.send(server.request(url).header("Range", "bytes=-5"));
        assertThat(end.response().body()).isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 5, bytes.length));
        Answer outside = server.send(server.request(url).header("Range", "bytes=999999-"));
        assertThat(outside.status()).isEqualTo(416);
        Answer stale =
                server.send(server.request(url).header("Range", "bytes=0-1").header("If-Range", "\"old\""));
        assertThat(stale.status()).isEqualTo(200);
        Answer same = server.send(server.request(url).header("If-None-Match", whole.header("ETag")));
        assertThat(same.status()).isEqualTo(304);
        Answer head = server.send(server.request(url).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
        assertThat(head.response().body()).isEmpty();
    }

    // Attacks 22 and 28
    @Test
    void showsAPrivatePictureToItsAuthorOnly() {
        String url = server.post(mara, "visibility", "private")
                .at("/media_attachments/0/url")
                .asText();
        assertThat(server.get(url).status()).isEqualTo(404);
        assertThat(server.get(server.person(), url).status()).isEqualTo(404);
        Answer own = server.get(mara, url);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Cache-Control")).isEqualTo("private, no-store");
    }

    // Attack 32
    @Test
    void saysThatADeletedPictureIsGoneAndRemovesItsFiles() throws IOException {
        JsonNode status = server.post(mara);
        String url = status.at("/media_attachments/0/url").asText();
        String preview = status.at("/media_attachments/0/preview_url").asText();
        server.send(server.as(mara, "/api/v1/statuses/" + status.path("id").asText())
                .DELETE());
        assertThat(server.get(url).status()).isEqualTo(410);
        assertThat(server.get(preview).status()).isEqualTo(410);
        assertThat(server.get(mara, url).status()).isEqualTo(410);
        String sha = url.split("/")[4];
        assertThat(folder.resolve("media").resolve(sha.substring(0, 2)).resolve(sha))
                .doesNotExist();
    }

    @Test
    void keepsTheFilesThatAnotherPostShowsToo() {
        byte[] png = TestPictures.png(77, 55, 8);
        String first = server.upload(mara, png).json().path("id").asText();
        String second = server.upload(mara, png).json().path("id").asText();
        JsonNode one = server.send(TestServer.form(server.as(mara, "/api/v1/statuses"), "media_ids[]", first))
                .json();
        server.send(TestServer.form(server.as(mara, "/api/v1/statuses"), "media_ids[]", second));
        String url = one.at("/media_attachments/0/url").asText();
        server.send(
                server.as(mara, "/api/v1/statuses/" + one.path("id").asText()).DELETE());
        assertThat(server.get(url).status()).isEqualTo(200);
    }
}
