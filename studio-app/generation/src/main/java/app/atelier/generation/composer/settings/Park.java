package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Blossoms;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** Green kept by people: a park with way, bench, lamps and fountain, or a garden with hedge, beds and greenhouse. */
final class Park implements Place {
    private final boolean garden;

    Park(boolean garden) {
        this.garden = garden;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.55, .905, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS)
                .withAnchors(new Anchor(Anchor.Use.SEAT, -.30, .775, .75));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Vista vista = new Vista(scenery, plan);
        vista.countryside(h, List.of("broadleaf"));
        if (!garden && scenery.chance("town", .55)) {
            scenery.panel("skyline", "city-skyline", .0, h - .11, 1.0, h + .04, .82);
            scenery.woods(
                    "far-trees",
                    new Woods(scenery.profile("park trees", h + .03, .02, 4, .3), List.of("broadleaf"), 22, .085, .45));
        }
        Profile lawn = vista.lawn(h + .075, 0x74bc58);
        if (garden) {
            beds(easel, scenery, plan, lawn, side);
        } else {
            grounds(easel, scenery, plan, lawn, side);
        }
        String tree = scenery.spring() || scenery.chance("blossom", .3) ? "blossom-tree" : "broadleaf";
        scenery.prop("tree", tree, .5 + side * .40, lawn.at(.9) + .11, .54, .05);
        if (!scenery.snowy() && !scenery.autumn()) {
            int many = garden ? 150 : 70;
            easel.solid("flowers", () -> Blossoms.scattered(plan, "park", h + .12, .92, many, Meadow.FLOWERS, 6.2));
        }
    }

    private static void grounds(Easel easel, Scenery scenery, Plan plan, Profile lawn, double side) {
        int sand = scenery.year().floor(0xe6cfa8);
        Trail way = new Trail(
                .5 + side * .08,
                lawn.at(.5) + .004,
                .5 + side * .30,
                .36,
                plan.lit(sand, -.1, .2),
                plan.lit(sand, .05, 0));
        easel.solid("path", () -> way.draw(plan, "park"));
        if (scenery.lacks("fountain") && scenery.chance("fountain", .6)) {
            scenery.prop("fountain", "fountain", .5 + side * .19, lawn.at(.7) + .075, .14, .2);
        }
        double[][] lamps = {{-.10, .05, .20}, {.30, .09, .26}, {-.42, .20, .46}};
        for (double[] at : lamps) {
            double x = .5 + side * at[0];
            scenery.prop("lamp", "twin-lamp", x, lawn.at(.5) + at[1], at[2], .3 - at[1]);
            scenery.lampAt(x, lawn.at(.5) + at[1], at[2]);
        }
        if (scenery.lacks("bench")) {
            scenery.prop("bench", "bench", .5 - side * .30, lawn.at(.3) + .165, .115, .06);
        }
        scenery.prop("bush", "flower-bush", .5 - side * .22, lawn.at(.3) + .05, .06, .25);
    }

    private static void beds(Easel easel, Scenery scenery, Plan plan, Profile lawn, double side) {
        for (int i = -1; i <= 1; i++) {
            scenery.prop("hedge", "hedge", .5 + i * .36, lawn.at(.5) + .03, .12, .26);
        }
        if (scenery.lacks("greenhouse")) {
            scenery.prop("greenhouse", "greenhouse", .5 + side * .24, lawn.at(.7) + .06, .20, .2);
        } else {
            scenery.prop("shed", "tool-shed", .5 + side * .24, lawn.at(.7) + .06, .18, .2);
        }
        if (scenery.snowy()) {
            scenery.prop("bush", "bush", .5 - side * .30, lawn.at(.3) + .12, .10, .1);
            return;
        }
        List<String> kinds = List.of("tulips", "poppies", "lavender", "sunflower", "flowers");
        for (int i = 0; i < 5; i++) {
            double x = .5 - side * (.44 - i * .075);
            scenery.prop(
                    "flower-bed",
                    kinds.get((i + (int) (plan.seeds().choice("beds") * 5)) % 5),
                    x,
                    lawn.at(.3) + .115 + .012 * (i % 2),
                    .13,
                    .1);
        }
        scenery.prop("flower-bed", "lavender", .5 + side * .28, lawn.at(.3) + .20, .11, .04);
        scenery.prop("flower-bed", "flower-bush", .5 + side * .43, lawn.at(.3) + .24, .12, .03);
        int stone = scenery.year().floor(0xd8cbb8);
        Trail way = new Trail(
                .5 + side * .10,
                lawn.at(.5) + .012,
                .5 + side * .10,
                .24,
                plan.lit(stone, -.1, .2),
                plan.lit(stone, .05, 0));
        easel.solid("path", () -> way.draw(plan, "garden"));
    }

    @Override
    public void front(Easel easel) {
        new Vista(new Scenery(easel), easel.plan()).foreground();
    }
}
