package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Fog;
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
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.water.Water;
import java.awt.geom.Path2D;
import java.util.List;

/** Cliffs with trees on top, a fall between them into a pool, mist where it lands, a bank before it. */
final class Waterfall implements Place {
    private static final double POOL = .66;

    @Override
    public Stage stage(Scene scene) {
        if (!Banks.ashore(scene)) {
            return new Stage(.44, .87, Surface.WATER).withShore(POOL).withHeroScale(.9);
        }
        return new Stage(.44, .905, Year.snowy(scene) ? Surface.SNOW : Surface.GRASS)
                .withShore(POOL)
                .withAnchors(new Anchor(Anchor.Use.TOP, .30, .80, .75), new Anchor(Anchor.Use.WATER, .10, .76, .6));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double pool = plan.stage().shore();
        double top = pool - .42;
        double side = plan.focusLeft() ? 1 : -1;
        double fall = .5 + side * .20;
        scenery.sky(top + .14);
        scenery.ridge("far-mountains", new Ridge(top + .02, .10, .85, 5, 0x6f8fb5, true));
        scenery.fog(top + .06, .04, .4);
        Profile back = scenery.profile("cliff top", top + .05, .03, 5, .4);
        scenery.woods("far-trees", new Woods(back, List.of("pine", "broadleaf"), 30, .09, .45));
        int moss = scenery.year().turf(0x6f9f6a);
        scenery.ground("far-cliff", new Ground(back, plan.lit(moss, -.1, .42), plan.lit(0x6a7a86, .3, .38), .1));
        cliffs(scenery, plan, pool, top, fall);
        scenery.sketch("waterfall", .12, s -> fall(s, plan, fall, top + .055, pool + .012));
        for (int i = -1; i <= 1; i += 2) {
            scenery.prop("rocks", "rocks", fall + i * .10, pool + .03, .075, .1, i > 0);
        }
        Water water = Water.under(plan, pool, 1)
                .coloured(plan.lit(0x9fdcd8, 0, .1), plan.lit(0x2f8098, .1, 0))
                .with(scenery.snowy() ? .4 : .55, .9, .3);
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        easel.light("spray", () -> Fog.bank(plan, pool + .005, .035, .55));
        scenery.lamp(fall, pool - .01, .22, plan.lit(0xf4fcff, -.3, 0), plan.night() ? .35 : .6);
        rainbow(scenery, plan, fall, pool);
        Banks.near(scenery, plan, POOL);
    }

    private static void rainbow(Scenery scenery, Plan plan, double fall, double pool) {
        boolean sunny = !plan.mood().dark() && plan.light().disc();
        if (sunny && scenery.chance("rainbow", .5)) {
            scenery.prop("rainbow", "rainbow", fall - (plan.focusLeft() ? .12 : -.12), pool + .02, .20, .3);
        }
    }

    /** How wide the upper step of the walls is, and how much lower the next one lies. */
    private static final double LEDGE = .21;

    private static final double STEP = .11;

    private static void cliffs(Scenery scenery, Plan plan, double pool, double top, double fall) {
        double gap = .035;
        int grass = scenery.year().turf(0x6fae5a);
        double reach = .30 / plan.frame().aspect();
        scenery.panel("cliff", "cliff", fall - reach, top - .01, fall + reach, pool + .03, .17);
        scenery.sketch("ledge", .16, s -> {
            double wide = 100 * plan.frame().aspect();
            double x = (fall - .5) * wide;
            s.fall(Outlines.slab(x - 11, 100 * (1 - pool - .02), x + 11, 100 * (1 - top - .05)), 0x7a6a6c, .25, .75);
            s.veil(Outlines.slab(x - 13, 100 * (1 - top - .058), x + 13, 100 * (1 - top - .044)), grass, .1, .9);
        });
        for (int i = -1; i <= 1; i += 2) {
            double outer = i < 0 ? -.14 : 1.14;
            double inner = fall + i * gap;
            double left = Math.min(inner, outer);
            double right = Math.max(inner, outer);
            boolean far = right - left > .75;
            double lift = far ? .02 : -.03;
            // Steps down away from the fall, so that it is the highest place and the walls lead to it.
            double ledge = inner + i * LEDGE;
            double lower = top + lift + STEP;
            if (right - left > LEDGE) {
                scenery.panel(
                        "cliff",
                        "cliff",
                        Math.min(ledge - i * .04, outer),
                        lower,
                        Math.max(ledge - i * .04, outer),
                        pool + .03,
                        .15,
                        i > 0);
            }
            double edge = right - left > LEDGE ? ledge : outer;
            scenery.panel(
                    "cliff", "cliff", Math.min(inner, edge), top + lift, Math.max(inner, edge), pool + .03, .12, i < 0);
            Profile wave = scenery.profile("crest " + i, 0, .012, 6, .4);
            Profile crest = x -> wave.at(x) + .022 + ((x - ledge) * (ledge - fall) > 0 ? lower : top + lift);
            scenery.woods(
                    "trees",
                    new Woods(
                            x -> x > left + .03 && x < right - .03 ? crest.at(x) : 1.5,
                            List.of("pine", "pine", "broadleaf"),
                            13,
                            .17,
                            .16));
            scenery.prop("bush", "bush", inner + i * .075, top + lift + .05, .06, .12);
            scenery.prop(
                    "grass", "grass-row", (Math.max(0, left) + Math.min(1, right)) / 2, top + lift + .05, .035, .14);
            scenery.prop("ivy", "ivy", inner + i * .12, pool - .14, .12, .1);
        }
    }

    /** Strands of falling water over a paler sheet, widest at its foot. */
    private static void fall(Sketch s, Plan plan, double at, double top, double foot) {
        double aspect = plan.frame().aspect();
        double x = (at - .5) * 100 * aspect;
        double y1 = 100 * (1 - top);
        double y0 = 100 * (1 - foot);
        double half = 7.6;
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(x - half * .8, y1);
        sheet.curveTo(x - half * .8, y1 - 4, x - half, y1 - 8, x - half * 1.12, y0);
        sheet.lineTo(x + half * 1.12, y0);
        sheet.curveTo(x + half, y1 - 8, x + half * .8, y1 - 4, x + half * .8, y1);
        sheet.quadTo(x, y1 + 1.6, x - half * .8, y1);
        s.inside(sheet, t -> t.blend(sheet, 0xd4f0fa, -.2, 0x8fc4dc, .15, 0, y1, 0, y0), t -> {
            for (int i = 0; i < 46; i++) {
                double sx = x + t.about(half * 1.05);
                double from = t.between(y0 + 4, y1 + 2);
                double to = Math.max(y0 - 1, from - t.between(8, 26));
                boolean white = t.chance(.68);
                t.line(
                        Outlines.polyline(sx, from, sx + (sx - x) * .1, to),
                        t.between(.25, 1.1),
                        white ? 0xffffff : 0x5f9fc0,
                        white ? -.4 : .1,
                        white ? .55 : .35);
            }
            t.fade(sheet, 0xffffff, -.4, .75, 0, 0, y0, 0, y0 + 12);
        });
        for (int i = 0; i < 16; i++) {
            s.soft(
                    x + s.about(half * 1.5),
                    y0 + s.about(1.6),
                    s.between(2, 4.4),
                    s.between(1, 2.2),
                    0xffffff,
                    -.5,
                    .55);
        }
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).growth("ferns", 0x3f7a4a);
    }
}
