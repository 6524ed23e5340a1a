package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.imaging.kernels.Bands;

/** Dunes with a shaded lee side and ripples, far table mountains, a caravan or an oasis, cactuses, rocks before the viewer. */
final class Desert implements Place {
    private static final int SAND = 0xf2b06a;
    private static final int LEE = 0x8a4a4f;
    private static final int ASH = 0x8f6a62;

    private final Setting setting;

    Desert(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .90, Surface.SAND);
    }

    private boolean volcanic() {
        return setting == Setting.VOLCANO_LAND;
    }

    private int sand() {
        return volcanic() ? ASH : SAND;
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(h);
        horizon(scenery, plan, h, side);
        dune(easel, scenery, "far-dune", h + .0, .05, .6, .03);
        scenery.fog(h + .02, .03, .4);
        dune(easel, scenery, "dune", h + .055, .06, .36, -.05);
        if (!volcanic()) {
            sight(scenery, plan, h, side);
        }
        scenery.fog(h + .09, .03, .25);
        dune(easel, scenery, "middle-dune", h + .11, .06, .2, .05);
        Profile near = dune(easel, scenery, "near-dune", h + .20, .06, .06, -.05);
        ground(scenery, near);
        plants(scenery, plan, near, side);
    }

    /** What closes the view: a volcano, table mountains of several heights, or chains in the haze. */
    private void horizon(Scenery scenery, Plan plan, double h, double side) {
        if (volcanic()) {
            scenery.ridge("far-mountains", new Ridge(h - .04, .07, .9, 4, 0x7a5a60, false));
            if (scenery.lacks("volcano")) {
                scenery.prop("volcano", "volcano", .5 - side * .30, h + .04, .44, .42);
            }
            scenery.prop("volcano", "volcano", .5 + side * .40, h + .02, .15, .72);
            return;
        }
        scenery.ridge("far-mountains", new Ridge(h - .03, .05, .92, 4, 0xa8705f, false));
        if (scenery.chance("mesas", .6)) {
            double[][] mesas = {{.40, .19, .62}, {.17, .10, .76}, {-.44, .14, .68}, {-.26, .06, .84}};
            for (double[] mesa : mesas) {
                scenery.prop(
                        "mesa",
                        "mesa",
                        .5 + side * (mesa[0] + scenery.sway("mesa " + mesa[0], .06)),
                        h + .025,
                        mesa[1] * (1 + scenery.sway("mesa size " + mesa[0], .3)),
                        mesa[2],
                        mesa[1] > .12);
            }
            scenery.fog(h - .005, .025, .45);
        } else {
            scenery.ridge("mountains", new Ridge(h - .015, .08, .74, 3, 0xa0604f, false));
            scenery.fog(h - .01, .03, .4);
        }
    }

    /** By seed a caravan on the ridge, an oasis in the hollow, or neither. */
    private static void sight(Scenery scenery, Plan plan, double h, double side) {
        double chance = plan.seeds().choice("desert sight");
        double narrow = Math.max(.8, plan.frame().aspect() / 1.333);
        if (chance < .45) {
            for (int i = 0; i < 4; i++) {
                scenery.prop(
                        "caravan",
                        "far-camel",
                        .5 + side * (.10 + .075 * i / narrow),
                        h + .105 + .004 * i,
                        .046,
                        .3,
                        side > 0);
            }
        } else if (chance < .75) {
            double x = .5 + side * .24;
            int water = plan.mood().skyAt(.6);
            scenery.sketch("water-hole", .25, s -> {
                double at = (x - .5) * 100 * plan.frame().aspect();
                s.veil(Outlines.ellipse(at, 100 * (1 - h - .115), 15, 1.7), 0x5f8a4a, .3, .85);
                s.glow(Outlines.ellipse(at, 100 * (1 - h - .116), 13, 1.2), water, .95);
            });
            scenery.prop("oasis", "palm", x + side * .08 / narrow, h + .11, .15, .26);
            scenery.prop("oasis", "palm", x + side * .115 / narrow, h + .115, .11, .26, true);
            scenery.prop("oasis", "palm", x - side * .07 / narrow, h + .105, .10, .3);
            scenery.prop("oasis", "bush", x + side * .05 / narrow, h + .115, .025, .25);
        }
    }

    private void ground(Scenery scenery, Profile near) {
        int sand = scenery.year().floor(sand());
        if (!volcanic()) {
            scenery.strewn("ripples", new Strewn(Strewn.Kind.RIPPLES, near.lower(.02), .99, 105, 11, .1, sand));
        } else {
            scenery.strewn("cracks", new Strewn(Strewn.Kind.PEBBLES, near.lower(.01), .99, 60, 14, .1, 0x6a4f50));
        }
        scenery.strewn("pebbles", new Strewn(Strewn.Kind.PEBBLES, near.lower(.01), .98, 26, 11, .1, 0xb57a58));
        scenery.strewn(
                "dry-tufts",
                new Strewn(Strewn.Kind.TUFTS, near.lower(.01), .97, volcanic() ? 14 : 22, 26, .1, 0xb59a52));
    }

    private void plants(Scenery scenery, Plan plan, Profile near, double side) {
        double edge = .5 + side * (.39 + scenery.sway("edge", .05));
        if (volcanic()) {
            scenery.prop("rocks", "rocks", edge, near.at(edge) + .06, .13, .05);
            scenery.prop("dead-tree", "bare-tree", .5 - side * .42, near.at(.5 - side * .42) + .05, .30, .06);
            return;
        }
        if (scenery.chance("dead tree", .3)) {
            scenery.prop("dead-tree", "bare-tree", edge, near.at(edge) + .06, .30, .05);
            scenery.prop("rocks", "rocks", edge - side * .08, near.at(edge) + .08, .06, .04);
            return;
        }
        scenery.prop("cactus", "cactus", edge, near.at(edge) + .06, .27 + scenery.sway("cactus", .05), .05);
        scenery.prop("cactus", "barrel-cactus", edge - side * .07, near.at(edge) + .075, .06, .04);
        if (scenery.chance("small cactus", .6)) {
            scenery.prop("cactus", "cactus", edge + side * .07, near.at(edge) + .035, .15, .12, true);
        }
        if (!plan.frame().narrow()) {
            double other = .5 - side * .41;
            boolean rocks = scenery.chance("rocks", .5);
            scenery.prop(
                    rocks ? "rocks" : "cactus",
                    rocks ? "rocks" : scenery.chance("barrel", .5) ? "barrel-cactus" : "cactus",
                    other,
                    near.at(other) + .03,
                    rocks ? .09 : .12,
                    .1);
        }
    }

    private Profile dune(
            Easel easel, Scenery scenery, String name, double y, double amplitude, double depth, double slope) {
        Plan plan = easel.plan();
        double tilt = scenery.chance("tilt " + name, .5) ? slope : -slope;
        Profile line = scenery.profile(name, y, amplitude, 3, .2, tilt);
        int low = volcanic() ? 0x5f4448 : 0xc9783f;
        scenery.ground(
                name,
                new Ground(
                                line,
                                plan.lit(scenery.year().floor(sand()), -.35, depth),
                                plan.lit(scenery.year().floor(low), .34, depth),
                                .2)
                        .textured(.08));
        if (plan.shaded()) {
            easel.veil("lee-side", () -> lee(plan, line, depth));
        }
        return line;
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
            double v = y / Frame.HEIGHT - top;
            double edge = crest + side * (.10 * Math.sin(v * 16) - v * .25);
            for (int i = 0; i < alpha.length; i++) {
                double x = (i + .5) / alpha.length;
                double dx = (x - edge) * side;
                double below = (v + top - line.at(x)) * 420;
                alpha[i] = dx <= 0 || below <= 0
                        ? 0
                        : (float) (.78
                                * Math.min(1, dx * 560)
                                * Math.exp(-dx / .24)
                                * Math.min(1, below)
                                * Math.exp(-Math.max(0, v) / .12));
            }
        });
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("rocks", volcanic() ? 0x6a4f50 : 0xb0705a);
        scenery.frame("desert-grass", 0xa8803f);
    }
}
