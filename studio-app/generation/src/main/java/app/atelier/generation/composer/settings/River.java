package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** A river between a wooded bank, a bridge over it, and the near bank; stones and ripples of the current. */
final class River implements Place {
    private static final double SHORE = .625;

    @Override
    public Stage stage(Scene scene) {
        if (bridging(scene)) {
            return new Stage(.50, SHORE + .075, Surface.WATER).withShore(SHORE).withHeroScale(1.25);
        }
        if (!Banks.ashore(scene)) {
            return new Stage(.50, .87, Surface.WATER).withShore(SHORE).withHeroScale(.95);
        }
        return new Stage(.50, .90, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS)
                .withShore(SHORE)
                .withAnchors(
                        new Anchor(Anchor.Use.WATER, .18, .78, .7), new Anchor(Anchor.Use.TOP, .30, SHORE - .06, .3));
    }

    /** A bridge as the hero leads over the water. */
    private static boolean bridging(Scene scene) {
        return scene.hero().filter(hero -> hero.art().equals("prop:bridge")).isPresent();
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double shore = plan.stage().shore();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(shore - .10);
        if (scenery.chance("mountains", .6)
                || plan.scene().feature(Feature.MOUNTAINS).isPresent()) {
            scenery.ridge("far-mountains", new Ridge(shore - .20, .10, .85, 5, 0x6f86b0, true));
            scenery.fog(shore - .14, .03, .4);
        }
        Profile hills = scenery.profile("river hills", shore - .115, .04, 3, .3);
        List<String> trees = List.of("broadleaf", "broadleaf", "pine");
        scenery.woods("far-trees", new Woods(hills, trees, 30, .06, .62));
        scenery.ground("far-meadow", Ground.at(plan, hills, scenery.year().turf(0x8fc080), .6, .1));
        scenery.fog(shore - .08, .03, .3);
        Profile bank = scenery.profile("far bank", shore - .045, .02, 4, .3);
        scenery.woods("trees", new Woods(bank, trees, 9, .21, .22, .3, .07, .10));
        scenery.ground(
                "far-bank",
                Ground.at(plan, bank, scenery.year().turf(0x76b258), .2, .07).until(shore + .006));
        scenery.woods("bushes", new Woods(bank.lower(.03), List.of("bush", "flower-bush", "grass"), 9, .045, .18));
        if (scenery.lacks("bridge") && scenery.chance("bridge", .75)) {
            String kind = scenery.choose("bridge kind", List.of("stone-bridge", "bridge"));
            scenery.prop("bridge", kind, .5 + side * .33, shore + .022, .15, .16);
        }
        Water plain = Water.under(plan, shore, 1)
                .with(plan.night() ? .7 : .66, 1, plan.light().disc() ? .7 : 0);
        Water water =
                plan.mood().haziness() < 2 ? plain.coloured(0x9fd8dc, 0x2f86a8).with(.5, 1, .4) : plain;
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        current(easel, scenery, shore);
        scenery.prop("rocks", "rocks", .5 + side * .10, shore + .075, .05, .1);
        scenery.prop("rocks", "mossy-rock", .5 + side * .41, shore + .15, .085, .05);
        if (!bridging(plan.scene())) {
            Banks.near(scenery, plan, shore);
        }
    }

    /** Long thin streaks that show which way it flows. */
    private static void current(Easel easel, Scenery scenery, double shore) {
        if (!easel.plan().shaded()) {
            return;
        }
        double half = 50 * easel.frame().aspect();
        scenery.sketch("current", .05, s -> {
            for (int i = 0; i < 34; i++) {
                double t = s.between(.05, 1);
                double y = 100 * (1 - shore) * (1 - t);
                double x = s.about(half);
                double w = s.between(3, 9) * (.4 + t);
                s.line(Outlines.curve(x - w, y, x, y + .5 * t, x + w, y - .2), .18 + .3 * t, 0xffffff, -.3, .28);
            }
        });
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (scenery.snowy()) {
            scenery.frame("snow");
        } else {
            scenery.frame("reeds", scenery.year().turf(0x5f8f5a));
            if (scenery.autumn() && !easel.frame().narrow()) {
                scenery.frame("autumn-leaves");
            }
        }
    }
}
