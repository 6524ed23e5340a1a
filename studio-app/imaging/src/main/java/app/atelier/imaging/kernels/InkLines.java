package app.atelier.imaging.kernels;

/**
 * Line drawings of pictures: differences of two Gaussians over luma and two opponent colours of a Kuwahara-smoothed
 * copy, above a threshold (after Winnemöller, Kyprianidis and Olsen 2012).
 */
public final class InkLines {
    private static final double RATIO = 1.7;
    private static final float COLOUR_WEIGHT = 0.7f;

    private InkLines() {}

    /**
     * Coverage of lines, 0…1.
     *
     * @param width of lines in pixels, above 0
     * @param threshold of differences, 0.001 to 0.1
     */
    public static float[] find(
            float[] r, float[] g, float[] b, int width, int height, double lineWidth, double threshold, Bands bands) {
        float[][] rgb = {r.clone(), g.clone(), b.clone()};
        int smooth = (int) Math.round(Math.max(1, lineWidth));
        Kuwahara.smooth(rgb[0], rgb[1], rgb[2], width, height, smooth, bands);
        float[][] opponent = new float[3][width * height];
        bands.run(height, (from, to) -> {
            for (int i = from * width; i < to * width; i++) {
                float luma = 0.2126f * rgb[0][i] + 0.7152f * rgb[1][i] + 0.0722f * rgb[2][i];
                opponent[0][i] = luma;
                opponent[1][i] = (rgb[0][i] - rgb[1][i]) * COLOUR_WEIGHT;
                opponent[2][i] = (rgb[2][i] - (rgb[0][i] + rgb[1][i]) / 2) * COLOUR_WEIGHT;
            }
        });
        float[] strongest = new float[width * height];
        Rows rows = Rows.preferred();
        double sigma = Math.max(0.6, 0.9 * lineWidth);
        for (int c = 0; c < 3; c++) {
            float[] narrow = new float[width * height];
            float[] wide = new float[width * height];
            GaussianBlur.blur(opponent[c], narrow, width, height, sigma, bands, rows);
            GaussianBlur.blur(opponent[c], wide, width, height, sigma * RATIO, bands, rows);
            boolean luma = c == 0;
            bands.run(height, (from, to) -> {
                for (int i = from * width; i < to * width; i++) {
                    // Lines lie on the dark side of an edge; colour has no dark side.
                    float d = luma ? wide[i] - narrow[i] : Math.abs(wide[i] - narrow[i]) * 0.8f;
                    strongest[i] = Math.max(strongest[i], d);
                }
            });
        }
        float[] flowing = alongEdges(strongest, rgb, width, height, Math.max(2, 2 * lineWidth), bands);
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
    private static float[] alongEdges(float[] plane, float[][] rgb, int width, int height, double reach, Bands bands) {
        StructureTensor tensor = StructureTensor.of(width, height, 2, bands, rgb);
        int steps = (int) Math.ceil(reach);
        float[] result = new float[width * height];
        bands.run(height, 16, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < width; x++) {
                    double angle = tensor.tangent(x, y);
                    double dx = Math.cos(angle);
                    double dy = Math.sin(angle);
                    float sum = 0;
                    for (int k = -steps; k <= steps; k++) {
                        int px = Math.clamp(Math.round(x + k * dx), 0, width - 1);
                        int py = Math.clamp(Math.round(y + k * dy), 0, height - 1);
                        sum += plane[py * width + px];
                    }
                    result[y * width + x] = sum / (2 * steps + 1);
                }
            }
        });
        return result;
    }
}
