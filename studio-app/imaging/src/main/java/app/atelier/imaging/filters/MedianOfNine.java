package app.atelier.imaging.filters;

/** The median of 3 × 3 by a network of minima and maxima (Devillard 1998), in passes over rows that vectorise. */
final class MedianOfNine {
    private MedianOfNine() {}

    static void row(float[] plane, int width, int height, int y, float[] result) {
        int up = Math.max(0, y - 1) * width;
        int mid = y * width;
        int low = Math.min(height - 1, y + 1) * width;
        float[] least = new float[width];
        float[] middle = new float[width];
        float[] most = new float[width];
        // Each column sorted first: its three values serve three results.
        for (int x = 0; x < width; x++) {
            float a = Math.min(plane[up + x], plane[mid + x]);
            float b = Math.max(plane[up + x], plane[mid + x]);
            float c = plane[low + x];
            least[x] = Math.min(a, c);
            most[x] = Math.max(b, c);
            middle[x] = Math.max(a, Math.min(b, c));
        }
        for (int x = 0; x < width; x++) {
            int l = Math.max(0, x - 1);
            int r = Math.min(width - 1, x + 1);
            float high = Math.max(least[l], Math.max(least[x], least[r]));
            float deep = Math.min(most[l], Math.min(most[x], most[r]));
            float between = of(middle[l], middle[x], middle[r]);
            result[mid + x] = of(high, between, deep);
        }
    }

    private static float of(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
