package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.Sky;
import app.atelier.generation.composer.styles.PaperCut;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Waves of colour under a disc: for words without a thing. */
final class Abstract implements Place {
    private static final int BANDS = 10;

    /** What warm waves darken to; in the shade of a cold colour they would be brown. */
    private static final int WARM_SHADE = 0xa83048;

    private static final int[] WARM_TO_COLD = {
        0xf7c98a, 0xf2955a, 0xe2663f, 0xb8443f, 0x7a3a4f, 0x2f5f6f, 0x1f7f86, 0x2fa39a, 0x175a68, 0x0d3a4a
    };

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .80, Surface.VOID);
    }

    @Override
    public void behind(Easel easel) {
        Plan plan = easel.plan();
        int[] colours = colours(plan);
        int top = Rgb.mix(colours[BANDS - 1], 0x0c2030, .35);
        Mood ramp = plan.mood()
                .withSky(List.of(top, Rgb.mix(top, colours[7], .5), Rgb.mix(colours[1], 0xfff0d0, .2), 0xffe9c4));
        easel.veil("sky", () -> Sky.ramp(plan.frame(), ramp, .62));
        double x = plan.focusLeft() ? .68 : .32;
        Frame frame = easel.frame();
        easel.light(
                "glow", () -> Light.lamp(plan, frame.x(x), frame.y(.30), 756, Rgb.mix(colours[1], 0xffd9a0, .5), .7));
        easel.solid(
                "disc",
                () -> Sheet.painted(frame, g -> {
                    double r = frame.unit() * .17;
                    g.setColor(new Color(0xfff3d6));
                    g.fill(new Ellipse2D.Double(frame.x(x) - r, frame.y(.30) - r, 2 * r, 2 * r));
                }));
        int dark = Rgb.mix(colours[BANDS - 1], 0x0c1a2a, .5);
        for (int i = 0; i < BANDS; i++) {
            Profile wave = wave(plan, i);
            int light = Rgb.mix(colours[i], 0xfff0cf, .16);
            boolean warm = Rgb.red(colours[i]) > Rgb.blue(colours[i]);
            int shade = Rgb.mix(colours[i], warm ? WARM_SHADE : dark, .44);
            Ground ground = new Ground(wave, light, shade, .10);
            Easel.Once<Sheet> sheet = new Easel.Once<>(() -> ground.draw(plan, "wave " + wave.at(.5)));
            if (!plan.look().paper()) {
                easel.veil("wave-shadow", () -> PaperCut.shadow(frame, sheet.get(), dark));
            }
            easel.solid("wave", sheet::get);
            int colour = colours[i];
            easel.veil("wave-lines", () -> lines(plan, wave, Rgb.mix(colour, 0xfff3d6, .5)));
        }
    }

    /** The colours named, spread over the bands from the first to the last; else warm to cold. */
    private static int[] colours(Plan plan) {
        List<Integer> named = new ArrayList<>();
        plan.scene().palette().forEach(hex -> named.add(Rgb.parse(hex)));
        if (named.isEmpty()) {
            return WARM_TO_COLD.clone();
        }
        int[] out = new int[BANDS];
        for (int i = 0; i < BANDS; i++) {
            // Each colour has its own waves, from light to deep: mixtures of far colours would be grey.
            double at = (i + .5) / BANDS * named.size();
            int which = Math.min(named.size() - 1, (int) at);
            out[i] = tone(named.get(which), at - which, i % 2 * .22);
        }
        return out;
    }

    /**
     * One colour from light to deep. Warm colours go by coral to wine as they darken, cold ones to navy, and each stays as
     * colourful as it was.
     *
     * @param share 0 for the lightest of its waves, 1 for the deepest
     * @param lift lighter by that: neighbours of deep waves alternate, or they run together
     */
    private static int tone(int rgb, double share, double lift) {
        boolean warm = Rgb.red(rgb) > Rgb.blue(rgb);
        double tone = .50 - 1.15 * share + lift;
        if (tone > 0) {
            return Rgb.mix(rgb, warm ? 0xffe9b8 : 0x8ff0dc, Math.min(.8, tone * 1.1));
        }
        int way = Rgb.mix(rgb, warm ? 0xe2405f : 0x0f5f86, Math.min(1, -tone * 2.2));
        return Rgb.mix(way, warm ? 0x6a1f5a : 0x0a2a5a, Math.max(0, -tone - .2) * 1.3);
    }

    private static Profile wave(Plan plan, int i) {
        RandomGenerator random = plan.seeds().of("wave " + i);
        double phase = random.nextDouble() * 6;
        double slow = 4 + random.nextDouble() * 3;
        double fast = 9 + 3 * random.nextDouble();
        double aspect = plan.frame().aspect() / Frame.USUAL_ASPECT;
        double y = .36 + .072 * i;
        return x -> y
                + .050 * Math.sin(x * slow * aspect + phase)
                + .020 * Math.sin(x * fast * aspect + phase * 2)
                - .05 * (x - .5) * (i % 2 == 0 ? -1 : 1);
    }

    private static Sheet lines(Plan plan, Profile wave, int rgb) {
        Frame frame = plan.frame();
        return Sheet.painted(frame, g -> {
            for (int q = 0; q < 3; q++) {
                Path2D path = new Path2D.Double();
                for (double x = -4; x < frame.across() + 8; x += 6) {
                    double y = frame.y(wave.at(Math.clamp(x / frame.across(), 0, 1))) + 10 + q * 9 + q * q * 2;
                    if (x < 0) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                }
                g.setStroke(new BasicStroke((float) (1.6 - .4 * q)));
                g.setColor(new Color(Rgb.withAlpha(rgb, .55 - .15 * q), true));
                g.draw(path);
            }
        });
    }

    @Override
    public void front(Easel easel) {
        // The waves reach to the lower edge; nothing stands before them.
    }
}
