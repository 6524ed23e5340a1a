package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.water.Water;

/** Open sea; with someone on land, a cliff that rises at one side. */
final class Coast implements Place {
    private static final double CLIFF_TOP = .485;

    private final Setting setting;

    Coast(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        if (afloat(scene)) {
            return new Stage(.50, .82, Surface.WATER).withShore(.51);
        }
        return new Stage(.62, CLIFF_TOP + .005, Surface.ROCK)
                .withShore(.618)
                .withAside(.27)
                .withHeroScale(.76);
    }

    private static boolean afloat(Scene scene) {
        return scene.hero()
                .map(hero -> hero.role() == Role.ON_WATER
                        || hero.role() == Role.IN_WATER
                        || hero.role() == Role.IN_AIR
                        || onRock(scene, hero))
                .orElse(false);
    }

    /** Whether someone is on what stands in the water. */
    private static boolean onRock(Scene scene, Subject hero) {
        return hero.role() == Role.ON_SUBJECT
                && hero.relations().stream()
                        .filter(r -> r.kind() == Spatial.ON)
                        .flatMap(r -> scene.subject(r.target()).stream())
                        .anyMatch(s -> s.role() == Role.IN_WATER);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double shore = plan.stage().shore();
        scenery.sky(shore);
        int land = plan.lit(0x5d5a7a, 0, .88);
        if (scenery.chance("island", .8)) {
            Profile island = scenery.profile("far island", shore - .012, .025, 6, .4);
            scenery.ground("island", new Ground(island, land, land, .05).until(shore + .006));
        }
        boolean day = plan.mood().haziness() < 2;
        Water sky = Water.under(plan, shore, 1);
        Water water = day
                ? sky.coloured(0x8fd4e0, 0x0f6a98).with(.34, 1, .5)
                : sky.with(.72, 1, plan.light().disc() ? 1 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        if (setting == Setting.HARBOUR) {
            scenery.prop("far-boat", "fishing-boat", plan.focusLeft() ? .70 : .30, shore + .10, .10, .25);
            scenery.prop("far-boat", "sailing-boat", plan.focusLeft() ? .86 : .14, shore + .07, .13, .3);
        } else if (!afloat(plan.scene()) || scenery.chance("sail", .5)) {
            scenery.prop("far-boat", "sailing-boat", plan.focusLeft() ? .78 : .21, shore + .05, .085, .35);
        }
        if (!afloat(plan.scene())) {
            cliff(easel, scenery, plan);
        }
    }

    private void cliff(Easel easel, Scenery scenery, Plan plan) {
        boolean left = plan.focusLeft();
        double top = plan.stage().base() - .012;
        double inner = left ? .50 : .50;
        if (left) {
            scenery.panel("cliff", "cliff", -.12, top, inner, 1.06, .04, true);
        } else {
            scenery.panel("cliff", "cliff", inner, top, 1.12, 1.06, .04);
        }
        easel.solid("cliff-grass", () -> CliffGrass.draw(plan, left ? -.02 : 1.02, left ? .365 : .635, top + .012));
        scenery.prop("house", "house", left ? .09 : .91, top + .016, .12, .04);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (!easel.frame().narrow() && afloat(easel.plan().scene())) {
            scenery.frame(scenery.autumn() ? "autumn-leaves" : "leaves");
        }
    }
}
