package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Fog;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** Still water before mountains or low woods: lake, pond, lagoon, swamp. */
final class Lake implements Place {
    private final Setting setting;

    Lake(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        if (banked(scene)) {
            return new Stage(.52, .90, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS).withShore(.53);
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

    private List<String> trees(Scenery scenery) {
        return switch (setting) {
            case SWAMP -> List.of("bare-tree", "willow", "broadleaf");
            case POND -> List.of("broadleaf", "willow", "bush");
            case LAGOON -> List.of("broadleaf", "broadleaf", "palm");
            default -> scenery.autumn() ? List.of("autumn-tree", "autumn-tree", "pine") : List.of("pine");
        };
    }

    /** A tree of its kind at the side, so that a low shore does not look empty. */
    private void side(Scenery scenery, Plan plan, double h) {
        double side = plan.focusLeft() ? 1 : -1;
        String tree =
                switch (setting) {
                    case SWAMP -> "bare-tree";
                    case LAGOON -> "palm";
                    default -> "willow";
                };
        if (!plan.scene().without(Feature.TREES)) {
            scenery.prop("tree", tree, .5 + side * .36, h + .03, setting == Setting.SWAMP ? .30 : .27, .26, side > 0);
            scenery.prop("tree", tree, .5 - side * .40, h + .022, .17, .38);
        }
    }

    private Water water(Scenery scenery, Plan plan) {
        Water plain = Water.under(plan, plan.stage().shore(), 1);
        double glitter = plan.light().disc() ? .85 : 0;
        if (scenery.snowy()) {
            return plain.coloured(plan.lit(0xe2f0fa, 0, .1), plan.lit(0xa8c8e6, .1, 0))
                    .with(.42, .12, glitter * .5);
        }
        boolean day = plan.mood().haziness() < 2 && plan.scene().settingColour() == null;
        if (setting == Setting.SWAMP) {
            return plain.coloured(plan.lit(0x8aa878, 0, .2), plan.lit(0x35584a, .1, 0))
                    .with(.5, .35, glitter * .6);
        }
        if (!day) {
            return plain.with(plan.night() ? .7 : .74, .6, glitter);
        }
        return switch (setting) {
            case POND -> plain.coloured(0xa8d8b8, 0x3f8f84).with(.52, .4, glitter * .7);
            case LAGOON -> plain.coloured(0xa8f0e0, 0x1f9cb4).with(.42, .5, glitter * .8);
            default -> plain.coloured(0xa4d8e8, 0x2f86b4).with(.58, .6, glitter);
        };
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
        scenery.woods(
                "shore-trees",
                new Woods(shore, trees(scenery), flat() ? 26 : 48, flat() ? .085 : .085, flat() ? .5 : .32));
        int grass = scenery.year().turf(setting == Setting.SWAMP ? 0x5f8a58 : 0x6fae6a);
        double depth = flat() ? .5 : .27;
        scenery.ground(
                "shore",
                new Ground(shore.lower(.007), plan.lit(grass, 0, depth), plan.lit(grass, .2, depth), .05)
                        .until(plan.stage().shore() + .004));
        if (flat()) {
            scenery.fog(h, .03, setting == Setting.SWAMP ? .5 : .35);
            side(scenery, plan, h);
        }
        Water water = water(scenery, plan);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        if (setting == Setting.SWAMP) {
            easel.veil("mist", () -> Fog.bank(plan, plan.stage().shore() + .10, .05, .45));
        }
        if (banked(plan.scene())) {
            Profile bank = bank(plan);
            int soil = scenery.year().turf(0x5f9a52);
            scenery.ground("bank", Ground.at(plan, bank, soil, 0, .16).textured(.14));
            for (int i = 0; i < 9; i++) {
                double x = (i + .5) / 9;
                double y = bank.at(x);
                if (y < .96 && !scenery.snowy()) {
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
        if (calm && !scenery.snowy()) {
            scenery.prop("lily-pads", "lily-pads", plan.focusLeft() ? .74 : .28, .955, .075, 0);
            scenery.prop("lotus", "lotus", plan.focusLeft() ? .20 : .80, .95, .05, 0);
        }
        boolean room = plan.placed().size() < 4 && !easel.frame().narrow() && !scenery.autumn();
        if (!calm && room && scenery.chance("shore pines", .6)) {
            Woods tall = new Woods(Profile.level(1.0), scenery.year().plant("pine"), 2, .60, .02);
            double side = plan.light().x() > .5 ? .02 : .98;
            double next = side < .5 ? .115 : .885;
            easel.solid("front-trees", () -> tall.drawAt(plan, "shore pines", List.of(side, next)));
        }
        scenery.growth("reeds", 0x5f8f5a);
    }
}
