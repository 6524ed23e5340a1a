package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.styles.Look;
import app.atelier.imaging.colour.LabTables;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Noise;
import app.atelier.imaging.kernels.Rows;

/**
 * Puts a cut-out picture into the light of a scene: calmed colours, form out of its silhouette, shade, light, darker feet, a rim towards the light,
 * haze. The steps and numbers are the composer's recipe.
 *
 * @param light direction, mood and depth
 * @param look strengths of the style
 * @param back how far the light is behind it, 0..1
 * @param strength of shade and light, 1 for plain art, .5 for art with shading of its own
 * @param glowing how much it is a light itself, 0..1: lamps, fire, screens
 * @param rim factor on the rim, .5 for thin and jagged shapes
 */
public record Relight(SceneLight light, Look look, double back, double strength, double glowing, double rim) {

    /** Works on the cut-out in place. */
    public void apply(Cutout c) {
        calm(c);
        float[] wide = new Silhouette(c).blurred();
        if (look.form() != Look.Form.NONE) {
            form(c, wide);
        }
        if (!look.paper()) {
            feet(c);
        }
        if (look.rim() > 0 && rim > 0) {
            rim(c);
        }
        haze(c);
    }

    /** Saturation, a soft cap on chroma, a touch of the haze's pigment, and the ambient light. */
    private void calm(Cutout c) {
        Mood mood = light.mood();
        double dim = 1 - Rgb.luminance(mood.ambient());
        float saturation = (float) (.90 + .45 * dim);
        float cap = (float) (52 + 26 * dim);
        double hazeLight = .08 * Rgb.luminance(mood.haze());
        float pigmentRed = (float) (hazeLight * Rgb.red(mood.haze()));
        float pigmentGreen = (float) (hazeLight * Rgb.green(mood.haze()));
        float pigmentBlue = (float) (hazeLight * Rgb.blue(mood.haze()));
        // What is white must stay white where the light is strongly coloured.
        double range = Math.max(Rgb.red(mood.ambient()), Math.max(Rgb.green(mood.ambient()), Rgb.blue(mood.ambient())))
                - Math.min(Rgb.red(mood.ambient()), Math.min(Rgb.green(mood.ambient()), Rgb.blue(mood.ambient())));
        double weight = (mood.dark() ? .8 : .9) * (1 - .75 * glowing) * (1 - 1.1 * Math.max(0, range - .10));
        float ambientRed = (float) (1 - weight + weight * Rgb.red(mood.ambient()));
        float ambientGreen = (float) (1 - weight + weight * Rgb.green(mood.ambient()));
        float ambientBlue = (float) (1 - weight + weight * Rgb.blue(mood.ambient()));
        float[] lab = new float[3];
        float[] rgb = new float[3];
        for (int i = 0; i < c.alpha().length; i++) {
            if (c.alpha()[i] == 0) {
                continue;
            }
            float grey = c.luminance(i);
            float r = Math.clamp(grey + (c.red()[i] - grey) * saturation, 0, 1);
            float g = Math.clamp(grey + (c.green()[i] - grey) * saturation, 0, 1);
            float b = Math.clamp(grey + (c.blue()[i] - grey) * saturation, 0, 1);
            float spread = Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
            if (spread > .3f) {
                LabTables.of(r, g, b, lab);
                float chroma = (float) Math.sqrt(lab[1] * lab[1] + lab[2] * lab[2]);
                if (chroma > cap) {
                    float f = (cap + (chroma - cap) * .45f) / chroma;
                    LabTables.toRgb(lab[0], lab[1] * f, lab[2] * f, rgb);
                    r = rgb[0];
                    g = rgb[1];
                    b = rgb[2];
                }
            }
            c.red()[i] = (r * .92f + pigmentRed) * ambientRed;
            c.green()[i] = (g * .92f + pigmentGreen) * ambientGreen;
            c.blue()[i] = (b * .92f + pigmentBlue) * ambientBlue;
        }
    }

