package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Blossoms;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** The round top of a hill, high above a valley with fields, woods and a village far below. */
final class Hill implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.58, .90, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(h - .04);
        scenery.ridge("far-mountains", new Ridge(h - .09, .07, .95, 6, 0x6f8fb5, scenery.snowy()));
        scenery.fog(h - .05, .04, .45);
        double[][] folds = {{-.035, .05, .8, 0x9ac4a0}, {.01, .055, .62, 0x92c480}, {.065, .06, .45, 0x86bc70}};
        for (int i = 0; i < folds.length; i++) {
            double[] fold = folds[i];
            Profile line = scenery.profile("fold " + i, h + fold[0], fold[1], 3, .3, (i % 2 == 0 ? .05 : -.05) * side);
            scenery.woods(
                    "far-trees", new Woods(line, List.of("broadleaf", "pine"), 26 - 5 * i, .035 + .015 * i, fold[2]));
            scenery.ground("far-meadow", Ground.at(plan, line, scenery.year().turf((int) fold[3]), fold[2], .1));
            if (i == 1) {
                for (int k = 0; k < 4; k++) {
                    double x = .5 + side * (.10 + .07 * k);
                    scenery.prop(
                            "village", k == 1 ? "church" : "house", x, line.at(x) + .035, k == 1 ? .085 : .045, .55);
                }
            }
            scenery.fog(h + fold[0] + .035, .03, .3);
        }
        Profile wave = scenery.profile("hill top", 0, .006, 6, .3);
        double middle = plan.focusX();
        Profile top = x -> {
            double d = (x - middle) * plan.frame().aspect();
            return h + .14 + .26 * d * d / (.35 + d * d) + wave.at(x);
        };
        int grass = scenery.year().turf(0x74bc56);
        String tree = scenery.spring() ? "blossom-tree" : "broadleaf";
        double x = middle + side * .24 * 1.333 / Math.max(1, plan.frame().aspect());
        scenery.ground("hill", new Ground(top, plan.lit(grass, -.4, .1), plan.lit(grass, .28, .02), .3).textured(.09));
        scenery.tufts("tufts", top, .1, grass, Ways.NONE);
        if (scenery.lacks("tree")) {
            scenery.prop("tree", tree, x, top.at(x) + .05, .40, .05);
        }
        if (!scenery.snowy() && !scenery.autumn()) {
            easel.solid("flowers", () -> Blossoms.scattered(plan, "hill", h + .26, .94, 90, Meadow.FLOWERS, 6));
        }
    }

    @Override
    public void front(Easel easel) {
        new Vista(new Scenery(easel), easel.plan()).foreground();
    }
}
