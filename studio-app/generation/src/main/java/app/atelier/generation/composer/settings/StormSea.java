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
        return new Stage(.66, .835, Surface.WATER).withHeroScale(1.28);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        scenery.sky(plan.stage().horizon());
        scenery.fog(.64, .07, .5);
        swell(easel, .665, .02, .6, 9, .4, "far-swell", 0x5f8a94, 0x3a6474);
        swell(easel, .72, .045, .35, 6, .6, "swell", 0x4f8590, 0x25505f);
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
        swell(easel, .815, .06, .08, 4, .85, "near-swell", 0x3f7f8a, 0x123846);
        swell(easel, .93, .07, 0, 3, .95, "front-swell", 0x2f6a78, 0x0b2633);
    }
}
