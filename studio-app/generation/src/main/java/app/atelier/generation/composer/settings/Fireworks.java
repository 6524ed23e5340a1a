package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;

/** Bursts of light in a night sky. */
final class Fireworks {
    private static final int[] COLOURS = {0xffd06a, 0xff6a8a, 0x7fd8ff, 0xb58aff, 0x8ff0b0, 0xff9a5a};

    private Fireworks() {}

    /** Adds four to six bursts over the sky. */
    static void add(Easel easel, Plan plan) {
        double half = 50 * plan.frame().aspect();
        double lowest = 100 * (1 - Math.min(.6, plan.stage().horizon()));
        Furnishing furnishing = new Furnishing(easel);
        int n = plan.frame().count(5);
        easel.light(
                "fireworks",
                () -> furnishing.sketched("fireworks", 0, s -> {
                    for (int i = 0; i < n; i++) {
                        double x = -half + 2 * half * (i + .5 + s.about(.3)) / n;
                        double y = s.between(Math.max(lowest + 14, 62), 92);
                        burst(s, x, y, s.between(6, 13), COLOURS[(i + s.random().nextInt(2)) % COLOURS.length]);
                    }
                }));
    }

    private static void burst(Sketch s, double x, double y, double r, int rgb) {
        s.shine(x, y, r * 1.5, r * 1.5, rgb, .35);
        int rays = 26;
        for (int i = 0; i < rays; i++) {
            double a = 2 * Math.PI * (i + s.about(.3)) / rays;
            double far = r * s.between(.75, 1.1);
            double dx = Math.cos(a);
            double dy = Math.sin(a);
            double drop = far * far * .02;
            s.glowLine(
                    Outlines.curve(
                            x + dx * far * .3,
                            y + dy * far * .3,
                            x + dx * far * .65,
                            y + dy * far * .65 - drop * .4,
                            x + dx * far,
                            y + dy * far - drop),
                    .16,
                    rgb,
                    .75);
            s.glow(Outlines.disc(x + dx * far, y + dy * far - drop, .26), 0xfff6e0, .9);
            s.shine(x + dx * far, y + dy * far - drop, 1, 1, rgb, .7);
        }
        s.glow(Outlines.disc(x, y, .5), 0xffffff, .9);
    }
}
