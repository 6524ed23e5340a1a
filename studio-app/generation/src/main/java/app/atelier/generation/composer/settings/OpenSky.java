package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.Clouds;

/** Above the clouds: nothing but sky, with a floor of clouds far below. */
final class OpenSky implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.92, .80, Surface.VOID).withHeroScale(1.1);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        scenery.sky(plan.stage().horizon());
        scenery.fog(.84, .12, .5);
        for (Sheet cloud : Clouds.floor(plan, "far floor", .80, .55)) {
            easel.solid("clouds", () -> cloud);
        }
    }

    @Override
    public void front(Easel easel) {
        Plan plan = easel.plan();
        for (Sheet cloud : Clouds.floor(plan, "near floor", .95, .9)) {
            easel.solid("front-clouds", () -> cloud);
        }
    }
}
