package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A clearing between walls of leaves: hazy crowns far away, trunks hung with lianas, light that falls in, broad leaves before the viewer. */
final class Jungle implements Place {
    private static final int GROUND = 0x7fae52;

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .90, Surface.GRASS).withHeroScale(1.12);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        scenery.sky(h);
        sight(scenery, plan, h);
        scenery.fog(h - .06, .07, .55);
        wall(scenery, plan, h);
        clearing(easel, scenery, plan, h);
        Profile near = scenery.profile("jungle near", h + .12, .03, 4, .3);
        sides(scenery, plan, h);
        scenery.ground(
                "ground",
                new Ground(near, plan.lit(0x9fc45a, -.35, .12), plan.lit(0x3f7448, .42, .02), .26).textured(.2));
        Ways ways = stream(easel, scenery, plan, near);
        scenery.tufts("tufts", near, .14, GROUND, ways);
        scenery.strewn("fallen-leaves", new Strewn(Strewn.Kind.LEAVES, near, .97, 26, 9, .1, GROUND));
        undergrowth(scenery, plan, near);
        scenery.rays(.34, 10);
    }

    /** What is seen over the trees: a volcano, a waterfall or only haze; nothing where the words name one. */
    private static void sight(Scenery scenery, Plan plan, double h) {
        double x = plan.focusLeft() ? .70 : .30;
        double chance = plan.seeds().choice("jungle sight");
        if (!scenery.lacks("volcano")) {
            return;
        }
        if (chance < .3 && !(plan.light().disc() && Math.abs(plan.light().x() - x) < .16)) {
            scenery.prop("volcano", "volcano", x, h + .02, .40, .5);
        } else if (chance < .65) {
            scenery.ridge("far-mountains", new Ridge(h - .12, .13, .7, 3, 0x5f8a6a, false));
            scenery.prop("waterfall", "waterfall", x, h + .02, .22, .5);
        } else {
            scenery.ridge("far-mountains", new Ridge(h - .08, .09, .8, 4, 0x5f8a6a, false));
        }
    }

    /** Two rows of crowns without gaps, the nearer one greener and taller at the sides. */
    private static void wall(Scenery scenery, Plan plan, double h) {
        double[][] rows = {{.0, 30, .19, .62}, {.05, 20, .25, .40}};
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            Profile line = scenery.profile("jungle " + i, h + row[0], .03, 5, .4);
            scenery.woods(
                    "far-trees",
                    new Woods(
                            line,
                            List.of("broadleaf", "broadleaf", "palm"),
                            (int) row[1],
                            row[2],
                            row[3],
                            .3,
                            0,
                            i * .12));
            scenery.woods("far-bushes", new Woods(line.lower(.012), List.of("bush"), 30, .06, row[3] - .04));
            scenery.ground("far-ground", Ground.at(plan, line, 0x6a9f5a, row[3], .1));
            scenery.fog(h + .01 + row[0], .05, .5 - .12 * i);
        }
    }

    /** Light that stands in the gap behind the figures. */
    private static void clearing(Easel easel, Scenery scenery, Plan plan, double h) {
        if (plan.shaded()) {
            int rgb = Rgb.mix(plan.mood().light(), plan.mood().haze(), .4);
            double x = easel.frame().x(plan.focusX());
            easel.light(
                    "light-in-the-clearing",
                    () -> Light.lamp(plan, x, easel.frame().y(h - .02), 420, rgb, plan.night() ? .22 : .42));
        }
        Profile floor = scenery.profile("jungle floor", h + .085, .02, 4, .3);
        scenery.ground("floor", Ground.at(plan, floor, 0x86b458, .26, .1).textured(.1));
        scenery.fog(h + .085, .03, .3);
    }

    /** By seed a brook that comes out of the trees. */
    private static Ways stream(Easel easel, Scenery scenery, Plan plan, Profile near) {
        boolean said = plan.scene().feature(Feature.RIVER).isPresent();
        if (!said && (kind(plan) != 1 || plan.scene().feature(Feature.PATH).isPresent())) {
            return Ways.NONE;
        }
        double side = plan.focusLeft() ? 1 : -1;
        double from = .5 + side * (.10 + scenery.sway("brook", .05));
        int far = Rgb.mix(plan.mood().skyAt(.9), plan.lit(0x7fb8a0, 0, .1), .4);
        int close = Rgb.mix(plan.mood().skyAt(.4), plan.lit(0x2f7f78, .1, 0), .55);
        Trail brook = new Trail(from, near.at(from) + .004, .5 + side * .26, .30, far, close);
        easel.solid("stream", () -> brook.draw(plan, "jungle brook"));
        for (int i = 0; i < 2; i++) {
            double x = from + side * (.05 + .12 * i) * (i == 0 ? -1 : 1);
            scenery.prop("stone", "mossy-rock", x, near.at(x) + .06 + .08 * i, .035 + .025 * i, .08);
        }
        return brook.ways(plan, "jungle brook");
    }

    /** Three kinds of clearing: among old trunks, by a brook, under palms. */
    private static int kind(Plan plan) {
        return (int) (plan.seeds().choice("jungle kind") * 3);
    }

    /** Trunks and palms at both sides, those in front cut by the upper edge. */
    private static void sides(Scenery scenery, Plan plan, double h) {
        boolean right = plan.focusLeft();
        double near = right ? -1 : 1;
        boolean palms = kind(plan) == 2;
        String far = palms ? "palm" : "jungle-trunk";
        scenery.prop("palm", "palm", .5 - near * (.27 + scenery.sway("palm", .05)), h + .115, .44, .2, right);
        if (scenery.chance("second palm", .5)) {
            scenery.prop("palm", "palm", .5 - near * (.36 + scenery.sway("palm 2", .03)), h + .13, .36, .24, !right);
        }
        scenery.prop(
                "trunk", far, .5 + near * (.33 + scenery.sway("trunk", .05)), h + .13, palms ? .56 : .74, .2, palms);
        scenery.prop(
                "trunk", far, .5 - near * (.44 + scenery.sway("trunk 2", .04)), h + .19, palms ? .72 : 1.02, .07, true);
        scenery.prop("trunk", "jungle-trunk", .5 + near * (.47 + scenery.sway("trunk 3", .03)), h + .21, 1.04, .03);
        scenery.prop("lianas", "lianas", .5 - near * .34, .42, .46, .06);
        scenery.prop("lianas", "lianas", .5 + near * .38, .34, .38, .14, true);
    }

    private static void undergrowth(Scenery scenery, Plan plan, Profile near) {
        boolean right = plan.focusLeft();
        double[][] plants = {{.18, .13, .17, .10}, {.30, .10, .22, .02}, {.08, .12, .26, .04}};
        for (double[] plant : plants) {
            for (int side = -1; side <= 1; side += 2) {
                double from = side > 0 == right ? plant[0] : plant[0] + plant[1] * .5;
                double x = (side > 0 ? 1 - from : from) + scenery.sway("plant " + side + from, .035);
                boolean banana = scenery.chance("banana " + x, .55);
                scenery.prop(
                        "plant",
                        banana ? "banana-plant" : "fern",
                        x,
                        near.at(x) + .02 + (.3 - from) * .3,
                        plant[2],
                        plant[3]);
            }
        }
        double flower = right ? .80 : .20;
        scenery.prop("flower-bush", "flower-bush", flower, near.at(flower) + .06, .09, .06);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("jungle", 0x2f7a4f);
        if (!easel.frame().narrow()) {
            scenery.frame("canopy", 0x2f6a45);
        } else {
            scenery.frame("leaves", 0x2f6a45);
        }
        if (easel.plan().night()) {
            scenery.fireflies(34);
        }
    }
}
