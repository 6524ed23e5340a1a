package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;
import java.awt.Color;
import java.util.List;

/** A river between a wooded bank, a bridge over it, and the near bank; stones and ripples of the current. */
final class River implements Place {
    private static final double SHORE = .625;
    private static final String COURSE = "river";

    /** Its width at the viewer, fraction of the unit; and where the float of one who fishes must lie in it. */
    private static final double WIDE = 1.02;

    private static final double FISHED = 1.45;

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
                        new Anchor(Anchor.Use.WATER, .33, .82, .6), new Anchor(Anchor.Use.TOP, .30, SHORE - .06, .3));
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
        if (winds(plan.scene())) {
            winding(easel, scenery, plan, shore, side, trees);
        } else {
            across(easel, scenery, plan, shore, side, trees);
        }
    }

    /** A river comes towards whoever stands beside it; who swims, rows or crosses it sees it from bank to bank. */
    private static boolean winds(Scene scene) {
        return !bridging(scene) && Banks.ashore(scene);
    }

    private static Water water(Plan plan, double shore) {
        Water plain = Water.under(plan, shore, 1)
                .with(plan.night() ? .7 : .66, 1, plan.light().disc() ? .7 : 0);
        return plan.mood().haziness() < 2 ? plain.coloured(0x9fd8dc, 0x2f86a8).with(.5, 1, .4) : plain;
    }

    /** Out of the distance to the viewer between two meadows, on the side that the main figure leaves free. */
    private static void winding(
            Easel easel, Scenery scenery, Plan plan, double shore, double side, List<String> trees) {
        Profile near = scenery.profile("river meadow", shore - .035, .02, 4, .3, -.03 * side);
        scenery.woods("trees", new Woods(near, trees, 10, .20, .22, .35, .07, .12));
        int grass = scenery.year().turf(0x78b25c);
        scenery.ground("bank", new Ground(near, plan.lit(grass, -.35, .18), plan.lit(grass, .2, .02), .2).textured(.1));
        double from = .5 + side * .08;
        double wide = Banks.fished(plan.scene()) ? FISHED : WIDE;
        Trail course = new Trail(from, near.at(from) + .006, .5 + side * .47, wide, 0, 0);
        int soil = scenery.snowy() ? 0xb9c4d8 : 0x8a7052;
        int wet = plan.lit(soil, .25, .04);
        Trail edge = new Trail(from, near.at(from) + .003, .5 + side * .47, wide * 1.07, wet, wet);
        easel.solid("bank-foot", () -> edge.draw(plan, COURSE));
        Easel.Once<Sheet> bed = new Easel.Once<>(() -> Sheet.painted(plan.frame(), g -> {
            g.setColor(Color.WHITE);
            g.fill(course.outline(plan, COURSE));
        }));
        Water water = water(plan, near.at(from));
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> within(water.draw(plan, canvas, easel.painting().bands()), bed.get()));
        scenery.tufts("tufts", near, .14, grass, course.ways(plan, COURSE));
        stones(scenery, plan, course, side);
        if (scenery.lacks("bridge") && scenery.chance("bridge", .6)) {
            double y = near.at(from) + .05;
            String kind = scenery.choose("bridge kind", List.of("stone-bridge", "bridge"));
            scenery.prop("bridge", kind, course.middle(plan, COURSE, y), y + .012, .09, .2);
        }
    }

    /** What of a sheet lies in the bed. */
    private static Sheet within(Sheet water, Sheet bed) {
        int[] argb = water.argb().clone();
        for (int y = 0; y < water.height(); y++) {
            int row = water.y() + y - bed.y();
            for (int x = 0; x < water.width(); x++) {
                int column = water.x() + x - bed.x();
                boolean inside = row >= 0 && row < bed.height() && column >= 0 && column < bed.width();
                int share = inside ? bed.argb()[row * bed.width() + column] >>> 24 : 0;
                int at = y * water.width() + x;
                argb[at] = share == 255 ? argb[at] : Furnishing.faded(argb[at], share / 255.0);
            }
        }
        return Sheet.of(water.x(), water.y(), water.width(), water.height(), argb);
    }

    /** Stones and grass where the water meets the land, larger towards the viewer. */
    private static void stones(Scenery scenery, Plan plan, Trail course, double side) {
        Ways water = course.ways(plan, COURSE);
        String grass = scenery.autumn() ? "dry-grass-row" : "grass-row";
        for (int i = 0; i < 7; i++) {
            double y = plan.stage().shore() + .05 + .043 * i;
            int bank = i % 2 == 0 ? 1 : -1;
            double x = course.middle(plan, COURSE, y);
            for (int step = 0; step < 80 && water.cross(x, y); step++) {
                x += bank * .006;
            }
            boolean seen = x > .01 && x < .99 && Math.abs(x - plan.focusX()) > .10;
            double tall = .022 + .010 * i;
            if (seen && i % 3 != 1) {
                scenery.prop("rocks", i % 3 == 0 ? "rocks" : "mossy-rock", x, y + .008, tall, .1 - .012 * i, bank > 0);
            } else if (seen && !scenery.snowy()) {
                scenery.prop("bank-grass", grass, x + bank * .02, y + .004, tall, .08 - .01 * i);
            }
        }
        double x = course.middle(plan, COURSE, .80) + side * .03;
        if (x < .97 && x > .03 && !Banks.fished(plan.scene())) {
            scenery.prop("rocks", "mossy-rock", x, .81, .035, .06);
        }
    }

    private static void across(Easel easel, Scenery scenery, Plan plan, double shore, double side, List<String> trees) {
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
        Water water = water(plan, shore);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        current(easel, scenery, shore);
        scenery.prop("rocks", "rocks", .5 + side * .10, shore + .075, .05, .1);
        scenery.prop("rocks", "mossy-rock", .5 + side * .41, shore + .15, .085, .05);
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
