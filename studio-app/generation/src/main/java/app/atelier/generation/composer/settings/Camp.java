package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A clearing in the wood with a tent, a fire and logs to sit on. */
final class Camp implements Place {
    private final Forest wood = new Forest(false);

    @Override
    public Stage stage(Scene scene) {
        return wood.stage(scene).withAnchors(new Anchor(Anchor.Use.SEAT, .10, .84, .8));
    }

    @Override
    public void behind(Easel easel) {
        wood.behind(easel);
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double side = plan.focusLeft() ? 1 : -1;
        if (scenery.lacks("tent") && scenery.lacks("tepee")) {
            scenery.prop(
                    "tent",
                    scenery.choose("tent", List.of("tent", "tent", "tepee")),
                    .5 - side * .28,
                    .83,
                    .27,
                    .06,
                    side < 0);
        }
        if (scenery.lacks("fire")) {
            double x = .5 + side * .18;
            scenery.pool(x, .865, .55, 0xff9a3f, .65);
            scenery.sketch("log", .02, s -> {
                double at = (x + side * .13 - .5) * 100 * plan.frame().aspect();
                s.soft(at, 12.4, 14, 2, 0x1a1420, .6, .5);
                s.fall(Outlines.rounded(at - 11, 12.5, at + 11, 17.3, 2.4), 0x7a4f34, -.25, .5);
                s.ball(Outlines.ellipse(at - 11 * side, 14.9, 1.9, 2.4), 0xd8b080, -.3, .3);
            });
            scenery.prop("camp-fire", "camp-fire", x, .872, .13, 0);
            scenery.lamp(x, .815, .34, 0xffa050, .55);
        }
    }

    @Override
    public void front(Easel easel) {
        wood.front(easel);
    }
}
