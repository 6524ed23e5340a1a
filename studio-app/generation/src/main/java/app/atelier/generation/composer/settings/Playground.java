package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A lawn with slide, swings, seesaw and sandpit, a fence and trees behind them. */
final class Playground implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.54, .91, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS)
                .withAnchors(
                        new Anchor(Anchor.Use.TOP, .14, .58, .55),
                        new Anchor(Anchor.Use.SEAT, -.27, .735, .6),
                        new Anchor(Anchor.Use.SEAT, .34, .80, .6));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Vista vista = new Vista(scenery, plan);
        vista.countryside(h, List.of("broadleaf"));
        Profile lawn = vista.lawn(h + .10, 0x78be62);
        for (int i = -1; i <= 1; i++) {
            scenery.prop("fence", "fence", .5 + i * .36, lawn.at(.5) + .035, .055, .3);
        }
        scenery.prop("tree", "broadleaf", .5 - side * .43, lawn.at(.1) + .07, .42, .14);
        scenery.prop("bush", "flower-bush", .5 - side * .13, lawn.at(.3) + .045, .055, .24);
        Trail trail = new Trail(
                .5 - side * .10,
                lawn.at(.4) + .005,
                .5 - side * .36,
                .26,
                plan.lit(scenery.year().floor(0xe6cfa8), -.1, .2),
                plan.lit(scenery.year().floor(0xe6cfa8), .05, 0));
        easel.solid("path", () -> trail.draw(plan, "playground"));
        if (scenery.chance("frame", .5)) {
            scenery.prop("climbing-frame", "climbing-frame", .5 + side * .02, lawn.at(.5) + .075, .14, .22);
        }
        scenery.prop("swing", "swing", .5 - side * .27, lawn.at(.25) + .155, .28, .1, side < 0);
        scenery.prop("slide", "slide", .5 + side * .27, lawn.at(.75) + .165, .36, .08, side > 0);
        scenery.prop("sandpit", "sandpit", .5 - side * .05, .815, .085, .06, side < 0);
        if (!plan.frame().narrow()) {
            scenery.prop("seesaw", "seesaw", .5 + side * .35, .90, .095, .02, side > 0);
        }
    }

    @Override
    public void front(Easel easel) {
        new Vista(new Scenery(easel), easel.plan()).foreground();
    }
}
