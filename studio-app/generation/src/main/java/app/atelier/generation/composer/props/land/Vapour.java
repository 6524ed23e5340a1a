package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Sketch;
import java.util.List;

/** Smoke, steam, mist and dust: soft patches without edges. */
public final class Vapour {

    private Vapour() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("smoke", .6, Footing.AIR, s -> plume(s, -12, 0, 96, 4.4, 0xf2f2f6, .5)),
                Figure.of("steam", .7, Footing.AIR, s -> steam(s, 0, 0, 98, 3)),
                Figure.of("mist", 4, Footing.AIR, s -> {
                    for (int i = 0; i < 22; i++) {
                        s.soft(s.about(130), 46 + s.about(20), s.between(40, 76), s.between(12, 26), 0xffffff, -.2, .2);
                    }
                }),
                Figure.of("splash", 1.8, Footing.WATER, s -> {
                    for (int i = 0; i < 44; i++) {
                        double a = Math.PI * s.between(.06, .94);
                        double r = Math.sqrt(s.random().nextDouble());
                        double size = s.between(.8, 3.4) * (1.2 - r * .7);
                        s.soft(Math.cos(a) * 78 * r, Math.sin(a) * 90 * r, size * 1.6, size * 1.6, 0xffffff, -.5, .95);
                    }
                    s.soft(0, 4, 84, 10, 0xffffff, -.4, .8);
                }));
    }

    /** A plume that widens and leans aside as it rises. */
    public static void plume(Sketch s, double x, double y, double height, double width, int rgb, double opacity) {
        int puffs = 17;
        double phase = s.between(0, 5);
        for (int i = 0; i < puffs; i++) {
            double t = i / (double) (puffs - 1);
            double r = width * (.8 + 3.1 * t) * s.between(.85, 1.2);
            double px = x + Math.sin(phase + t * 4.4) * width * (.4 + t) + height * .2 * t * t;
            double py = y + height * t * .9;
            s.soft(px, py, r * 1.2, r, rgb, -.15, opacity * (1 - t * .82));
            s.soft(
                    px + s.lightX() * r * .35,
                    py + s.lightY() * r * .35,
                    r * .7,
                    r * .6,
                    0xffffff,
                    -.4,
                    opacity * .5 * (1 - t));
        }
    }

    /** Wisps of steam side by side: thin at both ends, each with a brighter core. */
    public static void steam(Sketch s, double x, double y, double height, int wisps) {
        for (int k = 0; k < wisps; k++) {
            double off = k - (wisps - 1) / 2.0;
            double phase = s.between(0, 6);
            double rise = height * s.between(.74, 1) * (1 - .1 * Math.abs(off));
            wisp(s, x + off * height * .17, y, rise, height * .034, phase, off * .04);
        }
    }

    private static void wisp(Sketch s, double x, double y, double rise, double width, double phase, double lean) {
        int steps = 56;
        for (int i = 0; i < steps; i++) {
            double t = i / (double) (steps - 1);
            double swell = Math.sin(Math.PI * Math.pow(t, .8));
            double px = x + (Math.sin(phase + t * 5.6) * .055 * (.3 + t) + lean * t) * rise;
            double py = y + rise * t * .96;
            double r = width * (.35 + 1.1 * swell);
            s.soft(px, py, r * 1.5, r * 2.2, 0xfffaf0, -.5, .20 * swell * (1.15 - .5 * t));
            s.soft(px, py, r * .55, r * 1.3, 0xfffdf8, -.7, .26 * swell * (1.1 - .7 * t));
        }
    }
}
