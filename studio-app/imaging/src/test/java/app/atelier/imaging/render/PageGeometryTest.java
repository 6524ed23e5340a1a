package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.Resize;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageGeometryTest {
    private static final Perspective SLANTED = new Perspective(
            new Perspective.Corner(0.12, 0.05),
            new Perspective.Corner(0.93, 0.14),
            new Perspective.Corner(1.02, 0.9),
            new Perspective.Corner(-0.03, 0.97));

    private final Renderer renderer = new Renderer();

    private static Document with(Picture picture, Perspective perspective) {
        return Document.of(picture).withGeometry(Geometry.IDENTITY.withPerspective(perspective));
    }

    /** Waves without noise, whose exact value between pixels is known. */
    private static Picture waves(int width, int height) {
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int v = (int) Math.round(wave(x + 0.5, y + 0.5));
                argb[y * width + x] = 0xff000000 | v * 0x010101;
            }
        }
        return Picture.ofArgb(width, height, argb);
    }

    private static double wave(double x, double y) {
        return 128 + 60 * Math.sin(x / 5) + 50 * Math.cos(y / 7 + x / 31);
    }

    @Test
    void thePerspectiveThatMovesNothingChangesNothing() {
        Picture picture = Pictures.random(37, 23, 3);
        assertThat(renderer.render(with(picture, Perspective.NONE)).samePixels(picture))
                .isTrue();
        assertThat(renderer.render(with(picture, Perspective.keystone(0, 0))).samePixels(picture))
                .isTrue();
        assertThat(with(picture, Perspective.NONE).geometry()).isEqualTo(Geometry.IDENTITY);
    }

    @Test
    void perspectiveShowsWhatLiesUnderEachPixel() {
        Picture picture = waves(160, 120);
        Document document = with(picture, Perspective.keystone(0.5, -0.4));
        Picture drawn = renderer.render(document);
        Homography back = document.toOutput().inverse();
        double sum = 0;
        double most = 0;
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 160; x++) {
                Point2D.Double p = back.apply(x + 0.5, y + 0.5);
                double expected = wave(Math.clamp(p.x, 0.5, 159.5), Math.clamp(p.y, 0.5, 119.5));
                double d = Math.abs((drawn.at(x, y) & 255) - expected);
                sum += d;
                most = Math.max(most, d);
            }
        }
        assertThat(sum / (160 * 120)).isLessThan(0.5);
        assertThat(most).isLessThan(6);
    }

    @Test
    void whereThePictureComesCloseManyPixelsAreMeant() {
        // Fine stripes seen from far away: the mean of what a pixel covers, not one stripe or the other.
        int[] argb = new int[512 * 512];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | (i % 2 == 0 ? 0 : 0xffffff);
        }
        Picture stripes = Picture.ofArgb(512, 512, argb);
        Document document = new Document(
                64,
                64,
                List.of(new PictureLayer(
                        LayerInfo.named("stripes", "stripes"), stripes, new Placement(-224, -224, 0.125, 0.125, 0))),
                Geometry.IDENTITY.withPerspective(Perspective.keystone(0, 0.8)));
        Picture drawn = renderer.render(document);
        for (int y = 2; y < 62; y++) {
            for (int x = 2; x < 62; x++) {
                assertThat(drawn.at(x, y) & 255).as("%d, %d", x, y).isBetween(120, 135);
            }
        }
    }

    @Property(tries = 200)
    void theMapGoesBothWays(
            @ForAll @DoubleRange(min = 0, max = 90) double x,
            @ForAll @DoubleRange(min = 0, max = 70) double y,
            @ForAll @DoubleRange(min = -1, max = 1) double horizontal,
            @ForAll @DoubleRange(min = -1, max = 1) double vertical,
            @ForAll @DoubleRange(min = -20, max = 20) double degrees) {
        Geometry geometry = new Geometry(new Crop(5, 6, 50, 60), 1, degrees, true, false)
                .withPerspective(Perspective.keystone(horizontal, vertical))
                .withCanvas(new Canvas(-3, 4, 70, 70))
                .withResize(Resize.longSide(300, Interpolation.LANCZOS3));
        Document document = Document.empty(90, 70).withGeometry(geometry);
        Homography out = document.toOutput();
        if (out.depth(x, y) > 0.05) {
            Point2D.Double back = out.inverse().apply(out.apply(x, y));
            assertThat(back.x).isCloseTo(x, within(1e-6));
            assertThat(back.y).isCloseTo(y, within(1e-6));
        }
    }

    @Test
    void aDotIsDrawnWhereTheMapSays() {
        int[] argb = new int[120 * 90];
        java.util.Arrays.fill(argb, 0xff000000);
        argb[30 * 120 + 77] = 0xffffffff;
        Geometry geometry = new Geometry(new Crop(4, 6, 80, 100), 1, 3, false, true)
                .withPerspective(SLANTED)
                .withCanvas(new Canvas(-10, -20, 100, 140))
                .withResize(Resize.percent(200, Interpolation.BICUBIC));
        Document document = Document.of(Picture.ofArgb(120, 90, argb)).withGeometry(geometry);
        Picture drawn = renderer.render(document);
        double sx = 0;
        double sy = 0;
        double sum = 0;
        for (int y = 0; y < drawn.height(); y++) {
            for (int x = 0; x < drawn.width(); x++) {
                int v = drawn.at(x, y) & 255;
                sx += v * (x + 0.5);
                sy += v * (y + 0.5);
                sum += v;
            }
        }
        Point2D.Double expected = document.toOutput().apply(77.5, 30.5);
        assertThat(sx / sum).isCloseTo(expected.x, within(0.3));
        assertThat(sy / sum).isCloseTo(expected.y, within(0.3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.25, 0.37})
    void aPreviewAgreesWithTheWhole(double scale) {
        Document document = with(waves(400, 300), SLANTED);
        Picture preview = renderer.render(document, scale);
        Picture whole = Resampler.area(renderer.render(document), preview.width(), preview.height());
        assertThat(Pictures.meanDifference(preview, whole)).isLessThan(1.2);
    }

    @Test
    void partsAndThreadsDoNotMatter() {
        Document document = with(Pictures.random(90, 70, 8), SLANTED);
        Picture whole = renderer.render(document);
        Rectangle part = new Rectangle(31, 17, 40, 29);
        Picture alone = new Renderer(Bands.ONE, Rows.scalar(), PointRows.preferred(), 0).render(document, part, 1);
        assertThat(Pictures.difference(alone, whole.part(part))).isLessThanOrEqualTo(1);
    }

    @Test
    void turnsAndFlipsTakeThePerspectiveAlong() {
        Document document = with(Pictures.photo(64, 48), SLANTED);
        Picture seen = renderer.render(document);
        Picture turned =
                renderer.render(document.withGeometry(document.geometry().turnedClockwise(64, 48)));
        Picture flipped =
                renderer.render(document.withGeometry(document.geometry().flippedHorizontally(64)));
        Picture down = renderer.render(document.withGeometry(document.geometry().flippedVertically(48)));
        // Neighbours in a row share the form of their footprint, so a turned picture is not the same to the last bit.
        assertThat(Pictures.meanDifference(turned, Turns.clockwise(seen, new Rectangle(64, 48), Bands.ONE)))
                .isLessThan(0.2);
        assertThat(Pictures.meanDifference(flipped, seen.rearranged(64, 48, (x, y) -> y * 64 + 63 - x)))
                .isLessThan(0.2);
        assertThat(Pictures.meanDifference(down, seen.rearranged(64, 48, (x, y) -> (47 - y) * 64 + x)))
                .isLessThan(0.2);
    }

    @Test
    void masksAreSeenInTheSamePerspective() {
        byte[] left = new byte[64 * 48];
        for (int i = 0; i < left.length; i++) {
            left[i] = (byte) (i % 64 < 32 ? 255 : 0);
        }
        Picture white = Pictures.flat(64, 48, -1);
        Picture masked = Picture.ofArgb(64, 48, white.argb().clone());
        Document byMask = Document.of(masked)
                .update("background", layer -> layer.withInfo(layer.info().withMask(Mask.of(64, 48, left))))
                .withGeometry(Geometry.IDENTITY.withPerspective(Perspective.keystone(0.3, -0.2)));
        Picture cut = white.repainted(
                List.of(new Rectangle(32, 0, 32, 48)), (x, y, n, rgba) -> java.util.Arrays.fill(rgba, 0f));
        assertThat(Pictures.difference(
                        renderer.render(byMask), renderer.render(with(cut, Perspective.keystone(0.3, -0.2)))))
                .isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "0.5,0", "0.25,0", "0.37,0", "2,0", "0.5,9"})
    void aPartOfAMaskIsReadAsTheWholeIs(double scale, double degrees) {
        byte[] values = new byte[1000 * 800];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (128 + 100 * Math.sin(i % 1000 / 9.0) * Math.cos(i / 1000 / 7.0));
        }
        Document document = Document.of(Pictures.flat(1000, 800, -1))
                .update("background", layer -> layer.withInfo(layer.info().withMask(Mask.of(1000, 800, values))))
                .withGeometry(Geometry.IDENTITY.withStraighten(degrees));
        Picture whole = renderer.render(document, scale);
        Rectangle part = new Rectangle((int) (430 * scale), (int) (310 * scale), 60, 40);
        Picture alone = new Renderer().render(document, part, scale);
        assertThat(Pictures.difference(alone, whole.part(part))).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Canvas.Anchor.class)
    void aLargerCanvasIsTransparentAround(Canvas.Anchor anchor) {
        Picture picture = Pictures.random(10, 7, 4);
        Canvas canvas = Canvas.around(10, 7, 16, 12, anchor);
        Document document = Document.of(picture).withGeometry(Geometry.IDENTITY.withCanvas(canvas));
        Picture drawn = renderer.render(document);
        assertThat(drawn.samePixels(picture.framed(new Rectangle(canvas.x(), canvas.y(), 16, 12))))
                .isTrue();
        Document cut =
                Document.of(picture).withGeometry(Geometry.IDENTITY.withCanvas(Canvas.around(10, 7, 4, 3, anchor)));
        Canvas smaller = Canvas.around(10, 7, 4, 3, anchor);
        assertThat(renderer.render(cut).samePixels(picture.part(new Rectangle(smaller.x(), smaller.y(), 4, 3))))
                .isTrue();
    }

    @Test
    void whatWasCroppedAwayDoesNotComeBackOnTheCanvas() {
        Picture picture = Pictures.photo(40, 30);
        Geometry geometry = Geometry.IDENTITY.withCrop(new Crop(10, 5, 20, 20)).withCanvas(new Canvas(-5, -5, 30, 30));
        Picture drawn = renderer.render(Document.of(picture).withGeometry(geometry));
        assertThat(drawn.at(4, 15)).isZero();
        assertThat(drawn.at(5, 5)).isEqualTo(picture.at(10, 5));
        assertThat(drawn.at(24, 24)).isEqualTo(picture.at(29, 24));
        assertThat(drawn.at(25, 25)).isZero();
        Document overhanging = new Document(
                20,
                20,
                List.of(new PictureLayer(LayerInfo.named("a", "a"), picture, Placement.at(-10, 0))),
                Geometry.IDENTITY.withCanvas(new Canvas(-10, 0, 40, 30)));
        assertThat(renderer.render(overhanging).samePixels(picture))
                .as("without a crop, layers reach into the room")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "60,40,30,20",
        "60,40,97,61",
        "61,43,7,5",
        "1,1,1,1",
        "1,1,5,4",
        "4097,3,1000,2",
        "3,41,9,200",
        "40,40,40,40"
    })
    void aNewSizeIsWhatTheKernelGives(int width, int height, int newWidth, int newHeight) {
        Picture picture = Pictures.random(width, height, 6);
        for (Interpolation kernel : List.of(Interpolation.LANCZOS3, Interpolation.BICUBIC, Interpolation.NEAREST)) {
            Document document = Document.of(picture)
                    .withGeometry(Geometry.IDENTITY.withResize(Resize.exact(newWidth, newHeight, kernel)));
            Picture drawn = renderer.render(document);
            Picture expected = Resampler.resize(picture, newWidth, newHeight, kernel);
            assertThat(drawn.width()).isEqualTo(newWidth);
            assertThat(Pictures.difference(drawn, expected)).as("%s", kernel).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aNewSizeIsTheSameDrawnInParts() {
        Document document = Document.of(Pictures.random(200, 150, 2))
                .withGeometry(Geometry.IDENTITY.withResize(Resize.exact(333, 111, Interpolation.LANCZOS3)));
        Picture whole = renderer.render(document);
        for (Rectangle part : List.of(new Rectangle(0, 0, 50, 111), new Rectangle(170, 33, 101, 47))) {
            assertThat(Pictures.difference(renderer.render(document, part, 1), whole.part(part)))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aPreviewOfASmallerSizeAgreesWithIt() {
        Document document = Document.of(waves(800, 600))
                .withGeometry(Geometry.IDENTITY.withResize(Resize.longSide(400, Interpolation.LANCZOS3)));
        Picture preview = renderer.render(document, 0.5);
        assertThat(preview.width()).isEqualTo(200);
        assertThat(Pictures.meanDifference(preview, Resampler.area(renderer.render(document), 200, 150)))
                .isLessThan(1.5);
    }

    @Test
    void rulesOfSizeKeepTheShape() {
        assertThat(Resize.longSide(100, Interpolation.NEAREST).heightOf(400, 300))
                .isEqualTo(75);
        assertThat(Resize.percent(50, Interpolation.NEAREST).widthOf(401, 3)).isEqualTo(201);
        assertThat(new Resize(null, 10, null, null, Interpolation.NEAREST).widthOf(400, 200))
                .isEqualTo(20);
        assertThat(Resize.longSide(1, Interpolation.NEAREST).heightOf(30000, 1)).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Perspective.keystone(Double.NaN, 0)).hasMessageContaining("−1 to 1");
        assertThatThrownBy(() -> new Perspective.Corner(9, 0)).hasMessageContaining("corner");
        assertThatThrownBy(() -> new Perspective(
                        new Perspective.Corner(0, 0),
                        new Perspective.Corner(1, 0),
                        new Perspective.Corner(0.2, 0.2),
                        new Perspective.Corner(0, 1)))
                .hasMessageContaining("dent");
        assertThatThrownBy(() -> Document.empty(30000, 10)
                        .withGeometry(Geometry.IDENTITY.withResize(Resize.percent(200, Interpolation.NEAREST))))
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> Document.empty(5, 5).withSelection(Mask.all(4, 5)))
                .hasMessageContaining("4 × 5");
        assertThatThrownBy(() -> new Geometry(null, 0, Double.NaN, false, false))
                .hasMessageContaining("NaN");
    }
}
