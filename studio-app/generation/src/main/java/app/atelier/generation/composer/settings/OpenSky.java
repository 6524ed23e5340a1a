package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.sky.Clouds;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;

/** High above the land: towers of cloud at both sides, floors of cloud one below the other, peaks that stand out of them, birds, rays. */
final class OpenSky implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.92, .80, Surface.VOID).withHeroScale(1.1);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double side = plan.focusLeft() ? 1 : -1;
        scenery.sky(plan.stage().horizon());
        boolean clear = plan.scene().weather() != Weather.FOG && !plan.scene().without(Feature.CLOUDS);
        if (plan.shaded() && !plan.night()) {
            easel.light(
                    "rays",
                    () -> Light.rays(
                            plan, plan.lightX(), plan.lightY(), plan.mood().light(), 13, .30, 1.5));
        }
        if (scenery.chance("peaks", .55)) {
            scenery.ridge("far-mountains", new Ridge(.76, .16, .78, 3, 0x6f7fb0, true));
            scenery.fog(.80, .06, .6);
        } else if (clear && plan.scene().weather() == Weather.CLEAR && !plan.night() && scenery.chance("rainbow", .3)) {
            rainbow(easel, plan, side);
        }
        scenery.fog(.84, .12, .5);
        if (clear) {
            tower(easel, plan, "far tower", .5 + side * .36, .70, .52, .70);
            tower(easel, plan, "tower", .5 - side * .42, .80, .78, .86);
        }
        floor(easel, plan, "far floor", .76, .40, .34);
        floor(easel, plan, "far floor 2", .82, .55, .18);
        scenery.fog(.82, .04, .35);
        floor(easel, plan, "middle floor", .89, .72, .06);
        if (scenery.chance("birds", .7) && !plan.night()) {
            scenery.prop("birds", "gulls", .5 + side * .30, .36, .07, .3);
            scenery.prop("birds", "gulls", .5 + side * .16, .52, .04, .5, true);
        }
    }

    private static void tower(Easel easel, Plan plan, String name, double x, double base, double size, double opacity) {
        for (Sheet cloud : Clouds.tower(plan, name, x, base, size, opacity)) {
            easel.solid("cloud-tower", () -> cloud);
        }
    }

    private static void floor(Easel easel, Plan plan, String name, double y, double size, double haze) {
        for (Sheet cloud : Clouds.floor(plan, name, y, size)) {
            easel.solid("clouds", () -> cloud);
        }
        if (haze > .1) {
            new Scenery(easel).fog(y, .05, haze);
        }
    }

    private static void rainbow(Easel easel, Plan plan, double side) {
        int[] colours = {0xff5a5a, 0xffa04a, 0xfff06a, 0x6fe07a, 0x5ab0ff, 0x9a7aff};
        easel.light(
                "rainbow",
                () -> Soft.blurred(
                        easel.frame(),
                        Sheet.painted(easel.frame(), g -> {
                            double x = easel.frame().x(.5 - side * .10);
                            double y = easel.frame().y(1.02);
                            for (int i = 0; i < colours.length; i++) {
                                double r = 560 - 15 * i;
                                g.setStroke(new BasicStroke(16));
                                g.setColor(new Color(Rgb.withAlpha(colours[i], .20), true));
                                g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
                            }
                        }),
                        .006));
    }

    @Override
    public void front(Easel easel) {
        Plan plan = easel.plan();
        for (Sheet cloud : Clouds.floor(plan, "near floor", .98, .95)) {
            easel.solid("front-clouds", () -> cloud);
        }
    }
}
