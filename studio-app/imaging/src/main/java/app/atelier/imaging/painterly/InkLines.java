package app.atelier.imaging.painterly;

import app.atelier.imaging.colour.LabTables;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Kuwahara;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.kernels.StructureTensor;

/**
 * Line drawings of pictures: differences of two Gaussians over L, a and b of a Kuwahara-smoothed copy, carried along
 * the edges' own directions, above a threshold (after Winnemöller, Kyprianidis and Olsen 2012). Lines lie on the dark
 * side of an edge.
 */
public final class InkLines {
    private static final double RATIO = 1.7;
    private static final float COLOUR_WEIGHT = 0.7f;
    private static final double SIGMA = 0.9;
    private static final double SMOOTHER = 2.5;
    private static final double FLATTER = 1.9;

    private InkLines() {}

    /**
     * Coverage of lines, 0…1.
     *
     * @param lineWidth in pixels, above 0
     * @param threshold of differences in hundredths of L, 0.001 to 0.1; smaller gives more lines
     */
    public static float[] find(
            float[] r, float[] g, float[] b, int width, int height, double lineWidth, double threshold, Bands bands) {
        float[][] rgb = {r.clone(), g.clone(), b.clone()};
        for (double radius : new double[] {SMOOTHER, FLATTER}) {
            Kuwahara.smooth(
                    rgb[0], rgb[1], rgb[2], width, height, (int) Math.round(Math.max(1, radius * lineWidth)), bands);
        }
        float[][] lab = LabTables.planes(rgb[0], rgb[1], rgb[2], width, height, bands);
        float[] strongest = new float[width * height];
        float[] narrow = new float[width * height];
        float[] wide = new float[width * height];
        Rows rows = Rows.preferred();
        double sigma = Math.max(0.6, SIGMA * lineWidth);
        for (int c = 0; c < 3; c++) {
            GaussianBlur.blur(lab[c], narrow, width, height, sigma, bands, rows);
            GaussianBlur.blur(lab[c], wide, width, height, sigma * RATIO, bands, rows);
            float weight = (c == 0 ? 1 : COLOUR_WEIGHT) / 100;
            bands.run(height, (from, to) -> {
                for (int i = from * width; i < to * width; i++) {
                    strongest[i] = Math.max(strongest[i], weight * (wide[i] - narrow[i]));
                }
            });
        }
        float[] flowing = alongEdges(strongest, lab, width, height, Math.max(2, 1.6 * lineWidth), bands);
        float low = (float) threshold;
        bands.run(height, (from, to) -> {
            for (int i = from * width; i < to * width; i++) {
                float t = Math.max(0f, Math.min(1f, (flowing[i] - low) / low));
                flowing[i] = t * t * (3 - 2 * t);
            }
        });
        return flowing;
    }

    /** Means along the edges' own directions, so that lines run on instead of breaking into dashes. */
    private static float[] alongEdges(float[] plane, float[][] lab, int width, int height, double reach, Bands bands) {
        StructureTensor tensor = StructureTensor.of(width, height, 2, bands, lab);
        int steps = (int) Math.ceil(reach);
        float[] result = new float[width * height];
        bands.run(height, 16, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < width; x++) {
                    double angle = tensor.tangent(x, y);
                    float dx = (float) Math.cos(angle);
                    float dy = (float) Math.sin(angle);
                    float sum = 0;
                    for (int k = -steps; k <= steps; k++) {
                        int px = Math.clamp((int) (x + k * dx + 0.5f), 0, width - 1);
                        int py = Math.clamp((int) (y + k * dy + 0.5f), 0, height - 1);
                        sum += plane[py * width + px];
                    }
                    result[y * width + x] = sum / (2 * steps + 1);
                }
            }
        });
        return result;
    }
}
