package app.atelier.generation.composer.water;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Bands;

/**
 * The mirror of a wet road between two rows of houses: each column is mirrored about its own kerb and smeared downwards; no waves, for windows
 * would break into crosses.
 *
 * @param vanishX vanishing point, fraction of the width
 * @param vanishY vanishing point, fraction of the height
 * @param kerb where the kerbs meet the picture's sides, fraction of the height
 * @param strength 0..1
 */
public record WetStreet(double vanishX, double vanishY, double kerb, double strength) {

    public Sheet draw(Plan plan, Canvas canvas, Bands bands) {
        Frame frame = plan.frame();
        Sheet sheet = Sheet.rows(frame, vanishY, 1);
        int width = sheet.width();
        int height = sheet.height();
        int first = sheet.y();
        double k = frame.scale();
        Grid puddles = Grid.of(frame, plan.seeds().number("puddles"), 150, 70, 4, .5);
        float[] mirror = new float[3 * width * height];
        int[] edge = new int[width];
        for (int x = 0; x < width; x++) {
            double at = (x + .5) / width;
            double t = at < vanishX ? (vanishX - at) / (vanishX + .02) : (at - vanishX) / (1.02 - vanishX);
            edge[x] = (int) Math.max(
                    (vanishY + .02) * frame.height(), (vanishY + (kerb + .012 - vanishY) * t) * frame.height());
        }
        bands.run(height, (from, to) -> reflect(canvas, edge, mirror, first, from, to));
        int reach = Math.max(2, (int) Math.round(34 * k));
        bands.run(width, 32, (from, to) -> smear(mirror, width, height, reach, from, to));
        int dark = Rgb.mix(plan.mood().sky().get(1), plan.mood().shadow(), .5);
        bands.run(height, (from, to) -> {
            float[] wet = new float[width];
            for (int y = from; y < to; y++) {
                puddles.row((first + y + .5) / k, k, wet);
                for (int x = 0; x < width; x++) {
                    double d = (first + y - edge[x]) / (.34 * frame.height());
                    if (d <= 0) {
                        continue;
                    }
                    double share = strength * Math.clamp(wet[x] * 2.6 - .75, .35, 1);
                    double cover = Math.clamp(d * .34 * frame.height() / 2, 0, 1) * (.55 + .45 * share);
                    int i = 3 * (y * width + x);
                    int base = Rgb.mix(Rgb.mix(dark, 0xffffff, .14), dark, Math.clamp(d, 0, 1));
                    double r = Rgb.red(base) * (1 - share) + mirror[i] * 1.1 * share;
                    double g = Rgb.green(base) * (1 - share) + mirror[i + 1] * 1.1 * share;
                    double b = Rgb.blue(base) * (1 - share) + mirror[i + 2] * 1.1 * share;
                    sheet.argb()[y * width + x] = (int) (cover * 255 + .5) << 24
                            | (int) (cover * Math.min(1, r) * 255 + .5) << 16
                            | (int) (cover * Math.min(1, g) * 255 + .5) << 8
                            | (int) (cover * Math.min(1, b) * 255 + .5);
                }
            }
        });
        return sheet;
    }

    private static void reflect(Canvas canvas, int[] edge, float[] mirror, int first, int from, int to) {
        int width = canvas.width();
        for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
                int d = first + y - edge[x];
                int source = Math.clamp((int) (edge[x] - Math.max(0, d) * 1.05) - 1, 0, canvas.height() - 1);
                int p = canvas.pixels()[source * width + x];
                int i = 3 * (y * width + x);
                mirror[i] = (p >> 16 & 255) / 255f;
                mirror[i + 1] = (p >> 8 & 255) / 255f;
                mirror[i + 2] = (p & 255) / 255f;
            }
        }
    }

    /** Running means down each column, twice, so that lights become soft streaks. */
    private static void smear(float[] plane, int width, int height, int reach, int from, int to) {
        float[] column = new float[height];
        for (int x = from; x < to; x++) {
            for (int c = 0; c < 3; c++) {
                for (int pass = 0; pass < 2; pass++) {
                    for (int y = 0; y < height; y++) {
                        column[y] = plane[3 * (y * width + x) + c];
                    }
                    int r = pass == 0 ? reach : reach / 3 + 1;
                    double sum = 0;
                    for (int y = -r; y <= r; y++) {
                        sum += column[Math.clamp(y, 0, height - 1)];
                    }
                    for (int y = 0; y < height; y++) {
                        plane[3 * (y * width + x) + c] = (float) (sum / (2 * r + 1));
                        sum += column[Math.clamp(y + r + 1, 0, height - 1)] - column[Math.clamp(y - r, 0, height - 1)];
                    }
                }
            }
        }
    }
}
