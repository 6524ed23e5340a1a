package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Swell;

/** Four swells under heavy clouds; whoever sails is covered by the third. */
final class StormSea implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.66, .835, Surface.WATER).withHeroScale(2.1);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        scenery.sky(plan.stage().horizon());
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        // The sky breaks open over the horizon: the one bright place, against which ships stand.
        scenery.lamp(.5 + side * .10, h, .75, plan.mood().sky().get(3), .55);
        if (scenery.chance("rock", .5)) {
            scenery.prop("sea-stack", "sea-stack", .5 - side * .40, h + .03, .22, .55);
            scenery.prop("sea-stack", "sea-stack", .5 - side * .33, h + .025, .12, .6, true);
        }
        scenery.fog(h - .02, .07, .5);
        swell(easel, h + .005, .024, .66, 10, .5, "far-swell", 0x5f8a94, 0x3a6474);
        swell(easel, h + .035, .036, .5, 7, .6, "far-swell", 0x578893, 0x2f5a69);
        scenery.fog(h + .03, .03, .3);
        swell(easel, h + .075, .056, .3, 5, .75, "swell", 0x4f8590, 0x1f4856);
    }

    private static void swell(
            Easel easel,
            double y,
            double amplitude,
            double depth,
            int waves,
            double foam,
            String part,
            int crest,
            int deep) {
        Plan plan = easel.plan();
        Swell swell = new Swell(y, amplitude, depth, waves, foam, crest, deep);
        easel.solid(part, () -> swell.draw(plan, part));
    }

    @Override
    public void front(Easel easel) {
        swell(easel, .825, .075, .08, 4, .9, "near-swell", 0x3f7f8a, 0x123846);
        swell(easel, .945, .085, 0, 3, .95, "front-swell", 0x2f6a78, 0x0b2633);
    }
}
