package app.atelier.generation.composer.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Bands;
import java.awt.Color;
import java.util.random.RandomGenerator;

/** Northern lights, the milky way and the clouds of space. Sheets are to be screened unless said otherwise. */
public final class NightSky {
    private static final int[] CURTAINS = {0x52f2b0, 0x5fe0d0, 0xa878f2};
    private static final double[][] WAVES = {{.36, .10, 0}, {.27, .09, 2.4}, {.17, .06, 4}};

    private NightSky() {}

    /** One of three curtains along sines, broken by slow noise. */
    public static Sheet northernLights(Plan plan, int c) {
        Frame frame = plan.frame();
        double turn = plan.seeds().choice("curtains") * 6.28;
        long seed = plan.seeds().number("curtain " + c);
        Grid height = Grid.of(frame, seed, 26, 840, 4, .5);
        Grid slow = Grid.of(frame, seed + 1, 260, 840, 2, .5);
        Grid fast = Grid.of(frame, seed + 2, 9, 840, 2, .5);
        double[] wave = WAVES[c];
        double phase = wave[2] + turn;
        return Wash.soft(frame, CURTAINS[c], 0, .62, Bands.ONE, at -> (y, alpha) -> {
            for (int i = 0; i < alpha.length; i++) {
                double x = (i + .5) / at.scale();
                double u = x / frame.unit() * .75;
                double line = wave[0] + wave[1] * Math.sin(u * 6.5 + phase) + .03 * Math.sin(u * 15 + phase);
                double d = line - y / Frame.HEIGHT;
                double bright = Math.pow(Math.clamp(slow.at(x, 0) * 2.6 - .75, 0, 1), 1.4);
                double up = d > 0 ? Math.exp(-d / (.05 + .14 * height.at(x, 0))) : Math.exp(d / .022);
                alpha[i] = (float) (.95 * up * bright * (.25 + 1.2 * Math.max(0, fast.at(x, 0) - .1)));
            }
        });
    }

    /** A part of the milky way across a diagonal, down to a horizon: 0 its band, 1 its core, 2 its veil, 3 its stars. */
    public static Sheet milkyWay(Plan plan, double horizon, int part) {
        Frame frame = plan.frame();
        boolean mirrored = plan.seeds().choice("milky way") < .5;
        double across = frame.across() / Frame.HEIGHT;
        if (part == 3) {
            return milkyStars(plan, horizon, across, mirrored);
        }
        long seed = plan.seeds().number("milky noise");
        Grid coarse = Grid.of(frame, seed, 120, 120, 5, .6);
        Grid fine = Grid.of(frame, seed + 1, 70, 70, 5, .6);
        int rgb = new int[] {0x8f8fe0, 0xffcfd9, 0x7fb0f2}[part];
        return Wash.soft(frame, rgb, 0, horizon, Bands.ONE, at -> (y, alpha) -> {
            for (int i = 0; i < alpha.length; i++) {
                double x = (i + .5) / at.scale();
                double d = distance(x / Frame.HEIGHT, y / Frame.HEIGHT, across, mirrored);
                double band = Math.exp(-d * d / (.13 * .13));
                double lane =
                        1 - .75 * Math.exp(-Math.pow((d + .01) / .025, 2)) * Math.clamp(fine.at(x, y) * 2.4 - .9, 0, 1);
                alpha[i] = (float) (lane
                        * switch (part) {
                            case 0 -> band * .42;
                            case 1 ->
                                Math.exp(-d * d / (.06 * .06)) * Math.clamp(coarse.at(x, y) * 1.6 - .35, 0, 1) * .60;
                            default -> band * Math.clamp(fine.at(x, y) - .4, 0, 1) * 1.3;
                        });
            }
        });
    }

    private static double distance(double x, double y, double across, boolean mirrored) {
        double px = mirrored ? across - x : x;
        return (px - across * .71) * .72 + (y - .22) * .70;
    }

    private static Sheet milkyStars(Plan plan, double horizon, double across, boolean mirrored) {
        RandomGenerator random = plan.seeds().of("milky stars");
        return Sheet.painted(plan.frame(), g -> {
            for (int i = 0; i < 700; i++) {
                double off = random.nextGaussian() * .09;
                double along = random.nextDouble() * 2.2 - 1.1;
                double x = across * .71 + off * .72 - along * .70;
                double y = .22 + off * .70 + along * .72;
                double q = random.nextDouble();
                double opacity = .4 + .6 * random.nextDouble();
                if (y > 0 && y < horizon) {
                    g.setColor(new Color(Rgb.withAlpha(Rgb.WHITE, opacity), true));
                    double px = (mirrored ? across - x : x) * Frame.HEIGHT;
                    g.fill(Sky.circle(px, y * Frame.HEIGHT, .5 + 1.3 * q * q * q * q));
                }
            }
        });
    }

    /** Glowing clouds of space along a diagonal, in one of three colours. */
    public static Sheet nebula(Plan plan, int part) {
        Frame frame = plan.frame();
        long seed = plan.seeds().number("nebula");
        Grid first = Grid.of(frame, seed, 420, 420, 5, .55);
        Grid second = Grid.of(frame, seed + 1, 300, 300, 5, .55);
        double tilt = plan.seeds().choice("nebula tilt") < .5 ? .45 : -.45;
        double[] strengths = {.75, .65, .35};
        int[][] palettes = {
            {0xc2458f, 0x3e6fd0, 0xff9a6a}, {0x8a4fd0, 0x2f9fc0, 0xff8fb0}, {0x3f6fe0, 0xb04fb8, 0x7fe0d0}
        };
        int[] colours = palettes[(int) (plan.seeds().choice("nebula colours") * palettes.length)];
        return Wash.soft(frame, colours[part], 0, 1, Bands.ONE, at -> (y, alpha) -> {
            for (int i = 0; i < alpha.length; i++) {
                double x = (i + .5) / at.scale();
                double d = (y / Frame.HEIGHT - .42) + (x / frame.across() - .5) * 1.333 * tilt;
                double band = Math.exp(-d * d / (.22 * .22));
                double n =
                        part == 0 ? first.at(x, y) : part == 1 ? second.at(x, y) : 2 * first.at(x, y) * second.at(x, y);
                alpha[i] = (float) (Math.clamp((n - .40) * 3.2, 0, 1) * band * strengths[part]);
            }
        });
    }
}
