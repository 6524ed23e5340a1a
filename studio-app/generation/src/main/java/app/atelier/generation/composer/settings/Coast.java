package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
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
        if (near(scene)) {
            return new Stage(.56, .90, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS).withShore(.555);
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

    /** Of someone who is seen from near the cliff shows only its top, behind them the sea. */
    private static boolean near(Scene scene) {
        boolean close = scene.camera() == Camera.PORTRAIT || scene.camera() == Camera.CLOSE;
        return close
                && !afloat(scene)
                && scene.hero().filter(Subject::isCharacter).isPresent();
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
        if (afloat(plan.scene()) && setting != Setting.HARBOUR && scenery.chance("stacks", .45)) {
            double away = plan.focusLeft() ? 1 : -1;
            double wide = Math.max(1, plan.frame().aspect() / 1.333);
            scenery.afloat("rocks", "sea-stack", .5 + away * .40, shore + .075, .17, .22, away > 0);
            scenery.afloat("rocks", "sea-stack", .5 + away * (.40 - .075 / wide), shore + .065, .09, .3, away < 0);
            scenery.afloat("rocks", "rocks", .5 + away * (.40 - .13 / wide), shore + .10, .035, .2, away < 0);
        }
        if (near(plan.scene())) {
            brow(scenery, plan);
        } else if (!afloat(plan.scene())) {
            cliff(easel, scenery, plan);
        }
    }

    /** The grassy brow of the cliff, before the sea. */
    private static void brow(Scenery scenery, Plan plan) {
        Profile wave = scenery.profile("brow", 0, .02, 5, .4);
        double side = plan.focusLeft() ? 1 : -1;
        Profile brow = x -> plan.stage().base() - .10 + .05 * side * (x - .5) + wave.at(x);
        int grass = scenery.year().turf(0x74aa5c);
        scenery.ground("brow", new Ground(brow, plan.lit(grass, -.3, .06), plan.lit(grass, .4, 0), .22).textured(.14));
        scenery.tufts("tufts", brow.lower(.01), .05, grass, Ways.NONE);
        scenery.prop("rocks", "rocks", .5 + side * .38, brow.at(.5 + side * .38) + .035, .07, .04, side > 0);
    }

    private void cliff(Easel easel, Scenery scenery, Plan plan) {
        boolean left = plan.focusLeft();
        double top = plan.stage().base() - .012;
        // The upper edge of the rock is jagged; the turf hangs over it.
        double rock = top - .045;
        double inner = left ? .50 : .50;
        if (left) {
            scenery.panel("cliff", "cliff", -.12, rock, inner, 1.06, .04, true);
        } else {
            scenery.panel("cliff", "cliff", inner, rock, 1.12, 1.06, .04);
        }
        easel.solid("cliff-grass", () -> CliffGrass.draw(plan, left ? -.02 : 1.02, left ? .365 : .635, top + .012));
        double away = left ? 1 : -1;
        for (int i = 0; i < 3; i++) {
            double x = .5 - away * (.02 + .055 * i);
            scenery.prop("rocks", i == 1 ? "sea-stack" : "rocks", x, .985 - .035 * i, .075 - .018 * i, .05, left);
        }
        if (!plan.night() && plan.scene().weather() == Weather.CLEAR) {
            scenery.prop("gulls", "gulls", .5 - away * .06, plan.stage().base() - .13, .07, .2, left);
        }
        scenery.prop("house", "house", left ? .09 : .91, top + .016, .12, .04);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (near(easel.plan().scene())) {
            scenery.growth("grass-corners", 0x5fa552);
        } else if (!easel.frame().narrow() && afloat(easel.plan().scene())) {
            scenery.frame(scenery.autumn() ? "autumn-leaves" : "leaves");
        }
    }
}
