package app.atelier.imaging.painterly;

/**
 * Watercolour: smoothed areas become densities of pigment that gather at edges, run back, settle in the paper's tooth
 * and stop before an uneven margin (after Bousseau et al. 2006). The unit is a sixth of the brush.
 *
 * @param density how thick the paint is; 0.8 usual
 * @param texture how uneven washes are, how much settles: 1 usual, 0 even
 * @param margin bare paper along the edges of the page in units; 0 for none
 * @param seed of its noises
 */
public record Watercolouring(double density, double texture, double margin, long seed) {
    private static final float[] THIN_DETAIL = {.416f, .353f, .439f};
    private static final float[] SHEET = {1f, .984f, .949f};
    private static final float[] BARE = {.988f, .973f, .933f};
    private static final float SATURATION = 1.22f;
    private static final float RIM = 3.2f;

    /** Units around a place that have influence on it. */
    public static final double REACH = 40;

    /** Paints the picture in place. */
    public void paint(Paint picture, float[] focusMask) {
        float[] focus = picture.blurred(focusMask, 4);
        Paint source = picture.wobbled(1.6, 46, seed);
        source.mix(picture.wobbled(.6, 46, seed), focus);
        Paint calm = source.copy();
        for (double radius : new double[] {6, 5, 3}) {
            calm.smooth(radius);
        }
        Paint crisp = source.copy();
        crisp.smooth(2);
        calm.mix(crisp, focus);
        calm.saturate(SATURATION);
        float[] shade = shade(picture, focus, edges(calm));
        float[] thin = thin(calm, source);
        float[] grit = picture.noise(seed + 12, 2.4, 2, .5);
        float[] paper = picture.paper(seed + 3, 1);
        float[] margin = margin(picture);
        float settling = (float) (.5 * texture);
        picture.bands().run(picture.height, (from, to) -> {
            for (int i = from * picture.width; i < to * picture.width; i++) {
                float r = (thickness(calm.red[i]) + thin[i] * THIN_DETAIL[0]) * shade[i];
                float g = (thickness(calm.green[i]) + thin[i] * THIN_DETAIL[1]) * shade[i];
                float b = (thickness(calm.blue[i]) + thin[i] * THIN_DETAIL[2]) * shade[i];
                float settled = 1 + settling * (grit[i] - .5f) * Paint.clip((r + g + b) / 3 * 1.2f);
                picture.red[i] = dried(r * settled, paper[i], margin[i], 0);
                picture.green[i] = dried(g * settled, paper[i], margin[i], 1);
                picture.blue[i] = dried(b * settled, paper[i], margin[i], 2);
            }
        });
    }

    private float thickness(float value) {
        return (float) (-Math.log(Math.clamp(1 - (1 - value) * .93, .03, 1)) * density);
    }

    /** Light back from paper and pigment; beyond the margin bare paper, at it a darker rim. */
    private float dried(float pigment, float paper, float edge, int channel) {
        float v = (float) Math.exp(-pigment) * paper * SHEET[channel];
        if (margin == 0) {
            return Paint.clip(v);
        }
        float rimAt = (edge - (float) margin - 3.5f) / RIM;
        float rim = (float) Math.exp(-rimAt * rimAt) * .30f;
        v *= 1 - rim * (1 - v);
        float inside = Paint.clip((edge - (float) margin) / 2);
        return Paint.clip(v * inside + BARE[channel] * paper * (1 - inside));
    }

    private static float[] edges(Paint calm) {
        Paint soft = calm.copy();
        soft.blur(1.1);
        float[] e = soft.edges();
        // A gradient is less steep the more pixels it has to itself.
        float full = (float) (150 / Math.max(1, calm.unit()));
        calm.each(i -> e[i] = Math.min(1, e[i] / full));
        float[] near = calm.blurred(e, 1);
        float[] wide = calm.blurred(e, 3);
        calm.each(i -> e[i] = .65f * near[i] + .35f * wide[i]);
        return e;
    }

    /** Factor on the pigment: uneven washes, back-runs with a dark rim, edges. */
    private float[] shade(Paint picture, float[] focus, float[] edges) {
        float[] low = picture.noise(seed + 190, 190, 5, .6);
        float[] mid = picture.noise(seed + 8, 34, 4, .6);
        float[] runs = picture.noise(seed + 31, 150, 3, .5);
        picture.each(i -> {
            float over = runs[i] - .56f;
            float ring = over / .006f;
            float backRun = (float) Math.exp(-ring * ring) * .25f - Math.clamp(over * 4, 0f, .35f);
            float uneven = (low[i] - .5f) * 1.15f + (mid[i] - .5f) * .46f + backRun;
            float amount = (float) texture * (1 - .6f * focus[i]);
            low[i] = Math.clamp(1 + uneven * amount + .85f * edges[i], .25f, 2.2f);
        });
        return low;
    }

    /** Thin dark details that smoothing lost. */
    private static float[] thin(Paint calm, Paint source) {
        float[] soft = calm.blurred(calm.luma(), 1.5);
        calm.each(i -> soft[i] = 1.3f * Paint.clip(soft[i] - source.luma(i) - .06f));
        return soft;
    }

    /** Distance to the page's edge in units, made uneven. */
    private float[] margin(Paint picture) {
        float[] edge = picture.toEdge();
        if (margin == 0) {
            return edge;
        }
        float[] slow = picture.noise(seed + 21, 150, 2, .4);
        float[] fast = picture.noise(seed + 22, 14, 3, .5);
        picture.each(i -> edge[i] += (slow[i] - .5f) * 44 + (fast[i] - .5f) * 5);
        return edge;
    }
}
