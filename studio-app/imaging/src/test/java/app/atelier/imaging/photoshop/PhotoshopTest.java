package app.atelier.imaging.photoshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Channel;
import app.atelier.imaging.adjustments.Curves;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.HueSaturation;
import app.atelier.imaging.adjustments.Invert;
import app.atelier.imaging.adjustments.Levels;
import app.atelier.imaging.adjustments.Posterise;
import app.atelier.imaging.adjustments.Threshold;
import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.photoshop.TestFile.Compression;
import app.atelier.imaging.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoshopTest {
    private static Document read(TestFile file) throws IOException {
        PhotoshopFile read = Photoshop.read(file.bytes());
        assertThat(read.notes()).isEmpty();
        return read.document();
    }

    private static PictureLayer picture(Document document, int index) {
        return (PictureLayer) document.layers().get(index);
    }

    @ParameterizedTest
    @CsvSource({
        "8, false, false",
        "8, true, false",
        "16, false, false",
        "16, true, false",
        "8, false, true",
        "16, false, true"
    })
    void everyCompressionDepthAndModeGivesItsPixels(int depth, boolean grey, boolean large) throws IOException {
        for (Compression compression : Compression.values()) {
            TestFile.Values red = (x, y) -> x * 3000 + y * 113 & 0xffff;
            TestFile.Values green = (x, y) -> x / 5 * 9000 + y * 500 & 0xffff;
            TestFile.Values blue = (x, y) -> 65535 - x * 2000 & 0xffff;
            TestFile.Values alpha = (x, y) -> Math.min(65535, 20000 + y * 4000);
            TestFile.Layer layer =
                    new TestFile.Layer("Fox", -3, 2, 29, 17).channel(-1, alpha).channel(0, red);
            if (!grey) {
                layer.channel(1, green).channel(2, blue);
            }
            Document document = read(new TestFile(40, 30, depth, grey, large, compression).layer(layer));
            assertThat(document.width()).isEqualTo(40);
            assertThat(document.height()).isEqualTo(30);
            assertThat(document.format().depth()).isEqualTo(depth == 8 ? Depth.U8 : Depth.U16);
            PictureLayer read = picture(document, 0);
            assertThat(read.placement()).isEqualTo(Placement.at(-3, 2));
            float[] rgba = new float[4];
            double step = depth == 8 ? 1.0 / 255 : 1.0 / 65535;
            for (int y = 0; y < 17; y++) {
                for (int x = 0; x < 29; x++) {
                    read.picture().interleaved(x, y, 1, rgba, 0);
                    double a = value(alpha, x, y, depth);
                    assertThat((double) rgba[3]).isCloseTo(a, within(step));
                    assertThat((double) rgba[0]).isCloseTo(value(red, x, y, depth) * a, within(step));
                    assertThat((double) rgba[1]).isCloseTo(value(grey ? red : green, x, y, depth) * a, within(step));
                    assertThat((double) rgba[2]).isCloseTo(value(grey ? red : blue, x, y, depth) * a, within(step));
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double step) {
        return org.assertj.core.data.Offset.offset(step);
    }

    private static double value(TestFile.Values values, int x, int y, int depth) {
        return depth == 8 ? (values.at(x, y) >> 8) / 255.0 : values.at(x, y) / 65535.0;
    }

    @Test
    void aFileWithoutLayersIsItsFlattenedPicture() throws IOException {
        for (int depth : new int[] {8, 16}) {
            Document document = read(new TestFile(20, 10, depth, false, false, Compression.RAW));
            Picture picture = picture(document, 0).picture();
            assertThat(picture.opaque()).isTrue();
            int high = TestFile.mergedValue(1, 7, 3) >> 8;
            assertThat(picture.at(7, 3) >> 8 & 255).isBetween(high - 1, high + 1);
        }
    }

    @Test
    void whatLayersSayOfThemselvesIsTakenOver() throws IOException {
        Document document = read(TestFile.rgb8(9, 9)
                .layer(new TestFile.Layer("Lower", 0, 0, 9, 9).colour(255, 255, 255, 255))
                .layer(new TestFile.Layer("Short", 1, 1, 3, 3)
                        .colour(128, 10, 20, 30)
                        .blend("mul ")
                        .opacity(51)
                        .clipped()
                        .hidden()
                        .unicode("Füchsin 狐")));
        Layer layer = document.layers().get(1);
        assertThat(layer.info().name()).isEqualTo("Füchsin 狐");
        assertThat(layer.info().blendMode()).isEqualTo(BlendMode.MULTIPLY);
        assertThat(layer.info().opacity()).isEqualTo(0.2f);
        assertThat(layer.info().clipped()).isTrue();
        assertThat(layer.info().visible()).isFalse();
        assertThat(document.layers().getFirst().info().name()).isEqualTo("Lower");
    }

    @Test
    void everySharedModeHasItsKey() throws IOException {
        Map<String, BlendMode> keys = Map.ofEntries(
                Map.entry("norm", BlendMode.NORMAL),
                Map.entry("dark", BlendMode.DARKEN),
                Map.entry("mul ", BlendMode.MULTIPLY),
                Map.entry("idiv", BlendMode.COLOR_BURN),
                Map.entry("lite", BlendMode.LIGHTEN),
                Map.entry("scrn", BlendMode.SCREEN),
                Map.entry("div ", BlendMode.COLOR_DODGE),
                Map.entry("lddg", BlendMode.ADD),
                Map.entry("over", BlendMode.OVERLAY),
                Map.entry("sLit", BlendMode.SOFT_LIGHT),
                Map.entry("hLit", BlendMode.HARD_LIGHT),
                Map.entry("diff", BlendMode.DIFFERENCE),
                Map.entry("smud", BlendMode.EXCLUSION),
                Map.entry("fsub", BlendMode.SUBTRACT),
                Map.entry("fdiv", BlendMode.DIVIDE),
                Map.entry("hue ", BlendMode.HUE),
                Map.entry("sat ", BlendMode.SATURATION),
                Map.entry("colr", BlendMode.COLOR),
                Map.entry("lum ", BlendMode.LUMINOSITY));
        assertThat(keys.values()).containsExactlyInAnyOrder(BlendMode.values());
        for (Map.Entry<String, BlendMode> key : keys.entrySet()) {
            TestFile.Layer layer =
                    new TestFile.Layer("L", 0, 0, 2, 2).colour(255, 1, 2, 3).blend(key.getKey());
            assertThat(read(TestFile.rgb8(2, 2).layer(layer))
                            .layers()
                            .getFirst()
                            .info()
                            .blendMode())
                    .isEqualTo(key.getValue());
        }
        PhotoshopFile other = Photoshop.read(TestFile.rgb8(2, 2)
                .layer(new TestFile.Layer("Sun", 0, 0, 2, 2)
                        .colour(255, 1, 2, 3)
                        .blend("vLit"))
                .bytes());
        assertThat(other.notes())
                .containsExactly(
                        "The layer “Sun” has the mode “vLit”, which is not known here, and is drawn as a normal"
                                + " one.");
    }

    @Test
    void groupsLieInGroups() throws IOException {
        TestFile.Layer a = new TestFile.Layer("a", 0, 0, 2, 2).colour(255, 255, 0, 0);
        TestFile.Layer b = new TestFile.Layer("b", 0, 0, 2, 2).colour(255, 0, 255, 0);
        TestFile.Layer c = new TestFile.Layer("c", 0, 0, 2, 2).colour(255, 0, 0, 255);
        Document document = read(TestFile.rgb8(4, 4)
                .layer(a)
                .group(
                        new TestFile.Layer("Outer", 0, 0, 0, 0)
                                .section(1, "scrn")
                                .opacity(102),
                        new TestFile.Layer("</Layer group>", 0, 0, 0, 0).section(3, "norm"),
                        b,
                        new TestFile.Layer("Inner", 0, 0, 0, 0)
                                .section(2, "norm")
                                .hidden())
                .layer(c));
        assertThat(document.layers()).extracting(layer -> layer.info().name()).containsExactly("a", "Outer", "c");
        GroupLayer outer = (GroupLayer) document.layers().get(1);
        assertThat(outer.info().blendMode()).isEqualTo(BlendMode.SCREEN);
        assertThat(outer.info().opacity()).isEqualTo(0.4f);
        GroupLayer inner = (GroupLayer) outer.layers().getFirst();
        assertThat(inner.info().visible()).isFalse();
        assertThat(inner.layers()).extracting(layer -> layer.info().name()).containsExactly("b");
    }

    @Test
    void layersOfAGroupThatLetsThemThroughGoOnToWorkOnWhatLiesBelow() throws IOException {
        TestFile.Layer below = new TestFile.Layer("Below", 0, 0, 2, 2).colour(255, 200, 100, 50);
        TestFile.Layer inside = new TestFile.Layer("Inside", 0, 0, 2, 2)
                .colour(255, 128, 128, 128)
                .blend("mul ");
        PhotoshopFile read = Photoshop.read(TestFile.rgb8(2, 2)
                .layer(below)
                .group(new TestFile.Layer("Pair", 0, 0, 0, 0).section(1, "pass").blend("pass"), inside)
                .bytes());
        assertThat(read.notes()).isEmpty();
        assertThat(((GroupLayer) read.document().layers().get(1)).isolated()).isFalse();
        assertThat(new Renderer().render(read.document()).at(0, 0)).isEqualTo(0xff643219);
        PhotoshopFile plain = Photoshop.read(TestFile.rgb8(2, 2)
                .layer(below)
                .group(new TestFile.Layer("Pair", 0, 0, 0, 0).section(1, "pass"), inside.blend("norm"))
                .bytes());
        assertThat(plain.document().layers().get(1)).isInstanceOf(GroupLayer.class);
        assertThat(plain.notes()).isEmpty();
    }

    @Test
    void masksCoverTheWholePage() throws IOException {
        TestFile.Layer layer = new TestFile.Layer("Fox", 0, 0, 8, 8)
                .colour(255, 255, 0, 0)
                .mask(-2, 3, 6, 3, 255, (x, y) -> x * 10 * 257);
        Document document = read(TestFile.rgb8(8, 8).layer(layer));
        var mask = document.layers().getFirst().info().mask();
        assertThat(mask.at(0, 0)).isEqualTo(255);
        assertThat(mask.at(0, 3)).isEqualTo(20);
        assertThat(mask.at(3, 5)).isEqualTo(50);
        assertThat(mask.at(4, 5)).isEqualTo(255);
        var off = read(TestFile.rgb8(8, 8).layer(layer.maskOff())).layers().getFirst();
        assertThat(off.info().mask()).isNull();
        assertThat(off.info().restingMask().sameValues(mask))
                .as("kept, switched off")
                .isTrue();
    }

    private static TestFile.Layer adjustment(String key, int... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int word : words) {
            out.writeShort(word);
        }
        return new TestFile.Layer(key, 0, 0, 0, 0).block(key, bytes.toByteArray());
    }

    @Test
    void adjustmentLayersWithACounterpartBecomeIt() throws IOException {
        int[] levels = new int[1 + 4 * 5];
        levels[0] = 2;
        for (int i = 0; i < 4; i++) {
            System.arraycopy(new int[] {0, 255, 0, 255, 100}, 0, levels, 1 + i * 5, 5);
        }
        levels[1] = 51;
        levels[5] = 150;
        levels[13] = 102;
        ByteArrayOutputStream curve = new ByteArrayOutputStream();
        DataOutputStream points = new DataOutputStream(curve);
        points.write(0);
        points.writeShort(1);
        points.writeInt(0b1001);
        for (int repeat = 0; repeat < 2; repeat++) {
            points.writeShort(3);
            for (int value : new int[] {0, 0, 153, 102, 255, 255}) {
                points.writeShort(value);
            }
        }
        int[] hue = new int[2 + 3 + 3 + 42];
        hue[0] = 2;
        hue[5] = -90;
        hue[6] = -50;
        int stops = Float.floatToIntBits(1.5f);
        int one = Float.floatToIntBits(1);
        Document document = read(TestFile.rgb8(2, 2)
                .layer(adjustment("levl", levels))
                .layer(new TestFile.Layer("curv", 0, 0, 0, 0).block("curv", curve.toByteArray()))
                .layer(adjustment("hue2", hue))
                .layer(adjustment("nvrt"))
                .layer(adjustment("post", 4, 0))
                .layer(adjustment("thrs", 51, 0))
                .layer(adjustment("expA", 1, stops >>> 16, stops, 0, 0, one >>> 16, one)));
        List<Object> found = document.layers().stream()
                .<Object>flatMap(layer -> ((AdjustmentLayer) layer).adjustments().stream())
                .toList();
        List<Curves.Point> bent = List.of(new Curves.Point(0, 0), new Curves.Point(0.4, 0.6), new Curves.Point(1, 1));
        assertThat(found)
                .containsExactly(
                        new Levels(Channel.GREEN, 0, 1, 1, 0.4, 1),
                        new Levels(Channel.ALL, 0.2, 1, 1.5, 0, 1),
                        new Curves(bent, List.of(), List.of(), bent),
                        new HueSaturation(new HueSaturation.Shift(-0.5, -0.5, 0), Map.of()),
                        new Invert(),
                        new Posterise(4),
                        new Threshold(0.2),
                        new Exposure(1.5));
    }

    @Test
    void whatIsLeftOutIsTold() throws IOException {
        PhotoshopFile read = Photoshop.read(TestFile.rgb8(2, 2)
                .layer(new TestFile.Layer("Glow", 0, 0, 2, 2)
                        .colour(255, 1, 2, 3)
                        .block("lfx2", 0, 0))
                .layer(new TestFile.Layer("Title", 0, 0, 2, 2)
                        .colour(255, 1, 2, 3)
                        .block("TySh", 0, 0))
                .layer(new TestFile.Layer("Photo", 0, 0, 2, 2)
                        .colour(255, 1, 2, 3)
                        .block("SoLd", 0, 0))
                .layer(new TestFile.Layer("Faint", 0, 0, 2, 2)
                        .colour(255, 1, 2, 3)
                        .block("iOpa", 51, 0, 0, 0))
                .layer(adjustment("blwh", 0))
                .layer(adjustment("brit", 30, 0))
                .layer(new TestFile.Layer("Sky", 0, 0, 0, 0).block("GdFl", 0, 0))
                .bytes());
        assertThat(read.notes())
                .containsExactly(
                        "The effects of the layer “Glow” are not taken over.",
                        "The text layer “Title” is taken over as pixels.",
                        "The smart object “Photo” is taken over as pixels.",
                        "The fill opacity of the layer “Faint” is taken for its opacity.",
                        "The adjustment layer “blwh” (black and white) is not taken over.",
                        "The adjustment layer “brit” (brightness and contrast) is taken over by something near to it.",
                        "The fill layer “Sky” (gradient) is not taken over.");
        assertThat(read.document().layers()).hasSize(5);
    }

    @Test
    void aFillOfOneColourCoversThePage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(16);
        for (String part : List.of("Rd  ", "Grn ", "Bl  ")) {
            out.writeInt(0);
            out.writeBytes(part + "doub");
            out.writeDouble(part.equals("Grn ") ? 128 : 255);
        }
        Document document = read(
                TestFile.rgb8(5, 4).layer(new TestFile.Layer("Fill", 0, 0, 0, 0).block("SoCo", bytes.toByteArray())));
        assertThat(new Renderer().render(document).at(4, 3)).isEqualTo(0xffff80ff);
    }

    @Test
    void wideColoursKeepTheirSpace() throws IOException {
        TestFile file = TestFile.rgb8(2, 2)
                .profile("....desc....Display P3....")
                .layer(new TestFile.Layer("Red", 0, 0, 2, 2).colour(255, 255, 0, 0));
        assertThat(read(file).format().space()).isEqualTo(ColourSpace.DISPLAY_P3);
        assertThat(picture(read(file), 0).picture().space()).isEqualTo(ColourSpace.DISPLAY_P3);
    }

    @Test
    void whatCannotBeReadIsSaidInOneSentence() throws IOException {
        byte[] good = TestFile.rgb8(9, 9)
                .layer(new TestFile.Layer("a", 0, 0, 9, 9).colour(255, 1, 2, 3))
                .bytes();
        refuses(new byte[] {1, 2, 3, 4, 5}, "This is not a Photoshop file.");
        refuses(changed(good, 5, 7), "is of version 7");
        refuses(changed(good, 25, 4), "inks (CMYK)");
        refuses(changed(good, 23, 32), "has 32 bits a channel");
        refuses(changed(good, 14, 0x7f), "too large");
        for (int cut = 0; cut < good.length - 9 * 9 * 3 - 8; cut += 3) {
            byte[] part = Arrays.copyOf(good, cut);
            assertThatThrownBy(() -> Photoshop.read(part)).isInstanceOf(UnreadablePictureException.class);
        }
    }

    private static void refuses(byte[] file, String sentence) {
        assertThatThrownBy(() -> Photoshop.read(file))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] changed(byte[] file, int at, int value) {
        byte[] copy = file.clone();
        copy[at] = (byte) value;
        return copy;
    }

    @Test
    void aDamagedLayerIsKeptEmptyAndTheOthersAreWhole() throws IOException {
        TestFile.Layer damaged = new TestFile.Layer("Broken", 0, 0, 9, 9).colour(255, 1, 2, 3);
        byte[] file = new TestFile(9, 9, 8, false, false, Compression.DEFLATED)
                .layer(damaged)
                .layer(new TestFile.Layer("Whole", 0, 0, 9, 9).colour(255, 9, 8, 7))
                .bytes();
        // The first channel's kind of compression.
        int names = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Whole");
        file[names + 5 + 2 + 3] = 77;
        PhotoshopFile read = Photoshop.read(file);
        assertThat(read.notes()).contains("The pixels of the layer “Broken” cannot be read: the layer is kept, empty.");
        assertThat(new Renderer().render(read.document()).at(4, 4)).isEqualTo(0xff090807);
    }

    @Test
    void layersAreToldOneByOneAndNobodyHasToWaitForAll() throws IOException {
        TestFile file = TestFile.rgb8(8, 8);
        for (int i = 0; i < 5; i++) {
            file.layer(new TestFile.Layer("Layer " + i, 0, 0, 4, 4).channel(0, (x, y) -> 65535));
        }
        byte[] bytes = file.bytes();
        List<Integer> told = new ArrayList<>();
        assertThatCode(() -> Photoshop.read(bytes, (done, total) -> told.add(done)))
                .doesNotThrowAnyException();
        assertThat(told).containsExactly(0, 1, 2, 3, 4);
        told.clear();
        ReadingWatch impatient = new ReadingWatch() {
            @Override
            public void at(int done, int total) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 2;
            }
        };
        assertThatThrownBy(() -> Photoshop.read(bytes, impatient)).isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(0, 1);
    }
}
