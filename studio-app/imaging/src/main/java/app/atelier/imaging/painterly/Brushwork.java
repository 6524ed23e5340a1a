package app.atelier.imaging.painterly;

import app.atelier.imaging.kernels.Noise;
import app.atelier.imaging.kernels.StructureTensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Brush strokes in several sizes, from rough to fine where the picture needs it, curved along its edges, after
 * Hertzmann (1998). Which strokes there are depends on a grid fixed to the page and on what lies near them only. The
 * unit is a twentieth of the radius of the largest brush.
 *
 * @param detail how willingly finer brushes are taken, 0 to 1; 0.5 usual
 * @param length of strokes in radii, as a factor; 1 usual, 0 for dabs
 * @param variety of colour from stroke to stroke; 1 usual
 * @param relief how plastic the paint stands; 1 usual, 0 flat
 * @param seed which strokes
 */
public record Brushwork(double detail, double length, double variety, double relief, long seed) {
    private static final double[] RADII = {20, 10, 5.5, 2.8};
    private static final double[] THRESHOLDS = {0, .12, .14, .17};
    private static final double[] DETAILS = {0, .08, .2, .4};
    private static final int[] STEPS = {5, 7, 8, 7};
    private static final double LEAST_RADIUS = .9;

    /** Brushes that would be thinner than this, in pixels, are left out; others are at least as thick as the least. */
    private static final double THINNEST = .55;

    private static final float SATURATION = 1.15f;

    /** Units around a place that have influence on it: the strokes of all sizes, one on the other. */
    public static final double REACH = 330;

    /** A stroke to be: its course in pixels of the paint, radius and colour. */
    record Stroke(float[] xs, float[] ys, float radius, float[] colour, float key, int row, int column) {}

    /** Paints the picture in place; where the focus is high, finer brushes are taken. */
    public void paint(Paint picture, float[] focus) {
        picture.saturate(SATURATION);
        Coat coat = new Coat(picture, seed);
        float[] flow = picture.noise(seed + 6, 240, 3, .5);
        for (int layer = 0; layer < RADII.length; layer++) {
            boolean wanted = detail >= DETAILS[layer] && (RADII[layer] * picture.unit() >= THINNEST || layer == 0);
            if (wanted) {
                coat.lay(strokes(picture, coat, layer, flow, focus));
            }
        }
        coat.dry(picture, relief);
    }

    private List<Stroke> strokes(Paint source, Coat coat, int layer, float[] flow, float[] focus) {
        double radius = Math.max(LEAST_RADIUS, RADII[layer] * source.unit());
        Paint wanted = source.copy();
        wanted.blur(RADII[layer] * .55);
        StructureTensor tensor = StructureTensor.of(
                source.width, source.height, Math.max(2, Math.min(radius, 24)), source.bands(), wanted.luma());
        int cell = Math.max(2, (int) Math.round(radius * .9));
        int firstColumn = (int) Math.floor(source.place.left() / cell);
        int firstRow = (int) Math.floor(source.place.top() / cell);
        int columns = (int) Math.floor((source.place.left() + source.width - 1) / cell) - firstColumn + 1;
        int rows = (int) Math.floor((source.place.top() + source.height - 1) / cell) - firstRow + 1;
        List<Stroke> strokes = Collections.synchronizedList(new ArrayList<>());
        Course course = new Course(wanted, tensor, flow, radius, (int) Math.round(STEPS[layer] * length));
        Noise noise = Noise.of(seed).derive(layer);
        float threshold = (float) (THRESHOLDS[layer] * (1.8 - 1.6 * detail));
        source.bands().run(rows, 4, (from, to) -> {
            List<Stroke> found = new ArrayList<>();
            for (int row = firstRow + from; row < firstRow + to; row++) {
                for (int column = firstColumn; column < firstColumn + columns; column++) {
                    int start = start(wanted, coat, cell, column, row, threshold, focus);
                    if (start >= 0) {
                        found.add(course.stroke(start, row, column, noise, variety));
                    }
                }
            }
            strokes.addAll(found);
        });
        Stroke[] ordered = strokes.toArray(Stroke[]::new);
        // The order on the canvas is by chance, but always the same chance for the same place of the page.
        Arrays.parallelSort(
                ordered,
                Comparator.comparingDouble(Stroke::key)
                        .thenComparingInt(Stroke::row)
                        .thenComparingInt(Stroke::column));
        return Arrays.asList(ordered);
    }

    /** The pixel of a cell where the painting is farthest from what is wanted; −1 if it is near enough on the whole. */
    private static int start(Paint wanted, Coat coat, int cell, int column, int row, float threshold, float[] focus) {
        int x0 = (int) Math.max(0, Math.round((double) column * cell - wanted.place.left()));
        int y0 = (int) Math.max(0, Math.round((double) row * cell - wanted.place.top()));
        int x1 = (int) Math.min(wanted.width, Math.round((column + 1.0) * cell - wanted.place.left()));
        int y1 = (int) Math.min(wanted.height, Math.round((row + 1.0) * cell - wanted.place.top()));
        if (x1 <= x0 || y1 <= y0) {
            return -1;
        }
        double sum = 0;
        float most = -1;
        int at = -1;
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                int i = y * wanted.width + x;
                float d = Math.abs(wanted.red[i] - coat.red[i])
                        + Math.abs(wanted.green[i] - coat.green[i])
                        + Math.abs(wanted.blue[i] - coat.blue[i]);
                sum += d;
                if (d > most) {
                    most = d;
                    at = i;
                }
            }
        }
        float limit = threshold * (1 - .6f * focus[(y0 + y1) / 2 * wanted.width + (x0 + x1) / 2]);
        return threshold == 0 || sum / ((x1 - x0) * (y1 - y0)) > limit ? at : -1;
    }
}
