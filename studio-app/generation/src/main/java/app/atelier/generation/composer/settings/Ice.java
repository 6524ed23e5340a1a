package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;

/** Snowy peaks and a glacier's front, dark water with floes and bergs, the broken edge of the ice, wind-blown snow. */
final class Ice implements Place {
    private static final int SNOW = 0xeef7ff;

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.58, .885, Surface.SNOW).withShore(.575);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .11, .17, .80, 3, 0x7f9fd0, true));
        scenery.fog(h - .07, .04, .5);
        scenery.ridge("mountains", new Ridge(h - .045, .10, .58, 5, 0x6f98c4, true));
        scenery.fog(h - .02, .03, .5);
        double shore = plan.stage().shore();
        scenery.prop(
                "glacier",
                "glacier",
                .5 - side * (.30 + scenery.sway("glacier", .12)),
                shore + .012,
                .13 + scenery.sway("front", .04),
                .42,
                side > 0);
        if (scenery.chance("second front", .5)) {
            scenery.prop("glacier", "glacier", .5 + side * .42, shore + .006, .07, .55);
        }
        Water water = Water.under(plan, shore, .80).with(.74, .7, plan.light().disc() ? .8 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        bergs(scenery, plan, h, side);
        shelf(scenery, plan, h, side);
    }

    private static void bergs(Scenery scenery, Plan plan, double h, double side) {
        String[] kinds = {"iceberg", "ice-arch"};
        String near = scenery.chance("arch", .45) ? kinds[1] : kinds[0];
        scenery.afloat(
                "iceberg",
                near,
                .5 + side * (.36 + scenery.sway("berg", .07)),
                h + .058,
                .17 + scenery.sway("berg size", .05),
                .18,
                side < 0);
        scenery.afloat(
                "iceberg", kinds[0], .5 - side * (.40 + .06 * plan.seeds().choice("berg")), h + .03, .08, .42, false);
        if (scenery.chance("third berg", .6)) {
            scenery.afloat("iceberg", kinds[0], .5 + side * .12, h + .018, .05, .55, true);
        }
        for (int i = 0; i < 7; i++) {
            double t = plan.seeds().choice("floe " + i);
            double y = h + .025 + .012 * i;
            scenery.prop("ice-floe", "ice-floe", (i * .37 + t * .3) % 1, y, .008 + .0032 * i, .3 - .03 * i, t > .5);
        }
    }

    /** The edge of the ice with a blue broken side, and the snow that lies on it. */
    private static void shelf(Scenery scenery, Plan plan, double h, double side) {
        Profile edge = scenery.profile("ice edge", h + .125, .03, 7, .75, side * .02);
        scenery.ground("ice", new Ground(edge, plan.lit(0xbfe6f6, -.1, .08), plan.lit(0x4f94c8, .5, .05), .05));
        Profile lip = x -> edge.at(x) - .012 - .006 * Math.sin(x * 43 + 7 * edge.at(.3)) * Math.sin(x * 17);
        scenery.ground(
                "ice-edge", new Ground(lip, plan.lit(0xf4fcff, -.5, .05), plan.lit(SNOW, -.1, .05), .03).until(.97));
        Profile low = x -> edge.at(x) + .004;
        scenery.ground("ice-side", new Ground(low, plan.lit(0x9fd4f0, .1, .05), plan.lit(0x4f94c8, .55, .05), .035));
        Profile field = scenery.profile("ice field", h + .16, .02, 3, .3, -side * .03);
        scenery.ground(
                "snow", new Ground(field, plan.lit(SNOW, -.45, .02), plan.lit(0xa4c6ea, .45, 0), .30).textured(.07));
        scenery.strewn("drifts", new Strewn(Strewn.Kind.DRIFTS, field, .98, 34, 20, .06, SNOW));
        scenery.strewn("cracks", new Strewn(Strewn.Kind.CRACKS, field.lower(.02), .92, 9, 15, .05, SNOW));
        if (scenery.chance("pressed ice", .5)) {
            pressed(scenery, plan, h, side);
        } else {
            scenery.prop("ice-block", "ice-block", .5 + side * .41, h + .235, .12, .04);
            scenery.prop(
                    "ice-block",
                    "ice-block",
                    .5 + side * (.32 + scenery.sway("block", .04)),
                    h + .245,
                    .055,
                    .04,
                    true);
        }
        if (scenery.chance("igloo", .3) && scenery.lacks("igloo")) {
            scenery.prop("igloo", "igloo", .5 - side * .36, h + .20, .10, .10);
        } else {
            scenery.prop("ice-block", "ice-block", .5 - side * .42, h + .20, .07, .08, true);
        }
    }

    /** A ridge where floes were pushed over each other. */
    private static void pressed(Scenery scenery, Plan plan, double h, double side) {
        for (int i = 0; i < 6; i++) {
            double out = .46 - .052 * i / Math.max(.8, plan.frame().aspect() / 1.333);
            double tall = (.13 - .017 * i) * (1 + scenery.sway("pressed " + i, .3));
            scenery.prop(
                    "ice-block",
                    "ice-block",
                    .5 + side * out,
                    h + .20 + .006 * i + scenery.sway("lie " + i, .008),
                    tall,
                    .06,
                    i % 2 == 0);
        }
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("snow", 0xe4f2ff);
    }
}
