package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import java.awt.Color;

/** Glowing lines in four hues over a dark violet ground. */
final class Neon implements Post {
    private static final float[] HUES = {188, 280, 318, 30};
    private static final double[][] GLOWS = {{3, 1.1}, {10, 1.0}, {30, .9}};
    private static final float[] NIGHT = {.027f, .016f, .102f};
    private static final float[] VIOLET = {.353f, .290f, .878f};

    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seed) {
        Paint picture = Paint.of(canvas, painting.bands());
        float[] lines = picture.blurred(Lines.of(picture, 1.8, .007f), 1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Math.clamp(lines[i] * 2.1f, 0f, 1f);
        }
        float[] core = picture.blurred(lines, .6);
        Paint tubes = picture.copy();
        tubes.blur(5);
        pushHues(tubes);
        float[][] from = {picture.red, picture.green, picture.blue};
        float[][] colour = {tubes.red, tubes.green, tubes.blue};
        float[] luma = picture.luma();
        for (int c = 0; c < 3; c++) {
            float[] lit = new float[luma.length];
            for (int i = 0; i < lit.length; i++) {
                lit[i] = colour[c][i] * lines[i];
            }
            float[] glow = new float[lit.length];
            for (double[] g : GLOWS) {
                float[] soft = picture.blurred(lit, g[0]);
                for (int i = 0; i < glow.length; i++) {
                    glow[i] += (float) (g[1] * soft[i]);
                }
            }
            for (int i = 0; i < glow.length; i++) {
                float base =
                        (float) Math.pow(luma[i], 1.2) * .48f * (VIOLET[c] * .55f + colour[c][i] * .45f) + NIGHT[c];
                float v = 1 - (1 - base) * (1 - Math.clamp(glow[i], 0f, 1f));
                from[c][i] = 1 - (1 - v) * (1 - (colour[c][i] * .55f + .45f) * Math.clamp(core[i], 0f, 1f));
            }
        }
        return picture.sheet(canvas.frame());
    }

    /** Full saturation, and hues drawn towards the nearest of four. */
    private static void pushHues(Paint p) {
        float[] hsb = new float[3];
        for (int i = 0; i < p.red.length; i++) {
            Color.RGBtoHSB((int) (p.red[i] * 255), (int) (p.green[i] * 255), (int) (p.blue[i] * 255), hsb);
            double x = 0;
            double y = 0;
            for (float hue : HUES) {
                double d = Math.abs(Math.IEEEremainder(hsb[0] * 360 - hue, 360)) / 42;
                double weight = Math.exp(-d * d) + 1e-6;
                x += weight * Math.cos(Math.toRadians(hue));
                y += weight * Math.sin(Math.toRadians(hue));
            }
            float hue = (float) (Math.toDegrees(Math.atan2(y, x)) / 360);
            int rgb = Color.HSBtoRGB(hue, Math.clamp(hsb[1] * 1.5f + .35f, 0f, 1f), 1);
            p.red[i] = (rgb >> 16 & 255) / 255f;
            p.green[i] = (rgb >> 8 & 255) / 255f;
            p.blue[i] = (rgb & 255) / 255f;
        }
    }
}
