package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;

/**
 * What a subject throws on the ground: a dark contact under its lowest part and its squeezed silhouette away from the light.
 *
 * @param light as the subject sees it
 * @param back how far the light is behind it, 0..1
 * @param strength 0..1
 */
public record Shadows(SceneLight light, double back, double strength) {

    /** Length of the cast shadow over the subject's height: long when the light is low. */
    private double length() {
        double low = Math.clamp(1 + light.lightY(), 0, 1);
        return .25 + .25 * low;
    }

    private int colour() {
        Mood mood = light.mood();
        return Rgb.mix(mood.shadow(), mood.haze(), Math.min(.8, light.depth()));
    }

    private double fade() {
        return strength * (1 - .6 * light.depth());
    }

    /**
     * Two ellipses under the lowest part, wide and faint, narrow and dark.
     *
     * @param left of the cut-out in the picture, px
     * @param base of the cut-out in the picture, px
     */
    public Sheet contact(Cutout c, int left, int base) {
        int w = c.width();
        int h = c.height();
        Cutout.Span feet = c.feet();
        int from = feet.from();
        int to = feet.to();
        double half = Math.max(2, (to - from) / 2.0);
        double middle = (from + to) / 2.0;
        int margin = (int) (half * .5 + h * .07) + 4;
        int sw = to - from + 2 * margin;
        int sh = (int) (h * .26) + 9;
        float[] wide = ellipse(sw, sh, half * 1.35, h * .045, h * .020);
        float[] tight = ellipse(sw, sh, half * 1.02, h * .018, h * .006);
        float[] alpha = new float[sw * sh];
        double k = fade();
        for (int i = 0; i < alpha.length; i++) {
            float a = (float) (.36 * k) * wide[i];
            float b = (float) (.56 * k) * tight[i];
            alpha[i] = a + b - a * b;
        }
        return Tint.sheet(
                (int) Math.round(left + middle - sw / 2.0),
                (int) (base - sh / 2.0 - h * .006),
                sw,
                sh,
                colour(),
                alpha);
    }

    private static float[] ellipse(int w, int h, double rx, double ry, double sigma) {
        float[] plane = new float[w * h];
        double radiusX = Math.max(1, rx);
        double radiusY = Math.max(1, ry);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double dx = (x + .5 - w / 2.0) / radiusX;
                double dy = (y + .5 - h / 2.0) / radiusY;
                double d = Math.sqrt(dx * dx + dy * dy);
                plane[y * w + x] = (float) Math.clamp((1 - d) * radiusY + .5, 0, 1);
            }
        }
        float[] out = new float[w * h];
        GaussianBlur.blur(plane, out, w, h, Math.max(.8, sigma), Bands.ONE, Rows.preferred());
        return out;
    }

    /** The silhouette on the ground, sheared away from the light, fading outwards. */
    public Sheet cast(Cutout c, int left, int base) {
        int w = c.width();
        int h = c.height();
        double length = length();
        boolean forward = back > .3;
        int ch = Math.max(4, (int) (h * length));
        double shear = -light.lightX() * length * 1.6 * h / ch * .6;
        int pad = (int) (h * .05) + 6;
        int extra = (int) Math.ceil(Math.abs(shear) * ch) + pad;
        int sw = w + 2 * extra;
        int sh = ch + 2 * pad;
        float[] plane = new float[sw * sh];
        for (int y = 0; y < ch; y++) {
            // y counts from the feet outwards
            int source = Math.clamp(h - 1 - (int) ((y + .5) / ch * h), 0, h - 1);
            int row = forward ? pad + y : pad + ch - 1 - y;
            double shift = shear * y;
            float faded = (float) (1 - .85 * y / ch);
            for (int x = 0; x < w; x++) {
                float a = c.alpha()[source * w + x];
                if (a > 0) {
                    double at = x + extra + shift;
                    int ix = (int) Math.floor(at);
                    float f = (float) (at - ix);
                    plane[row * sw + ix] += a * faded * (1 - f);
                    plane[row * sw + ix + 1] += a * faded * f;
                }
            }
        }
        float[] soft = new float[sw * sh];
        GaussianBlur.blur(plane, soft, sw, sh, Math.max(1.2, h * .012), Bands.ONE, Rows.preferred());
        float k = (float) (.42 * fade());
        for (int i = 0; i < soft.length; i++) {
            soft[i] *= k;
        }
        int top = forward ? base - pad - (int) (h * .022) : base - (int) (h * .010) - ch - pad;
        return Tint.sheet(left - extra, top, sw, sh, colour(), soft);
    }
}
