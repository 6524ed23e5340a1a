package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** Big wheel, carousel, striped tents and booths round a square, strings of lights overhead. */
final class Fairground implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.56, .91, Year.snowy(scene) ? Surface.SNOW : Surface.STREET)
                .withAnchors(new Anchor(Anchor.Use.SEAT, .10, .74, .4), new Anchor(Anchor.Use.COUNTER, -.40, .74, .7));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(h);
        Profile far = scenery.profile("fair trees", h - .01, .02, 4, .3);
        scenery.woods("far-trees", new Woods(far, List.of("broadleaf"), 26, .07, .7));
        scenery.ground("far-meadow", Ground.at(plan, far, scenery.year().turf(0x86b47a), .65, .1));
        if (scenery.lacks("wheel")) {
            scenery.prop("big-wheel", "ferris-wheel", .5 + side * .27, h + .06, .62, .28);
        }
        scenery.prop("tent", "big-top", .5 - side * .33, h + .06, .27, .3);
        scenery.prop("tent", "big-top", .5 - side * .06, h + .045, .15, .45);
        scenery.fog(h + .04, .03, .25);
        Perspective view = new Perspective(.5 - side * .02, h - .03, 1.03);
        new Flooring(scenery, plan, view).slabs("square", h + .05, 0xdcc094, .20, .22);
        pools(scenery, side, h);
        if (scenery.lacks("carousel")) {
            scenery.prop("carousel", "carousel", .5 + side * .06, h + .155, .26, .15);
        }
        scenery.prop("booth", "booth", .5 - side * .41, h + .235, .32, .06);
        scenery.prop("booth", "booth", .5 + side * .44, h + .225, .30, .08, true);
        scenery.prop("balloons", "balloons", .5 - side * .22, h + .15, .24, .05);
        scenery.bunting("light-string", .24, .34, .07, true);
        scenery.bunting("light-string", .06, .12, .08, true);
    }

    private static void pools(Scenery scenery, double side, double h) {
        scenery.pool(.5 + side * .06, h + .17, .36, 0xffcf7a, .5);
        scenery.pool(.5 - side * .38, h + .26, .34, 0xffb46a, .5);
        scenery.pool(.5 + side * .40, h + .26, .34, 0xff8ab0, .45);
        scenery.pool(.5, .90, .5, 0xffcf9a, .35);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (scenery.snowy()) {
            scenery.frame("snow");
        }
        if (easel.plan().mood().dark()) {
            scenery.bokeh("fair lights", new int[] {0xffc46a, 0xff7aa0, 0x8fd8ff, 0xc08aff}, 12);
        }
    }
}
