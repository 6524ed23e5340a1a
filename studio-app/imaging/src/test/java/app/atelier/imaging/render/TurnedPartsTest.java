package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of turned, straightened and projected layers are the pixels of the whole, and read no more than they show. */
class TurnedPartsTest {
    private static final PixelFormat P3_16 = new PixelFormat(Depth.U16, ColourSpace.DISPLAY_P3);
    private static final PixelFormat LIGHT = new PixelFormat(Depth.F32, ColourSpace.LINEAR_SRGB);

    private static final int WIDE = 1000;
    private static final int HIGH = 750;

    /** Counts the pixels that are read. */
    private static final class Disk implements PixelSource {
        private final Picture picture;
        private long read;

        private Disk(Picture picture) {
            this.picture = picture;
        }

        @Override
        public void read(Rectangle part, Object into, int at, int stride) {
            synchronized (this) {
                read += (long) part.width * part.height;
            }
            for (int y = 0; y < part.height; y++) {
                int from = (part.y + y) * picture.width() + part.x;
                switch (into) {
                    case int[] packed -> System.arraycopy(picture.packed(), from, packed, at + y * stride, part.width);
                    case short[] shorts ->
                        System.arraycopy(picture.shorts(), 4 * from, shorts, 4 * (at + y * stride), 4 * part.width);
                    default -> throw new IllegalStateException();
                }
            }
        }

        @Override
        public long memory(Predicate<Object> first) {
            return 0;
        }

        private Picture deferred() {
            return Picture.deferred(picture.width(), picture.height(), picture.format(), false, this);
        }
    }

    /** A page of a picture's size on which it lies turned. */
    private static Document page(Picture picture, Placement place, Geometry geometry, PixelFormat format) {
        PictureLayer layer = new PictureLayer(LayerInfo.named("a", "A"), picture, place);
        return new Document(picture.width(), picture.height(), List.of(layer), geometry).withFormat(format);
    }

    static List<Placement> places() {
        return List.of(
                Placement.IDENTITY,
                new Placement(0, 0, 1, 1, 7),
                new Placement(3.25, -2.5, 0.31, 0.34, -33),
                new Placement(1, 2, 1.7, 0.6, 45),
                new Placement(0, 0, 1, 1, 90),
                new Placement(2, 1, -0.4, 0.45, 270),
                new Placement(0.5, 0, 1.3, 1.3, 90));
    }

    static List<Geometry> geometries() {
        Geometry plain = Geometry.IDENTITY;
        return List.of(
                plain.withStraighten(-8.5),
                new Geometry(null, 1, 0, true, false),
                new Geometry(null, 3, 3, false, false),
                plain.withPerspective(Perspective.keystone(0.4, -0.7)),
                new Geometry(null, 1, -2, false, true).withPerspective(Perspective.keystone(-0.9, 0.2)));
    }

    private static List<Rectangle> parts(int width, int height) {
        List<Rectangle> parts = new ArrayList<>();
        parts.add(new Rectangle(0, 0, (width + 1) / 2, (height + 2) / 3));
        parts.add(new Rectangle(width / 3, height / 4, (width + 3) / 4, (height + 1) / 2));
        parts.add(new Rectangle(width - 1, height - 1, 1, 1));
        parts.add(new Rectangle(width / 2, 0, 1, height));
        return parts;
    }

