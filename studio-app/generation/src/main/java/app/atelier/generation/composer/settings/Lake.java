package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** Still water before mountains or low woods: lake, pond, lagoon, river, swamp. */
final class Lake implements Place {
    private final Setting setting;

    Lake(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        if (banked(scene)) {
            return new Stage(.52, .90, Surface.GRASS).withShore(.53);
        }
        return new Stage(.54, .86, Surface.WATER).withShore(.55).withHeroScale(.92);
    }

    /** Whoever does not swim or wade is on the bank. */
    private static boolean banked(Scene scene) {
        return scene.hero()
                .filter(hero -> hero.isCharacter() && hero.role() == Role.ON_GROUND)
                .filter(hero -> hero.deed() == null || !hero.deed().pose().equals("swim"))
                .isPresent();
    }

    /** Land under the hero's feet that falls away towards the water, the way the story reads. */
    private static Profile bank(Plan plan) {
        double edge = plan.focusX()
                + (plan.focusLeft() ? 1 : -1) * .30 * plan.shot() / plan.frame().aspect() * 1.333;
        double top = plan.stage().base() - .05;
        return x -> {
            double past =
                    (plan.focusLeft() ? x - edge : edge - x) * plan.frame().aspect();
            double wave = .006 * Math.sin(x * 21 + edge * 40) + .004 * Math.sin(x * 47);
            return top + wave + (past > 0 ? Math.min(.4, past * 1.15) : -.02 * Math.min(1, -past / .5));
        };
    }

    private boolean flat() {
        return setting == Setting.LAGOON || setting == Setting.SWAMP || setting == Setting.POND;
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        boolean autumn = scenery.autumn();
        scenery.sky(h);
        if (!flat()) {
            boolean snow = !autumn || scenery.chance("snow", .5);
            scenery.ridge(
                    "far-mountains",
                    new Ridge(h - .16, .2, .66, scenery.chance("three peaks", .5) ? 3 : 4, 0x6a7fae, snow));
            scenery.fog(h - .07, .03, .42);
            scenery.ridge("mountains", new Ridge(h - .08, .10, .40, 4, 0x5a7f9a, false));
            scenery.fog(h - .03, .025, .45);
        }
        Profile shore = scenery.profile("shore", h - .012, .02, 5, .4);
        List<String> trees = autumn
                ? List.of("autumn-tree", "autumn-tree", "pine")
                : flat() ? List.of(setting == Setting.SWAMP ? "willow" : "broadleaf") : List.of("pine");
        scenery.woods(
                "shore-trees", new Woods(shore, trees, flat() ? 30 : 48, flat() ? .065 : .085, flat() ? .62 : .32));
        int grass = autumn ? 0xb89a55 : 0x6fae6a;
        double depth = flat() ? .6 : .27;
        scenery.ground(
                "shore",
                new Ground(shore.lower(.007), plan.lit(grass, 0, depth), plan.lit(grass, .2, depth), .05)
                        .until(plan.stage().shore() + .004));
        if (flat()) {
            scenery.fog(h, .03, .35);
        }
        double ripple = setting == Setting.RIVER ? .9 : .6;
        Water water = Water.under(plan, plan.stage().shore(), 1)
                .with(plan.night() ? .7 : .74, ripple, plan.light().disc() ? .85 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        if (setting == Setting.WATERFALL) {
            scenery.prop(
                    "waterfall",
                    "waterfall",
                    plan.focusLeft() ? .80 : .20,
                    plan.stage().shore() + .06,
                    .48,
                    .2);
        }
        if (setting == Setting.RIVER) {
            scenery.prop("rocks", "rocks", plan.focusLeft() ? .86 : .14, .80, .08, .05);
            scenery.prop("rocks", "mossy-rock", plan.focusLeft() ? .12 : .88, .72, .05, .1);
        }
        if (banked(plan.scene())) {
            Profile bank = bank(plan);
            int soil = autumn ? 0x9a7a48 : 0x5f9a52;
            scenery.ground("bank", Ground.at(plan, bank, soil, 0, .16).textured(.14));
            for (int i = 0; i < 9; i++) {
                double x = (i + .5) / 9;
                double y = bank.at(x);
                if (y < .96) {
                    scenery.prop("bank-grass", autumn ? "dry-grass-row" : "grass-row", x, y + .022, .045, 0);
                }
            }
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        boolean calm = setting == Setting.LAGOON || setting == Setting.POND || setting == Setting.SWAMP;
        if (calm) {
            scenery.prop("lily-pads", "lily-pads", plan.focusLeft() ? .74 : .28, .955, .075, 0);
            scenery.prop("lotus", "lotus", plan.focusLeft() ? .20 : .80, .95, .05, 0);
        }
        boolean room = plan.placed().size() < 4 && !easel.frame().narrow() && !scenery.autumn();
        if (!calm && room && scenery.chance("shore pines", .6)) {
            Woods tall = new Woods(Profile.level(1.0), "pine", 2, .60, .02);
            double side = plan.light().x() > .5 ? .02 : .98;
            double next = side < .5 ? .115 : .885;
            easel.solid("front-trees", () -> tall.drawAt(plan, "shore pines", List.of(side, next)));
        }
        scenery.frame("reeds");
    }
}
