package app.atelier.generation.composer.settings;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;
import java.util.Optional;

/** A castle on its hill above a meadow, a way that winds up to it, mountains in the haze. */
final class CastleGrounds implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .89, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS);
    }

    private static boolean building(Placed placed) {
        return placed.subject().kind() == Kind.BUILDING;
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Optional<Placed> own = plan.anyPlaced(CastleGrounds::building)
                ? plan.placed().stream().filter(CastleGrounds::building).findFirst()
                : Optional.empty();
        double hillX = own.map(Placed::x).orElse(.5 + side * .23);
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .14, .15, .95, 4, 0x6f7fb0, true));
        scenery.fog(h - .05, .06, .55);
        Profile wood = scenery.profile("castle wood", h - .01, .04, 5, .4);
        scenery.woods("far-trees", new Woods(wood, List.of("pine", "pine", "broadleaf"), 40, .07, .6));
        scenery.ground("far-ground", Ground.at(plan, wood, scenery.year().turf(0x6f9a7f), .58, .12));
        scenery.fog(h + .02, .04, .45);
        double foot = own.map(placed -> placed.y() - .03).orElse(h - .05);
        Profile wave = scenery.profile("castle hill", 0, .02, 5, .4);
        Profile hill = x -> Math.min(h + .13, foot + .13)
                - (Math.min(h + .13, foot + .13) - foot)
                        * Math.exp(-Math.pow((x - hillX) * plan.frame().aspect() / .30, 2))
                + wave.at(x) * .6;
        int rock = scenery.year().turf(0x76a06a);
        if (scenery.lacks("castle") && scenery.lacks("fortress") && scenery.lacks("palace")) {
            scenery.prop("castle", "castle", hillX, hill.at(hillX) + .035, .38, .12);
        }
        scenery.ground("castle-hill", Ground.at(plan, hill, rock, .20, .16));
        scenery.woods("trees", new Woods(hill.lower(.035), List.of("pine", "broadleaf"), 15, .10, .22, .3, 0, .1));
        scenery.fog(h + .11, .03, .22);
        Profile meadow = scenery.profile("castle meadow", h + .135, .04, 3, .3, side * .04);
        int grass = scenery.year().turf(0x7ab060);
        scenery.ground(
                "meadow",
                new Ground(meadow, plan.lit(grass, -.28, .15), plan.lit(Rgb.mix(grass, 0x4a7a5a, .25), .2, .03), .2)
                        .textured(.1));
        int sand = scenery.year().floor(0xe6cfa8);
        Trail way = new Trail(
                hillX, meadow.at(hillX) + .004, .5 - side * .14, .34, plan.lit(sand, -.1, .18), plan.lit(sand, .1, 0));
        easel.solid("path", () -> way.draw(plan, "castle way"));
        Ways ways = way.ways(plan, "castle way");
        scenery.tufts("tufts", meadow, .15, grass, ways);
        for (int i = -1; i <= 1; i += 2) {
            double x = hillX + i * .21;
            scenery.prop("tree", "pine", x, meadow.at(Math.clamp(x, 0, 1)) + .02, .22, .13, i > 0);
            scenery.prop("tree", "pine", x + i * .07, meadow.at(Math.clamp(x + i * .07, 0, 1)) + .05, .29, .08);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        if (!easel.frame().narrow() && !plan.scene().without(Feature.TREES)) {
            Woods tall = new Woods(Profile.level(1.03), scenery.year().plant("pine"), 3, .54, 0);
            double side = plan.focusLeft() ? 1 : -1;
            List<Double> places = List.of(.5 - side * .49, .5 - side * .40, .5 + side * .485);
            easel.solid("front-trees", () -> tall.drawAt(plan, "castle pines", places));
        }
        new Vista(scenery, plan).foreground();
    }
}
