package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** A wood of conifers or broadleaved trees in four bands with a clearing, in summer, autumn or under snow. */
final class Forest implements Place {
    private final boolean snowy;

    Forest(boolean snowy) {
        this.snowy = snowy;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.66, .915, snowy ? Surface.SNOW : Surface.GRASS);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        scenery.sky(h);
        if (scenery.chance("mountains", snowy ? .7 : .35)) {
            scenery.ridge("far-mountains", new Ridge(h - .10, .10, .75, 5, 0x7184b0, snowy));
            scenery.fog(h - .04, .07, .55);
        }
        String far = snowy ? "pine" : conifers(scenery) ? "pine" : "broadleaf";
        Profile first = scenery.profile("far trees", h - .03, .02, 5, .3);
        scenery.woods("far-trees", new Woods(first, tree(scenery, far), 34, .16, .80));
        scenery.ground("far-ground", Ground.at(plan, first, groundColour(scenery), .80, .12));
        scenery.fog(h - .005, .05, .52);
        Profile second = scenery.profile("middle trees", h + .005, .02, 5, .3);
        scenery.woods("middle-trees", new Woods(second, tree(scenery, far), 18, .23, .52).clearing(.05, .0));
        scenery.ground("middle-ground", Ground.at(plan, second, groundColour(scenery), .52, .12));
        scenery.fog(h + .02, .045, .5);
        Profile third = scenery.profile("near trees", h + .04, .03, 4, .3);
        scenery.woods("trees", row(scenery, third, .42, .27));
        scenery.ground("ground", Ground.at(plan, third, groundColour(scenery), .26, .14));
        scenery.fog(h + .055, .035, .38);
        near(easel, scenery, plan, h);
    }

    private void near(Easel easel, Scenery scenery, Plan plan, double h) {
        Profile near = scenery.profile("clearing", h + .11, .03, 3, .25);
        Woods big = new Woods(near, near(scenery), 4, .72, .07, .13, 0, 0);
        List<Double> places = new ArrayList<>();
        boolean lightLeft = plan.light().x() < .5;
        double sway = plan.seeds().choice("big trees") * .04;
        for (double x :
                lightLeft ? new double[] {.02 - sway, .86 + sway, .97} : new double[] {.03, .14 - sway, .98 + sway}) {
            places.add(x);
        }
        if (!easel.frame().narrow()) {
            places.add(lightLeft ? .10 : .91);
        }
        double wide = near(scenery).contains("pine") || snowy ? .13 : .25;
        if (plan.light().disc()) {
            places.removeIf(x -> Math.abs(x - plan.light().x()) < wide);
        }
        easel.solid("big-trees", () -> big.drawAt(plan, "big", places));
        int rgb = groundColour(scenery);
        Ground ground = snowy
                ? new Ground(near, plan.lit(0xf4f8ff, -.5, .05), plan.lit(0xb9c9ee, .38, 0), .25)
                : new Ground(near, plan.lit(rgb, -.3, .05), plan.lit(shadowed(rgb), .32, 0), .22).textured(.16);
        scenery.ground("clearing", ground);
        Ways ways = Passage.through(easel, scenery, near, "wood");
        if (snowy) {
            scenery.strewn("drifts", new Strewn(Strewn.Kind.DRIFTS, near, .98, 34, 17, .06, 0xeef3fd));
            double side = plan.focusLeft() ? 1 : -1;
            scenery.prop("shrub", "bare-shrub", .5 + side * .37, near.at(.5 + side * .37) + .085, .14, .05);
            scenery.prop("shrub", "bare-shrub", .5 - side * .40, near.at(.5 - side * .40) + .05, .10, .1, true);
        } else {
            scenery.tufts("tufts", near, .1, shadowed(rgb), ways);
            undergrowth(scenery, plan, near);
        }
        if (!snowy) {
            scenery.rays(plan.mood().source().hasDisc() ? .30 : .2, 11);
        }
    }

    /** Ferns, bushes, a mossy stone or toadstools under the big trees. */
    private static void undergrowth(Scenery scenery, Plan plan, Profile near) {
        double side = plan.focusLeft() ? 1 : -1;
        double[][] places = {{.31, .045, .10}, {.42, .02, .13}, {-.33, .035, .11}, {-.43, .06, .12}};
        for (int i = 0; i < places.length; i++) {
            double x = .5 + side * places[i][0];
            String kind = scenery.autumn() ? "bush" : scenery.chance("fern " + i, .65) ? "fern" : "bush";
            scenery.prop("undergrowth", kind, x, near.at(x) + places[i][1], places[i][2], .06);
        }
        double x = .5 + side * .25;
        switch ((int) (plan.seeds().choice("wood floor") * 3)) {
            case 0 -> scenery.prop("stone", "mossy-rock", x, near.at(x) + .05, .075, .07);
            case 1 -> {
                scenery.prop("toadstools", "mushroom", x, near.at(x) + .055, .05, .05);
                scenery.prop("toadstools", "mushroom", x + side * .05, near.at(x) + .075, .035, .05, true);
            }
            default -> scenery.prop("flower-bush", "flower-bush", x, near.at(x) + .03, .05, .09);
        }
    }

    private static int shadowed(int rgb) {
        return Rgb.mix(rgb, 0x2f6a58, .45);
    }

    /** The gap for the figures lies in the middle third. */
    private Woods row(Scenery scenery, Profile profile, double height, double depth) {
        return new Woods(profile, tree(scenery, "middle"), 13, height, depth, .28, .09, .15);
    }

    private boolean conifers(Scenery scenery) {
        return !scenery.autumn() && scenery.chance("conifers", .72);
    }

    private List<String> tree(Scenery scenery, String kind) {
        if (snowy) {
            return List.of(kind.equals("middle") ? "snowy-pine" : "pine");
        }
        if (scenery.autumn()) {
            return List.of("autumn-tree", "autumn-tree", "pine");
        }
        if (!conifers(scenery)) {
            return List.of("broadleaf", "broadleaf", "pine");
        }
        return List.of("pine", "pine", "slim-pine");
    }

    private List<String> near(Scenery scenery) {
        return snowy
                ? List.of("snowy-pine")
                : scenery.autumn()
                        ? List.of("autumn-tree")
                        : conifers(scenery) ? List.of("pine") : List.of("broadleaf");
    }

    private int groundColour(Scenery scenery) {
        return snowy ? 0xe6eefc : scenery.autumn() ? 0xc9a850 : 0x86b266;
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (snowy) {
            scenery.frame("snow");
        } else {
            scenery.frame(scenery.chance("ferns", .6) ? "ferns" : "flowers");
            if (!easel.frame().narrow() && scenery.chance("twigs", .55)) {
                scenery.frame(scenery.autumn() ? "autumn-leaves" : "leaves");
            }
        }
        if (easel.plan().night() && !snowy) {
            scenery.fireflies(26);
        }
    }
}
