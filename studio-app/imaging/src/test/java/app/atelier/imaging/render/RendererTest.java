package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.adjustments.Temperature;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RendererTest {
    private final Renderer renderer = new Renderer();

    @ParameterizedTest
    @CsvSource({"1,1", "4097,3", "3,4097", "129,65"})
    void aPictureAloneIsDrawnAsItIs(int width, int height) {
        Picture picture = Pictures.random(width, height, 1);
        assertThat(renderer.render(Document.of(picture)).samePixels(picture)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(BlendMode.class)
    void everyBlendModeAgreesWithItsPublishedFormula(BlendMode mode) {
        Picture below = Pictures.random(97, 41, 1);
        Picture above = Pictures.random(97, 41, 2);
        Document document = Document.of(below)
                .add(new PictureLayer(
                        LayerInfo.named("top", "Top").withBlendMode(mode).withOpacity(0.75f),
                        above,
                        Placement.IDENTITY));
        Picture drawn = renderer.render(document);
        for (int i = 0; i < drawn.argb().length; i++) {
            double[] expected = PlainBlend.over(below.argb()[i], above.argb()[i], 0.75, mode);
            for (int c = 0; c < 4; c++) {
                double actual = (drawn.argb()[i] >>> (24 - 8 * c) & 255) / 255.0;
                assertThat(actual)
                        .as("%s pixel %d channel %d", mode, i, c)
                        .isBetween(expected[c] - 0.0025, expected[c] + 0.0025);
            }
        }
    }

    @Test
    void hiddenLayersAndOpacityZeroChangeNothing() {
        Picture below = Pictures.random(30, 20, 1);
        Picture above = Pictures.random(30, 20, 2);
        LayerInfo info = LayerInfo.named("top", "Top");
        for (LayerInfo hidden : List.of(info.withVisible(false), info.withOpacity(0))) {
            Document document = Document.of(below).add(new PictureLayer(hidden, above, Placement.IDENTITY));
            assertThat(renderer.render(document).samePixels(below)).isTrue();
        }
    }

    @Test
    void aMaskHidesAndShows() {
        byte[] coverage = new byte[30 * 20];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (i % 30 < 10 ? 0 : i % 30 < 20 ? 128 : 255);
        }
        Picture below = Pictures.flat(30, 20, 0xff000000);
        Picture above = Pictures.flat(30, 20, 0xffffffff);
        LayerInfo info = LayerInfo.named("top", "Top").withMask(Mask.of(30, 20, coverage));
        Picture drawn = renderer.render(Document.of(below).add(new PictureLayer(info, above, Placement.IDENTITY)));
        assertThat(drawn.at(5, 5)).isEqualTo(0xff000000);
        assertThat(drawn.at(15, 5)).isEqualTo(0xff808080);
        assertThat(drawn.at(25, 5)).isEqualTo(0xffffffff);
        assertThatThrownBy(() ->
                        Document.of(Pictures.flat(31, 20, 0)).add(new PictureLayer(info, above, Placement.IDENTITY)))
                .hasMessage("The mask of layer “Top” is 30 × 20, but the document is 31 × 20.");
    }

    @Test
    void aGroupIsDrawnApartAndThenBlended() {
        Picture red = Pictures.flat(8, 8, 0xffff0000);
        Picture blue = Pictures.flat(8, 8, 0xff0000ff);
        Picture white = Pictures.flat(8, 8, 0xffffffff);
        GroupLayer group = new GroupLayer(
                LayerInfo.named("group", "Group").withOpacity(0.5f),
                List.of(
                        new PictureLayer(LayerInfo.named("red", "Red"), red, Placement.IDENTITY),
                        new PictureLayer(LayerInfo.named("blue", "Blue"), blue, Placement.IDENTITY)));
        assertThat(renderer.render(Document.of(white).add(group)).at(3, 3)).isEqualTo(0xff8080ff);
    }

    @Test
    void aClippedLayerShowsOnlyOnWhatItIsClippedTo() {
        int[] half = new int[8 * 8];
        for (int i = 0; i < half.length; i++) {
            half[i] = i % 8 < 4 ? 0xff00ff00 : i % 8 < 6 ? 0x80008000 : 0;
        }
        Document document = Document.empty(8, 8)
                .add(new PictureLayer(LayerInfo.named("base", "Base"), Picture.ofArgb(8, 8, half), Placement.IDENTITY))
                .add(new PictureLayer(
                        LayerInfo.named("paint", "Paint").withClipped(true),
                        Pictures.flat(8, 8, 0xffff0000),
                        Placement.IDENTITY));
        Picture drawn = renderer.render(document);
        assertThat(drawn.at(1, 1)).isEqualTo(0xffff0000);
        assertThat(drawn.at(5, 1)).isEqualTo(0x80800000);
        assertThat(drawn.at(7, 1)).isZero();
    }

    @Test
    void anAdjustmentLayerChangesWhatIsBelowByMaskAndOpacityButNotItsAlpha() {
        Picture picture = Pictures.random(40, 30, 4);
        Document document = Document.of(picture)
                .add(new AdjustmentLayer(
                        LayerInfo.named("a", "A").withOpacity(0.5f), List.of(new Exposure(1), new Saturation(-1))));
        Picture drawn = renderer.render(document);
        for (int i = 0; i < drawn.argb().length; i++) {
            assertThat(drawn.argb()[i] >>> 24).isEqualTo(picture.argb()[i] >>> 24);
        }
        Document neutral = Document.of(picture)
                .add(new AdjustmentLayer(
                        LayerInfo.named("a", "A"),
                        List.of(new Exposure(0), new Contrast(0), new Saturation(0), new Temperature(0))));
        assertThat(renderer.render(neutral).samePixels(picture)).isTrue();
    }

    @Test
    void aRegionHasThePixelsOfTheWhole() {
        Document document = busy();
        for (double scale : new double[] {1, 0.37, 1.8}) {
            Picture whole = renderer.render(document, scale);
            for (Rectangle r : new Rectangle[] {
                new Rectangle(0, 0, 20, 10), new Rectangle(31, 17, 40, 23), new Rectangle(whole.width() - 7, 3, 7, 30)
            }) {
                Picture part = renderer.render(document, r, scale);
                for (int y = 0; y < r.height && r.y + y < whole.height(); y++) {
                    for (int x = 0; x < r.width && r.x + x < whole.width(); x++) {
                        Picture a = Pictures.flat(1, 1, part.at(x, y));
                        Picture b = Pictures.flat(1, 1, whole.at(r.x + x, r.y + y));
                        assertThat(Pictures.difference(a, b))
                                .as("scale %s, %d, %d", scale, x, y)
                                .isLessThanOrEqualTo(1);
                    }
                }
            }
        }
    }

    @Test
    void vectorsAndThreadsChangeNoPixel() {
        Document document = busy();
        Picture plain = new Renderer(Bands.ONE, Rows.scalar(), PointRows.scalar()).render(document);
        Picture fast = new Renderer(Bands.of(3), Rows.preferred(), PointRows.preferred()).render(document);
        assertThat(fast.samePixels(plain)).isTrue();
    }

    @Test
    void aPreviewLooksLikeTheExport() {
        Document document = busy();
        Picture whole = renderer.render(document);
        for (double scale : new double[] {0.5, 0.25}) {
            Picture preview = renderer.render(document, scale);
            Picture shrunk = app.atelier.imaging.resample.Resampler.bicubic(whole, preview.width(), preview.height());
            assertThat(Pictures.meanDifference(preview, shrunk)).isLessThan(1.5);
        }
    }

    @Test
    void geometryTurnsFlipsAndCrops() {
        Picture picture = Pictures.random(7, 5, 3);
        Document document = Document.of(picture);
        Picture turned = renderer.render(document.withGeometry(new Geometry(null, 1, 0, false, false)));
        assertThat(turned.width()).isEqualTo(5);
        assertThat(turned.at(4, 0)).isEqualTo(picture.at(0, 0));
        assertThat(turned.at(0, 6)).isEqualTo(picture.at(6, 4));
        Picture half = renderer.render(document.withGeometry(new Geometry(null, 2, 0, false, false)));
        assertThat(half.at(0, 0)).isEqualTo(picture.at(6, 4));
        Picture back = renderer.render(document.withGeometry(new Geometry(null, 3, 0, false, false)));
        assertThat(back.at(0, 6)).isEqualTo(picture.at(0, 0));
        Picture mirrored = renderer.render(document.withGeometry(new Geometry(null, 0, 0, true, false)));
        assertThat(mirrored.at(0, 2)).isEqualTo(picture.at(6, 2));
        Picture cropped = renderer.render(document.withGeometry(new Geometry(new Crop(2, 1, 3, 2), 0, 0, false, true)));
        assertThat(cropped.width()).isEqualTo(3);
        assertThat(cropped.at(0, 0)).isEqualTo(picture.at(2, 3));
        assertThatThrownBy(() -> document.withGeometry(new Geometry(new Crop(5, 0, 3, 2), 0, 0, false, false)))
                .hasMessageContaining("reaches outside");
    }

    @Test
    void straighteningLeavesNoCornerEmpty() {
        Document document = Document.of(Pictures.photo(200, 120));
        for (double degrees : new double[] {-45, -7, 3.3, 20}) {
            Picture drawn = renderer.render(document.withGeometry(new Geometry(null, 0, degrees, false, false)));
            assertThat(drawn.opaque()).as("%s degrees", degrees).isTrue();
        }
    }

    @Test
    void aTurnedLayerKeepsItsMiddleAndItsArea() {
        Picture square = Pictures.flat(40, 40, 0xffffffff);
        Document document = Document.empty(100, 100)
                .add(new PictureLayer(LayerInfo.named("s", "S"), square, new Placement(30, 30, 1, 1, 30)));
        Picture drawn = renderer.render(document);
        assertThat(drawn.at(50, 50)).isEqualTo(0xffffffff);
        double area = 0;
        double cx = 0;
        for (int i = 0; i < drawn.argb().length; i++) {
            area += (drawn.argb()[i] >>> 24) / 255.0;
            cx += (i % 100 + 0.5) * (drawn.argb()[i] >>> 24) / 255.0;
        }
        assertThat(area).isBetween(1590.0, 1610.0);
        assertThat(cx / area).isBetween(49.95, 50.05);
    }

    @Test
    void anOpaqueDocumentStaysOpaqueAtAnyScale() {
        Document document = Document.of(Pictures.photo(301, 203));
        for (double scale : new double[] {0.01, 0.317, 0.5, 0.999, 1.5}) {
            assertThat(renderer.render(document, scale).opaque())
                    .as("scale %s", scale)
                    .isTrue();
        }
        assertThatThrownBy(() -> renderer.render(document, Double.NaN)).hasMessageContaining("scale");
        assertThatThrownBy(() -> renderer.render(document, 0)).hasMessageContaining("scale");
    }

    /** A document with something of everything. */
    static Document busy() {
        Picture sprite = Pictures.random(33, 21, 6);
        return Document.of(Pictures.photo(180, 110))
                .add(new PictureLayer(
                        LayerInfo.named("sprite", "Sprite").withBlendMode(BlendMode.SCREEN),
                        sprite,
                        new Placement(20, 15, 2.3, 1.7, 0)))
                .add(new GroupLayer(
                        LayerInfo.named("group", "Group").withOpacity(0.8f),
                        List.of(
                                new PictureLayer(
                                        LayerInfo.named("turned", "Turned"),
                                        Pictures.photo(50, 40),
                                        new Placement(90, 30, 1, 1, 25)),
                                new PictureLayer(
                                        LayerInfo.named("clip", "Clip")
                                                .withClipped(true)
                                                .withBlendMode(BlendMode.MULTIPLY),
                                        Pictures.photo(60, 60),
                                        Placement.at(80, 20)))))
                .add(new AdjustmentLayer(
                        LayerInfo.named("look", "Look").withOpacity(0.9f).withFilters(List.of(new GaussianFilter(1.2))),
                        List.of(new Exposure(0.4), new Contrast(0.3), new Saturation(0.2), new Temperature(0.1))));
    }
}
