package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;

/**
 * Watercolour: smoothed areas become densities of pigment that gather at edges, run back, settle in the paper's tooth and stop before an
 * uneven margin (after Bousseau et al. 2006).
 *
 * @param density how thick the paint is
 * @param seed of its noises
 */
record Watercolour(double density, long seed) implements Post {
    private static final float[] THIN_DETAIL = {.416f, .353f, .439f};
    private static final float[] SHEET = {1f, .984f, .949f};
    private static final float[] MARGIN = {.988f, .973f, .933f};

    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seeds) {
        Paint picture = Paint.of(canvas, painting.bands());
        float[] focus = painting.focus();
        paint(picture, focus, seeds.number() + seed);
        return picture.sheet(canvas.frame());
    }

    /** Paints the picture in place; faces in the focus keep their drawing. */
    void paint(Paint picture, float[] focusMask, long noiseSeed) {
        float[] focus = picture.blurred(focusMask, 4);
        Paint source = picture.wobbled(1.6, 46, noiseSeed);
        source.mix(picture.wobbled(.6, 46, noiseSeed), focus);
        Paint calm = source.copy();
        for (double radius : new double[] {6, 5, 3}) {
            calm.smooth(radius);
        }
        Paint crisp = source.copy();
        crisp.smooth(2);
        calm.mix(crisp, focus);
        calm.saturate(1.22f);
        float[] edges = edges(calm);
        float[] shade = shade(picture, focus, edges, noiseSeed);
        float[] thin = thin(calm, source);
        float[] grit = picture.noise(noiseSeed + 12, 2.4, 2, .5);
        float[] paper = picture.paper(noiseSeed + 3, 1);
        float[] margin = margin(picture, noiseSeed);
        picture.bands().run(picture.height, (from, to) -> {
            float[] d = new float[3];
            for (int i = from * picture.width; i < to * picture.width; i++) {
                d[0] = thickness(calm.red[i]) * shade[i] + thin[i] * THIN_DETAIL[0] * shade[i];
                d[1] = thickness(calm.green[i]) * shade[i] + thin[i] * THIN_DETAIL[1] * shade[i];
                d[2] = thickness(calm.blue[i]) * shade[i] + thin[i] * THIN_DETAIL[2] * shade[i];
                float mean = (d[0] + d[1] + d[2]) / 3;
                float settled = 1 + .5f * (grit[i] - .5f) * Math.clamp(mean * 1.2f, 0f, 1f);
                picture.red[i] = dried(d[0] * settled, paper[i], margin[i], 0);
                picture.green[i] = dried(d[1] * settled, paper[i], margin[i], 1);
                picture.blue[i] = dried(d[2] * settled, paper[i], margin[i], 2);
            }
        });
    }

    private float thickness(float value) {
        return (float) (-Math.log(Math.clamp(1 - (1 - value) * .93, .03, 1)) * density);
    }

    /** Light back from paper and pigment; beyond the margin bare paper, at it a darker rim. */
    private static float dried(float pigment, float paper, float margin, int channel) {
        float v = (float) Math.exp(-pigment) * paper * SHEET[channel];
        float rimAt = (margin - 29.5f) / 3.2f;
        float rim = (float) Math.exp(-rimAt * rimAt) * .30f;
        v *= 1 - rim * (1 - v);
        float inside = Math.clamp((margin - 26) / 2, 0f, 1f);
        return v * inside + MARGIN[channel] * paper * (1 - inside);
    }

    private static float[] edges(Paint calm) {
        Paint soft = calm.copy();
        soft.blur(1.1);
        float[] e = soft.edges();
        for (int i = 0; i < e.length; i++) {
            e[i] = Math.min(1, e[i] / 150);
        }
        float[] near = calm.blurred(e, 1);
        float[] wide = calm.blurred(e, 3);
        for (int i = 0; i < e.length; i++) {
            e[i] = .65f * near[i] + .35f * wide[i];
        }
        return e;
    }

    /** Factor on the pigment: uneven washes, back-runs with a dark rim, edges. */
    private static float[] shade(Paint picture, float[] focus, float[] edges, long seed) {
        float[] low = picture.noise(seed + 190, 190, 5, .6);
        float[] mid = picture.noise(seed + 8, 34, 4, .6);
        float[] runs = picture.noise(seed + 31, 150, 3, .5);
        float[] out = new float[low.length];
        for (int i = 0; i < out.length; i++) {
            float over = runs[i] - .56f;
            float ring = over / .006f;
            float backRun = (float) Math.exp(-ring * ring) * .25f - Math.clamp(over * 4, 0f, .35f);
            float uneven = (low[i] - .5f) * 1.15f + (mid[i] - .5f) * .46f + backRun;
            out[i] = Math.clamp(1 + uneven * (1 - .6f * focus[i]) + .85f * edges[i], .25f, 2.2f);
        }
        return out;
    }

    /** Thin dark details that smoothing lost. */
    private static float[] thin(Paint calm, Paint source) {
        float[] soft = calm.blurred(calm.luma(), 1.5);
        for (int i = 0; i < soft.length; i++) {
            soft[i] = 1.3f * Math.clamp(soft[i] - source.luma(i) - .06f, 0f, 1f);
        }
        return soft;
    }

    /** Distance to the picture's edge in design units, made uneven. */
    private static float[] margin(Paint picture, long seed) {
        float[] slow = picture.noise(seed + 21, 150, 2, .4);
        float[] fast = picture.noise(seed + 22, 14, 3, .5);
        float unit = (float) (1 / picture.scale);
        for (int y = 0; y < picture.height; y++) {
            float dy = Math.min(y, picture.height - 1 - y) * unit;
            for (int x = 0; x < picture.width; x++) {
                int i = y * picture.width + x;
                float d = Math.min(dy, Math.min(x, picture.width - 1 - x) * unit);
                slow[i] = d + (slow[i] - .5f) * 44 + (fast[i] - .5f) * 5;
            }
        }
        return slow;
    }
}