    private static void partsAreTheWhole(Document document, double scale, String what) {
        Picture whole = new Renderer().render(document, scale);
        for (Rectangle part : parts(whole.width(), whole.height())) {
            Picture alone =
                    new Renderer(Bands.ONE, Rows.preferred(), PointRows.preferred(), 0).render(document, part, scale);
            assertThat(alone.samePixels(whole.part(part)))
                    .as("%s at %s, %s", what, scale, part)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,5", "61,1", "4097,3", "301,203"})
    void partsAreThePixelsOfTheWhole(int width, int height) {
        Picture picture = Pictures.random(width, height, 3);
        for (double scale : new double[] {1, 0.37, 0.2, 1.9}) {
            for (Placement place : places()) {
                partsAreTheWhole(page(picture, place, Geometry.IDENTITY, PixelFormat.SRGB8), scale, "" + place);
            }
            for (Geometry geometry : geometries()) {
                partsAreTheWhole(
                        page(picture, new Placement(1, 0, 0.9, 1, 2), geometry, PixelFormat.SRGB8),
                        scale,
                        "" + geometry);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("geometries")
    void alsoInOtherFormatsAndUnderMasks(Geometry geometry) {
        int width = 310;
        int height = 222;
        byte[] values = new byte[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (128 + 100 * Math.sin(i % width / 9.0) * Math.cos(i / width / 7.0));
        }
        Picture picture = Pictures.random(width, height, 6);
        for (Picture source : List.of(picture, picture.convertedTo(P3_16))) {
            for (PixelFormat format : List.of(PixelFormat.SRGB8, P3_16, LIGHT)) {
                Document document = page(source, new Placement(0, 0, 0.8, 0.8, 11), geometry, format)
                        .update("a", layer -> layer.withInfo(layer.info().withMask(Mask.of(width, height, values))));
                partsAreTheWhole(document, 1, geometry + " " + format);
                partsAreTheWhole(document, 0.43, geometry + " " + format);
            }
        }
    }

    private static long read(Picture picture, Placement place, Geometry geometry, Rectangle view, double scale) {
        Disk disk = new Disk(picture);
        PixelFormat format = picture.format();
        Picture seen = new Renderer().render(page(disk.deferred(), place, geometry, format), view, scale);
        Picture expected = new Renderer().render(page(picture, place, geometry, format), view, scale);
        assertThat(seen.samePixels(expected)).as("%s %s", place, geometry).isTrue();
        return disk.read;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCornerOfTheViewReadsACornerOfThePicture(boolean deep) {
        Picture picture = Pictures.random(WIDE, HIGH, 5);
        Picture source = deep ? picture.convertedTo(P3_16) : picture;
        long all = (long) WIDE * HIGH;
        for (double scale : new double[] {1, 0.45, 0.25, 2}) {
            // A tenth of each side of the page, so a hundredth of it.
            Rectangle view =
                    new Rectangle((int) (400 * scale), (int) (300 * scale), (int) (100 * scale), (int) (75 * scale));
            for (Placement place : places()) {
                double shown = 1 / Math.abs(place.scaleX() * place.scaleY());
                assertThat(read(source, place, Geometry.IDENTITY, view, scale))
                        .as("%s at %s", place, scale)
                        .isLessThan((long) (all * shown / 18));
            }
            for (Geometry geometry : geometries()) {
                assertThat(read(source, Placement.IDENTITY, geometry, view, scale))
                        .as("%s at %s", geometry, scale)
                        .isLessThan(all / 12);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allOfTheViewReadsThePictureOnceForEachSmallerSize(boolean deep) {
        Picture picture = Pictures.random(WIDE, HIGH, 5);
        Picture source = deep ? picture.convertedTo(P3_16) : picture;
        Rectangle view = new Rectangle(0, 0, WIDE / 4, HIGH / 4);
        for (Placement place : places()) {
            assertThat(read(source, place, Geometry.IDENTITY, view, 0.25))
                    .as("%s", place)
                    .isLessThan(WIDE * HIGH * 3 / 2);
        }
        for (Geometry geometry : geometries()) {
            Rectangle whole = geometry.quarterTurns() % 2 == 0 ? view : new Rectangle(0, 0, HIGH / 4, WIDE / 4);
            assertThat(read(source, Placement.IDENTITY, geometry, whole, 0.25))
                    .as("%s", geometry)
                    .isLessThan(geometry.perspective() == null ? WIDE * HIGH * 3 / 2 : WIDE * HIGH * 5 / 2);
        }
    }

    @Test
    void aMaskOnDiskIsReadWhereItShows() {
        int side = 1200;
        byte[] values = new byte[side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (i / 7 + i % side / 3);
        }
        for (Geometry geometry : geometries()) {
            long[] read = {0};
            Mask mask = Mask.deferred(side, side, (part, into, at, stride) -> {
                synchronized (read) {
                    read[0] += (long) part.width * part.height;
                }
                for (int y = 0; y < part.height; y++) {
                    System.arraycopy(values, (part.y + y) * side + part.x, into, at + y * stride, part.width);
                }
            });
            Document plain = Document.of(Pictures.flat(side, side, -1)).withGeometry(geometry);
            Rectangle view = new Rectangle(500, 400, 120, 120);
            Picture seen = new Renderer()
                    .render(plain.update("background", l -> l.withInfo(l.info().withMask(mask))), view, 1);
            Picture expected = new Renderer()
                    .render(
                            plain.update("background", l -> l.withInfo(l.info().withMask(Mask.of(side, side, values)))),
                            view,
                            1);
            assertThat(seen.samePixels(expected)).as("%s", geometry).isTrue();
            assertThat(read[0]).as("%s", geometry).isLessThan(side * side / 10);
        }
    }
}
