package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A paved way through a gate to a pagoda, stone lanterns beside it, mountains and blossom or maple round it. */
final class Temple implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.56, .91, Year.snowy(scene) ? Surface.SNOW : Surface.STREET)
                .withAnchors(new Anchor(Anchor.Use.TOP, .30, .72, .5));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .12, .15, .92, 3, 0x6f7fb0, true));
        scenery.fog(h - .05, .05, .5);
        Profile wood = scenery.profile("temple wood", h - .005, .05, 4, .4);
        scenery.woods("far-trees", new Woods(wood, List.of("pine", "broadleaf"), 34, .09, .6));
        scenery.ground("far-ground", Ground.at(plan, wood, scenery.year().turf(0x6f9a74), .55, .1));
        scenery.fog(h + .02, .04, .4);
        Profile court = scenery.profile("court", h + .065, .012, 3, .2);
        String tree = scenery.autumn() ? "autumn-tree" : "blossom-tree";
        if (scenery.lacks("pagoda") && scenery.lacks("temple")) {
            scenery.prop("pagoda", "pagoda", .5 + side * .27, court.at(.5) + .045, .50, .22);
        }
        scenery.prop("tree", tree, .5 + side * .44, court.at(.9) + .06, .34, .15);
        scenery.prop("tree", tree, .5 - side * .28, court.at(.3) + .04, .26, .22);
        int moss = scenery.year().turf(0x86b070);
        scenery.ground(
                "meadow", new Ground(court, plan.lit(moss, -.25, .14), plan.lit(moss, .22, .03), .2).textured(.1));
        double vanish = .5 + side * .24;
        Perspective view = new Perspective(vanish, h, 1.03);
        new Flooring(scenery, plan, view).road("paved-way", court.at(.5) + .035, .14, .86, 0xc8bfb4, false);
        scenery.prop("torii", "torii", view.x(.5, 3.0), view.y(3.0), .25, .14);
        double[][] lanterns = {{2.4, .13}, {1.5, .21}};
        for (double[] at : lanterns) {
            for (int i = -1; i <= 1; i += 2) {
                double x = view.x(.5 + i * .46, at[0]);
                scenery.prop("stone-lantern", "stone-lantern", x, view.y(at[0]) + .005, at[1], .12 - at[1] * .4);
                scenery.pool(x, view.y(at[0]) + .01, at[1] * 1.3, 0xffc56a, .5);
            }
        }
        scenery.prop("tree", tree, .5 - side * .46, .86, .62, .03);
        if (scenery.spring() && !scenery.autumn()) {
            scenery.petals();
        }
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).growth("grass-corners", 0x5f9a52);
    }
}
