package app.atelier.generation.composer.finish;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.settings.Easel;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Noise;
import java.util.List;

/** The finish that all pictures share; strengths follow the mood and the style's look. */
public final class Finish {
    private static final double GRAIN = .014;

    /** Standard deviation of the narrow shine, in heights of the picture. */
    private static final double SHINE = .018;

    /** What is brighter than this shines. */
    private static final double BRIGHT = .62;

    /** Pixels that a grain must have at least. */
    private static final double FINEST_GRAIN = 2;

    private final Easel easel;
    private final Plan plan;

    private Finish(Easel easel) {
        this.easel = easel;
        this.plan = easel.plan();
    }

    /** Adds the layers of the finish. */
    public static void add(Easel easel) {
        new Finish(easel).add();
    }

    private void add() {
        double bloom = plan.look().bloom() * bloomOf(plan.mood());
        if (bloom > 0) {
            double radius = Math.max(.5, SHINE * plan.frame().height());
            easel.painting().shine(easel.tag("bloom", Blend.NORMAL), new Bloom(Math.min(2, bloom), radius, BRIGHT));
        }
        easel.painting().adjust(easel.tag("split-tone", Blend.NORMAL), List.of(SplitTone.of(plan.mood())));
        if (plan.look().vignette() > 0) {
            easel.veil("vignette", () -> vignette(plan));
        }
        if (plan.look().grain() > 0) {
            easel.veil("grain", () -> grain(plan));
        }
        // On top of all: what goes beyond white or black is cut only once.
        boolean clear = plan.mood().haziness() < 2
                || plan.mood().id().equals("autumn")
                || plan.mood().source() == LightSource.WINDOW;
        easel.painting()
                .adjust(
                        easel.tag("contrast", Blend.NORMAL),
                        List.of(new Contrast(clear ? .26 : .2), new Saturation(clear ? .13 : .05)));
    }

    /** Lamps and stars shine more than daylight. */
    private static double bloomOf(Mood mood) {
        return switch (mood.source()) {
            case LAMP, CANDLE, CORNER, NONE -> .45;
            case ABOVE -> .36;
            default -> .28;
        };
    }

    static Sheet vignette(Plan plan) {
        Frame frame = plan.frame();
        double strength = plan.look().vignette()
                * switch (plan.mood().source()) {
                    case LAMP -> .38;
                    case CANDLE -> .5;
                    case NONE -> .3;
                    default -> .22;
                };
        int rgb = Rgb.mix(plan.mood().shadow(), 0x666666, .4);
        return Wash.soft(frame, rgb, 0, 1, Bands.ONE, at -> (y, alpha) -> {
            double dy = y / Frame.HEIGHT - .5;
            for (int i = 0; i < alpha.length; i++) {
                double dx = ((i + .5) / alpha.length - .5) * 1.05;
                double d = Math.sqrt(dx * dx + dy * dy) / .7 - .45;
                alpha[i] = d <= 0 ? 0 : (float) (d * Math.sqrt(d) * strength * 2);
            }
        });
    }

    /** White and black specks of small opacity: weaker at both ends of the scale by themselves. */
    static Sheet grain(Plan plan) {
        Frame frame = plan.frame();
        int step = (int) Math.max(1, frame.scale() / FINEST_GRAIN);
        int w = Math.ceilDiv(frame.width(), step);
        int h = Math.ceilDiv(frame.height(), step);
        float[] noise = new float[w * h];
        double cell = Math.max(1, frame.scale()) / step;
        Noise.of(plan.seeds().number("grain")).fill(noise, w, h, cell, cell, 1, .5, Bands.ONE);
        // White noise of one pixel has a deviation of .29; joined over larger cells it has less.
        float strength = (float)
                (2 * GRAIN * plan.look().grain() / (cell > 1.01 ? .21 : .29) * Math.min(1, frame.scale() + .25));
        int[] argb = new int[w * h];
        for (int i = 0; i < noise.length; i++) {
            float n = (noise[i] - .5f) * strength;
            int a = (int) (Math.abs(n) * 255 + .5f);
            argb[i] = n > 0 ? a * 0x01010101 : a << 24;
        }
        return Sheet.coarse(0, 0, w, h, step, argb);
    }
}
