package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A yard before barn, silo and wind pump, fields in rows behind, a fence, bales, a tractor. */
final class Farm implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.53, .91, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS)
                .withAnchors(new Anchor(Anchor.Use.TOP, -.30, .71, .55), new Anchor(Anchor.Use.SEAT, -.12, .735, .5));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Vista vista = new Vista(scenery, plan);
        vista.countryside(h, List.of("broadleaf"));
        Perspective view = new Perspective(.5 - side * .20, h - .02, 1.03);
        int soil = scenery.snowy() ? 0xe0e8f4 : 0x9a7a52;
        int crop = scenery.snowy()
                ? 0xf4f8ff
                : scenery.autumn() ? 0xd8b04a : scenery.choose("crop", List.of(0x8fc25a, 0xe2c454, 0x6fb060));
        new Flooring(scenery, plan, view).furrows("field-rows", h + .04, soil, crop, .09);
        Profile yard = scenery.profile("yard", h + .165, .02, 3, .2, side * -.05);
        int grass = scenery.year().turf(0x74b458);
        scenery.ground("meadow", new Ground(yard, plan.lit(grass, -.3, .1), plan.lit(grass, .2, .02), .2).textured(.1));
        scenery.tufts("tufts", yard, .1, grass, Ways.NONE);
        if (scenery.lacks("barn")) {
            scenery.prop("silo", "silo", .5 + side * .16, yard.at(.5 + side * .16) + .02, .32, .14);
            scenery.prop("barn", "barn", .5 + side * .32, yard.at(.5 + side * .32) + .04, .33, .10);
        }
        if (scenery.lacks("windmill")) {
            scenery.prop("wind-pump", "wind-pump", .5 - side * .40, yard.at(.5 - side * .4) + .03, .38, .16);
        }
        scenery.prop("bales", "bale-stack", .5 - side * .30, yard.at(.5 - side * .3) + .075, .12, .08);
        for (int i = 0; i < 3; i++) {
            double x = .5 - side * (.42 - i * .165);
            scenery.prop("fence", "rail-fence", x, yard.at(x) + .035, .06, .12);
        }
        if (scenery.lacks("tractor") && !plan.frame().narrow()) {
            scenery.prop(
                    "tractor", "farm-tractor", .5 + side * .42, yard.at(.5 + side * .42) + .125, .16, .04, side > 0);
        }
        if (scenery.lampsShow() > .3) {
            scenery.pool(.5 + side * .30, yard.at(.5 + side * .3) + .05, .24, 0xffcf8a, .5);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (!scenery.snowy() && !scenery.spring() && scenery.chance("wheat", .45)) {
            scenery.frame("wheat");
        } else {
            new Vista(scenery, easel.plan()).foreground();
        }
    }
}
