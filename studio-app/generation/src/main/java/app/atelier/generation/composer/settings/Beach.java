package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;

/** Sea, foam, wet and dry sand, a palm, far sails. */
final class Beach implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.47, .90, Surface.SAND).withShore(.47);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().shore();
        boolean day = plan.mood().haziness() < 2;
        scenery.sky(h);
        Profile island = scenery.profile("island", h - .008, .035, 5, .4);
        int land = plan.lit(0x5f9a8a, 0, .78);
        if (scenery.chance("island", .75)) {
            scenery.ground("island", new Ground(island, land, land, .05).until(h + .01));
        }
        Water sky = Water.under(plan, h, .77);
        Water water = day
                ? sky.coloured(0x8fe0dc, 0x0f8aa8).with(.25, .8, .5)
                : sky.with(.6, .8, plan.light().disc() ? .95 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        if (scenery.chance("sail", .55)) {
            scenery.prop("far-boat", "sailing-boat", plan.focusLeft() ? .62 : .34, h + .045, .085, .36);
        }
        Profile edge = scenery.profile("sand", .685, .03, 3, .3, scenery.chance("slope", .5) ? .05 : -.05);
        int foam = plan.lit(0xffffff, -.2, 0);
        scenery.ground("foam", new Ground(edge.lower(-.012), foam, plan.lit(0xeafcf8, 0, 0), .02));
        scenery.ground(
                "wet-sand", new Ground(edge.lower(.007), plan.lit(0xc9a878, .1, 0), plan.lit(0xe0c08a, 0, 0), .05));
        scenery.ground(
                "sand",
                new Ground(
                                edge.lower(.031),
                                plan.lit(scenery.year().floor(0xf6deaa), -.1, .03),
                                plan.lit(scenery.year().floor(0xd9a560), .14, 0),
                                .33)
                        .textured(.14));
        boolean right = plan.focusLeft();
        if (!plan.scene().without(Feature.TREES)) {
            scenery.prop("palm", "palm", right ? .91 : .09, .80, .62, .03, !right);
        }
        if (!easel.frame().narrow() && !scenery.snowy() && scenery.chance("parasol", day ? .6 : .15)) {
            scenery.prop("parasol", "parasol", right ? .14 : .86, .795, .30, .04);
        }
        scenery.prop("shells", "pebbles", right ? .80 : .2, .955, .022, 0);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("grass-corners", scenery.year().turf(0x5fa552));
    }
}
