package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** Dry grass under umbrella trees. */
final class Savanna implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .90, Surface.DRY_GRASS).withHeroScale(1.06);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        scenery.sky(h);
        scenery.ridge("far-hills", new Ridge(h - .045, .05, .85, 5, 0x8a7a7a, false));
        Profile far = scenery.profile("far grass", h, .015, 6, .4);
        scenery.woods("far-trees", new Woods(far.lower(-.004), List.of("umbrella-tree"), 6, .085, .66, .25, .05, 0));
        scenery.ground(
                "far-grass", new Ground(far, plan.lit(0xd9a85a, -.2, .5), plan.lit(0xc9954a, 0, .35), .1).textured(.1));
        scenery.fog(h + .015, .03, .3);
        boolean right = plan.focusLeft();
        scenery.prop("tree", "umbrella-tree", right ? .88 : .12, h + .165, .60, .08);
        Profile near = scenery.profile("grass", h + .135, .02, 4, .4);
        int crest = plan.lit(0xdca552, -.2, .08);
        scenery.woods("grass-edge", new Woods(near.lower(-.008), List.of("dry-grass-row"), 9, .035, .1, .2, 0, 0));
        scenery.ground("grass", new Ground(near, crest, plan.lit(0xa8743a, .2, .03), .2).textured(.14));
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("dry-grass", 0x9a6a38);
    }
}