    private void form(Cutout c, float[] wide) {
        Mood mood = light.mood();
        int w = c.width();
        int h = c.height();
        double norm = Math.abs(light.lightX()) + Math.abs(light.lightY()) + 1e-6;
        boolean twoTone = look.form() == Look.Form.TWO_TONE;
        float ks = (float) (mood.shadeStrength() * strength * (1 - glowing));
        float kl = (float) (mood.lightStrength() * strength * (1 - .55 * back));
        float behind = (float) (back * .22 * (1 - glowing));
        float shadeRed = (float) (.55 * .25 + .75 * Rgb.red(mood.shadow()));
        float shadeGreen = (float) (.55 * .25 + .75 * Rgb.green(mood.shadow()));
        float shadeBlue = (float) (.55 * .25 + .75 * Rgb.blue(mood.shadow()));
        float addRed = (float) (.12 * Rgb.red(mood.shadow()));
        float addGreen = (float) (.12 * Rgb.green(mood.shadow()));
        float addBlue = (float) (.12 * Rgb.blue(mood.shadow()));
        float lightRed = (float) (.8 * Rgb.red(mood.light()));
        float lightGreen = (float) (.8 * Rgb.green(mood.light()));
        float lightBlue = (float) (.8 * Rgb.blue(mood.light()));
        Noise grain = Noise.of(3);
        for (int y = 0; y < h; y++) {
            double v = 2 * (y + .5) / h - 1;
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                if (c.alpha()[i] == 0) {
                    continue;
                }
                double u = 2 * (x + .5) / w - 1;
                double slope = (u * light.lightX() + v * light.lightY()) / norm;
                float t = (float) (Math.clamp(.68 * slope + .62 * wide[i], -1, 1) * (1 - .25 * back));
                if (twoTone) {
                    t = .16f + .28f * Math.clamp((t - .02f) * 24, -1f, 1f);
                }
                float s = Math.clamp(1.25f * Math.clamp(.35f - t, 0, 1.3f) / 1.3f, 0, 1) * ks + behind;
                if (!twoTone) {
                    s *= 1 + .34f * (grain.white(x, y) - .5f);
                }
                s = Math.clamp(s, 0, 1);
                float li = Math.clamp(t - .05f, 0, 1) * kl;
                c.red()[i] = lit(shaded(c.red()[i], s, shadeRed, addRed), li * lightRed);
                c.green()[i] = lit(shaded(c.green()[i], s, shadeGreen, addGreen), li * lightGreen);
                c.blue()[i] = lit(shaded(c.blue()[i], s, shadeBlue, addBlue), li * lightBlue);
            }
        }
    }

    private static float shaded(float value, float s, float shade, float add) {
        return value * (1 - s) + (value * shade * 1.25f + add) * s;
    }

    private static float lit(float value, float light) {
        return 1 - (1 - value) * (1 - light);
    }

    /** The lowest part darkens towards the ground. */
    private void feet(Cutout c) {
        int grey = 0x808080;
        int tone = Rgb.mix(light.mood().shadow(), grey, .3);
        int w = c.width();
        int h = c.height();
        for (int y = (int) (.72 * h); y < h; y++) {
            float q = (float) (Math.pow(Math.clamp(((y + .5) / h - .72) / .28, 0, 1), 1.5) * .30 * (1 - glowing));
            float r = (float) (1 - q + q * Rgb.red(tone));
            float g = (float) (1 - q + q * Rgb.green(tone));
            float b = (float) (1 - q + q * Rgb.blue(tone));
            for (int i = y * w; i < (y + 1) * w; i++) {
                c.red()[i] *= r;
                c.green()[i] *= g;
                c.blue()[i] *= b;
            }
        }
    }

    private void rim(Cutout c) {
        Mood mood = light.mood();
        int w = c.width();
        int h = c.height();
        double width = Math.max(1.2, .012 * h);
        float[] near = edge(c, 1.7 * width, Math.max(.6, width * .35));
        float[] far = edge(c, 7 * width, Math.max(1, width * 2.6));
        float k = (float) (look.rim() * rim * (.30 + .95 * back) * 1.9 * mood.lightStrength());
        float r = (float) Rgb.red(mood.light());
        float g = (float) Rgb.green(mood.light());
        float b = (float) Rgb.blue(mood.light());
        for (int i = 0; i < w * h; i++) {
            if (c.alpha()[i] > 0) {
                float s = Math.clamp((near[i] * .70f + far[i] * .20f) * k, 0, .95f);
                c.red()[i] = lit(c.red()[i], s * r);
                c.green()[i] = lit(c.green()[i], s * g);
                c.blue()[i] = lit(c.blue()[i], s * b);
            }
        }
    }

    /** Where the silhouette reaches farther towards the light than itself moved away from it, blurred. */
    private float[] edge(Cutout c, double distance, double sigma) {
        int w = c.width();
        int h = c.height();
        int dx = (int) Math.round(-light.lightX() * distance);
        int dy = (int) Math.round(-light.lightY() * distance);
        float[] plane = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sx = x - dx;
                int sy = y - dy;
                float moved = sx < 0 || sy < 0 || sx >= w || sy >= h ? 0 : c.alpha()[sy * w + sx];
                plane[y * w + x] = Math.max(0, c.alpha()[y * w + x] - moved);
            }
        }
        float[] out = new float[w * h];
        GaussianBlur.blur(plane, out, w, h, sigma, Bands.ONE, Rows.preferred());
        return out;
    }

    private void haze(Cutout c) {
        float k = (float) (1 - Math.exp(-.8 * light.mood().haziness() * light.depth()));
        if (k < .002f) {
            return;
        }
        float r = (float) (k * Rgb.red(light.mood().haze()));
        float g = (float) (k * Rgb.green(light.mood().haze()));
        float b = (float) (k * Rgb.blue(light.mood().haze()));
        for (int i = 0; i < c.alpha().length; i++) {
            c.red()[i] = c.red()[i] * (1 - k) + r;
            c.green()[i] = c.green()[i] * (1 - k) + g;
            c.blue()[i] = c.blue()[i] * (1 - k) + b;
        }
    }

    /** The roundness that a silhouette suggests. */
    private final class Silhouette {
        private final Cutout c;

        Silhouette(Cutout c) {
            this.c = c;
        }

        /** Slope towards the light of the blurred silhouette at a fine and a coarse scale. */
        float[] blurred() {
            int w = c.width();
            int h = c.height();
            // Blurring replicates edges, but the silhouette ends there.
            int pad = (int) (.12 * h) + 4;
            int pw = w + 2 * pad;
            int ph = h + 2 * pad;
            float[] padded = new float[pw * ph];
            for (int y = 0; y < h; y++) {
                System.arraycopy(c.alpha(), y * w, padded, (y + pad) * pw + pad, w);
            }
            float[] sum = new float[w * h];
            float[] soft = new float[pw * ph];
            for (double[] scale : new double[][] {{.02, .5}, {.06, 1}}) {
                double sigma = Math.max(1, scale[0] * h);
                GaussianBlur.blur(padded, soft, pw, ph, sigma, Bands.ONE, Rows.preferred());
                float gx = (float) (-scale[1] * light.lightX() * scale[0] * h * 2.5 / 2);
                float gy = (float) (-scale[1] * light.lightY() * scale[0] * h * 2.5 / 2);
                for (int y = 0; y < h; y++) {
                    for (int x = 0; x < w; x++) {
                        int at = (y + pad) * pw + x + pad;
                        sum[y * w + x] += gx * (soft[at + 1] - soft[at - 1]) + gy * (soft[at + pw] - soft[at - pw]);
                    }
                }
            }
            return sum;
        }
    }
}
