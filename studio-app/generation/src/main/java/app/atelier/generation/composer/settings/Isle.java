package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** An island seen from the water: in the sea with palms, in a lake with the trees of its shores. */
final class Isle implements Place {
    private static final double SHORE = .50;

    /** How much higher than its line on the water those on the island stand. */
    private static final double UP = .032;

    /** True if nobody stands on the island who would be too small to see. */
    static boolean seenFromTheWater(Scene scene) {
        return scene.hero()
                .map(hero -> !hero.isCharacter() || hero.role() != Role.ON_GROUND)
                .orElse(true);
    }

    private static boolean afloat(Scene scene) {
        return scene.hero().filter(hero -> hero.role() != Role.ON_GROUND).isPresent();
    }

    /** How far the island that somebody may stand on reaches to either side of its middle, a fraction of the width. */
    static double reach(Plan plan) {
        return .46 * Math.min(1, plan.frame().aspect() / 1.333) / plan.frame().aspect();
    }

    @Override
    public Stage stage(Scene scene) {
        if (afloat(scene)) {
            return new Stage(SHORE, .85, Surface.WATER).withShore(SHORE + .01);
        }
        return new Stage(SHORE, .68, Surface.GRASS).withShore(SHORE + .01).withHeroScale(.8);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        boolean lake = plan.scene().feature(Feature.LAKE).isPresent();
        scenery.sky(h);
        if (lake) {
            farShore(scenery, plan, h);
        } else if (scenery.chance("far land", .6)) {
            Profile far = scenery.profile("far land", h - .008, .03, 5, .4);
            int land = plan.lit(0x5f9a8a, 0, .8);
            scenery.ground("far-island", new Ground(far, land, land, .05).until(h + .012));
        }
        Water plain = Water.under(plan, plan.stage().shore(), 1);
        boolean day = plan.mood().haziness() < 2;
        double glitter = plan.light().disc() ? .8 : 0;
        Water water = !day
                ? plain.with(.72, .8, glitter)
                : lake
                        ? plain.coloured(0xa4d8e8, 0x2f86b4).with(.55, .6, glitter)
                        : plain.coloured(0x8fe0dc, 0x0f7fa8).with(.30, .9, glitter * .7);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        island(scenery, plan, lake);
    }

    private static void farShore(Scenery scenery, Plan plan, double h) {
        scenery.ridge("far-mountains", new Ridge(h - .12, .22, .60, 4, 0x5f78b0, !scenery.autumn()));
        scenery.fog(h - .05, .03, .36);
        scenery.ridge("mountains", new Ridge(h - .05, .10, .42, 4, 0x5a7f9a, false));
        Profile shore = scenery.profile("shore", h - .010, .02, 5, .4);
        scenery.woods("shore-trees", new Woods(shore, List.of("pine", "pine", "broadleaf"), 44, .075, .36));
        int grass = scenery.year().turf(0x6fae6a);
        scenery.ground(
                "shore",
                new Ground(shore.lower(.007), plan.lit(grass, 0, .3), plan.lit(grass, .2, .3), .05)
                        .until(plan.stage().shore() + .004));
    }

    /** The island with its trees; whoever stands on it has a gap among them. */
    private static void island(Scenery scenery, Plan plan, boolean lake) {
        boolean afloat = afloat(plan.scene());
        double side = plan.focusLeft() ? 1 : -1;
        double x = afloat ? .5 + side * .24 : plan.focusX();
        double line = afloat ? plan.stage().shore() + .09 : plan.stage().base() + UP;
        double half = afloat
                ? .24 * Math.min(1, plan.frame().aspect() / 1.333)
                : reach(plan) * plan.frame().aspect();
        double depth = afloat ? .32 : .14;
        Islet islet = new Islet(x, line, half, lake ? Islet.Kind.WOODED : Islet.Kind.SANDY);
        islet.draw(scenery, plan, depth);
        boolean alone = plan.scene().hero().isEmpty() || afloat;
        double[][] trees = {{-.58, .62}, {.50, .78}, {-.34, .92}, {.30, .58}, {-.04, 1}, {.10, .72}};
        double tall = half * (lake ? .62 : .80);
        if (!plan.scene().without(Feature.TREES)) {
            for (int i = 0; i < trees.length; i++) {
                double at = side * trees[i][0];
                if (!alone && Math.abs(at) < .42) {
                    continue;
                }
                String kind = lake ? i % 3 == 1 ? "broadleaf" : "pine" : i % 3 == 0 ? "bush" : "palm";
                double height = tall * trees[i][1] * (kind.equals("bush") ? .3 : 1);
                double foot = line - islet.rise(at) * (.35 + .12 * (i % 3));
                scenery.prop("tree", kind, x + at * half / plan.frame().aspect(), foot, height, depth, at < 0);
            }
        }
        scenery.prop("rocks", "rocks", x - side * half * .72 / plan.frame().aspect(), line + .012, half * .13, depth);
        if (scenery.lacks("boat") && scenery.lacks("ship") && scenery.chance("boat", .6)) {
            double away = x + side * half * 1.0 / plan.frame().aspect();
            scenery.afloat(
                    "boat", lake ? "rowing-boat" : "sailing-boat", away, line + .05, lake ? .05 : .13, depth, side > 0);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        if (plan.scene().feature(Feature.LAKE).isPresent()) {
            scenery.growth("reeds", 0x5f8f5a);
        } else if (!easel.frame().narrow() && !plan.scene().without(Feature.TREES)) {
            scenery.frame("palm-leaves");
        }
    }
}
