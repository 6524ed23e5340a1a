package app.atelier.imaging.painterly;

import app.atelier.imaging.colour.LabTables;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Cut paper: the picture in a few colours with round outlines, each a sheet of paper that throws a shadow on the lighter
 * ones below. The unit is a sixth of the smallest detail.
 *
 * @param sheets number of colours, 2 to 16
 * @param depth of the shadows; 1 usual
 * @param seed of the paper and the choice of colours
 */
public record PaperSheets(int sheets, double depth, long seed) {
    /** Shift x, shift y, blur in units and opacity of the near and the far shadow. */
    private static final double[][] SHADOWS = {{2, 2.7, 1.8, .34}, {5, 8, 7, .34}};

    private static final double ROUNDING = 4.5;
    private static final double CALM = 2.6;
    private static final int SAMPLES = 110;
    private static final float[] LIFT = {.94f, .03f};

    /** Paints the picture in place. */
    public void paint(Paint picture) {
        for (double radius : new double[] {7, 6, 5, 4}) {
            picture.smooth(radius);
        }
        // What brushes leave ragged, scissors cut round.
        picture.blur(CALM);
        picture.saturate(1.25f);
        float[][] lab = picture.lab();
        float[][] colours = colours(picture, lab);
        int[] rank = new int[picture.size()];
        float[] cut = new float[picture.size()];
        int[] other = new int[picture.size()];
        outlines(picture, lab, colours, rank, other, cut);
        colour(picture, colours, rank, other, cut);
        for (int level = 1; level < colours.length; level++) {
            shadow(picture, rank, level);
        }
        fibres(picture, rank);
    }

    /** The palette from light (at the bottom) to dark (on top). */
    private float[][] colours(Paint p, float[][] lab) {
        // The same places whatever the scale, so that a preview finds the same colours.
        float[][] sample = new float[3][SAMPLES * SAMPLES];
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < sample[c].length; i++) {
                int x = (int) ((i % SAMPLES + .5) / SAMPLES * p.width);
                int y = (int) ((i / SAMPLES + .5) / SAMPLES * p.height);
                sample[c][i] = lab[c][y * p.width + x];
            }
        }
        float[][] colours = Palette.of(sample, sheets, seed);
        Arrays.sort(colours, Comparator.comparingDouble(colour -> -colour[0]));
        return colours;
    }

    /** For each pixel the sheet that covers it, the next one and how far inside of the cut it is. */
    private static void outlines(Paint p, float[][] lab, float[][] colours, int[] rank, int[] other, float[] cut) {
        int[] nearest = new int[p.size()];
        p.each(i -> nearest[i] = Palette.nearest(colours, lab[0][i], lab[1][i], lab[2][i]));
        float[] most = new float[p.size()];
        float[] second = new float[p.size()];
        float[] own = new float[p.size()];
        for (int k = 0; k < colours.length; k++) {
            int sheet = k;
            p.each(i -> own[i] = nearest[i] == sheet ? 1 : 0);
            float[] soft = p.blurred(own, ROUNDING);
            p.each(i -> {
                if (soft[i] > most[i]) {
                    second[i] = most[i];
                    other[i] = rank[i];
                    most[i] = soft[i];
                    rank[i] = sheet;
                } else if (soft[i] > second[i]) {
                    second[i] = soft[i];
                    other[i] = sheet;
                }
            });
        }
        float sharp = (float) Math.max(1, ROUNDING * p.unit()) * .63f;
        p.each(i -> cut[i] = Math.min(1, .5f + (most[i] - second[i]) * sharp));
    }

    private static void colour(Paint p, float[][] colours, int[] rank, int[] other, float[] cut) {
        float[][] rgb = new float[colours.length][3];
        for (int k = 0; k < colours.length; k++) {
            LabTables.toRgb(colours[k][0], colours[k][1], colours[k][2], rgb[k]);
            for (int c = 0; c < 3; c++) {
                rgb[k][c] = rgb[k][c] * LIFT[0] + LIFT[1];
            }
        }
        p.each(i -> {
            float t = cut[i];
            p.red[i] = rgb[other[i]][0] * (1 - t) + rgb[rank[i]][0] * t;
            p.green[i] = rgb[other[i]][1] * (1 - t) + rgb[rank[i]][1] * t;
            p.blue[i] = rgb[other[i]][2] * (1 - t) + rgb[rank[i]][2] * t;
        });
    }

    /** All sheets from a level up throw a shadow on the one just below: nothing else lies between. */
    private void shadow(Paint p, int[] rank, int level) {
        float[] above = new float[p.size()];
        p.each(i -> above[i] = rank[i] >= level ? 1 : 0);
        for (double[] shadow : SHADOWS) {
            float[] soft = p.blurred(above, shadow[2] * depth);
            int dx = (int) Math.round(shadow[0] * depth * p.unit());
            int dy = (int) Math.round(shadow[1] * depth * p.unit());
            float opacity = (float) (shadow[3] * Math.min(1, depth * 1.5));
            p.bands().run(p.height, (from, to) -> {
                for (int y = from; y < to; y++) {
                    int row = Math.max(0, y - dy) * p.width;
                    for (int x = 0; x < p.width; x++) {
                        int i = y * p.width + x;
                        if (rank[i] == level - 1) {
                            float dark = opacity * soft[row + Math.max(0, x - dx)];
                            p.red[i] *= 1 - dark;
                            p.green[i] *= 1 - dark * .96f;
                            p.blue[i] *= 1 - dark * .88f;
                        }
                    }
                }
            });
        }
    }

    /** The paper's fibres, and a light along the upper left of every cut. */
    private void fibres(Paint p, int[] rank) {
        float[] fine = p.noise(seed + 2, 3, 2, 2, .5);
        float[] coarse = p.noise(seed + 3, 26, 3, .5);
        int dx = p.pixels(1);
        int dy = p.pixels(1.3);
        p.bands().run(p.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                int row = Math.max(0, y - dy) * p.width;
                for (int x = 0; x < p.width; x++) {
                    int i = y * p.width + x;
                    float factor = 1 + .14f * (fine[i] - .5f) + .10f * (coarse[i] - .5f);
                    float edge = rank[row + Math.max(0, x - dx)] < rank[i] ? .22f : 0;
                    p.red[i] = lit(p.red[i] * factor, edge);
                    p.green[i] = lit(p.green[i] * factor, edge);
                    p.blue[i] = lit(p.blue[i] * factor, edge);
                }
            }
        });
    }

    private static float lit(float v, float edge) {
        float kept = Paint.clip(v);
        return kept + (1 - kept) * edge;
    }
}
