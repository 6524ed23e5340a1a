package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.Sky;
import java.util.List;

/** Blue depth with rays from above, ridges with kelp, a reef before the viewer. */
final class UnderWater implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.80, .88, Surface.VOID).withHeroScale(1.2);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        easel.veil("water", () -> Sky.ramp(plan, 1));
        double x = easel.frame().x(plan.light().x());
        easel.light("rays", () -> Light.rays(plan, x, -210, 0xd9fff2, 15, .55, .75));
        easel.light("light-above", () -> Light.lamp(plan, x, -42, 670, 0xe8fff4, .6));
        double[][] ridges = {{.80, .75, .20}, {.87, .40, .30}};
        for (int i = 0; i < 2; i++) {
            double[] ridge = ridges[i];
            Profile profile = scenery.profile("reef " + i, ridge[0], .07, 5, .5);
            scenery.woods(
                    "kelp",
                    new Woods(
                            profile.lower(.03),
                            List.of("kelp", "kelp", "seaweed"),
                            9,
                            ridge[2],
                            ridge[1],
                            .35,
                            0,
                            i == 1 ? .12 : 0));
            scenery.ground(
                    "sea-bed",
                    new Ground(profile, plan.lit(0x3a6a8a, .2, ridge[1]), plan.lit(0x2a4a7a, .6, ridge[1] * .6), .2));
        }
        double away = plan.focusLeft() ? .84 : .16;
        scenery.prop("coral", scenery.chance("fan", .5) ? "fan-coral" : "tube-coral", away, .90, .16, .18);
        easel.veil("bubbles", () -> Falling.bubbles(plan, 40, plan.focusX() - .08, .40));
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("coral");
        Plan plan = easel.plan();
        easel.light("drifting-specks", () -> Falling.lights(plan, "specks", 60, new int[] {0xdffcff}, 0, 1, 1.3));
    }
}
