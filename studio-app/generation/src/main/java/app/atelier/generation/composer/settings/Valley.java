package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Blossoms;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A valley as those see it who fly over it: slopes that interlock, a river between them, a village, woods small in the distance. */
final class Valley implements Place {
    /** Of each fold: below the horizon, amplitude, tilt, depth, number and height of its trees. */
    private static final double[][] FOLDS = {
        {.00, .035, .03, .72, 40, .032},
        {.045, .04, -.07, .56, 30, .045},
        {.105, .045, .09, .40, 20, .062},
        {.185, .05, -.10, .24, 12, .095},
        {.285, .05, .09, .10, 6, .15}
    };

    private static final int[] GREENS = {0x9ac8a4, 0x92c688, 0x86c074, 0x7aba62, 0x6fb056};

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.54, .905, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .07, .12, .90, 4, 0x6f8fb5, !scenery.autumn()));
        scenery.fog(h - .03, .04, .42);
        List<String> trees = scenery.chance("round", .6) ? List.of("broadleaf") : List.of("broadleaf", "pine");
        Profile[] lines = new Profile[FOLDS.length];
        for (int i = 0; i < FOLDS.length; i++) {
            double[] fold = FOLDS[i];
            lines[i] = scenery.profile("valley " + i, h + fold[0], fold[1], 3, .3, fold[2] * side);
            scenery.woods(
                    "far-trees", new Woods(lines[i], trees, (int) fold[4], fold[5], fold[3], .35, 0, i > 2 ? .05 : 0));
            int green = scenery.year().turf(GREENS[i]);
            scenery.ground(
                    "valley-slope",
                    new Ground(
                                    lines[i],
                                    plan.lit(green, -.42, fold[3]),
                                    plan.lit(green, .34, fold[3] * .8),
                                    .12 + .02 * i)
                            .textured(.08));
            if (i == 2) {
                village(scenery, lines[2], side);
            }
            if (i < 4) {
                scenery.fog(h + fold[0] + .03, .03, .34 - .07 * i);
            }
        }
        Ways ways = river(easel, scenery, plan, lines, h, side);
        Profile near = lines[4];
        scenery.tufts("tufts", near, .1, GREENS[4], ways);
        double x = .5 + side * .40;
        String tree = scenery.spring() ? "blossom-tree" : "broadleaf";
        if (!plan.scene().without(Feature.TREES)) {
            scenery.prop("tree", tree, x, near.at(x) + .08, .30, .05);
            scenery.prop("tree", tree, x - side * .11, near.at(x - side * .11) + .03, .17, .14);
        }
        if (!scenery.snowy() && !plan.scene().without(Feature.FLOWERS)) {
            easel.solid(
                    "flowers", () -> Blossoms.scattered(plan, "valley", h + .31, .95, 200, Meadow.FLOWERS, 6.5, ways));
        }
    }

    private static void village(Scenery scenery, Profile line, double side) {
        double[][] houses = {{.20, .052}, {.26, .046}, {.33, .056}, {.37, .044}};
        for (int i = 0; i < houses.length; i++) {
            double x = .5 + side * houses[i][0];
            scenery.prop(
                    "village",
                    i % 2 == 0 ? "house" : "cottage",
                    x,
                    line.at(x) + .035 + .012 * (i % 2),
                    houses[i][1],
                    .34);
        }
        double x = .5 + side * .295;
        scenery.prop("church", "church", x, line.at(x) + .03, .10, .38);
    }

    private static Ways river(Easel easel, Scenery scenery, Plan plan, Profile[] lines, double h, double side) {
        double from = .5 - side * .04;
        Trail river = new Trail(
                from,
                lines[1].at(from) + .012,
                .5 - side * .22,
                .36,
                scenery.snowy() ? plan.mood().skyAt(.9) : plan.mood().skyAt(.92),
                plan.mood().skyAt(.5));
        easel.solid("stream", () -> river.draw(plan, "valley river"));
        return river.ways(plan, "valley river");
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        if (!easel.frame().narrow() && !plan.scene().without(Feature.TREES)) {
            // Dark crowns that the edge cuts make the land behind them wide.
            Woods near = new Woods(Profile.level(1.05), scenery.year().plants(List.of("broadleaf")), 2, .36, 0);
            easel.solid("front-trees", () -> near.drawAt(plan, "valley corners", List.of(.015, .99)));
        }
        new Vista(scenery, plan).foreground();
    }
}
