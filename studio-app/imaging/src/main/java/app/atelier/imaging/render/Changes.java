package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where two pictures of the same place differ to the eye: a few rectangles around all of it. */
final class Changes {
    private static final int TILE = 16;

    /** Pixels around what changed that belong to it; the outer ones may pass into what is there. */
    private static final int ROOM = 24;

    /** Not every row is looked at: what is one row high is seen soon enough. */
    private static final int STEP = 2;

    /** What a wide shine changes far away is left to the frame that is drawn in full. */
    private static final float SEEN = 5f / 255;

    /** More are joined: each is filtered with some room around it. */
    private static final int MOST = 4;

    private final Region before;
    private final Region after;
    private final int columns;
    private final int rows;

    private Changes(Region before, Region after) {
        this.before = before;
        this.after = after;
        this.columns = Math.ceilDiv(after.surface().width, TILE);
        this.rows = Math.ceilDiv(after.surface().height, TILE);
    }

    /**
     * Rectangles that do not overlap; none if nothing changed.
     *
     * @param before of the same place as {@code after}
     */
    static List<Rectangle> between(Region before, Region after, Bands bands) {
        Changes changes = new Changes(before, after);
        boolean[] tiles = changes.tiles(bands);
        List<Rectangle> found = new ArrayList<>();
        for (int i = 0; i < tiles.length; i++) {
            if (tiles[i]) {
                Rectangle tile = changes.connected(tiles, i);
                Rectangle grown = new Rectangle(
                        after.x() + tile.x * TILE - ROOM,
                        after.y() + tile.y * TILE - ROOM,
                        tile.width * TILE + 2 * ROOM,
                        tile.height * TILE + 2 * ROOM);
                found.add(grown.intersection(after.place()));
            }
        }
        return joined(found);
    }

    private boolean[] tiles(Bands bands) {
        boolean[] tiles = new boolean[columns * rows];
        bands.run(rows, 1, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < columns; x++) {
                    tiles[y * columns + x] = differs(x * TILE, y * TILE);
                }
            }
        });
        return tiles;
    }

    private boolean differs(int left, int top) {
        Surface one = before.surface();
        Surface other = after.surface();
        int right = Math.min(other.width, left + TILE);
        int bottom = Math.min(other.height, top + TILE);
        for (int y = top; y < bottom; y += STEP) {
            float most = 0;
            for (int i = y * other.width + left; i < y * other.width + right; i++) {
                float colour = Math.max(
                        Math.abs(one.r[i] - other.r[i]),
                        Math.max(Math.abs(one.g[i] - other.g[i]), Math.abs(one.b[i] - other.b[i])));
                most = Math.max(most, Math.max(colour, Math.abs(one.a[i] - other.a[i])));
            }
            if (most > SEEN) {
                return true;
            }
        }
        return false;
    }

    /** The tiles around all changed ones that are connected with one, which are taken out. */
    private Rectangle connected(boolean[] tiles, int first) {
        Rectangle all = new Rectangle(first % columns, first / columns, 1, 1);
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        tiles[first] = false;
        while (!open.isEmpty()) {
            int tile = open.pop();
            int x = tile % columns;
            int y = tile / columns;
            all.add(new Rectangle(x, y, 1, 1));
            for (int ny = Math.max(0, y - 1); ny < Math.min(rows, y + 2); ny++) {
                for (int nx = Math.max(0, x - 1); nx < Math.min(columns, x + 2); nx++) {
                    if (tiles[ny * columns + nx]) {
                        tiles[ny * columns + nx] = false;
                        open.push(ny * columns + nx);
                    }
                }
            }
        }
        return all;
    }

    private static List<Rectangle> joined(List<Rectangle> found) {
        List<Rectangle> joined = new ArrayList<>();
        for (Rectangle one : found) {
            add(joined, one);
        }
        while (joined.size() > MOST) {
            Rectangle last = joined.removeLast();
            add(joined, last.union(joined.removeLast()));
        }
        return joined;
    }

    private static void add(List<Rectangle> joined, Rectangle one) {
        Rectangle all = one;
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i).intersects(all)) {
                all = all.union(joined.remove(i));
                // What it has grown over may lie before it in the list.
                i = -1;
            }
        }
        joined.add(all);
    }
}
