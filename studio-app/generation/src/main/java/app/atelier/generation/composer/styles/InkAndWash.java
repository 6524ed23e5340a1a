package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;

/** Pale washes under lines of ink whose width varies, and a second grey wash in the darks. */
final class InkAndWash implements Post {
    private static final float[] INK = {.106f, .094f, .141f};
    private static final float[] GREY = {.149f, .149f, .235f};

    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seed) {
        Paint picture = Paint.of(canvas, painting.bands());
        float[] lines = lines(picture, seed.number());
        float[] dark = new float[lines.length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = Math.clamp((.30f - picture.luma(i)) / .20f, 0f, 1f) * .5f;
        }
        dark = picture.blurred(dark, 1.5);
        float[] cloudy = picture.noise(seed.number() + 9, 16, 3, .5);
        Paint wash = picture.copy();
        wash.saturate(.8f);
        new Watercolour(.55, 14).paint(wash, painting.focus(), seed.number() + 14);
        float unit = (float) (1 / picture.scale);
        for (int y = 0; y < picture.height; y++) {
            float dy = Math.min(y, picture.height - 1 - y) * unit;
            for (int x = 0; x < picture.width; x++) {
                int i = y * picture.width + x;
                float edge = Math.min(dy, Math.min(x, picture.width - 1 - x) * unit);
                float inside = Math.clamp((edge - 30) / 4, 0f, 1f);
                float grey = dark[i] * (.6f + .8f * cloudy[i]) * inside;
                float ink = lines[i] * .95f * inside;
                wash.red[i] = over(over(wash.red[i], GREY[0], grey), INK[0], ink);
                wash.green[i] = over(over(wash.green[i], GREY[1], grey), INK[1], ink);
                wash.blue[i] = over(over(wash.blue[i], GREY[2], grey), INK[2], ink);
            }
        }
        return wash.sheet(canvas.frame());
    }

    private static float over(float below, float above, float a) {
        return below * (1 - a) + above * a;
    }

    private static float[] lines(Paint picture, long seed) {
        float[] lines = picture.blurred(Lines.of(picture, 1.45, .009f), .7);
        float[] pressure = picture.noise(seed + 7, 60, 4, .5);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Math.clamp(lines[i] * 1.7f * Math.clamp(pressure[i] * 1.8f, .7f, 1.3f) - .12f, 0f, 1f);
        }
        lines = picture.blurred(lines, .6);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Math.clamp(lines[i] * 1.25f, 0f, 1f);
        }
        return lines;
    }
}
