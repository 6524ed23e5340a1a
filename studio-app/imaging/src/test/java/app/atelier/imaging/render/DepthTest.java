package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Curves;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Levels;
import app.atelier.imaging.adjustments.WhiteBalance;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Srgb;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.Glow;
import app.atelier.imaging.filters.LensBlur;
import app.atelier.imaging.filters.MotionBlur;
import app.atelier.imaging.filters.Unsharp;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.Resize;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.vectors.Svg;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DepthTest {
    private static final PixelFormat FINE = new PixelFormat(Depth.U16, ColourSpace.SRGB);
    private static final PixelFormat FLOAT = new PixelFormat(Depth.F32, ColourSpace.SRGB);
    private static final PixelFormat LIGHT = new PixelFormat(Depth.F32, ColourSpace.LINEAR_SRGB);

    private final Renderer renderer = new Renderer();

    static List<PixelFormat> formats() {
        return List.of(
                new PixelFormat(Depth.U8, ColourSpace.DISPLAY_P3),
                FINE,
                new PixelFormat(Depth.U16, ColourSpace.LINEAR_P3),
                FLOAT,
                LIGHT);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4097,3", "3,4097", "129,65"})
    void aPictureAloneIsDrawnAsItIsInEveryFormat(int width, int height) {
        for (PixelFormat format : formats()) {
            Picture picture = Pictures.random(width, height, 1).convertedTo(format);
            Picture drawn = renderer.render(Document.of(picture));
            assertThat(drawn.samePixels(picture)).as("%s", format).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thePixelsForScreensAreTheViewOfTheDrawnPicture(PixelFormat format) {
        Document document = Document.of(Pictures.random(83, 40, 4).convertedTo(format));
        int[] screen = new int[83 * 40];
        renderer.render(document, new Rectangle(0, 0, 83, 40), 1, screen);
        Picture shown = Picture.ofArgb(83, 40, screen);
        assertThat(Pictures.difference(shown, renderer.render(document))).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(BlendMode.class)
    void blendingInSixteenBitsAgreesWithEightBits(BlendMode mode) {
        Document document = Document.of(Pictures.random(97, 41, 1))
                .add(new PictureLayer(
                        LayerInfo.named("top", "Top").withBlendMode(mode).withOpacity(0.75f),
                        Pictures.random(60, 50, 2),
                        Placement.at(7, -3)));
        Picture rough = renderer.render(document);
        assertThat(Pictures.difference(renderer.render(document.withFormat(FINE)), rough))
                .isLessThanOrEqualTo(1);
        boolean open = mode == BlendMode.ADD || mode == BlendMode.DIVIDE;
        assertThat(Pictures.difference(renderer.render(document.withFormat(FLOAT)), rough))
                .isLessThanOrEqualTo(open ? 255 : 1);
    }

    @Test
    void linearDocumentsBlendLight() {
        Picture black = Pictures.flat(2, 2, 0xff000000);
        Document document = Document.of(black)
                .add(new PictureLayer(
                        LayerInfo.named("top", "Top").withOpacity(0.5f), Pictures.flat(2, 2, -1), Placement.IDENTITY));
        assertThat(renderer.render(document).at(0, 0) & 255).isBetween(127, 128);
        Picture light = renderer.render(document.withFormat(LIGHT));
        assertThat(light.floats()[0]).isCloseTo(0.5f, within(1e-5f));
        assertThat(light.at(0, 0) & 255).isEqualTo((int) Math.round(255 * Srgb.fromLinear(0.5)));
    }

    @ParameterizedTest
    @CsvSource({"0.5,0,0", "0.37,0,0", "2.5,0,0", "1,30,0", "0.6,-20,0", "1,90,0", "-1,0,0", "1,0,0.4"})
    void transformedPicturesLookTheSameInEveryDepth(double scale, double degrees, double shift) {
        Document document = new Document(
                90,
                70,
                List.of(new PictureLayer(
                        LayerInfo.named("a", "A"),
                        Pictures.photo(64, 48),
                        new Placement(10 + shift, 9, scale, Math.abs(scale), degrees))),
                Geometry.IDENTITY);
        Picture rough = renderer.render(document);
        for (PixelFormat format : List.of(FINE, FLOAT)) {
            Picture fine = renderer.render(document.withFormat(format));
            assertThat(Pictures.difference(fine, rough)).as("%s", format).isLessThanOrEqualTo(2);
        }
        // Sums of light differ from sums of numbers, most at edges.
        assertThat(Pictures.meanDifference(renderer.render(document.withFormat(LIGHT)), rough))
                .isLessThan(3);
    }

    static List<Adjustment> adjustments() {
        List<Curves.Point> bent = List.of(new Curves.Point(0, 0), new Curves.Point(0.4, 0.6), new Curves.Point(1, 1));
        return List.of(
                new Exposure(0.7),
                new Contrast(0.4),
                new Curves(bent, null, null, null),
                new Levels(null, 0.1, 0.9, 1.6, 0, 1),
                new WhiteBalance(4000, 0.2));
    }

    @ParameterizedTest
    @MethodSource("adjustments")
    void adjustmentsLookTheSameInEveryFormat(Adjustment adjustment) {
        Document document = Document.of(Pictures.photo(70, 30))
                .add(new AdjustmentLayer(LayerInfo.named("look", "Look"), List.of(adjustment)));
        Picture rough = renderer.render(document);
        for (PixelFormat format : List.of(FINE, FLOAT, LIGHT, new PixelFormat(Depth.U16, ColourSpace.LINEAR_SRGB))) {
            assertThat(Pictures.difference(renderer.render(document.withFormat(format)), rough))
                    .as("%s in %s", adjustment, format)
                    .isLessThanOrEqualTo(adjustment instanceof WhiteBalance ? 2 : 1);
        }
        if (adjustment instanceof WhiteBalance) {
            Picture wide = renderer.render(document.withFormat(new PixelFormat(Depth.F32, ColourSpace.DISPLAY_P3)));
            assertThat(Pictures.difference(wide, rough)).isLessThanOrEqualTo(2);
        }
    }

    /** A ramp of 16 bits through six adjustments, that 8 bits would tear into steps. */
    @ParameterizedTest
    @CsvSource({"SRGB,U16", "LINEAR_SRGB,U16", "SRGB,F32", "LINEAR_P3,F32"})
    void aGradientShowsNoStepsOfEightBits(ColourSpace space, Depth depth) {
        int width = 4096;
        short[] rgba = new short[4 * width];
        for (int x = 0; x < width; x++) {
            short v = (short) (20_000 + 2 * x);
            rgba[4 * x] = v;
            rgba[4 * x + 1] = v;
            rgba[4 * x + 2] = v;
            rgba[4 * x + 3] = -1;
        }
        Document document = Document.of(Picture.ofShorts(width, 1, rgba, ColourSpace.SRGB))
                .withFormat(new PixelFormat(depth, space))
                .add(new AdjustmentLayer(LayerInfo.named("look", "Look"), adjustments()));
        Picture drawn = renderer.render(document).convertedTo(ColourSpace.SRGB, Depth.U16);
        int distinct = 0;
        int largest = 0;
        for (int x = 1; x < width; x++) {
            int step = (drawn.shorts()[4 * x] & 0xffff) - (drawn.shorts()[4 * x - 4] & 0xffff);
            distinct += step != 0 ? 1 : 0;
            largest = Math.max(largest, step);
            assertThat(step).as("falls at %d", x).isGreaterThanOrEqualTo(-1);
        }
        assertThat(distinct).isGreaterThan(3900);
        assertThat(largest).as("a step of 8 bits is 257").isLessThan(16);
    }

    @Test
    void floatsKeepLightThatIsBrighterThanWhite() {
        float[] rgba = {4, 2, 0.5f, 1, 0.1f, 0.1f, 0.1f, 1};
        Document document = Document.of(Picture.ofFloats(2, 1, rgba, ColourSpace.LINEAR_SRGB));
        assertThat(renderer.render(document).floats()).containsExactly(rgba);
        // An exposure down and up again, and a curve between, lose nothing.
        Document adjusted = document.add(
                        new AdjustmentLayer(LayerInfo.named("a", "A"), List.of(new Exposure(-3), new Exposure(1))))
                .add(new AdjustmentLayer(
                        LayerInfo.named("b", "B"),
                        List.of(new Levels(null, 0, 1, 1, 0.1, 1), new Levels(null, 0.1, 1, 1, 0, 1))))
                .add(new AdjustmentLayer(LayerInfo.named("c", "C"), List.of(new Exposure(2))));
        float[] drawn = renderer.render(adjusted).floats();
        for (int i = 0; i < 8; i++) {
            assertThat(drawn[i]).isCloseTo(rgba[i], within(0.01f));
        }
        Document doubled = document.add(new PictureLayer(
                LayerInfo.named("d", "D").withBlendMode(BlendMode.ADD),
                Picture.ofFloats(2, 1, rgba.clone(), ColourSpace.LINEAR_SRGB),
                Placement.IDENTITY));
        assertThat(renderer.render(doubled).floats()[0]).isCloseTo(8f, within(1e-4f));
    }

    static List<Filter> blurs() {
        return List.of(
                new GaussianFilter(2, true), new MotionBlur(8, 20, true), new LensBlur(3), new Glow(0.8, 3, 0.3, true));
    }

    @ParameterizedTest
    @MethodSource("blurs")
    void aBlurOfLightIsTheSameInLinearAndEncodedDocuments(Filter filter) {
        Document document = Document.of(Pictures.photo(60, 40));
        Document blurred =
                document.update("background", l -> l.withInfo(l.info().withFilters(List.of(filter))));
        Picture encoded = renderer.render(blurred.withFormat(FLOAT));
        Picture linear = renderer.render(blurred.withFormat(LIGHT));
        // The lens' γ 2.2 is not quite sRGB's curve.
        int most = filter instanceof LensBlur ? 3 : 1;
        assertThat(Pictures.difference(linear, encoded)).isLessThanOrEqualTo(most);
        assertThat(Pictures.difference(renderer.render(blurred), encoded)).isLessThanOrEqualTo(most);
    }

    @Test
    void aBlackAndWhiteEdgeBlurredInLightIsBrighter() {
        int[] argb = new int[64];
        java.util.Arrays.fill(argb, 0, 32, -1);
        java.util.Arrays.fill(argb, 32, 64, 0xff000000);
        Document document = Document.of(Picture.ofArgb(64, 1, argb));
        Picture plain = renderer.render(
                document.update("background", l -> l.withInfo(l.info().withFilters(List.of(new GaussianFilter(4))))));
        Picture light = renderer.render(document.update(
                "background", l -> l.withInfo(l.info().withFilters(List.of(new GaussianFilter(4, true))))));
        assertThat((plain.at(31, 0) & 255) + (plain.at(32, 0) & 255)).isBetween(254, 256);
        assertThat((light.at(31, 0) & 255) + (light.at(32, 0) & 255)).isBetween(370, 380);
    }

    @Test
    void filtersOfEncodedLightLookTheSameInLinearDocuments() {
        Document document = Document.of(Pictures.photo(60, 40))
                .update("background", l -> l.withInfo(l.info().withFilters(List.of(new Unsharp(1, 2, 0)))));
        assertThat(Pictures.difference(
                        renderer.render(document.withFormat(new PixelFormat(Depth.U16, ColourSpace.LINEAR_SRGB))),
                        renderer.render(document)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void stripsAndPartsGiveTheSamePixels() {
        Document document = Document.of(Pictures.photo(200, 90))
                .add(new PictureLayer(
                        LayerInfo.named("top", "Top").withOpacity(0.4f),
                        Pictures.random(80, 60, 2),
                        new Placement(20.5, 10, 1.3, 1.1, 12)));
        for (PixelFormat format : formats()) {
            Picture all = renderer.render(document.withFormat(format), 0.7);
            Rectangle part = new Rectangle(33, 21, 50, 30);
            Picture one = new Renderer().render(document.withFormat(format), part, 0.7);
            Picture same = all.rearranged(50, 30, (x, y) -> (y + 21) * all.width() + x + 33);
            assertThat(one.samePixels(same)).as("%s", format).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void vectorsHaveTheirColoursInEveryFormat(PixelFormat format) {
        VectorLayer fox = new VectorLayer(
                LayerInfo.named("fox", "Fox"),
                Svg.of(
                        "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'>"
                                + "<rect width='64' height='64' fill='#e07a2f'/><circle cx='32' cy='32' r='20' fill='#1050d0'/></svg>"),
                Placement.IDENTITY);
        Document document = Document.empty(64, 64)
                .add(fox)
                .add(new PictureLayer(
                        LayerInfo.named("top", "Top").withBlendMode(BlendMode.SCREEN),
                        Pictures.random(20, 20, 3),
                        Placement.at(30, 30)));
        Picture rough = renderer.render(document);
        // Screening numbers and screening light differ.
        Rectangle left = new Rectangle(0, 0, 30, 64);
        Picture fine = renderer.render(document.withFormat(format), left, 1);
        assertThat(Pictures.difference(fine, renderer.render(document, left, 1)))
                .isLessThanOrEqualTo(2);
        if (format.equals(FINE) || format.equals(FLOAT)) {
            assertThat(Pictures.difference(renderer.render(document.withFormat(format)), rough))
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void perspectiveAndANewSizeWorkInEveryFormat(PixelFormat format) {
        Document document = Document.of(Pictures.photo(120, 80));
        for (Geometry geometry : List.of(
                Geometry.IDENTITY.withPerspective(Perspective.keystone(0.3, -0.2)),
                Geometry.IDENTITY.withResize(Resize.percent(170, Interpolation.LANCZOS3)),
                Geometry.IDENTITY.withResize(Resize.percent(40, Interpolation.BICUBIC)),
                Geometry.IDENTITY.withCanvas(new Canvas(-7, -5, 140, 100)))) {
            Document changed = document.withGeometry(geometry);
            Picture rough = renderer.render(changed);
            Picture fine = renderer.render(changed.withFormat(format));
            assertThat(fine.format()).isEqualTo(format);
            if (format.space().linear()) {
                assertThat(Pictures.meanDifference(fine, rough)).isLessThan(1.5);
            } else {
                assertThat(Pictures.difference(fine, rough)).as("%s", geometry).isLessThanOrEqualTo(3);
            }
            int[] screen = new int[rough.width() * rough.height()];
            renderer.render(changed.withFormat(format), new Rectangle(0, 0, rough.width(), rough.height()), 1, screen);
            // Eight bits of one space rounded to eight bits of another.
            assertThat(Pictures.difference(Picture.ofArgb(rough.width(), rough.height(), screen), fine))
                    .isLessThanOrEqualTo(format.depth() == Depth.U8 ? 2 : 1);
        }
    }

    @Test
    void packedStacksOfDisplayP3GiveWhatFloatsGive() {
        PixelFormat wide = new PixelFormat(Depth.U8, ColourSpace.DISPLAY_P3);
        Document document = Document.of(Pictures.photo(90, 50).convertedTo(wide))
                .add(new AdjustmentLayer(LayerInfo.named("look", "Look"), adjustments()));
        Document laid = Document.of(Pictures.photo(90, 50).convertedTo(wide))
                .add(new PictureLayer(
                        LayerInfo.named("top", "Top").withBlendMode(BlendMode.SCREEN),
                        Pictures.random(90, 50, 3),
                        Placement.IDENTITY));
        for (Document each : List.of(document, laid)) {
            Picture packed = renderer.render(each);
            Picture floats = renderer.render(each.withFormat(new PixelFormat(Depth.F32, ColourSpace.DISPLAY_P3)))
                    .convertedTo(wide);
            assertThat(packed.format()).isEqualTo(wide);
            for (int i = 0; i < 90 * 50; i++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int d = (packed.packed()[i] >>> shift & 255) - (floats.packed()[i] >>> shift & 255);
                    assertThat(Math.abs(d)).isLessThanOrEqualTo(1);
                }
            }
        }
    }
}
