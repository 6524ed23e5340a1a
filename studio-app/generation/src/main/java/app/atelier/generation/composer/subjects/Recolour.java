package app.atelier.generation.composer.subjects;

import app.atelier.imaging.colour.LabTables;
import java.awt.image.BufferedImage;

/** Words of colour: turns a picture's own main colour into another one, in Lab, and leaves eyes, tyres and bellies as they are. */
public final class Recolour {
    private static final int BINS = 36;
    private static final float COLOURED = 18;

    /** Chroma below which a colour is black, white or grey. */
    private static final float GREY = 12;

    /** How far from the main colour of a picture its fur reaches, in radians of hue: shades of brown become black together. */
    private static final double USUAL_REACH = .42;

    private static final double REACH_OF_GREY = .70;

    private static final float LIGHTER = .55f;

    private static final int TONES = 101;
    private static final double MOST = .72;

    private Recolour() {}

    /** A premultiplied picture recoloured towards {@code rgb}; what was given stays as it is. */
    public static BufferedImage of(BufferedImage picture, int rgb) {
        Cutout c = Cutout.of(picture, false);
        towards(c, rgb);
        return c.sheet(0, 0, c.height()).picture().toBufferedImage();
    }

    /** Recolours the cut-out in place towards {@code rgb}. */
    public static void towards(Cutout c, int rgb) {
        float[] target = LabTables.of(rgb);
        double targetHue = Math.atan2(target[2], target[1]);
        float targetChroma = (float) Math.hypot(target[1], target[2]);
        boolean grey = targetChroma < GREY;
        double reach = grey ? REACH_OF_GREY : USUAL_REACH;
        boolean extreme = grey || target[0] > 80 || target[0] < 18;
        float lightWeight = extreme ? .8f : .35f;
        int n = c.alpha().length;
        float[] lightness = new float[n];
        float[] as = new float[n];
        float[] bs = new float[n];
        Main main = survey(c, lightness, as, bs);
        boolean already = !main.colourless()
                && !extreme
                && Math.abs(Math.IEEEremainder(targetHue - main.hue(), 2 * Math.PI)) < .45
                && main.chroma() > .55 * targetChroma;
        if (already) {
            return;
        }
        float[] rgbOut = new float[3];
        for (int i = 0; i < n; i++) {
            if (c.alpha()[i] == 0) {
                continue;
            }
            float chroma = (float) Math.hypot(as[i], bs[i]);
            double hue = Math.atan2(bs[i], as[i]);
            double off = main.colourless() ? 0 : Math.abs(Math.IEEEremainder(hue - main.hue(), 2 * Math.PI));
            float w = main.colourless()
                    ? Math.clamp((lightness[i] - 22) / 20, 0f, 1f)
                    : (float) (Math.clamp(1.6 - off / reach, 0, 1) * Math.clamp((chroma - 8) / 14, 0, 1));
            if (grey && target[0] < main.lightness()) {
                // A muzzle that is lighter than the fur stays lighter, or there would be no face.
                w *= 1 - LIGHTER * Math.clamp((lightness[i] - main.fur() - 6) / 14, 0f, 1f);
            }
            if (w == 0) {
                continue;
            }
            float newChroma = main.colourless()
                    ? targetChroma * .9f
                    : chroma * ((grey ? .06f : .35f) + .65f * targetChroma / Math.max(1, main.chroma()));
            double newHue = main.colourless() ? targetHue : hue + targetHue - main.hue();
            float l = lightness[i] + lightWeight * (target[0] - main.lightness()) * w;
            float a = as[i] * (1 - w) + (float) (newChroma * Math.cos(newHue)) * w;
            float b = bs[i] * (1 - w) + (float) (newChroma * Math.sin(newHue)) * w;
            LabTables.toRgb(Math.clamp(l, 0f, 100f), a, b, rgbOut);
            c.red()[i] = rgbOut[0];
            c.green()[i] = rgbOut[1];
            c.blue()[i] = rgbOut[2];
        }
    }

    /**
     * The picture's own colour.
     *
     * @param fur how light most of what is coloured is at most
     */
    private record Main(double hue, float chroma, float lightness, float fur, boolean colourless) {}

    private static Main survey(Cutout c, float[] lightness, float[] as, float[] bs) {
        double[] weights = new double[BINS];
        float[] lab = new float[3];
        double chroma = 0;
        double light = 0;
        double lightAll = 0;
        int[] tones = new int[TONES];
        int coloured = 0;
        int opaque = 0;
        for (int i = 0; i < lightness.length; i++) {
            if (c.alpha()[i] == 0) {
                continue;
            }
            LabTables.of(c.red()[i], c.green()[i], c.blue()[i], lab);
            lightness[i] = lab[0];
            as[i] = lab[1];
            bs[i] = lab[2];
            if (c.alpha()[i] > .5f) {
                opaque++;
                lightAll += lab[0];
                double own = Math.hypot(lab[1], lab[2]);
                if (own > COLOURED) {
                    coloured++;
                    chroma += own;
                    light += lab[0];
                    tones[(int) Math.clamp(lab[0], 0, TONES - 1)]++;
                    weights[bin(Math.atan2(lab[2], lab[1]))] += own;
                }
            }
        }
        if (coloured < .12 * opaque) {
            return new Main(0, 1, (float) (lightAll / Math.max(1, opaque)), 100, true);
        }
        int best = 0;
        double most = -1;
        for (int i = 0; i < BINS; i++) {
            double sum = weights[(i + BINS - 1) % BINS] + 2 * weights[i] + weights[(i + 1) % BINS];
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        double hue = -Math.PI + (best + .5) * 2 * Math.PI / BINS;
        return new Main(hue, (float) (chroma / coloured), (float) (light / coloured), most(tones, coloured), false);
    }

    /** The lightness that most are not above. */
    private static float most(int[] tones, int all) {
        int below = 0;
        int tone = 0;
        while (tone < TONES - 1 && below + tones[tone] < MOST * all) {
            below += tones[tone++];
        }
        return tone;
    }

    private static int bin(double hue) {
        return Math.min(BINS - 1, (int) ((hue + Math.PI) / (2 * Math.PI) * BINS));
    }
}
