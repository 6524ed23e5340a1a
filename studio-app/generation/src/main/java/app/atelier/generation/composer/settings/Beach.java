package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Strewn;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;
import java.util.List;

/** Sea, foam, wet and dry sand, a palm, far sails. */
final class Beach implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.47, .90, Surface.SAND).withShore(.47);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().shore();
        boolean day = plan.mood().haziness() < 2;
        scenery.sky(h);
        Profile island = scenery.profile("island", h - .008, .035, 5, .4);
        int land = plan.lit(0x5f9a8a, 0, .78);
        if (scenery.chance("island", .75)) {
            scenery.ground("island", new Ground(island, land, land, .05).until(h + .01));
        }
        if (scenery.chance("headland", .6)) {
            headland(scenery, plan, h);
        }
        Water sky = Water.under(plan, h, .77);
        Water water = day
                ? sky.coloured(0x8fe0dc, 0x0f8aa8).with(.25, .8, .5)
                : sky.with(.6, .8, plan.light().disc() ? .95 : 0);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        if (scenery.chance("sail", .55)) {
            scenery.prop("far-boat", "sailing-boat", plan.focusLeft() ? .62 : .34, h + .045, .085, .36);
        }
        Profile edge = scenery.profile("sand", .685, .03, 3, .3, scenery.chance("slope", .5) ? .05 : -.05);
        waves(scenery, plan, h, edge);
        int foam = plan.lit(0xffffff, -.2, 0);
        scenery.ground("foam", new Ground(edge.lower(-.012), foam, plan.lit(0xeafcf8, 0, 0), .02));
        scenery.ground(
                "wet-sand", new Ground(edge.lower(.007), plan.lit(0xc9a878, .1, 0), plan.lit(0xe0c08a, 0, 0), .05));
        scenery.ground(
                "sand",
                new Ground(
                                edge.lower(.031),
                                plan.lit(scenery.year().floor(0xf6deaa), -.1, .03),
                                plan.lit(scenery.year().floor(0xd9a560), .14, 0),
                                .33)
                        .textured(.14));
        Profile dry = edge.lower(.05);
        int sand = scenery.year().floor(0xe6c488);
        scenery.strewn("ripples", new Strewn(Strewn.Kind.RIPPLES, dry.lower(.01), .99, 70, 9, .05, sand));
        scenery.strewn("pebbles", new Strewn(Strewn.Kind.PEBBLES, dry, .98, 30, 8, .05, 0xd8b890));
        boolean right = plan.focusLeft();
        things(scenery, plan, edge);
        if (!plan.scene().without(Feature.TREES)) {
            scenery.prop("palm", "palm", right ? .91 : .09, .80, .62, .03, !right);
        }
        if (!easel.frame().narrow() && !scenery.snowy() && scenery.chance("parasol", day ? .6 : .15)) {
            scenery.prop("parasol", "parasol", right ? .14 : .86, .795, .30, .04);
        }
        scenery.prop("shells", "pebbles", right ? .80 : .2, .955, .022, 0);
    }

    /** A green cape at the side, so that the horizon does not cut the picture in two. */
    private static void headland(Scenery scenery, Plan plan, double h) {
        double side = plan.focusLeft() ? 1 : -1;
        Profile cape = x -> {
            double in = side > 0 ? 1 - x : x;
            return h + .004 - .13 * Math.exp(-Math.pow(in / .20, 2)) - .03 * Math.exp(-Math.pow((in - .24) / .09, 2));
        };
        Profile rough = scenery.profile("cape", 0, .018, 9, .6);
        Profile line = x -> Math.min(h + .01, cape.at(x) + rough.at(x) * Math.min(1, (h - cape.at(x)) * 30));
        scenery.woods("far-trees", new Woods(line.lower(.012), List.of("broadleaf", "palm", "bush"), 30, .05, .5));
        scenery.ground(
                "cape", new Ground(line, plan.lit(0x6aa878, -.3, .5), plan.lit(0x5a8a78, .3, .46), .1).until(h + .012));
    }

    /** Lines of surf that run in one after the other, longer and brighter towards the sand. */
    private static void waves(Scenery scenery, Plan plan, double h, Profile edge) {
        scenery.sketch("surf", .04, s -> {
            double half = 50 * plan.frame().aspect();
            for (int row = 0; row < 4; row++) {
                double t = (row + .6) / 4.2;
                for (int i = 0; i < plan.frame().count(5 - row); i++) {
                    double x = s.about(half);
                    double at = Math.clamp(x / (2 * half) + .5, 0, 1);
                    double y = 100 * (1 - (h + (edge.at(at) - .02 - h) * t));
                    double w = s.between(9, 22) * (.35 + t);
                    double thick = .25 + .8 * t;
                    s.veil(
                            Outlines.smooth(
                                    x - w,
                                    y,
                                    x - w * .5,
                                    y + thick,
                                    x,
                                    y + thick * .6,
                                    x + w * .5,
                                    y + thick,
                                    x + w,
                                    y,
                                    x + w * .4,
                                    y - thick * .25,
                                    x - w * .4,
                                    y - thick * .1),
                            0xffffff,
                            -.25,
                            .30 + .4 * t);
                    s.veil(
                            Outlines.smooth(
                                    x - w * .9,
                                    y - thick * .3,
                                    x,
                                    y - thick * .25,
                                    x + w * .9,
                                    y - thick * .3,
                                    x,
                                    y - thick * 1.6),
                            0x2f9ab0,
                            .3,
                            .22);
                }
            }
        });
    }

    /** What the tide and the bathers left. */
    private static void things(Scenery scenery, Plan plan, Profile edge) {
        double side = plan.focusLeft() ? 1 : -1;
        if (scenery.lacks("starfish") && scenery.chance("starfish", .7)) {
            scenery.prop("starfish", "starfish", .5 + side * .27, .945, .035, .02);
        }
        if (scenery.lacks("shell")) {
            scenery.prop("shell", "shell", .5 - side * .24, .955, .036, .02);
        }
        double x = .5 - side * .40;
        switch ((int) (plan.seeds().choice("beach thing") * 4)) {
            case 0 -> scenery.prop("rocks", "rocks", x, edge.at(Math.clamp(x, 0, 1)) + .075, .09, .06);
            case 1 ->
                scenery.prop("boat", "rowing-boat", x + side * .06, edge.at(Math.clamp(x, 0, 1)) + .09, .075, .06);
            case 2 -> {
                if (scenery.lacks("castle")) {
                    scenery.prop("sand-castle", "sand-castle", x + side * .04, .875, .09, .04);
                }
            }
            default -> scenery.prop("deck-chair", "deck-chair", x + side * .05, .855, .13, .05);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame("grass-corners", scenery.year().turf(0x5fa552));
        boolean leaves = !easel.frame().narrow() && !easel.plan().scene().without(Feature.TREES);
        if (leaves && scenery.chance("palm leaves", .4)) {
            scenery.frame("palm-leaves");
        }
    }
}
