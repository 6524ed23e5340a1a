package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Spot;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** A basin with boats before a row of houses; a quay with bollards and crates before it for those who do not swim. */
final class Harbour implements Place {
    private static final double SHORE = .53;
    private static final double QUAY = .775;

    @Override
    public Stage stage(Scene scene) {
        if (afloat(scene)) {
            return new Stage(.50, .83, Surface.WATER).withShore(SHORE).withHeroScale(.95);
        }
        return new Stage(.50, .905, Surface.STREET)
                .withShore(SHORE)
                .withAnchors(
                        new Anchor(Anchor.Use.EDGE, .12, QUAY + .02, .8).named(Spot.EDGE),
                        new Anchor(Anchor.Use.WATER, .25, .70, .5));
    }

    private static boolean afloat(Scene scene) {
        return scene.hero()
                .map(hero -> hero.role() == Role.ON_WATER || hero.role() == Role.IN_WATER)
                .orElse(false);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double shore = plan.stage().shore();
        scenery.sky(shore);
        Profile hills = scenery.profile("harbour hills", shore - .055, .05, 3, .3);
        scenery.ground(
                "far-hills",
                Ground.at(plan, hills, scenery.year().turf(0x7fae8a), .72, .1).until(shore + .004));
        scenery.fog(shore - .03, .03, .3);
        town(scenery, plan, shore);
        int stone = plan.lit(scenery.year().floor(0xb5aaa0), 0, .3);
        scenery.ground(
                "far-quay",
                new Ground(
                                Profile.level(shore - .008),
                                stone,
                                Rgb.mix(stone, plan.mood().shadow(), .4),
                                .02)
                        .until(shore + .008));
        boolean day = plan.mood().haziness() < 2 && !plan.mood().dark();
        Water sky = Water.under(plan, shore + .006, 1);
        Water water = day
                ? sky.coloured(0x8fd0d8, 0x1f7a98).with(.5, .6, .4)
                : sky.with(.74, .6, plan.light().disc() ? .8 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        boats(scenery, plan, shore);
        if (!afloat(plan.scene())) {
            quay(scenery, plan);
        }
    }

    private static void town(Scenery scenery, Plan plan, double shore) {
        boolean left = plan.focusLeft();
        double end = left ? .93 : .07;
        if (scenery.lacks("lighthouse")) {
            scenery.prop("lighthouse", "lighthouse", end, shore + .004, .30, .22);
        }
        scenery.prop("church", "church", left ? .34 : .66, shore - .02, .20, .42);
        List<String> row = List.of("town-houses", "town-houses", "fish-house");
        double x = -.02;
        for (int i = 0; x < .60; i++) {
            String kind = row.get(i % row.size());
            double tall = kind.equals("fish-house") ? .105 : .145;
            double wide = tall
                    * (kind.equals("fish-house") ? 1.5 : 1.7)
                    / plan.frame().aspect();
            double middle = x + wide / 2;
            scenery.prop("houses", kind, left ? middle : 1 - middle, shore, tall, .32, i % 2 == 1);
            x += wide;
        }
        if (scenery.lacks("crane")) {
            scenery.prop("crane", "harbour-crane", left ? .745 : .255, shore + .002, .26, .26, !left);
        }
    }

    private static void boats(Scenery scenery, Plan plan, double shore) {
        boolean left = plan.focusLeft();
        double side = left ? 1 : -1;
        scenery.afloat("far-boat", "sailing-boat", .5 + side * .10, shore + .035, .17, .30, left);
        scenery.afloat("far-boat", "rowing-boat", .5 - side * .22, shore + .055, .035, .25, !left);
        if (!plan.anyPlaced(p -> p.hero() && p.x() > .6 == left)) {
            scenery.afloat("boat", "fishing-boat", .5 + side * .33, shore + .135, .24, .08, left);
        }
        scenery.afloat("boat", "sailing-boat", .5 - side * .42, shore + .11, .34, .12, !left);
        scenery.prop("buoy", "buoy", .5 + side * .05, shore + .14, .05, .12);
    }

    private static void quay(Scenery scenery, Plan plan) {
        boolean left = plan.focusLeft();
        Perspective view = new Perspective(left ? .62 : .38, SHORE - .02, 1.03);
        double edge = QUAY + plan.stage().horizon() - .50;
        int stone = 0xb8aa9c;
        double half = 50 * plan.frame().aspect() + 2;
        scenery.sketch("quay-wall", .05, s -> {
            s.fall(Outlines.slab(-half, 100 * (1 - edge - .05), half, 100 * (1 - edge)), 0x7a7078, .1, .6);
            for (int i = 0; i < 9; i++) {
                double x = -half + 2 * half * (i + .5) / 9;
                s.across(
                        Outlines.slab(x - .9, 100 * (1 - edge - .055), x + .9, 100 * (1 - edge) + 1),
                        0x6a4f40,
                        -.2,
                        .5);
            }
        });
        new Flooring(scenery, plan, view).slabs("quay", edge + .018, stone, .17, .35);
        scenery.sketch(
                "quay-edge",
                .03,
                s -> s.fall(
                        Outlines.slab(-half, 100 * (1 - edge - .022), half, 100 * (1 - edge + .002)),
                        scenery.year().floor(0xd2c6b6),
                        -.35,
                        .1));
        double side = left ? 1 : -1;
        scenery.prop("bollard", "bollard", .5 + side * .13, edge + .034, .060, .02);
        scenery.prop("bollard", "bollard", .5 - side * .30, edge + .034, .060, .02);
        scenery.prop("lamp", "street-lamp", .5 - side * .44, edge + .06, .44, .02);
        scenery.lampAt(.5 - side * .44, edge + .06, .44);
        scenery.prop("crates", "crates", .5 + side * .41, .885, .15, .01);
        scenery.prop("barrels", "barrels", .5 + side * .29, .862, .085, .02);
        if (!plan.frame().narrow()) {
            scenery.prop("lobster-pots", "lobster-pots", .5 - side * .40, .92, .10, 0);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        if (scenery.chance("gulls", .7) && plan.scene().weather().ordinal() < 2) {
            scenery.prop("gulls", "gulls", plan.focusLeft() ? .70 : .30, .30, .07, .1);
        }
    }
}
