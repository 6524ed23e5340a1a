package app.atelier.imaging;

import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
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
        if (root.flat()) {
            readFlat(root.pixels(), part, into, at, stride);
            return;
        }
        root.read(part, into, at, stride);
        for (int index : touched(part, root.width())) {
            Object tile = tiles[index];
            if (tile != null) {
                Rectangle place = place(index, root.width(), root.height());
                Rectangle wanted = place.intersection(part);
                for (int y = wanted.y; y < wanted.y + wanted.height; y++) {
                    int from = (y - place.y) * place.width + wanted.x - place.x;
                    PixelArrays.copy(tile, from, into, at + (y - part.y) * stride + wanted.x - part.x, wanted.width);
                }
            }
        }
    }

    private void readFlat(Object below, Rectangle part, Object into, int at, int stride) {
        int width = root.width();
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
    public boolean rowwise() {
        return root.rowwise();
    }

    @Override
    public long memory(Predicate<Object> first) {
        long bytes = root.memory(first);
        for (Object tile : tiles) {
            bytes += tile != null && first.test(tile) ? PixelArrays.bytes(tile) : 0;
        }
        return bytes;
    }

    /** The root at half the size with the tiles made anew that lie over what is patched; the others are shared. */
    @Override
    public Picture halved() {
        Picture small = root.halved();
        boolean[] patched = new boolean[count(small.width(), small.height())];
        for (int i = 0; i < tiles.length; i++) {
            if (tiles[i] != null) {
                int across = across(root.width());
                patched[i / across / 2 * across(small.width()) + i % across / 2] = true;
            }
        }
        Halves halves = new Halves(Picture.deferred(root.width(), root.height(), root.format(), false, this));
        @Nullable Object[] changed = new Object[patched.length];
        Bands.ALL.run(changed.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (patched[i]) {
                    Rectangle place = place(i, small.width(), small.height());
                    int[] tile = new int[place.width * place.height];
                    halves.read(place, tile, 0, place.width);
                    changed[i] = tile;
                }
            }
        });
        return over(small, changed, small.opaque() && opaque(changed));
    }

    private static boolean opaque(@Nullable Object[] tiles) {
        return Arrays.stream(tiles).allMatch(tile -> tile == null || PixelArrays.opaque(tile));
    }

    /** A picture with other tiles, which belong to the new one from now on; null keeps a tile. */
    static Picture over(Picture picture, @Nullable Object[] changed, boolean opaque) {
        Picture root = picture;
        if (picture.source() instanceof Patched before) {
            root = before.root;
            for (int i = 0; i < changed.length; i++) {
                changed[i] = changed[i] == null ? before.tiles[i] : changed[i];
            }
        }
        return Picture.deferred(
                picture.width(), picture.height(), picture.format(), opaque, new Patched(root, changed));
    }
}
