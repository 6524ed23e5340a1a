package app.atelier.imaging.painting;

import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * How much colour one stroke leaves where, 0 to 1; dabs of a stroke build up to full and no further. Kept in tiles, made
 * as the stroke comes by, so that beginning a stroke on a large picture costs nothing.
 */
final class Coat {
    static final int TILE = 128;
    private static final int SHARED_PIXELS = 1 << 16;

    private final int width;
    private final int height;
    private final int across;
    private final float[][] tiles;

    Coat(int width, int height) {
        this.width = width;
        this.height = height;
        this.across = (width + TILE - 1) / TILE;
        this.tiles = new float[across * ((height + TILE - 1) / TILE)][];
    }

    /**
     * Lays a dab.
     *
     * @param cx middle in pixels
     * @param cy middle in pixels
     * @param radius in units of the lens
     * @return the pixels it can have changed; empty if it lies outside
     */
    Rectangle dab(double cx, double cy, double radius, double hardness, float flow, Lens lens) {
        double soft = Math.max(0.5, lens.pixel() / 2);
        double reach = radius + soft;
        double reachX = lens.reachX(reach);
        double reachY = lens.reachY(reach);
        int x0 = (int) Math.max(0, Math.floor(cx - reachX));
        int y0 = (int) Math.max(0, Math.floor(cy - reachY));
        int x1 = (int) Math.min(width, Math.ceil(cx + reachX));
        int y1 = (int) Math.min(height, Math.ceil(cy + reachY));
        if (x0 >= x1 || y0 >= y1) {
            return new Rectangle();
        }
        for (int ty = y0 / TILE; ty <= (y1 - 1) / TILE; ty++) {
            for (int tx = x0 / TILE; tx <= (x1 - 1) / TILE; tx++) {
                if (tiles[ty * across + tx] == null) {
                    tiles[ty * across + tx] = new float[TILE * TILE];
                }
            }
        }
        double core = Math.max(0, Math.min(radius - soft, radius * hardness));
        Disc disc = new Disc(cx, cy, core, reach, Math.max(2 * soft, reach - core), flow, lens);
        Bands bands = (long) (x1 - x0) * (y1 - y0) > SHARED_PIXELS ? Bands.ALL : Bands.ONE;
        bands.run(y1 - y0, 16, (from, to) -> {
            for (int y = y0 + from; y < y0 + to; y++) {
                row(disc, x0, x1, y);
            }
        });
        return new Rectangle(x0, y0, x1 - x0, y1 - y0);
    }

    private record Disc(double cx, double cy, double core, double reach, double fall, float flow, Lens lens) {}

    private void row(Disc disc, int x0, int x1, int y) {
        double dy = y + 0.5 - disc.cy;
        double coreSquared = disc.core * disc.core;
        double reachSquared = disc.reach * disc.reach;
        for (int x = x0; x < x1; ) {
            float[] tile = tiles[y / TILE * across + x / TILE];
            int end = Math.min(x1, (x / TILE + 1) * TILE);
            int at = (y % TILE) * TILE - x / TILE * TILE;
            for (; x < end; x++) {
                double d = disc.lens.squared(x + 0.5 - disc.cx, dy);
                if (d >= reachSquared) {
                    continue;
                }
                float dab = disc.flow;
                if (d > coreSquared) {
                    float t = (float) ((disc.reach - Math.sqrt(d)) / disc.fall);
                    t = t < 1 ? t : 1;
                    dab *= t * t * (3 - 2 * t);
                }
                tile[at + x] += (1 - tile[at + x]) * dab;
            }
        }
    }

    float at(int x, int y) {
        float[] tile = tiles[y / TILE * across + x / TILE];
        return tile == null ? 0 : tile[y % TILE * TILE + x % TILE];
    }

    /** A row of amounts. */
    void row(int x, int y, int count, float[] amounts) {
        for (int i = 0; i < count; ) {
            int tx = (x + i) / TILE;
            int run = Math.min(count - i, (tx + 1) * TILE - x - i);
            float[] tile = tiles[y / TILE * across + tx];
            if (tile == null) {
                java.util.Arrays.fill(amounts, i, i + run, 0f);
            } else {
                System.arraycopy(tile, y % TILE * TILE + x + i - tx * TILE, amounts, i, run);
            }
            i += run;
        }
    }

    /** A place that holds all of the stroke. */
    Rectangle bounds() {
        Rectangle all = new Rectangle();
        for (Rectangle tile : touched()) {
            all = all.isEmpty() ? tile : all.union(tile);
        }
        return all;
    }

    /** The places of all tiles that have something on them. */
    List<Rectangle> touched() {
        Rectangle all = new Rectangle(0, 0, width, height);
        List<Rectangle> places = new ArrayList<>();
        for (int i = 0; i < tiles.length; i++) {
            if (tiles[i] != null) {
                places.add(new Rectangle(i % across * TILE, i / across * TILE, TILE, TILE).intersection(all));
            }
        }
        return places;
    }
}
