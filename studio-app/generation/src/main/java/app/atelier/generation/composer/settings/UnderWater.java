package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.Sky;
import java.util.List;

/** Blue depth with rays from above, ridges with kelp, a shoal far away, a reef before the viewer. */
final class UnderWater implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.80, .88, Surface.VOID).withHeroScale(1.2);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double side = plan.focusLeft() ? 1 : -1;
        easel.veil("water", () -> Sky.ramp(plan, 1));
        double x = easel.frame().x(plan.light().x());
        easel.light(
                "rays",
                () -> Light.rays(
                        plan,
                        x,
                        -210,
                        plan.mood().light(),
                        15,
                        plan.mood().dark() && plan.scene().hour() == Hour.NIGHT ? .30 : .55,
                        .75));
        easel.light(
                "light-above",
                () -> Light.lamp(
                        plan, x, -42, 670, plan.mood().light(), plan.scene().hour() == Hour.NIGHT ? .4 : .6));
        shoals(scenery, plan, side);
        double[][] ridges = {{.70, .88, .14, 14}, {.79, .66, .22, 11}, {.87, .36, .32, 10}};
        int[] rocks = {0x3f7a98, 0x3a6a8a, 0x356088};
        for (int i = 0; i < ridges.length; i++) {
            double[] ridge = ridges[i];
            Profile profile = scenery.profile("reef " + i, ridge[0], .09, 5, .5);
            scenery.woods(
                    "kelp",
                    new Woods(
                            profile.lower(.03),
                            List.of("kelp", "kelp", "seaweed"),
                            (int) ridge[3],
                            ridge[2],
                            ridge[1],
                            .45,
                            0,
                            i == 2 ? .14 : .05));
            if (i > 0) {
                scenery.woods(
                        "far-coral",
                        new Woods(
                                profile.lower(.015),
                                List.of("coral", "fan-coral", "tube-coral"),
                                7 + 2 * i,
                                .035 + .03 * i,
                                ridge[1],
                                .4,
                                0,
                                .08));
            }
            scenery.ground(
                    "sea-bed",
                    new Ground(profile, plan.lit(rocks[i], -.1, ridge[1]), plan.lit(0x2a4a7a, .6, ridge[1] * .6), .2)
                            .textured(.08));
        }
        bed(scenery, plan, side);
        easel.veil("bubbles", () -> Falling.bubbles(plan, 40, plan.focusX() - .08, .40));
    }

    /** Fish too far away to have faces. */
    private static void shoals(Scenery scenery, Plan plan, double side) {
        scenery.prop("shoal", "fish-school", .5 + side * .26, .40, .13, .34, side < 0);
        if (scenery.chance("second shoal", .6)) {
            scenery.prop("shoal", "fish-school", .5 - side * .34, .60, .07, .55, side > 0);
        }
        if (plan.frame().aspect() > 1.6) {
            scenery.prop("shoal", "fish-school", .5 + side * .40, .22, .08, .6, side < 0);
        }
    }

    /** Sand with stones, and by seed something sunken. */
    private static void bed(Scenery scenery, Plan plan, double side) {
        Profile sand = scenery.profile("sea floor", .925, .03, 4, .3);
        scenery.ground(
                "sand", new Ground(sand, plan.lit(0x8fb0b8, -.3, .14), plan.lit(0x4a7088, .5, .02), .12).textured(.12));
        scenery.strewn("ripples", new Strewn(Strewn.Kind.RIPPLES, sand.lower(.01), .995, 40, 9, .1, 0x7fa0b0));
        scenery.strewn("pebbles", new Strewn(Strewn.Kind.PEBBLES, sand, .99, 22, 12, .1, 0x5a7a90));
        double away = .5 + side * .34;
        scenery.prop("coral", scenery.chance("fan", .5) ? "fan-coral" : "tube-coral", away, .93, .17, .14);
        scenery.prop("coral", "coral", away - side * .10, .945, .09, .1);
        scenery.prop("anemone", "anemone", .5 - side * .22, .955, .06, .08);
        scenery.prop("starfish", "starfish", .5 - side * .30, .965, .035, .05);
        scenery.prop("seaweed", "seaweed", .5 - side * .36, .94, .16, .1);
        if (scenery.lacks("shell")) {
            scenery.prop("shell", "shell", .5 + side * .20, .97, .035, .05);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("coral");
        Plan plan = easel.plan();
        easel.light("drifting-specks", () -> Falling.lights(plan, "specks", 60, new int[] {0xdffcff}, 0, 1, 1.3));
    }
}
