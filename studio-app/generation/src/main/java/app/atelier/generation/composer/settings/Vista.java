package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.scene.Feature;
import java.util.List;

/** What lies far behind an open place: sky, hills or mountains, rows of trees, each paler than the one before it. */
final class Vista {
    private final Scenery scenery;
    private final Plan plan;

    Vista(Scenery scenery, Plan plan) {
        this.scenery = scenery;
        this.plan = plan;
    }

    /** Sky, a far chain, two bands with trees; the level of the nearest band is returned. */
    Profile countryside(double h, List<String> trees) {
        scenery.sky(h);
        if (scenery.chance("mountains", .6)
                || plan.scene().feature(Feature.MOUNTAINS).isPresent()) {
            scenery.ridge("far-mountains", new Ridge(h - .06, .08, .95, 5, 0x6f8fb5, scenery.snowy()));
            scenery.fog(h - .01, .04, .42);
        }
        Profile far = scenery.profile("far land", h - .015, .03, 4, .3);
        scenery.woods("far-trees", new Woods(far, trees, 34, .05, .75));
        scenery.ground("far-meadow", Ground.at(plan, far, scenery.year().turf(0x8fb59a), .75, .12));
        Profile middle = scenery.profile("middle land", h + .02, .03, 4, .3, .02);
        scenery.woods("middle-trees", new Woods(middle, trees, 16, .095, .44).clearing(.04, .05));
        scenery.ground("middle-meadow", Ground.at(plan, middle, scenery.year().turf(0x82bc74), .44, .13));
        scenery.fog(h + .05, .03, .28);
        return middle;
    }

    /** The nearest band of grass, from this height down. */
    Profile lawn(double y, int green) {
        Profile near = scenery.profile("lawn", y, .016, 3, .25);
        int turf = scenery.year().turf(green);
        scenery.ground(
                "meadow", new Ground(near, plan.lit(turf, -.3, .16), plan.lit(turf, .18, .03), .22).textured(.09));
        scenery.tufts("tufts", near, .14, green, Ways.NONE);
        return near;
    }

    /** Grass or snow before the figures. */
    void foreground() {
        if (scenery.snowy()) {
            scenery.frame("snow");
        } else if (scenery.autumn()) {
            scenery.frame("grass", 0xc9a04a);
            if (!plan.frame().narrow()) {
                scenery.frame("autumn-leaves");
            }
        } else {
            scenery.frame(plan.scene().without(Feature.FLOWERS) ? "grass" : "flowers", 0x5fa552);
        }
    }
}
