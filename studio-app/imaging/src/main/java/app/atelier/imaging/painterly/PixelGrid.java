package app.atelier.imaging.painterly;

import app.atelier.imaging.colour.LabTables;
import java.util.Arrays;

/**
 * Large square pixels out of a palette found in the picture itself, with ordered dither (Bayer 1973). The unit is the
 * side of a square.
 *
 * @param colours of the palette, 2 to 64
 * @param dither how strong the pattern between two colours is; 1 usual, 0 none
 * @param seed of the search for the palette
 */
public record PixelGrid(int colours, double dither, long seed) {
    private static final float SATURATION = 1.22f;
    private static final float SHARPENING = .7f;
    private static final int[][] BAYER = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};

    /** Paints the picture in place. */
    public void paint(Paint picture) {
        Grid grid = new Grid(picture);
        float[][] rgb = means(picture, grid);
        float[][] lab = sharpened(rgb, grid);
        float[][] palette = Palette.of(lab, colours, seed);
        float[][] colour = new float[palette.length][3];
        for (int i = 0; i < palette.length; i++) {
            LabTables.toRgb(palette[i][0], palette[i][1], palette[i][2], colour[i]);
        }
        picture.bands().run(grid.rows, 4, (from, to) -> {
            for (int row = from; row < to; row++) {
                for (int column = 0; column < grid.columns; column++) {
                    int i = row * grid.columns + column;
                    int phase =
                            BAYER[Math.floorMod(grid.firstRow + row, 4)][Math.floorMod(grid.firstColumn + column, 4)];
                    float step = (phase / 16f - .47f) * (float) dither;
                    float[] c = colour[
                            Palette.nearest(
                                    palette, lab[0][i] + step * 9, lab[1][i] + step * 2.4f, lab[2][i] + step * 2.4f)];
                    grid.fill(picture, column, row, c);
                }
            }
        });
    }

    private static float[][] means(Paint picture, Grid grid) {
        float[][] rgb = new float[3][grid.columns * grid.rows];
        float[][] planes = {picture.red, picture.green, picture.blue};
        picture.bands().run(grid.rows, 4, (from, to) -> {
            float[] mean = new float[3];
            for (int row = from; row < to; row++) {
                for (int column = 0; column < grid.columns; column++) {
                    for (int c = 0; c < 3; c++) {
                        mean[c] = grid.mean(planes[c], picture.width, column, row);
                    }
                    float grey = .2126f * mean[0] + .7152f * mean[1] + .0722f * mean[2];
                    for (int c = 0; c < 3; c++) {
                        rgb[c][row * grid.columns + column] = Paint.clip(grey + (mean[c] - grey) * SATURATION);
                    }
                }
            }
        });
        return rgb;
    }

    private static float[][] sharpened(float[][] rgb, Grid grid) {
        float[][] lab = new float[3][grid.columns * grid.rows];
        float[] v = new float[3];
        float[] out = new float[3];
        for (int y = 0; y < grid.rows; y++) {
            for (int x = 0; x < grid.columns; x++) {
                for (int c = 0; c < 3; c++) {
                    float around = 0;
                    for (int k = 0; k < 9; k++) {
                        int sx = Math.clamp(x + k % 3 - 1, 0, grid.columns - 1);
                        int sy = Math.clamp(y + k / 3 - 1, 0, grid.rows - 1);
                        around += rgb[c][sy * grid.columns + sx];
                    }
                    float own = rgb[c][y * grid.columns + x];
                    v[c] = Paint.clip(own + SHARPENING * (own - around / 9));
                }
                LabTables.of(v[0], v[1], v[2], out);
                for (int c = 0; c < 3; c++) {
                    lab[c][y * grid.columns + x] = out[c];
                }
            }
        }
        return lab;
    }

    /** The squares that a paint touches; the grid begins in the corner of the page. */
    private static final class Grid {
        final int firstColumn;
        final int firstRow;
        final int columns;
        final int rows;
        private final int height;
        private final int[] xs;
        private final int[] ys;

        Grid(Paint p) {
            double side = Math.max(1, p.unit());
            height = p.height;
            firstColumn = (int) Math.floor(p.place.left() / side + 1e-9);
            firstRow = (int) Math.floor(p.place.top() / side + 1e-9);
            columns = (int) Math.ceil((p.place.left() + p.width) / side - 1e-9) - firstColumn;
            rows = (int) Math.ceil((p.place.top() + p.height) / side - 1e-9) - firstRow;
            xs = edges(firstColumn, columns, side, p.place.left(), p.width);
            ys = edges(firstRow, rows, side, p.place.top(), p.height);
        }

        private static int[] edges(int first, int count, double side, double from, int size) {
            int[] edges = new int[count + 1];
            for (int i = 0; i <= count; i++) {
                edges[i] = Math.clamp(Math.round((first + i) * side - from), 0, size);
            }
            edges[count] = size;
            return edges;
        }

        float mean(float[] plane, int width, int column, int row) {
            double sum = 0;
            int count = (xs[column + 1] - xs[column]) * (ys[row + 1] - ys[row]);
            if (count == 0) {
                return plane[Math.min(height - 1, ys[row]) * width + Math.min(width - 1, xs[column])];
            }
            for (int y = ys[row]; y < ys[row + 1]; y++) {
                for (int x = xs[column]; x < xs[column + 1]; x++) {
                    sum += plane[y * width + x];
                }
            }
            return (float) (sum / count);
        }

        void fill(Paint p, int column, int row, float[] colour) {
            for (int y = ys[row]; y < ys[row + 1]; y++) {
                int from = y * p.width + xs[column];
                int to = y * p.width + xs[column + 1];
                Arrays.fill(p.red, from, to, colour[0]);
                Arrays.fill(p.green, from, to, colour[1]);
                Arrays.fill(p.blue, from, to, colour[2]);
            }
        }
    }
}
