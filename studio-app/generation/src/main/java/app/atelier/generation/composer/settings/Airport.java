package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** Runway, terminal, control tower and an airliner at its stand. */
final class Airport implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.56, .91, Surface.STREET).withAnchors(new Anchor(Anchor.Use.TOP, .20, .66, .3));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Vista vista = new Vista(scenery, plan);
        vista.countryside(h, List.of("broadleaf", "pine"));
        scenery.prop("terminal", "terminal", .5 - side * .26, h + .06, .14, .3);
        scenery.prop("control-tower", "control-tower", .5 - side * .03, h + .065, .36, .28);
        vista.lawn(h + .06, 0x8fbc74);
        Perspective view = new Perspective(.5 - side * .12, h - .01, 1.03);
        Flooring floor = new Flooring(scenery, plan, view);
        floor.road("apron", h + .085, -4, 5, 0xa6a8b0, false);
        floor.road("runway", h + .085, -.15, 1.15, 0x6f727e, true);
        boolean noPlane = scenery.lacks("plane") && scenery.lacks("airliner");
        if (noPlane) {
            scenery.prop("airliner", "airliner", .5 + side * .28, h + .17, .20, .1, side < 0);
        }
        scenery.prop("windsock", "windsock", .5 - side * .43, h + .20, .22, .06, side < 0);
        runwayLights(scenery, view, h);
    }

    private static void runwayLights(Scenery scenery, Perspective view, double h) {
        if (scenery.lampsShow() < .4) {
            return;
        }
        for (double d = 1; d < 6; d += .7) {
            for (double at : new double[] {-.13, 1.13}) {
                double x = view.x(at, d);
                if (x > -.02 && x < 1.02 && view.y(d) > h + .09) {
                    scenery.lamp(x, view.y(d), .05 / Math.sqrt(d), 0x8fd8ff, .7);
                }
            }
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (scenery.snowy()) {
            scenery.frame("snow");
        }
    }
}
