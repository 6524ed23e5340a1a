package app.atelier.imaging;

import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of another picture except for some tiles of {@value Picture#TILE} pixels a side: what is left after a stroke
 * takes as much memory as the stroke.
 */
final class Patched implements PixelSource {
    private static final int TILE = Picture.TILE;

    /** In one array. */
    private final Picture root;

    /** An array for each tile, row by row, as wide and high as the tile is inside the picture; null is the root's. */
    private final @Nullable Object[] tiles;

    Patched(Picture root, @Nullable Object[] tiles) {
        this.root = root;
        this.tiles = tiles;
    }

    Picture root() {
        return root;
    }

    @Nullable
    Object tile(int index) {
        return tiles[index];
    }

    static int across(int width) {
        return (width + TILE - 1) / TILE;
    }

    static int count(int width, int height) {
        return across(width) * across(height);
    }

    /** The place of a tile of a picture. */
    static Rectangle place(int index, int width, int height) {
        int x = index % across(width) * TILE;
        int y = index / across(width) * TILE;
        return new Rectangle(x, y, Math.min(TILE, width - x), Math.min(TILE, height - y));
    }

    /** The indices of the tiles that a place touches. */
    static List<Integer> touched(Rectangle place, int width) {
        List<Integer> indices = new ArrayList<>();
        for (int ty = place.y / TILE; ty <= (place.y + place.height - 1) / TILE; ty++) {
            for (int tx = place.x / TILE; tx <= (place.x + place.width - 1) / TILE; tx++) {
                indices.add(ty * across(width) + tx);
            }
        }
        return indices;
    }

    /** Whether a part is known to be the same in two pictures, since it lies in a tile that they share. */
    static boolean shared(Picture a, Picture b, Rectangle part) {
        List<Integer> tiles = touched(part, a.width());
        return root(a) == root(b) && tiles.stream().allMatch(tile -> tile(a, tile) == tile(b, tile));
    }

    private static Picture root(Picture picture) {
        return picture.source() instanceof Patched patched ? patched.root : picture;
    }

    private static @Nullable Object tile(Picture picture, int index) {
        return picture.source() instanceof Patched patched ? patched.tiles[index] : null;
    }

    @Override
    public void read(Rectangle part, Object into, int at, int stride) {
        int width = root.width();
        Object below = root.pixels();
        for (int y = part.y; y < part.y + part.height; y++) {
            int to = at + (y - part.y) * stride;
            int row = y / TILE * across(width);
            for (int x = part.x; x < part.x + part.width; ) {
                int tx = x / TILE;
                int run = Math.min(part.x + part.width, (tx + 1) * TILE) - x;
                Object tile = tiles[row + tx];
                if (tile == null) {
                    PixelArrays.copy(below, y * width + x, into, to, run);
                } else {
                    int tileWidth = Math.min(TILE, width - tx * TILE);
                    PixelArrays.copy(tile, y % TILE * tileWidth + x - tx * TILE, into, to, run);
                }
                to += run;
                x += run;
            }
        }
    }

    @Override
    public long memory(Predicate<Object> first) {
        long bytes = root.memory(first);
        for (Object tile : tiles) {
            bytes += tile != null && first.test(tile) ? PixelArrays.bytes(tile) : 0;
        }
        return bytes;
    }

    /** The root at half the size with what lies under the tiles made anew; whole means are the same for any part. */
    @Override
    public @Nullable Picture halved(Picture.Halver halver) {
        int width = root.width();
        int height = root.height();
        Picture small = root.halved(halver);
        int[] result = small.packed().clone();
        Bands.ALL.run(tiles.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                Object tile = tiles[i];
                if (tile == null) {
                    continue;
                }
                Rectangle place = place(i, width, height);
                Picture own = halver.half(
                        Picture.ofArgb(place.width, place.height, (int[]) tile, root.space()),
                        place.width / 2,
                        place.height / 2);
                for (int y = 0; y < own.height(); y++) {
                    int target = (place.y / 2 + y) * small.width() + place.x / 2;
                    System.arraycopy(own.packed(), y * own.width(), result, target, own.width());
                }
            }
        });
        return Picture.ofArgb(small.width(), small.height(), result, root.space());
    }
}
