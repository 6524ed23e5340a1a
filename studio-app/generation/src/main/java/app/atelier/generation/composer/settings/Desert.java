package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.imaging.kernels.Bands;

/** Dunes with a shaded lee side, far table mountains, cactuses. */
final class Desert implements Place {
    private static final int SAND = 0xf2b06a;
    private static final int LEE = 0x8a4a4f;

    private final Setting setting;

    Desert(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .90, Surface.SAND);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        scenery.sky(h);
        if (setting == Setting.VOLCANO_LAND) {
            scenery.prop("volcano", "volcano", plan.focusLeft() ? .72 : .28, h + .03, .40, .5);
        } else if (scenery.chance("mesas", .5)) {
            double x = plan.focusLeft() ? .80 : .16;
            scenery.prop("mesa", "mesa", x, h + .02, .16, .72);
            scenery.prop("mesa", "mesa", x > .5 ? .60 : .40, h + .02, .09, .82);
        } else {
            scenery.ridge("far-mountains", new Ridge(h - .05, .065, .88, 6, 0xa8705f, false));
        }
        dune(easel, scenery, "far-dune", h + .0, .05, .55, .03);
        dune(easel, scenery, "dune", h + .06, .06, .3, -.05);
        dune(easel, scenery, "near-dune", h + .17, .065, .08, .07);
        double side = plan.focusLeft() ? .90 : .10;
        scenery.prop("cactus", "cactus", side, .80, .22, .06);
        if (!easel.frame().narrow()) {
            scenery.prop(
                    "cactus",
                    scenery.chance("barrel", .5) ? "barrel-cactus" : "cactus",
                    side > .5 ? .08 : .93,
                    .82,
                    .10,
                    .05);
        }
    }

    private void dune(
            Easel easel, Scenery scenery, String name, double y, double amplitude, double depth, double slope) {
        Plan plan = easel.plan();
        double tilt = scenery.chance("tilt " + name, .5) ? slope : -slope;
        Profile line = scenery.profile(name, y, amplitude, 3, .2, tilt);
        scenery.ground(
                name, new Ground(line, plan.lit(SAND, -.3, depth), plan.lit(0xc9783f, .25, depth), .2).textured(.06));
        if (plan.shaded()) {
            easel.veil("lee-side", () -> lee(plan, line, depth));
        }
    }

    /** The side of the highest crest that is turned away from the light. */
    private static Sheet lee(Plan plan, Profile line, double depth) {
        double best = .5;
        for (double x = .15; x < .85; x += .005) {
            if (line.at(x) < line.at(best)) {
                best = x;
            }
        }
        double crest = best;
        double top = line.at(crest);
        int side = plan.light().x() > crest ? -1 : 1;
        return Wash.of(plan.frame(), plan.lit(LEE, .5, depth), top, Math.min(1, top + .34), Bands.ONE, (y, alpha) -> {
            double v = y / app.atelier.generation.composer.drawing.Frame.HEIGHT - top;
            double edge = crest + side * (.10 * Math.sin(v * 16) - v * .25);
            for (int i = 0; i < alpha.length; i++) {
                double x = (i + .5) / alpha.length;
                double dx = (x - edge) * side;
                double below = (v + top - line.at(x)) * 420;
                alpha[i] = dx <= 0 || below <= 0
                        ? 0
                        : (float) (.72
                                * Math.min(1, dx * 560)
                                * Math.exp(-dx / .20)
                                * Math.min(1, below)
                                * Math.exp(-Math.max(0, v) / .10));
            }
        });
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("rocks", 0xc9886a);
    }
}
