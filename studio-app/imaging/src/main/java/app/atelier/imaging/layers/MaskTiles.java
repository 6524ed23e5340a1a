package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a mask in tiles of {@value #SIDE} pixels a side. A tile of one value takes no memory, and what is painted
 * on a part shares all other tiles. Immutable.
 */
final class MaskTiles {
    static final int SIDE = Picture.TILE;

    private final int width;
    private final int height;

    /** The value of a tile that has just one. */
    private final byte[] even;

    /** Row by row, as wide and high as the tile is inside the mask; null for a tile of one value. */
    private final byte @Nullable [][] tiles;

    private MaskTiles(int width, int height, byte[] even, byte @Nullable [][] tiles) {
        this.width = width;
        this.height = height;
        this.even = even;
        this.tiles = tiles;
    }

    private static int across(int side) {
        return (side + SIDE - 1) / SIDE;
    }

    /** Of one value everywhere. */
    static MaskTiles even(int width, int height, byte value) {
        int count = across(width) * across(height);
        byte[] even = new byte[count];
        Arrays.fill(even, value);
        return new MaskTiles(width, height, even, new byte[count][]);
    }

    /** Of values row by row; the array may go on to be used. */
    static MaskTiles of(int width, int height, byte[] all) {
        MaskTiles result = even(width, height, (byte) 0);
        for (int i = 0; i < result.tiles.length; i++) {
            Rectangle place = result.place(i);
            int from = place.y * width + place.x;
            if (isEven(all, from, width, place)) {
                result.even[i] = all[from];
            } else {
                byte[] tile = new byte[place.width * place.height];
                for (int y = 0; y < place.height; y++) {
                    System.arraycopy(all, from + y * width, tile, y * place.width, place.width);
                }
                result.tiles[i] = tile;
            }
        }
        return result;
    }

    private static boolean isEven(byte[] all, int from, int stride, Rectangle place) {
        for (int y = 0; y < place.height; y++) {
            int at = from + y * stride;
            // Each is as the next.
            boolean same = all[at] == all[from]
                    && Arrays.mismatch(all, at, at + place.width - 1, all, at + 1, at + place.width) < 0;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private Rectangle place(int tile) {
        int x = tile % across(width) * SIDE;
        int y = tile / across(width) * SIDE;
        return new Rectangle(x, y, Math.min(SIDE, width - x), Math.min(SIDE, height - y));
    }

    /** Copies a part, which must lie inside. */
    void read(Rectangle part, byte[] into, int at, int stride) {
        for (int y = part.y; y < part.y + part.height; y++) {
            int to = at + (y - part.y) * stride;
            int row = y / SIDE * across(width);
            for (int x = part.x; x < part.x + part.width; ) {
                int tx = x / SIDE;
                int run = Math.min(part.x + part.width, (tx + 1) * SIDE) - x;
                byte @Nullable [] tile = tiles[row + tx];
                if (tile == null) {
                    Arrays.fill(into, to, to + run, even[row + tx]);
                } else {
                    System.arraycopy(tile, y % SIDE * widthOf(tx) + x - tx * SIDE, into, to, run);
                }
                to += run;
                x += run;
            }
        }
    }

    private int widthOf(int column) {
        return Math.min(SIDE, width - column * SIDE);
    }

    /** At a place inside. */
    byte at(int x, int y) {
        int tx = x / SIDE;
        int i = y / SIDE * across(width) + tx;
        byte @Nullable [] tile = tiles[i];
        return tile == null ? even[i] : tile[y % SIDE * widthOf(tx) + x - tx * SIDE];
    }

    /** Bytes of the tiles for which {@code first} holds. */
    long memory(Predicate<Object> first) {
        long bytes = 0;
        for (byte @Nullable [] tile : tiles) {
            bytes += tile != null && first.test(tile) ? tile.length : 0;
        }
        return bytes;
    }

    /** Each value taken from 255. */
    MaskTiles inverted() {
        byte[] other = inverted(even);
        byte @Nullable [][] changed = new byte[tiles.length][];
        for (int i = 0; i < tiles.length; i++) {
            byte @Nullable [] tile = tiles[i];
            changed[i] = tile == null ? null : inverted(tile);
        }
        return new MaskTiles(width, height, other, changed);
    }

    private static byte[] inverted(byte[] values) {
        byte[] other = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            other[i] = (byte) (255 - (values[i] & 255));
        }
        return other;
    }

    /** With some parts changed row by row, or piece of row by piece; all else is shared. */
    MaskTiles repainted(List<Rectangle> parts, Mask.RowChange change) {
        byte[] evenNow = even.clone();
        byte @Nullable [][] now = tiles.clone();
        for (int i = 0; i < now.length; i++) {
            Rectangle place = place(i);
            if (parts.stream().noneMatch(place::intersects)) {
                continue;
            }
            byte[] tile = new byte[place.width * place.height];
            read(place, tile, 0, place.width);
            for (Rectangle part : parts) {
                Rectangle own = part.intersection(place);
                for (int y = own.y; y < own.y + own.height; y++) {
                    change.row(own.x, y, own.width, tile, (y - place.y) * place.width + own.x - place.x);
                }
            }
            boolean same = isEven(tile, 0, place.width, new Rectangle(place.getSize()));
            now[i] = same ? null : tile;
            evenNow[i] = same ? tile[0] : 0;
        }
        return new MaskTiles(width, height, evenNow, now);
    }

    /** Whether a part is known to be the same in another one of the same size, as they share its tiles. */
    boolean shared(MaskTiles other, Rectangle part) {
        for (int ty = part.y / SIDE; ty <= (part.y + part.height - 1) / SIDE; ty++) {
            for (int tx = part.x / SIDE; tx <= (part.x + part.width - 1) / SIDE; tx++) {
                int i = ty * across(width) + tx;
                if (tiles[i] != other.tiles[i] || tiles[i] == null && even[i] != other.even[i]) {
                    return false;
                }
            }
        }
        return true;
    }
}
