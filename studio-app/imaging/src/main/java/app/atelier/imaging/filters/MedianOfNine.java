package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Rows;

/** The median of 3 × 3: each column sorted once, then used for three results. Holds the rows of one thread. */
final class MedianOfNine {
    private final int width;
    private final float[] least;
    private final float[] middle;
    private final float[] most;

    MedianOfNine(int width) {
        this.width = width;
        this.least = new float[width + 2];
        this.middle = new float[width + 2];
        this.most = new float[width + 2];
    }

    void row(float[] plane, int height, int y, float[] result, Rows rows) {
        int up = Math.max(0, y - 1) * width;
        int mid = y * width;
        int low = Math.min(height - 1, y + 1) * width;
        rows.sortColumns(plane, up, mid, low, least, middle, most, 1, width);
        edges(least);
        edges(middle);
        edges(most);
        rows.medianOfColumns(least, middle, most, 1, result, mid, width);
    }

    private void edges(float[] row) {
        row[0] = row[1];
        row[width + 1] = row[width];
    }
}
