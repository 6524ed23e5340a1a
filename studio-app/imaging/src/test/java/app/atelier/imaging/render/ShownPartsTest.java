package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a turned or enlarged picture that is on disk a frame reads what it shows, and gives the same pixels. */
class ShownPartsTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 500;

    /** A corner of the view that lies over the left upper part of the picture. */
    private static final Rectangle CORNER = new Rectangle(60, 50, 90, 80);

    /** Counts what is read; what lies right of a column is damaged. */
    private static final class Disk implements PixelSource {
        private final Picture picture;
        private final int damagedFrom;
        private long read;

        private Disk(Picture picture, int damagedFrom) {
            this.picture = picture;
            this.damagedFrom = damagedFrom;
        }

        @Override
        public synchronized void read(Rectangle part, Object into, int at, int stride) {
            if (part.x + part.width > damagedFrom) {
                throw new UnreadablePixelsException(new IOException("damaged"));
            }
            read += (long) part.width * part.height;
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

    private static Document page(Picture picture, Placement place, PixelFormat format) {
        return Document.of(Pictures.photo(WIDTH, HEIGHT))
                .add(new PictureLayer(LayerInfo.named("a", "A"), picture, place))
                .withFormat(format);
    }

    static List<Placement> places() {
        return List.of(
                new Placement(0, 0, 1, 1, 5),
                new Placement(10.25, -7.5, 1.5, 1.1, -8),
                new Placement(0, 0, 2, 2, 0),
                new Placement(0, 0, -1.5, 1.5, 3),
                new Placement(3, 4, 1.3, 1.3, 0));
    }

    @ParameterizedTest
    @MethodSource("places")
    void onlyWhatShowsIsRead(Placement place) {
        Picture picture = Pictures.random(WIDTH, HEIGHT, 5);
        Disk disk = new Disk(picture, WIDTH);
        Picture seen = new Renderer().render(page(disk.deferred(), place, PixelFormat.SRGB8), CORNER, 1);
        assertThat(disk.read).isLessThan((long) WIDTH * HEIGHT / 4);
        Picture expected = new Renderer().render(page(picture, place, PixelFormat.SRGB8), CORNER, 1);
        assertThat(seen.samePixels(expected)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("places")
    void alsoInOtherFormats(Placement place) {
        Picture picture = Pictures.random(WIDTH, HEIGHT, 6).convertedTo(ColourSpace.DISPLAY_P3, Depth.U16);
        for (PixelFormat format :
                List.of(PixelFormat.SRGB8, picture.format(), new PixelFormat(Depth.F32, ColourSpace.LINEAR_SRGB))) {
            Disk disk = new Disk(picture, WIDTH);
            Picture seen = new Renderer().render(page(disk.deferred(), place, format), CORNER, 1);
            Picture expected = new Renderer().render(page(picture, place, format), CORNER, 1);
            assertThat(seen.samePixels(expected)).as(format.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, -12})
    void whatIsDamagedBesideTheViewCostsNothing(double degrees) {
        Picture picture = Pictures.random(WIDTH, HEIGHT, 7);
        Placement place = new Placement(0, 0, 1.2, 1.2, degrees);
        Disk disk = new Disk(picture, 420);
        Picture seen = new Renderer().render(page(disk.deferred(), place, PixelFormat.SRGB8), CORNER, 1);
        Picture expected = new Renderer().render(page(picture, place, PixelFormat.SRGB8), CORNER, 1);
        assertThat(seen.samePixels(expected)).isTrue();
    }
}
