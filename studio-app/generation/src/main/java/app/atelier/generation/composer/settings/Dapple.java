package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.imaging.kernels.Bands;

/**
 * The shade that lies over open land: shadows of clouds that drift over its middle by day, dusk that gathers before the viewer, and a
 * patch of light around the main figure. It gives a wide ground near and far, and the eye a place to rest.
 */
final class Dapple {
    private static final double NEAR = .30;
    private static final double FROM = .76;
    private static final double CLOUDS = .36;

    /** Noise under which the sun shines, and over which a shadow is whole. */
    private static final double EDGE = .47;

    private static final double WHOLE = .62;

    private final Plan plan;
    private final double top;
    private final double strength;

    private Dapple(Plan plan, double strength) {
        this.plan = plan;
        // Walls of rock rise between a far horizon and the water at their foot.
        double from = plan.stage().hasWater()
                ? Math.max(plan.stage().horizon(), plan.stage().shore())
                : plan.stage().horizon();
        this.top = Math.min(.8, from + .015);
        this.strength = strength;
    }

    /** Adds the shade where there is open ground to lie on. */
    static void over(Easel easel) {
        Plan plan = easel.plan();
        double strength =
                switch (plan.stage().surface()) {
                    case GRASS, DRY_GRASS -> 1;
                    case SNOW -> .75;
                    case SAND -> .6;
                    default -> 0;
                };
        if (strength > 0
                && plan.shaded()
                && plan.scene().setting().base() != Setting.CITY_STREET
                && !plan.scene().setting().indoors()
                && plan.scene().setting().airy()) {
            easel.shade("ground-shade", () -> new Dapple(plan, strength).sheet());
        }
    }

    /** How much the shadows of clouds show: most under a high sun, not at all where clouds cover it. */
    private double clouds() {
        Weather weather = plan.scene().weather();
        boolean fair = weather == Weather.CLEAR
                && plan.mood().source() == LightSource.SUN
                && plan.light().disc();
        return !fair ? 0 : plan.light().y() < .33 ? CLOUDS : CLOUDS * .55;
    }

    private Sheet sheet() {
        double clouds = clouds() * strength;
        double near = NEAR * strength * (plan.night() ? .6 : 1);
        return Wash.soft(plan.frame(), plan.mood().shadow(), top, 1, Bands.ONE, frame -> {
            Grid grid = Grid.of(frame, plan.seeds().number("cloud shadows"), 250, 62, 2, .5);
            return (y, alpha) -> row(frame, grid, y, alpha, clouds, near);
        });
    }

    private void row(Frame frame, Grid grid, double y, float[] alpha, double clouds, double near) {
        double v = y / Frame.HEIGHT;
        double begins = Math.min(1, (v - top) / .05);
        double front = near * Math.pow(Math.clamp((v - FROM) / (1 - FROM), 0, 1), 1.4);
        double low = (v - plan.stage().base() + .03) / .13;
        for (int i = 0; i < alpha.length; i++) {
            double x = (i + .5) / alpha.length;
            double shadow = clouds == 0 ? 0 : smooth((grid.at(x * frame.across(), y) - EDGE) / (WHOLE - EDGE));
            double aside = (x - plan.focusX()) * frame.aspect() / .34;
            double lit = Math.exp(-aside * aside - low * low);
            double corner = .65 + .7 * Math.abs(x - .5);
            alpha[i] = (float) ((front * corner + clouds * shadow * begins) * (1 - .85 * lit));
        }
    }

    private static double smooth(double t) {
        double u = Math.clamp(t, 0, 1);
        return u * u * (3 - 2 * u);
    }
}
