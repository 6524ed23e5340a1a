package app.atelier.generation.composer.land;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Noise;

/**
 * One band of ground: everything below a profile, with a gradient from its crest down, mottling and fine grain.
 *
 * @param profile its crest
 * @param crest colour at the crest, as it shall be seen
 * @param below colour farther down
 * @param fade distance between both, fraction of the height
 * @param texture strength of mottling, 0..0.25
 * @param bottom where the band ends below, fraction of the height
 */
public record Ground(Profile profile, int crest, int below, double fade, double texture, double bottom) {
    private static final double GRAIN = .012;

    public Ground(Profile profile, int crest, int below, double fade) {
        this(profile, crest, below, fade, 0, 1.01);
    }

    /** A band in a local colour at a depth: lit at its crest, a little shaded below. */
    public static Ground at(Plan plan, Profile profile, int rgb, double depth, double fade) {
        return new Ground(profile, plan.lit(rgb, -.35, depth), plan.lit(rgb, .13, depth * .7), fade);
    }

    public Ground textured(double strength) {
        return new Ground(profile, crest, below, fade, strength, bottom);
    }

    /** The same, ending at this height. */
    public Ground until(double lowest) {
        return new Ground(profile, crest, below, fade, texture, lowest);
    }

    /** Draws the band. */
    public Sheet draw(Plan plan, String name) {
        Frame frame = plan.frame();
        int width = frame.width();
        float[] edge = new float[width];
        float highest = Float.MAX_VALUE;
        for (int i = 0; i < width; i++) {
            edge[i] = (float) (profile.at((i + .5) / width) * frame.height());
            highest = Math.min(highest, edge[i]);
        }
        double top = Math.clamp(highest / frame.height() - .002, 0, .999);
        Sheet sheet = Sheet.rows(frame, top, Math.clamp(bottom, top + .001, 1));
        if (!plan.shaded()) {
            plain(sheet, edge, Rgb.mix(crest, below, .45));
        } else {
            shaded(plan, name, sheet, edge, highest);
        }
        return sheet;
    }

    private static void plain(Sheet sheet, float[] edge, int rgb) {
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < edge.length; x++) {
                float cover = sheet.y() + y + 1 - edge[x];
                if (cover > 0) {
                    sheet.argb()[y * edge.length + x] = packed(Rgb.red(rgb), Rgb.green(rgb), Rgb.blue(rgb), cover);
                }
            }
        }
    }

    private void shaded(Plan plan, String name, Sheet sheet, float[] edge, float highest) {
        Frame frame = plan.frame();
        long seed = plan.seeds().number("ground " + name);
        double from = (double) sheet.y() / frame.height() * Frame.HEIGHT;
        Grid blots = texture > 0 ? Grid.of(frame, seed, 150, 60, 4, .6, from, Frame.HEIGHT) : null;
        Grid strokes = texture > 0 ? Grid.of(frame, seed + 1, 60, 18, 3, .6, from, Frame.HEIGHT) : null;
        Noise grain = Noise.of(seed);
        int cell = Math.max(1, (int) Math.round(frame.scale()));
        int width = edge.length;
        float[] blot = new float[width];
        float[] stroke = new float[width];
        float reach = (float) (fade * frame.height());
        float[] ramp = ramp();
        for (int y = 0; y < sheet.height(); y++) {
            int row = sheet.y() + y;
            double unitY = (row + .5) / frame.scale();
            if (blots != null && strokes != null) {
                blots.row(unitY, frame.scale(), blot);
                strokes.row(unitY, frame.scale(), stroke);
            }
            for (int x = 0; x < width; x++) {
                float cover = row + 1 - edge[x];
                if (cover <= 0) {
                    continue;
                }
                float t = (row - .5f * (edge[x] + highest)) / reach;
                int at = 3 * (int) (255 * Math.clamp(t, 0f, 1f));
                float factor = 1;
                if (blots != null) {
                    factor += (float) (texture * 1.3 * (blot[x] + stroke[x] - 1));
                }
                float speck = (float) (GRAIN * 2.4 * (grain.white(x / cell, row / cell) - .5f));
                sheet.argb()[y * width + x] = packed(
                        ramp[at] * factor + speck, ramp[at + 1] * factor + speck, ramp[at + 2] * factor + speck, cover);
            }
        }
    }

    private float[] ramp() {
        float[] ramp = new float[256 * 3];
        for (int i = 0; i < 256; i++) {
            double t = i / 255.0;
            ramp[3 * i] = (float) (Rgb.red(crest) * (1 - t) + Rgb.red(below) * t);
            ramp[3 * i + 1] = (float) (Rgb.green(crest) * (1 - t) + Rgb.green(below) * t);
            ramp[3 * i + 2] = (float) (Rgb.blue(crest) * (1 - t) + Rgb.blue(below) * t);
        }
        return ramp;
    }

    private static int packed(double r, double g, double b, float cover) {
        float a = Math.min(1f, cover) * 255;
        return (int) (a + .5f) << 24
                | (int) (a * Math.clamp((float) r, 0f, 1f) + .5f) << 16
                | (int) (a * Math.clamp((float) g, 0f, 1f) + .5f) << 8
                | (int) (a * Math.clamp((float) b, 0f, 1f) + .5f);
    }
}
