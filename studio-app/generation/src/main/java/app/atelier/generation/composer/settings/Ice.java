package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;

/** Snowy peaks, dark water, an edge of ice, snow. */
final class Ice implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.58, .885, Surface.SNOW).withShore(.575);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .05, .09, .72, 5, 0x6f9ac0, true));
        Water water = Water.under(plan, plan.stage().shore(), .78)
                .with(.78, .7, plan.light().disc() ? .7 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        scenery.prop("iceberg", "iceberg", plan.focusLeft() ? .86 : .13, h + .055, .13, .3);
        if (scenery.chance("second berg", .7)) {
            scenery.prop("iceberg", "iceberg", plan.focusLeft() ? .14 : .88, h + .035, .085, .42);
        }
        Profile edge = scenery.profile("ice edge", h + .12, .02, 6, .6);
        scenery.ground("ice-edge", new Ground(edge, plan.lit(0xeafaff, -.4, .05), plan.lit(0xeafaff, -.2, .05), .05));
        scenery.ground(
                "ice", new Ground(edge.lower(.019), plan.lit(0x9fd4e8, .3, .05), plan.lit(0x6fa8d0, .5, .05), .06));
        scenery.ground(
                "snow", new Ground(edge.lower(.036), plan.lit(0xf0fbff, -.25, 0), plan.lit(0xa8cbe8, .35, 0), .28));
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("snow", 0xe4f2ff);
    }
}
