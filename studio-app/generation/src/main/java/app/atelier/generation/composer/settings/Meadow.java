package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Blossoms;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import java.util.List;
import java.util.Optional;

/** Open green land: meadow, valley, field, and the same under snow. */
final class Meadow implements Place {
    static final int[] FLOWERS = {0xfff4e6, 0xffd45c, 0xf27a8a, 0xc08af0, 0xff9a5c};

    /** A field is ripe. */
    private static final int[] RIPE = {0x9fbf84, 0xbcc070, 0xd6bc5e, 0xcfa84a};

    private static final int[] SNOW = {0xe6eefc, 0xeaf1fd, 0xf4f8ff, 0xccd8f2};

    private final Setting setting;

    Meadow(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.56, .905, snowy(scene) ? Surface.SNOW : dry(scene) ? Surface.DRY_GRASS : Surface.GRASS);
    }

    private static boolean snowy(Scene scene) {
        return Year.snowy(scene);
    }

    private boolean dry(Scene scene) {
        return setting == Setting.FIELD || scene.mood().equals("autumn");
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        boolean autumn = scenery.autumn();
        boolean snowy = snowy(plan.scene());
        int[] greens = snowy
                ? SNOW
                : autumn
                        ? new int[] {0xc9b068, 0xcfae58, 0xd0a850, 0xc9a850}
                        : ripe(plan)
                                ? RIPE
                                : scenery.choose(
                                        "greens",
                                        List.of(
                                                new int[] {0x7fae8a, 0x76b070, 0x6fb05a, 0x5fa552},
                                                new int[] {0x8fb5a0, 0x8fc080, 0x8fca70, 0x7fbf62},
                                                new int[] {0x86c268, 0x86c268, 0x7aba5f, 0x6fb05a}));
        scenery.sky(h);
        if (scenery.chance("mountains", .7)) {
            boolean snow = scenery.chance("snow caps", .5) && !autumn;
            scenery.ridge("far-mountains", new Ridge(h - .06, .08, .95, 5, 0x6f8fb5, snow));
            scenery.fog(h - .01, .04, .42);
        }
        List<String> trees = snowy
                ? List.of("snowy-pine", "pine", "bare-tree")
                : autumn ? List.of("autumn-tree") : List.of("broadleaf", "broadleaf", "pine");
        if (!autumn && !snowy && scenery.chance("round only", .6)) {
            trees = List.of("broadleaf");
        }
        Profile far = scenery.profile("far meadow", h - .015, .03, 4, .3);
        scenery.woods("far-trees", new Woods(far, trees, 34, .05, .75));
        scenery.ground("far-meadow", Ground.at(plan, far, greens[0], .75, .12));
        Profile middle = scenery.profile("middle meadow", h + .03, .035, 4, .3, .02);
        scenery.woods("middle-trees", new Woods(middle, trees, 17, .095, .44).clearing(.04, .06));
        scenery.ground("middle-meadow", Ground.at(plan, middle, greens[1], .44, .13));
        scenery.fog(h + .07, .03, .28);
        Profile near = scenery.profile("near meadow", h + .10, .045, 4, .3, -.03);
        scenery.woods("trees", new Woods(near, trees, 6, .17, .18, .3, .09, .17));
        Ground ground =
                new Ground(near, plan.lit(greens[2], -.35, .18), plan.lit(greens[3], .16, .05), .2).textured(.09);
        scenery.ground("meadow", ground);
        if (ripe(plan)) {
            Perspective view = new Perspective(plan.focusLeft() ? .72 : .28, h + .085, 1.04);
            new Flooring(scenery, plan, view).rows("field-rows", h + .135, autumn ? 0xb88a3c : 0xbc963e, .05);
        }
        Ways ways = trail(easel, scenery, plan, near, h);
        scenery.tufts("tufts", near, .18, greens[3], ways);
        details(scenery, plan, near);
        blossoms(easel, scenery, plan, h, ways);
    }

    /** Whether corn stands or stood here in rows. */
    private boolean ripe(Plan plan) {
        return setting == Setting.FIELD
                && !snowy(plan.scene())
                && plan.scene().settingColour() == null
                && FlowerField.of(plan).isEmpty();
    }

    private Ways trail(Easel easel, Scenery scenery, Plan plan, Profile near, double h) {
        boolean river = plan.scene().feature(Feature.RIVER).isPresent();
        boolean path = plan.scene().feature(Feature.PATH).isPresent();
        // Seen from the air a valley needs something that leads the eye through it.
        boolean flown = plan.anyPlaced(p -> p.hero() && p.hangs());
        if (snowy(plan.scene()) && !path || !river && !path && !flown && !scenery.chance("trail", .45)) {
            return Ways.NONE;
        }
        double from = plan.focusLeft() ? .66 : .34;
        double to = plan.focusLeft() ? .86 : .14;
        boolean water = river || !path && scenery.chance("stream", .4);
        Trail trail = new Trail(
                from,
                near.at(from) + .004,
                to,
                .34,
                water ? plan.mood().skyAt(.95) : plan.lit(0xe6cfa8, -.15, .14),
                water ? plan.mood().skyAt(.55) : plan.lit(0xe6cfa8, .05, 0));
        easel.solid(water ? "stream" : "path", () -> trail.draw(plan, "meadow"));
        return trail.ways(plan, "meadow");
    }

    private void details(Scenery scenery, Plan plan, Profile near) {
        double away = plan.focusLeft() ? .82 : .17;
        switch (setting) {
            case SNOW_FIELD -> {
                scenery.prop("tree", "snowy-pine", away > .5 ? .92 : .08, near.at(away) + .10, .56, .04);
                scenery.prop("tree", "snowy-pine", away > .5 ? .82 : .18, near.at(away) + .06, .36, .10);
                scenery.prop("fence", "rail-fence", 1 - away, near.at(1 - away) + .08, .07, .08);
                if (scenery.chance("cabin", .6)) {
                    double x = away > .5 ? .30 : .70;
                    scenery.prop("house", "log-cabin", x, near.at(x) + .02, .13, .2);
                }
            }
            default -> {
                if (setting == Setting.FIELD
                        && !snowy(plan.scene())
                        && FlowerField.of(plan).isEmpty()
                        && scenery.lacks("bale")) {
                    for (int i = 0; i < 3; i++) {
                        double x = 1 - away + (away > .5 ? 1 : -1) * (-.06 + .12 * i);
                        scenery.prop(
                                "bales", "hay-bale", x, near.at(x) + .035 + .022 * i, .05 + .014 * i, .16 - .04 * i);
                    }
                }
                if (scenery.spring() || scenery.chance("tree", .35)) {
                    String tree = snowy(plan.scene())
                            ? "snowy-pine"
                            : scenery.spring() ? "blossom-tree" : scenery.autumn() ? "autumn-tree" : "broadleaf";
                    double x = away > .5 ? .90 : .11;
                    scenery.prop("tree", tree, x, near.at(x) + .10, .50, .04);
                }
                if (scenery.chance("house", .45)) {
                    double x = 1 - away * .9 - .02;
                    scenery.prop("house", "house", x, near.at(x) + .03, .085, .22);
                    scenery.prop("house", "cottage", x + .07, near.at(x + .07) + .018, .06, .3);
                }
            }
        }
    }

    private void blossoms(Easel easel, Scenery scenery, Plan plan, double h, Ways ways) {
        if (snowy(plan.scene())) {
            return;
        }
        Optional<FlowerField> field = FlowerField.of(plan);
        if (field.isPresent()) {
            field.get().draw(scenery, h + .115);
            return;
        }
        boolean flowers = plan.scene().feature(Feature.FLOWERS).isPresent();
        if (flowers || scenery.spring() || scenery.chance("blossoms", .4) && !dry(plan.scene())) {
            int many = flowers || scenery.spring() ? 420 : 110;
            easel.solid("flowers", () -> Blossoms.scattered(plan, "meadow", h + .12, .94, many, FLOWERS, 8, ways));
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (snowy(easel.plan().scene())) {
            scenery.frame("snow");
        } else if (dry(easel.plan().scene())) {
            boolean wheat =
                    FlowerField.of(easel.plan()).map(FlowerField::corn).orElseGet(() -> scenery.chance("wheat", .5));
            scenery.frame(setting == Setting.FIELD && wheat ? "wheat" : "grass", 0xc9a04a);
        } else {
            boolean mixed = !easel.plan().scene().without(Feature.FLOWERS)
                    && FlowerField.of(easel.plan()).isEmpty();
            scenery.frame(mixed ? "flowers" : "grass", 0x5fa552);
        }
        if (scenery.autumn() && !easel.frame().narrow()) {
            scenery.frame("autumn-leaves");
        }
        if (easel.plan().night() && !snowy(easel.plan().scene())) {
            scenery.fireflies(30);
        }
    }
}
