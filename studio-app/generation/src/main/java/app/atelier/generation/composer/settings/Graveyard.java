package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Fog;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** Leaning stones in the grass, a chapel, a bare tree, an iron fence, mist on the ground. */
final class Graveyard implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.57, .905, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS)
                .withAnchors(new Anchor(Anchor.Use.TOP, .27, .70, .5));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Vista vista = new Vista(scenery, plan);
        vista.countryside(h, List.of("bare-tree", "pine", "pine"));
        Profile lawn = vista.lawn(h + .08, 0x6f9a62);
        scenery.prop("chapel", "chapel", .5 - side * .20, lawn.at(.3) + .02, .26, .28);
        for (int i = -1; i <= 1; i++) {
            scenery.prop("fence", "iron-fence", .5 + i * .34, lawn.at(.5) + .025, .085, .24);
        }
        scenery.prop("tree", "bare-tree", .5 + side * .40, lawn.at(.9) + .10, .58, .05);
        double[][] stones = {
            {-.34, .055, .07},
            {-.12, .05, .06},
            {.10, .05, .065},
            {.26, .065, .07},
            {-.42, .14, .12},
            {-.24, .15, .11},
            {.22, .15, .12},
            {.38, .17, .13},
            {-.38, .27, .18},
            {.40, .29, .19}
        };
        for (int i = 0; i < stones.length; i++) {
            double[] at = stones[i];
            double x = .5 + side * at[0];
            scenery.prop(
                    "gravestone",
                    i % 3 == 1 ? "stone-cross" : "gravestone",
                    x,
                    lawn.at(.5) + at[1],
                    at[2],
                    .22 - at[1] * .6);
        }
        easel.veil("mist", () -> Fog.bank(plan, lawn.at(.5) + .07, .03, .30));
        easel.veil("mist", () -> Fog.bank(plan, lawn.at(.5) + .19, .025, .22));
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).growth("grass", 0x4f7a52);
    }
}
