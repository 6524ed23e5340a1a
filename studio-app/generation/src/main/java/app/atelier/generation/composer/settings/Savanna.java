package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A plain of dry grass under umbrella trees: hills and herds in the haze, a rock or a water hole, tall dark grass before the viewer. */
final class Savanna implements Place {
    private static final int STRAW = 0xd9a54c;
    private static final List<String> HERDS = List.of("far-giraffe", "far-elephant", "far-antelope");

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .90, Surface.DRY_GRASS).withHeroScale(1.06);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        boolean right = plan.focusLeft();
        double side = right ? 1 : -1;
        scenery.sky(h);
        if (scenery.chance("great mountain", .35)) {
            scenery.prop("mountain", "mountain", .5 - side * .26, h + .02, .24, .80);
        }
        scenery.ridge("far-hills", new Ridge(h - .035, .05, .86, 4, 0x8a7a7a, false));
        scenery.fog(h - .01, .03, .4);
        Profile far = scenery.profile("far grass", h, .015, 6, .4);
        scenery.woods(
                "far-trees", new Woods(far.lower(-.004), List.of("umbrella-tree", "bush"), 13, .045, .74, .4, .05, 0));
        scenery.ground(
                "far-grass", new Ground(far, plan.lit(0xe0b060, -.3, .6), plan.lit(0xc9954a, 0, .42), .1).textured(.1));
        herd(scenery, plan, far, side);
        scenery.fog(h + .02, .03, .35);
        Profile middle = scenery.profile("middle grass", h + .06, .02, 5, .4);
        scenery.woods("trees", new Woods(middle, List.of("umbrella-tree"), 4, .17, .42, .3, .08, .14));
        scenery.woods("grass-edge", new Woods(middle.lower(-.008), List.of("dry-grass-row"), 12, .02, .4, .2, 0, 0));
        scenery.ground(
                "middle-grass",
                new Ground(middle, plan.lit(0xe2b258, -.3, .34), plan.lit(0xb5813c, .1, .2), .12).textured(.14));
        sight(easel, scenery, plan, h, side);
        scenery.fog(h + .09, .03, .25);
        Profile near = scenery.profile("grass", h + .135, .025, 4, .4);
        scenery.woods("grass-edge", new Woods(near.lower(-.008), List.of("dry-grass-row"), 9, .04, .1, .2, 0, 0));
        scenery.ground(
                "grass",
                new Ground(near, plan.lit(0xe0a850, -.3, .08), plan.lit(0x8f5f30, .42, .03), .24).textured(.18));
        scenery.strewn("tufts", new Strewn(Strewn.Kind.TUFTS, near, .99, 330, 34, .12, STRAW));
        scenery.strewn("pebbles", new Strewn(Strewn.Kind.PEBBLES, near, .97, 16, 10, .1, 0xb08a60));
        if (!plan.scene().without(Feature.TREES)) {
            // Over the figure, on the side away from the light.
            scenery.prop(
                    "tree",
                    "umbrella-tree",
                    .5 - side * (.42 + scenery.sway("tree", .05)),
                    h + .185,
                    .64 + scenery.sway("tall", .07),
                    .06,
                    right);
        }
        if (scenery.chance("rock", .6)) {
            scenery.prop("rocks", "rocks", .5 + side * .42, h + .20, .08, .05);
        }
    }

    /** Some animals afar; none of the kind that the picture is of. */
    private static void herd(Scenery scenery, Plan plan, Profile far, double side) {
        List<String> kinds =
                HERDS.stream().filter(kind -> scenery.lacks(kind.substring(4))).toList();
        if (kinds.isEmpty() || !scenery.chance("herd", .8)) {
            return;
        }
        String kind = scenery.choose("herd kind", kinds);
        double tall =
                switch (kind) {
                    case "far-giraffe" -> .115;
                    case "far-elephant" -> .066;
                    default -> .046;
                };
        int many = 3 + (int) (plan.seeds().choice("herd size") * 3);
        double x = .5 + side * (.10 + .1 * plan.seeds().choice("herd place"));
        for (int i = 0; i < many; i++) {
            double step = .068
                    * (.8 + .5 * plan.seeds().choice("step " + i))
                    / Math.max(.8, plan.frame().aspect() / 1.333);
            double own = tall * (i == many - 1 ? .62 : .85 + .3 * plan.seeds().choice("own " + i));
            scenery.prop("herd", kind, x, far.at(Math.clamp(x, 0, 1)) + .022 + .006 * (i % 2), own, .44, side < 0);
            x += side * step;
        }
    }

    /** By seed a rocky hill, a water hole or nothing in the middle distance. */
    private static void sight(Easel easel, Scenery scenery, Plan plan, double h, double side) {
        double chance = plan.seeds().choice("savanna sight");
        if (chance < .35) {
            scenery.prop("rocky-hill", "rocks", .5 + side * .30, h + .085, .11, .34, side < 0);
            scenery.prop("bush", "bush", .5 + side * .22, h + .09, .035, .3);
        } else if (chance < .7) {
            int sky = Rgb.mix(plan.mood().skyAt(.8), plan.mood().skyAt(.4), .3);
            scenery.sketch("water-hole", .2, s -> {
                double half = 50 * plan.frame().aspect();
                double x = side * half * .46;
                double y = 100 * (1 - h - .105);
                s.veil(Outlines.ellipse(x, y, 17, 1.9), 0x7a5a34, .5, .7);
                s.glow(Outlines.ellipse(x, y - .1, 15.6, 1.5), sky, .92);
            });
            scenery.prop("reeds", "dry-grass", .5 + side * .32, h + .115, .035, .25);
        }
        if (plan.shaded() && plan.light().disc()) {
            easel.light(
                    "light-on-grass",
                    () -> Light.pool(
                            plan,
                            plan.lightX(),
                            easel.frame().y(h + .08),
                            520,
                            .16,
                            plan.mood().light(),
                            .3));
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("dry-grass", 0x6a4526);
    }
}
