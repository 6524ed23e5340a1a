package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A castle on its hill above a meadow, a way that winds up to it, mountains in the haze. */
final class CastleGrounds implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .89, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        double hillX = .5 + side * .23;
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .14, .15, .95, 4, 0x6f7fb0, true));
        scenery.fog(h - .05, .06, .55);
        Profile wood = scenery.profile("castle wood", h - .01, .04, 5, .4);
        scenery.woods("far-trees", new Woods(wood, List.of("pine", "pine", "broadleaf"), 40, .07, .6));
        scenery.ground("far-ground", Ground.at(plan, wood, scenery.year().turf(0x6f9a7f), .58, .12));
        scenery.fog(h + .02, .04, .45);
        Profile wave = scenery.profile("castle hill", 0, .02, 5, .4);
        Profile hill = x ->
                h + .10 - .15 * Math.exp(-Math.pow((x - hillX) * plan.frame().aspect() / .34, 2)) + wave.at(x);
        int rock = scenery.year().turf(0x76a06a);
        if (scenery.lacks("castle") && scenery.lacks("fortress") && scenery.lacks("palace")) {
            scenery.prop("castle", "castle", hillX, hill.at(hillX) + .035, .34, .26);
        }
        scenery.ground("castle-hill", Ground.at(plan, hill, rock, .27, .16));
        scenery.woods("trees", new Woods(hill.lower(.035), List.of("pine", "broadleaf"), 15, .10, .22, .3, 0, .1));
        scenery.fog(h + .10, .035, .35);
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
    }

    @Override
    public void front(Easel easel) {
        new Vista(new Scenery(easel), easel.plan()).foreground();
    }
}
