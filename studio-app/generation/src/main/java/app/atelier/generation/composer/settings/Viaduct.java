package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.water.Water;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A bridge of arches from edge to edge over a river valley, seen from the side, with whatever drives on it. */
final class Viaduct implements Place {
    private static final double DECK = .585;
    private static final double SHORE = .735;
    private static final int STONE = 0xb9a894;

    /** Width of an arch and of a pier, and how thick the deck is, in hundredths of the height. */
    private static final double ARCH = 31;

    private static final double PIER = 6;
    private static final double THICK = 9;

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.56, DECK, Surface.STREET).withHeroScale(.95);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double far = .64;
        scenery.sky(far);
        if (plan.scene().setting().base() == Setting.CITY_STREET) {
            scenery.panel("far-city", "city-skyline", -.02, .22, 1.02, far + .05, .72);
            scenery.fog(far - .04, .06, .4);
        } else {
            scenery.ridge("far-mountains", new Ridge(far - .16, .20, .72, 4, 0x6f86b0, !scenery.autumn()));
            scenery.fog(far - .06, .05, .45);
            scenery.ridge("mountains", new Ridge(far - .07, .12, .5, 3, 0x5f8f8a, false));
        }
        Profile wide = scenery.profile("valley", 0, .025, 5, .4);
        Profile valley = x -> far + .07 - .11 * Math.pow(Math.abs(x - .5) / .5, 1.6) + wide.at(x);
        scenery.woods("far-trees", new Woods(valley, List.of("pine", "broadleaf"), 34, .09, .48));
        scenery.ground("far-meadow", Ground.at(plan, valley, scenery.year().turf(0x84b878), .45, .12));
        scenery.fog(far + .08, .03, .3);
        Profile rough = scenery.profile("bank", 0, .014, 6, .4);
        Profile bank = x -> SHORE - .012 - .05 * Math.pow(Math.abs(x - .5) / .5, 2) + rough.at(x);
        scenery.woods("bushes", new Woods(bank, List.of("bush", "broadleaf", "pine"), 16, .10, .24));
        scenery.ground(
                "bank",
                Ground.at(plan, bank, scenery.year().turf(0x74ae5c), .22, .06).until(SHORE + .006));
        Water plain = Water.under(plan, SHORE, 1).with(.66, 1, plan.light().disc() ? .7 : 0);
        Water water =
                plan.mood().haziness() < 2 ? plain.coloured(0x9fd8dc, 0x2f86a8).with(.5, 1, .4) : plain;
        easel.over(
                "water",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        scenery.sketch("bridge", .07, s -> bridge(s, scenery, plan));
    }

    private static void bridge(Sketch s, Scenery scenery, Plan plan) {
        double half = s.halfWidth() + 2;
        double deck = 100 * (1 - plan.stage().base()) - .8;
        double foot = 11;
        double start = -half - (ARCH + PIER) * plan.seeds().choice("first arch");
        Area wall = new Area(new Rectangle2D.Double(-half, foot, 2 * half, deck - 4 - foot));
        double crown = deck - THICK;
        for (double x = start; x < half; x += ARCH + PIER) {
            wall.subtract(new Area(new Ellipse2D.Double(x + PIER / 2, crown - ARCH, ARCH, ARCH)));
            wall.subtract(new Area(new Rectangle2D.Double(x + PIER / 2, foot - 2, ARCH, crown - ARCH / 2 - foot + 2)));
        }
        for (double x = start; x < half + PIER; x += ARCH + PIER) {
            double w = PIER / 2 + 1;
            s.fade(Outlines.slab(x - w, foot - 13, x + w, foot), STONE, .6, 0, .5, 0, foot - 13, 0, foot);
        }
        s.inside(wall, t -> t.fall(wall, STONE, -.25, .45), t -> stones(t, half, foot, deck, start, crown));
        int top = scenery.year().floor(0xd8cab4);
        s.fall(Outlines.slab(-half, deck - 5.2, half, deck - 3.4), top, -.4, .1);
        s.veil(Outlines.slab(-half, deck - 6, half, deck - 5.2), 0x3a3040, .6, .45);
        s.fall(
                Outlines.slab(-half, deck - 3.4, half, deck + 1.6),
                scenery.year().floor(0x8d8c98),
                -.2,
                .2);
        s.fall(Outlines.slab(-half, deck + 1.6, half, deck + 3.2), top, -.3, .3);
        for (double x = start; x < half + PIER; x += ARCH + PIER) {
            s.veil(Outlines.ellipse(x, foot - .2, PIER * .95, .9), 0xffffff, -.2, .5);
        }
    }

    /** Courses of stone, voussoirs and the shaded inside of each arch. */
    private static void stones(Sketch s, double half, double foot, double deck, double start, double crown) {
        for (double y = foot; y < deck; y += 2.3) {
            s.line(Outlines.polyline(-half, y, half, y), .16, 0x5a4a48, .4, .3);
        }
        for (int i = 0; i < (int) (half * 3.4); i++) {
            double x = s.about(half);
            double y = foot + 2.3 * Math.floor(s.between(0, (deck - foot) / 2.3));
            s.veil(Outlines.slab(x, y, x + s.between(2.4, 4.4), y + 2.2), STONE, s.about(.5), .32);
        }
        for (double x = start; x < half; x += ARCH + PIER) {
            double middle = x + PIER / 2 + ARCH / 2;
            for (int i = 0; i <= 16; i++) {
                double a = Math.PI * i / 16;
                double r = ARCH / 2;
                double cx = Math.cos(a);
                double cy = Math.sin(a);
                s.line(
                        Outlines.polyline(
                                middle + r * cx,
                                crown - r + r * cy,
                                middle + (r + 2.6) * cx,
                                crown - r + (r + 2.6) * cy),
                        .28,
                        0x5a4a48,
                        .5,
                        .55);
            }
            s.veil(Outlines.slab(x + PIER / 2 - 1.3, foot, x + PIER / 2, crown - ARCH / 2), 0x3a2f40, .7, .4);
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (!scenery.snowy()) {
            scenery.frame("reeds", scenery.year().turf(0x5f8f5a));
        }
    }
}
