package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;

/** Soft painted background: smoothed, lifted, cool shadows, warm lights, a wide shine. */
final class Pastel implements Post {
    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seed) {
        Paint source = Paint.of(canvas, painting.bands());
        Paint k = source.copy();
        k.smooth(5);
        k.smooth(3);
        float[] dabs = k.noise(seed.number() + 4, 80, 32, 3, .5);
        float[] focus = k.blurred(painting.focus(), 4);
        for (int i = 0; i < k.red.length; i++) {
            float keep = .25f + .45f * focus[i];
            float luma = source.luma(i);
            float shade = .22f * Math.clamp(1 - luma / .5f, 0f, 1f);
            float light = .15f * Math.clamp((luma - .6f) / .4f, 0f, 1f);
            k.red[i] = tone(k.red[i] * (1 - keep) + source.red[i] * keep, .357f, 1f, shade, light);
            k.green[i] = tone(k.green[i] * (1 - keep) + source.green[i] * keep, .435f, .957f, shade, light);
            k.blue[i] = tone(k.blue[i] * (1 - keep) + source.blue[i] * keep, .753f, .855f, shade, light);
        }
        k.saturate(1.24f);
        shine(k);
        for (int i = 0; i < k.red.length; i++) {
            float dab = 1 + .05f * 2 * (dabs[i] - .5f);
            k.red[i] *= dab;
            k.green[i] *= dab;
            k.blue[i] *= dab;
        }
        return k.sheet(canvas.frame());
    }

    private static float tone(float value, float cool, float warm, float shade, float light) {
        float v = (float) Math.pow(Math.clamp(value, 0f, 1f), .92) * .95f + .035f;
        v = v * (1 - shade) + (v * .4f + cool * .6f) * shade;
        return v * (1 - light) + warm * light;
    }

    private static void shine(Paint k) {
        for (float[] plane : new float[][] {k.red, k.green, k.blue}) {
            float[] bright = new float[plane.length];
            for (int i = 0; i < plane.length; i++) {
                bright[i] = Math.max(0, plane[i] - .6f) / .4f * plane[i];
            }
            float[] near = k.blurred(bright, 14);
            float[] wide = k.blurred(bright, 50);
            for (int i = 0; i < plane.length; i++) {
                plane[i] = 1 - (1 - plane[i]) * (1 - Math.min(1, .22f * (near[i] + wide[i])));
            }
        }
    }
}
