package app.atelier.imaging;

import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pictures of which some parts are changed: a small change of a large picture shares all other tiles with it. */
final class Repainting {
    /** Fewer pixels are not worth waking other threads for, and no more to copy than to keep account of. */
    private static final long SMALL = 1 << 18;

    /** Tiles of their own that a picture has at most: one of so many. */
    private static final int SHARE = 4;

    private final Picture picture;
    private final List<Rectangle> parts;
    private final Picture.RowChange change;

    Repainting(Picture picture, List<Rectangle> parts, Picture.RowChange change) {
        this.picture = picture;
        this.parts = parts;
        this.change = change;
    }

    Picture picture() {
        if ((long) picture.width() * picture.height() >= 2 * SMALL) {
            @Nullable Object[] changed = new Object[Patched.count(picture.width(), picture.height())];
            int[] touched = parts.stream()
                    .flatMap(part -> Patched.touched(part, picture.width()).stream())
                    .mapToInt(i -> i)
                    .distinct()
                    .toArray();
            if (touched.length <= changed.length / SHARE) {
                return tiled(changed, touched);
            }
        }
        Object result = picture.copyOfPixels();
        for (Rectangle part : parts) {
            Bands bands = (long) part.width * part.height < SMALL ? Bands.ONE : Bands.ALL;
            bands.run(part.height, 32, (from, to) -> {
                rows(new Rectangle(part.x, part.y + from, part.width, to - from), result, 0, 0, picture.width());
            });
        }
        return Picture.ofPixels(picture.width(), picture.height(), result, picture.space());
    }

    private Picture tiled(@Nullable Object[] changed, int[] touched) {
        Bands bands = touched.length < 4 ? Bands.ONE : Bands.ALL;
        bands.run(touched.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                Rectangle place = Patched.place(touched[i], picture.width(), picture.height());
                Object tile = PixelArrays.make(picture.depth(), place.width * place.height);
                picture.read(place, tile, 0, place.width);
                for (Rectangle part : parts) {
                    rows(part.intersection(place), tile, place.x, place.y, place.width);
                }
                changed[touched[i]] = tile;
            }
        });
        return tiled(picture, changed);
    }

    /** The picture with other tiles; {@code changed} belongs to it from now on, null keeps a tile. */
    static Picture tiled(Picture picture, @Nullable Object[] changed) {
        int width = picture.width();
        int height = picture.height();
        boolean[] opaque = new boolean[changed.length];
        for (int i = 0; i < changed.length; i++) {
            Object tile = changed[i];
            if (tile != null) {
                opaque[i] = tile instanceof float[] floats ? PixelRows.clean(floats) : PixelArrays.opaque(tile);
            }
        }
        boolean all = IntStream.range(0, changed.length)
                .allMatch(i -> changed[i] == null ? picture.opaque() || opaque(picture, i) : opaque[i]);
        Picture result = Patched.over(picture, changed, all);
        long own = IntStream.range(0, changed.length)
                .filter(i -> changed[i] != null)
                .count();
        if (own <= changed.length / SHARE) {
            return result;
        }
        return Picture.ofPixels(width, height, result.copyOfPixels(), picture.space());
    }

    private static boolean opaque(Picture picture, int tile) {
        Rectangle place = Patched.place(tile, picture.width(), picture.height());
        Object pixels = PixelArrays.make(picture.depth(), place.width * place.height);
        picture.read(place, pixels, 0, place.width);
        return PixelArrays.opaque(pixels);
    }

    /** Changes rows of a part inside an array that begins at a place of the picture. */
    private void rows(Rectangle part, Object into, int left, int top, int stride) {
        if (part.isEmpty()) {
            return;
        }
        float[] row = new float[4 * part.width];
        for (int y = part.y; y < part.y + part.height; y++) {
            int at = (y - top) * stride + part.x - left;
            PixelRows.read(into, at, row, 0, part.width);
            change.row(part.x, y, part.width, row);
            PixelRows.write(row, 0, into, at, part.width, PixelRows.Offset.NONE);
        }
    }
}
