package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Fog;
import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** Dark still water between trees on stilts that are hung with moss: mist in banks, duckweed, a sunken log, reeds. */
final class Swamp implements Place {
    @Override
    public Stage stage(Scene scene) {
        if (Lake.banked(scene)) {
            return new Stage(.50, .90, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS).withShore(.52);
        }
        return new Stage(.52, .86, Surface.WATER).withShore(.54).withHeroScale(.95);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double shore = plan.stage().shore();
        scenery.sky(h);
        scenery.fog(h - .10, .10, .4);
        double[][] rows = {{-.03, 22, .20, .66}, {-.005, 14, .27, .44}};
        boolean bare = plan.scene().without(Feature.TREES);
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            Profile line = scenery.profile("swamp " + i, h + row[0], .02, 5, .4);
            scenery.woods("far-trees", new Woods(line, trees(i), (int) row[1], row[2], row[3], .35, i * .05, i * .09));
            int green = scenery.year().turf(0x5f8a58);
            scenery.ground(
                    "far-ground", Ground.at(plan, line, green, row[3], .05).until(shore + .004));
            scenery.fog(h + .01 + row[0], .04, .5 - .1 * i);
        }
        glow(easel, plan, h);
        if (!bare) {
            standing(scenery, plan, shore);
        }
        Water plain = Water.under(plan, shore, 1);
        Water water = scenery.snowy()
                ? plain.coloured(plan.lit(0xdbe8f0, 0, .1), plan.lit(0x8fb0c8, .1, 0))
                        .with(.42, .12, 0)
                : plain.coloured(plan.lit(0xa8b878, 0, .25), plan.lit(0x1f3f34, .25, 0))
                        .with(.46, .35, plan.light().disc() ? .5 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        weed(scenery, plan, shore);
        easel.veil("mist", () -> Fog.bank(plan, shore + .03, .035, .5));
        near(scenery, plan, shore, bare);
        easel.veil("mist", () -> Fog.bank(plan, shore + .15, .04, .38));
        if (Lake.banked(plan.scene())) {
            Lake.shore(easel, scenery, scenery.year().turf(0x56824a));
        }
        scenery.rays(.22, 7);
    }

    private static List<String> trees(int row) {
        return row == 0
                ? List.of("mangrove", "broadleaf", "willow")
                : List.of("mangrove", "mangrove", "willow", "bare-tree");
    }

    private static void glow(Easel easel, Plan plan, double h) {
        if (plan.shaded()) {
            double x = easel.frame().x(plan.light().x());
            easel.light(
                    "light-in-the-mist",
                    () -> Light.lamp(
                            plan, x, easel.frame().y(h - .04), 430, plan.mood().light(), plan.night() ? .18 : .30));
        }
    }

    /** Trees that stand in the water and are mirrored in it. */
    private static void standing(Scenery scenery, Plan plan, double shore) {
        double side = plan.focusLeft() ? 1 : -1;
        scenery.prop(
                "tree", "mangrove", .5 + side * (.20 + scenery.sway("tree", .06)), shore + .004, .36, .36, side > 0);
        scenery.prop("tree", "bare-tree", .5 - side * .24, shore + .004, .28, .38);
        scenery.prop("tree", "mangrove", .5 - side * .46, shore + .008, .46, .24);
    }

    /** Duckweed and lily pads, flatter and denser far away. */
    private static void weed(Scenery scenery, Plan plan, double shore) {
        if (scenery.snowy()) {
            return;
        }
        scenery.sketch("duckweed", .05, s -> {
            double half = 50 * plan.frame().aspect();
            for (int i = 0; i < plan.frame().count(60); i++) {
                double t = Math.pow(s.random().nextDouble(), 1.5);
                double y = 100 * (1 - shore) * (1 - t) - 1;
                double x = s.about(half);
                double w = s.between(2, 8) * (.25 + t);
                s.veil(
                        Outlines.blob(x, y, w, w * .13, 9, .3, s.random()),
                        s.pick(0x7f9f4a, 0x93ad55, 0x5f8a48),
                        s.about(.25),
                        .62);
            }
        });
        double x = plan.focusLeft() ? .76 : .24;
        scenery.prop("lily-pads", "lily-pads", x, shore + .17, .035, .12);
    }

    private static void near(Scenery scenery, Plan plan, double shore, boolean bare) {
        double side = plan.focusLeft() ? 1 : -1;
        scenery.afloat("log", "sunken-log", .5 + side * .27, shore + .155, .07, .06, side < 0);
        if (!bare) {
            scenery.prop(
                    "near-tree",
                    "mangrove",
                    .5 + side * (.45 + scenery.sway("near tree", .05)),
                    shore + .22,
                    .80 + scenery.sway("tall", .08),
                    .06,
                    side > 0);
            scenery.prop("near-tree", "jungle-trunk", .5 - side * .49, shore + .34, 1.1, .02, side < 0);
        }
        scenery.prop("reeds", "reeds", .5 + side * .36, shore + .23, .16, .05);
        scenery.prop("reeds", "reeds", .5 - side * .38, shore + .26, .19, .03);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        if (!scenery.snowy()) {
            scenery.prop("lily-pads", "lily-pads", plan.focusLeft() ? .70 : .30, .955, .08, 0);
            scenery.prop("lotus", "lotus", plan.focusLeft() ? .22 : .78, .955, .05, 0);
            if (!easel.frame().narrow() && !plan.scene().without(Feature.TREES)) {
                scenery.frame("canopy", scenery.year().turf(0x3f6a45));
            }
        }
        scenery.growth("reeds", 0x4f7a4a);
        if (plan.night()) {
            scenery.fireflies(50);
        }
    }
}
