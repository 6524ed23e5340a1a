package app.atelier.imaging.selections;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Mask;
import java.awt.geom.Path2D;
import java.util.BitSet;

/**
 * The line around what is selected (half and more), along the edges of cells of a grid: closed paths with the selected
 * side on the right. A cell is selected if the mean of its pixels is.
 */
final class Outline {
    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};

    private final boolean[] inside;
    private final int width;
    private final int height;

    private Outline(boolean[] inside, int width, int height) {
        this.inside = inside;
        this.width = width;
        this.height = height;
    }

    /** @param step side of a cell in pixels, 1 or more */
    static Path2D of(Mask mask, double step, Bands bands) {
        int width = (int) Math.ceil(mask.width() / step);
        int height = (int) Math.ceil(mask.height() / step);
        boolean[] inside = new boolean[width * height];
        byte[] coverage = mask.coverage();
        bands.run(height, 16, (from, to) -> {
            int[] sums = new int[width];
            for (int row = from; row < to; row++) {
                int top = (int) (row * step);
                int bottom = Math.max(top + 1, Math.min(mask.height(), (int) ((row + 1) * step)));
                java.util.Arrays.fill(sums, 0);
                for (int y = top; y < bottom; y++) {
                    int at = y * mask.width();
                    for (int column = 0; column < width; column++) {
                        int left = (int) (column * step);
                        int right = Math.max(left + 1, Math.min(mask.width(), (int) ((column + 1) * step)));
                        for (int x = left; x < right; x++) {
                            sums[column] += coverage[at + x] & 255;
                        }
                    }
                }
                for (int column = 0; column < width; column++) {
                    int left = (int) (column * step);
                    int right = Math.max(left + 1, Math.min(mask.width(), (int) ((column + 1) * step)));
                    inside[row * width + column] = sums[column] >= 128 * (right - left) * (bottom - top);
                }
            }
        });
        return new Outline(inside, width, height).path(step, mask.width(), mask.height());
    }

    private boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && inside[y * width + x];
    }

    private Path2D path(double step, int right, int bottom) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        BitSet seen = new BitSet(inside.length);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // Every closed line has an upper edge of a selected cell, which is walked to the right.
                if (inside[y * width + x] && !at(x, y - 1) && !seen.get(y * width + x)) {
                    walk(path, seen, x, y, step, right, bottom);
                }
            }
        }
        return path;
    }

    private void walk(Path2D.Double path, BitSet seen, int startX, int startY, double step, int right, int bottom) {
        int x = startX;
        int y = startY;
        int direction = 0;
        path.moveTo(Math.min(right, x * step), Math.min(bottom, y * step));
        do {
            if (direction == 0) {
                seen.set(y * width + x);
            }
            x += STEP_X[direction];
            y += STEP_Y[direction];
            int turned = turned(x, y, direction);
            if (turned != direction && !(x == startX && y == startY && turned == 0)) {
                path.lineTo(Math.min(right, x * step), Math.min(bottom, y * step));
            }
            direction = turned;
        } while (x != startX || y != startY || direction != 0);
        path.closePath();
    }

    /** Where the line goes on at a corner: the selected side stays on the right. */
    private int turned(int x, int y, int direction) {
        boolean aheadRight =
                switch (direction) {
                    case 0 -> at(x, y);
                    case 1 -> at(x - 1, y);
                    case 2 -> at(x - 1, y - 1);
                    default -> at(x, y - 1);
                };
        boolean aheadLeft =
                switch (direction) {
                    case 0 -> at(x, y - 1);
                    case 1 -> at(x, y);
                    case 2 -> at(x - 1, y);
                    default -> at(x - 1, y - 1);
                };
        if (!aheadRight) {
            return (direction + 1) % 4;
        }
        return aheadLeft ? (direction + 3) % 4 : direction;
    }
}
