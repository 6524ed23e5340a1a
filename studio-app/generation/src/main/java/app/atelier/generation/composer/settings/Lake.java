package app.atelier.generation.composer.settings;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** Still water before mountains or low woods: lake, pond, lagoon. */
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
        boolean boat = scene.hero().map(hero -> hero.kind() == Kind.VEHICLE).orElse(false);
        // Several swimmers need water around them to swim in.
        int swimmers = scene.hero().map(Subject::count).orElse(1);
        double several = swimmers > 2 ? .80 : .92;
        return new Stage(.54, .86, Surface.WATER).withShore(.55).withHeroScale(boat ? 1.5 : several);
    }

    /** Whoever does not swim or wade is on the bank. */
    static boolean banked(Scene scene) {
        return scene.hero()
                .filter(hero -> hero.role() == Role.ON_GROUND && (hero.isCharacter() || rooted(hero)))
                .filter(hero -> hero.deed() == null || !hero.deed().pose().equals("swim"))
                .isPresent();
    }

    /** Trees and houses stand on land. */
    private static boolean rooted(Subject hero) {
        boolean land = hero.kind() == Kind.PLANT || hero.kind() == Kind.BUILDING;
        return land && hero.metres() > 1;
    }

    /** Land under the hero's feet that bends down to the water, the way the story reads. */
    static Profile bank(Scenery scenery, Plan plan) {
        double edge = plan.focusX()
                + (plan.focusLeft() ? 1 : -1)
                        * (Banks.fished(plan.scene()) ? .12 : .26)
                        * plan.shot()
                        / plan.frame().aspect()
                        * 1.333;
        double top = plan.stage().base() - .05;
        Profile wave = scenery.profile("bank", 0, .016, 9, .55);
        return x -> {
            double past =
                    (plan.focusLeft() ? x - edge : edge - x) * plan.frame().aspect();
            double fall = past > 0 ? .30 * (1 - Math.exp(-Math.pow(past * 2.1, 1.7))) : -.03 * Math.min(1, -past / .5);
            return top + wave.at(x) + fall;
        };
    }

    /** The bank with a wet foot, tufts, stones where it meets the water. */
    static void shore(Easel easel, Scenery scenery, int green) {
        Plan plan = easel.plan();
        Profile bank = bank(scenery, plan);
        int soil = scenery.snowy() ? 0xb9c4d8 : 0x7a6248;
        scenery.ground("bank-foot", new Ground(bank.lower(-.008), plan.lit(soil, .1, .02), plan.lit(soil, .7, 0), .05));
        scenery.ground(
                "bank",
                new Ground(bank.lower(.006), plan.lit(green, -.35, .02), plan.lit(green, .42, 0), .2).textured(.16));
        scenery.tufts("bank-tufts", bank.lower(.012), .04, green, Ways.NONE);
        int side = plan.focusLeft() ? 1 : -1;
        double edge = plan.focusX() + side * .40 / Math.max(.75, plan.frame().aspect() / 1.333);
        scenery.prop("rocks", "rocks", edge, Math.min(.985, bank.at(Math.clamp(edge, 0, 1)) + .02), .05, .02, side > 0);
        if (!scenery.snowy()) {
            for (int i = 0; i < 12; i++) {
                double x = (i + .3 + .4 * plan.seeds().choice("bank grass " + i)) / 12;
                double y = bank.at(x);
                if (y < .97) {
                    scenery.prop("bank-grass", scenery.autumn() ? "dry-grass-row" : "grass-row", x, y + .018, .034, 0);
                }
            }
        }
    }

    private boolean flat() {
        return setting == Setting.LAGOON || setting == Setting.POND;
    }

    private List<String> trees(Scenery scenery) {
        return switch (setting) {
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
                    case LAGOON -> "palm";
                    default -> "willow";
                };
        if (!plan.scene().without(Feature.TREES)) {
            scenery.prop("tree", tree, .5 + side * .36, h + .03, .27, .26, side > 0);
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
                    new Ridge(h - .15, .26, .60, scenery.chance("three peaks", .5) ? 3 : 4, 0x5f78b0, snow));
            scenery.fog(h - .06, .03, .36);
            scenery.ridge("mountains", new Ridge(h - .06, .11, .40, 4, 0x5a7f9a, false));
            scenery.fog(h - .03, .025, .45);
        }
        Profile shore = scenery.profile("shore", h - .012, .02, 5, .4);
        scenery.woods(
                "shore-trees",
                new Woods(shore, trees(scenery), flat() ? 26 : 48, flat() ? .085 : .085, flat() ? .5 : .32));
        int grass = scenery.year().turf(0x6fae6a);
        double depth = flat() ? .5 : .27;
        scenery.ground(
                "shore",
                new Ground(shore.lower(.007), plan.lit(grass, 0, depth), plan.lit(grass, .2, depth), .05)
                        .until(plan.stage().shore() + .004));
        if (flat()) {
            scenery.fog(h, .03, .35);
            side(scenery, plan, h);
        }
        Water water = water(scenery, plan);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        if (!scenery.snowy()) {
            nearWater(scenery, plan);
        }
        if (banked(plan.scene())) {
            shore(easel, scenery, scenery.year().turf(0x5f9a52));
        }
    }

    /** What lies in the near water, so that it is not an empty third: by seed a jetty with a boat, or stones and pads. */
    private void nearWater(Scenery scenery, Plan plan) {
        double shore = plan.stage().shore();
        double side = plan.focusLeft() ? 1 : -1;
        double choice = plan.seeds().choice("near water");
        if (choice < .45 && !flat()) {
            jetty(scenery, plan, side);
            if (scenery.lacks("boat") && scenery.chance("boat", .7)) {
                scenery.afloat("boat", "rowing-boat", .5 + side * .25, shore + .185, .055, .08, side < 0);
            }
            return;
        }
        double[][] stones = {{.36, .26, .075}, {.26, .30, .04}, {-.40, .20, .045}};
        for (double[] stone : stones) {
            scenery.afloat(
                    "rocks",
                    stone[2] > .05 ? "rocks" : "mossy-rock",
                    .5 + side * stone[0],
                    shore + stone[1],
                    stone[2],
                    .06,
                    side > 0);
        }
        if (flat()) {
            scenery.prop("lily-pads", "lily-pads", .5 + side * .14, shore + .16, .03, .12);
            scenery.prop("lily-pads", "lily-pads", .5 - side * .22, shore + .24, .045, .06);
            scenery.prop("reeds", "reeds", .5 - side * .36, shore + .20, .13, .1);
        }
    }

    /** Boards on piles that lead from the near corner out into the water. */
    private static void jetty(Scenery scenery, Plan plan, double side) {
        scenery.sketch("jetty", .04, s -> {
            double half = 50 * plan.frame().aspect();
            double x0 = side * (half + 4);
            double x1 = side * half * .52;
            int n = 11;
            for (int i = 0; i < n; i++) {
                double t = (double) i / n;
                double u = (i + .86) / n;
                double nearX = x1 + (x0 - x1) * t;
                double nextX = x1 + (x0 - x1) * u;
                double far = 24 - 6 * t;
                double low = 20.6 - 10.5 * t;
                double nextFar = 24 - 6 * u;
                double nextLow = 20.6 - 10.5 * u;
                if (i % 4 == 0) {
                    double wide = .9 + 1.1 * t;
                    double foot = low - 6 - 4 * t;
                    s.fade(
                            Outlines.slab(nearX - wide, foot - 6, nearX + wide, foot),
                            0x2f2428,
                            .6,
                            0,
                            .35,
                            0,
                            foot - 6,
                            0,
                            foot);
                    s.across(Outlines.slab(nearX - wide, foot, nearX + wide, low + 3 + 2 * t), 0x7a5a42, -.1, .7);
                }
                s.form(
                        Outlines.polygon(nearX, far, nextX, nextFar, nextX, nextLow, nearX, low),
                        0xb08a64,
                        -.3 + s.about(.12),
                        .3);
                s.fill(
                        Outlines.polygon(nearX, low, nextX, nextLow, nextX, nextLow - 1.1 - t, nearX, low - 1.1 - t),
                        0x7a5a42,
                        .5);
            }
        });
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        boolean calm = setting == Setting.LAGOON || setting == Setting.POND;
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
