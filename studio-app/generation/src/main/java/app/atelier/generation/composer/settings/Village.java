package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** Houses along a lane below a church, a well on the green, windows and a lamp that shine in the evening. */
final class Village implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.55, .91, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS)
                .withAnchors(new Anchor(Anchor.Use.SEAT, .28, .80, .7), new Anchor(Anchor.Use.TOP, -.36, .62, .35));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Vista vista = new Vista(scenery, plan);
        boolean lake = plan.scene().feature(Feature.LAKE).isPresent();
        Profile middle = lake ? waterside(easel, scenery, plan, h) : vista.countryside(h, List.of("broadleaf", "pine"));
        if (scenery.lacks("church")) {
            scenery.prop("church", "church", .5 + side * .10, middle.at(.5) + .035, .24, .38);
        }
        List<String> far = kinds(scenery, List.of("house", "cottage", "blue-house", "house", "cottage"));
        for (int i = 0; i < (lake ? 0 : far.size()); i++) {
            double x = .5 + side * (-.30 + .15 * i + (i > 2 ? .04 : 0));
            house(scenery, far.get(i), x, middle.at(x) + .055 + .008 * (i % 2), .095 + .012 * (i % 2), .34);
        }
        Profile green = vista.lawn(h + .085, 0x7aba5f);
        int sand = scenery.year().floor(0xe2c9a2);
        Trail lane = new Trail(
                .5 + side * .06,
                green.at(.5) + .002,
                .5 - side * .08,
                .50,
                plan.lit(sand, -.1, .2),
                plan.lit(sand, .06, 0));
        easel.solid("lane", () -> lane.draw(plan, "village"));
        List<String> near = kinds(scenery, List.of("house", "cottage", "blue-house"));
        double[][] at = {{.24, .05, .19}, {-.27, .06, .20}, {.42, .13, .30}, {-.44, .14, .31}};
        for (int i = 0; i < at.length; i++) {
            double x = .5 + side * at[i][0];
            house(scenery, near.get((i + 1) % near.size()), x, green.at(x) + at[i][1], at[i][2], .20 - at[i][1]);
        }
        scenery.prop("tree", "broadleaf", .5 - side * .33, green.at(.2) + .10, .22, .12);
        if (scenery.lacks("well") && scenery.chance("well", .7)) {
            scenery.prop("well", "well", .5 + side * .30, green.at(.8) + .20, .15, .04);
        }
        scenery.prop("lamp", "street-lamp", .5 - side * .19, green.at(.3) + .15, .30, .08);
        scenery.lampAt(.5 - side * .19, green.at(.3) + .15, .30);
    }

    /** A lake before wooded mountains; the level of the land on its near side is returned. */
    private static Profile waterside(Easel easel, Scenery scenery, Plan plan, double h) {
        double shore = h - .035;
        scenery.sky(shore);
        scenery.ridge("far-mountains", new Ridge(shore - .10, .18, .62, 4, 0x5f78b0, !scenery.autumn()));
        scenery.fog(shore - .03, .03, .36);
        Profile far = scenery.profile("far shore", shore - .010, .02, 5, .4);
        scenery.woods("shore-trees", new Woods(far, List.of("pine", "pine", "broadleaf"), 44, .06, .4));
        int grass = scenery.year().turf(0x6fae6a);
        scenery.ground(
                "shore", Ground.at(plan, far.lower(.006), grass, .36, .05).until(shore + .004));
        Water plain = Water.under(plan, shore, Math.min(1, h + .15))
                .with(.62, .6, plan.light().disc() ? .7 : 0);
        Water water =
                plan.mood().haziness() < 2 ? plain.coloured(0xa4d8e8, 0x2f86b4).with(.55, .6, .6) : plain;
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        double side = plan.focusLeft() ? 1 : -1;
        scenery.afloat("boat", "sailing-boat", .5 - side * .16, shore + .045, .075, .4, side > 0);
        Profile near = scenery.profile("near shore", h + .055, .02, 4, .3);
        scenery.ground("near-shore", Ground.at(plan, near, scenery.year().turf(0x82bc74), .3, .1));
        return near;
    }

    private static List<String> kinds(Scenery scenery, List<String> summer) {
        return scenery.snowy()
                ? summer.stream()
                        .map(kind -> kind.equals("cottage") ? "log-cabin" : "snowy-house")
                        .toList()
                : summer;
    }

    private static void house(Scenery scenery, String kind, double x, double base, double height, double depth) {
        scenery.prop("houses", kind, x, base, height, Math.max(0, depth));
        scenery.pool(x, base + .005, height * .9, 0xffc66a, .38);
    }

    @Override
    public void front(Easel easel) {
        new Vista(new Scenery(easel), easel.plan()).foreground();
    }
}
