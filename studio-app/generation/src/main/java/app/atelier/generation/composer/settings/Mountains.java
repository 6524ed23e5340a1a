package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
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
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;

/** Ridges behind ridges, a wood below them and a mountain meadow. */
final class Mountains implements Place {
    private static final int MOUNTAIN = 0x6f7fb0;

    private final Setting setting;

    Mountains(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        boolean small = scene.hero().map(Subject::size).orElse(1.0) < .6;
        // A tiny house belongs into the landscape, not before it.
        return new Stage(.62, small ? .80 : .885, Surface.GRASS);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        boolean autumn = scenery.autumn();
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .15, .16, .95, 4, MOUNTAIN, true));
        scenery.fog(h - .05, .06, .6);
        scenery.ridge("mountains", new Ridge(h - .06, .13, .62, 5, 0x5d719f, scenery.snowy()));
        scenery.fog(h + .02, .04, .5);
        Profile wood = scenery.profile("mountain wood", h + .03, .05, 5, .4);
        scenery.woods("far-trees", new Woods(wood, autumn ? "autumn-tree" : "pine", 46, .075, .55));
        scenery.ground("far-ground", Ground.at(plan, wood, scenery.year().turf(0x6f9a7f), .55, .12));
        scenery.fog(h + .07, .035, .45);
        Profile meadow = scenery.profile("mountain meadow", h + .115, .06, 4, .35);
        scenery.woods(
                "trees",
                new Woods(
                        meadow, autumn ? List.of("pine", "autumn-tree") : List.of("pine"), 22, .14, .28, .3, .05, .13));
        int grass = scenery.year().turf(0x85b070);
        int low = scenery.year().turf(0x5a8a66);
        scenery.ground(
                "meadow", new Ground(meadow, plan.lit(grass, -.25, .2), plan.lit(low, .22, .05), .2).textured(.10));
        Ways ways = Ways.NONE;
        double from = plan.focusX() + (plan.focusLeft() ? .05 : -.05);
        if (setting == Setting.MOUNTAIN_ROAD
                || setting == Setting.ROAD
                || plan.scene().feature(Feature.PATH).isPresent()
                || scenery.chance("path", .6)) {
            Trail trail = new Trail(
                    from,
                    meadow.at(from) + .01,
                    plan.focusLeft() ? .70 : .32,
                    .26,
                    plan.lit(scenery.year().floor(0xe6cfa8), -.1, .18),
                    plan.lit(scenery.year().floor(0xe6cfa8), .1, 0));
            easel.solid("path", () -> trail.draw(plan, "mountain"));
            ways = trail.ways(plan, "mountain");
        }
        scenery.tufts("tufts", meadow, .2, low, ways);
        double side = plan.focusLeft() ? 1 : -1;
        scenery.prop("rocks", "rocks", .5 + side * .36, meadow.at(.5 + side * .36) + .09, .055, .1);
        scenery.prop("tree", "pine", .5 + side * .43, meadow.at(.5 + side * .43) + .06, .27, .1);
        scenery.prop("tree", "pine", .5 + side * .345, meadow.at(.5 + side * .345) + .03, .18, .16);
        scenery.rays(.10, 6);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        if (!easel.frame().narrow()) {
            Woods tall = new Woods(Profile.level(1.02), scenery.year().plant("pine"), 2, .62, 0);
            double[] xs = plan.light().x() > .5 ? new double[] {.015, .115} : new double[] {.985, .885};
            easel.solid("front-trees", () -> tall.drawAt(plan, "tall pines", List.of(xs[0], xs[1])));
        }
        scenery.frame(
                scenery.snowy() ? "snow" : scenery.autumn() ? "grass" : "flowers",
                scenery.snowy() ? 0xf4f8ff : scenery.autumn() ? 0xb8954a : 0x5f8f5a);
    }
}
