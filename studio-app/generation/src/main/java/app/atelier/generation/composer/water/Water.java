package app.atelier.generation.composer.water;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Bands;
import java.util.Arrays;

/**
 * A sheet of water from a shore line down: a trembling mirror of what is painted above, mixed with the water's own colours, lines of
 * crests, and glitter under the light.
 *
 * @param shore where it begins, fraction of the height
 * @param bottom where it ends
 * @param tint colour near the shore
 * @param deep colour near the viewer
 * @param reflectance share of the mirror at the shore, .25..0.8
 * @param ripple strength of waves, 0..1
 * @param glitter strength of the light's path, 0..1
 */
public record Water(
        double shore, double bottom, int tint, int deep, double reflectance, double ripple, double glitter) {

    /** Water in the colours of the sky. */
    public static Water under(Plan plan, double shore, double bottom) {
        Mood mood = plan.mood();
        int tint = Rgb.mix(mood.sky().get(3), mood.sky().get(2), .5);
        int deep = Rgb.mix(mood.sky().get(0), mood.shadow(), .6);
        return new Water(shore, bottom, tint, deep, .7, 1, plan.light().disc() ? 1 : 0);
    }

    public Water coloured(int near, int far) {
        return new Water(shore, bottom, near, far, reflectance, ripple, glitter);
    }

    public Water with(double newReflectance, double newRipple, double newGlitter) {
        return new Water(shore, bottom, tint, deep, newReflectance, newRipple, newGlitter);
    }

    /** Paints the water over what the canvas shows. */
    public Sheet draw(Plan plan, Canvas canvas, Bands bands) {
        return new Drawing(plan, canvas).draw(bands);
    }

    private final class Drawing {
        private final Plan plan;
        private final Canvas canvas;
        private final Frame frame;
        private final Sheet sheet;
        private final int width;
        private final double k;
        private final Grid slow;
        private final Grid patches;
        private final int[] mirror;
        private final int first;

        Drawing(Plan plan, Canvas canvas) {
            this.plan = plan;
            this.canvas = canvas;
            this.frame = plan.frame();
            this.sheet = Sheet.rows(frame, shore, bottom);
            this.width = sheet.width();
            this.k = frame.scale();
            this.first = sheet.y();
            double top = first / k;
            this.slow = Grid.of(frame, plan.seeds().number("water"), 70, 40, 3, .5, top, Frame.HEIGHT);
            this.patches = Grid.of(frame, plan.seeds().number("crests"), 46, 24, 3, .5, top, Frame.HEIGHT);
            this.mirror = new int[sheet.argb().length];
        }

        Sheet draw(Bands bands) {
            bands.run(sheet.height(), this::mirrorRows);
            bands.run(sheet.height(), this::colourRows);
            return sheet;
        }

        private double progress(int row) {
            return (double) row / Math.max(1, frame.height() - first);
        }

        private void mirrorRows(int from, int to) {
            int[] pixels = canvas.pixels();
            float[] noise = new float[width];
            for (int row = from; row < to; row++) {
                double t = progress(row);
                slow.row((first + row + .5) / k, k, noise);
                float phase = (float) (Math.log(.03 + t) * 22);
                float slowX = (float) (ripple * (3 + 16 * t) * k);
                float fastX = (float) (ripple * (1.5 + 5 * t) * k);
                float rise = (float) (ripple * (2 + 9 * t) * k);
                for (int x = 0; x < width; x++) {
                    float n = noise[x] - .5f;
                    float u = (float) (x / k);
                    float dx = Sine.of(phase * 2.3f + n * 9 + u * .012f) * slowX
                            + Sine.of(phase * 5.1f + u * .03f + n * 5) * fastX;
                    float dy = Sine.of(phase * 3.1f + n * 7) * rise;
                    int sx = Math.clamp(Math.round(x + dx), 0, width - 1);
                    int sy = Math.clamp(Math.round(first - 1 - row + dy), 0, first - 1);
                    mirror[row * width + x] = pixels[sy * width + sx];
                }
            }
        }

        /** The mean of the mirrored column around a row: reflections are drawn out towards the viewer. */
        private void smear(int row, float[] out) {
            int reach = Math.max(1, (int) Math.round(.006 * frame.height()));
            int from = Math.max(0, row - reach);
            int to = Math.min(sheet.height() - 1, row + reach);
            Arrays.fill(out, 0);
            int step = Math.max(1, reach / 3);
            int count = 0;
            for (int r = from; r <= to; r += step) {
                count++;
                for (int x = 0; x < width; x++) {
                    int p = mirror[r * width + x];
                    out[3 * x] += p >> 16 & 255;
                    out[3 * x + 1] += p >> 8 & 255;
                    out[3 * x + 2] += p & 255;
                }
            }
            float scale = 1f / (255 * count);
            for (int i = 0; i < out.length; i++) {
                out[i] *= scale;
            }
        }

        private void colourRows(int from, int to) {
            Mood mood = plan.mood();
            int[] stops = {
                tint,
                Rgb.mix(mood.sky().get(2), mood.sky().get(1), .6),
                Rgb.mix(mood.sky().get(1), mood.shadow(), .35),
                deep
            };
            boolean own = reflectance < .5;
            int crest = Rgb.mix(mood.sky().get(3), Rgb.WHITE, .2);
            int sparkle = Rgb.mix(mood.light(), Rgb.WHITE, .3);
            float[] noise = new float[width];
            float[] patch = new float[width];
            float[] row3 = new float[3 * width];
            for (int row = from; row < to; row++) {
                double t = progress(row);
                double unitY = (first + row + .5) / k;
                slow.row(unitY, k, noise);
                patches.row(unitY, k, patch);
                smear(row, row3);
                int base = own ? Rgb.mix(tint, deep, Math.min(1, t * 1.15)) : ramp(stops, t);
                float share = (float) (reflectance * (1 - .55 * t));
                float phase = (float) (Math.log(.03 + t) * 22);
                float far = (float) (1 / (.02 + t) * .15 * .006);
                float inverse = (float) (1 / (frame.unit() * 1.333 * (.02 + .13 * t)));
                for (int x = 0; x < width; x++) {
                    float n = noise[x] - .5f;
                    float u = (float) (x / k);
                    float line = Math.max(0, Sine.of(phase * 6 + n * 14 + u * far) - .72f) / .28f;
                    float light = line * Math.clamp(patch[x] * 2.2f - .75f, 0, 1) * .26f * (float) ripple;
                    float spark = glitter > 0 ? spark(u, n, phase, inverse) : 0;
                    sheet.argb()[row * width + x] = blend(row3, x, base, share, crest, light, sparkle, spark);
                }
            }
        }

        private float spark(float u, float n, float phase, float inverse) {
            float d = (float) (u - plan.lightX() + Sine.of(phase * 2.3f + n * 9) * 12) * inverse;
            if (Math.abs(d) > 2.4f) {
                return 0;
            }
            float waves = Sine.of(phase * 7 + n * 16 + u * .02f) + Sine.of(phase * 11 + u * .045f) * .5f - .25f;
            return (float) (Math.exp(-d * d) * Math.clamp(waves, 0, 1) * glitter * .95);
        }

        private int blend(float[] row, int x, int base, float share, int crest, float light, int sparkle, float spark) {
            int out = 0xff;
            for (int c = 0; c < 3; c++) {
                int shift = 16 - 8 * c;
                float v = row[3 * x + c] * share + (base >> shift & 255) / 255f * (1 - share);
                v = 1 - (1 - v) * (1 - (crest >> shift & 255) / 255f * light);
                v = 1 - (1 - v) * (1 - (sparkle >> shift & 255) / 255f * spark);
                out = out << 8 | (int) (Math.clamp(v, 0f, 1f) * 255 + .5f);
            }
            return out;
        }
    }

    private static int ramp(int[] stops, double t) {
        double[] at = {0, .38, .74, 1};
        for (int i = 1; i < 4; i++) {
            if (t <= at[i]) {
                return Rgb.mix(stops[i - 1], stops[i], (t - at[i - 1]) / (at[i] - at[i - 1]));
            }
        }
        return stops[3];
    }
}
