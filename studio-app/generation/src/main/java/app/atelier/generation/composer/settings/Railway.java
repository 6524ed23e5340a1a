package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import java.util.List;

/** A country station: platform with lamps and clock, rails that run to the hills, a train on its way. */
final class Railway implements Place {
    @Override
    public Stage stage(Scene scene) {
        return new Stage(.53, .91, Surface.STREET)
                .withAnchors(new Anchor(Anchor.Use.EDGE, .06, .86, .9), new Anchor(Anchor.Use.SEAT, -.32, .80, .7));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        Vista vista = new Vista(scenery, plan);
        vista.countryside(h, List.of("broadleaf", "pine"));
        vista.lawn(h + .05, 0x86bc68);
        double vanish = .5 + side * .16;
        Perspective view = new Perspective(vanish, h - .005, 1.03);
        Flooring floor = new Flooring(scenery, plan, view);
        double middle = .5 + side * .36;
        floor.road("track-bed", h + .05, middle - .42, middle + .42, 0xb3a698, false);
        scenery.sketch("rails", .06, s -> rails(s, plan, view, middle, h + .05));
        if (scenery.lacks("train") && scenery.lacks("locomotive")) {
            double d = 4.6;
            scenery.prop("train", "train-front", view.x(middle, d), view.y(d), .18, .2);
        }
        scenery.prop("signal", "signal", view.x(middle + side * .55, 3.2), view.y(3.2), .26, .15);
        scenery.prop("station", "station", .5 - side * .33, h + .145, .23, .2);
        double inner = middle - side * .50;
        double outer = inner - side * 3.4;
        floor.road("platform", h + .105, Math.min(inner, outer), Math.max(inner, outer), 0xc9bcae, false);
        floor.road(
                "platform-edge",
                h + .105,
                Math.min(inner, inner - side * .09),
                Math.max(inner, inner - side * .09),
                0xf4ead8,
                false);
        scenery.prop("bench", "bench", .5 - side * .32, .80, .09, .05);
        scenery.prop("lamp", "twin-lamp", .5 - side * .16, h + .17, .30, .15);
        scenery.lampAt(.5 - side * .16, h + .17, .30);
        scenery.prop("lamp", "twin-lamp", .5 - side * .45, h + .31, .52, .03);
        scenery.lampAt(.5 - side * .45, h + .31, .52);
    }

    private static void rails(Sketch s, Plan plan, Perspective view, double middle, double top) {
        double wide = 100 * plan.frame().aspect();
        double reach = view.distance(top);
        for (double d = 1; d < reach; d *= 1.09) {
            double y = 100 * (1 - view.y(d));
            double x0 = (view.x(middle - .30, d) - .5) * wide;
            double x1 = (view.x(middle + .30, d) - .5) * wide;
            s.line(Outlines.polyline(x0, y, x1, y), 2.2 / d, 0x6a5040, .1, .9);
        }
        for (double at : new double[] {middle - .21, middle + .21}) {
            double x1 = (at - .5) * wide;
            double x0 = (view.x(at, reach) - .5) * wide;
            double y0 = 100 * (1 - top);
            s.across(Outlines.polygon(x0 - .1, y0, x0 + .1, y0, x1 + 1, -2, x1 - 1, -2), 0x6f7684, -.1, .3);
            s.veil(
                    Outlines.polygon(x0, y0, x0 + .1, y0, x1 + .4, -2, x1 - .2, -2),
                    0xf2f6fa,
                    Rgb.luminance(plan.mood().light()) > .5 ? -.5 : 0,
                    .8);
        }
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).growth("grass-corners", 0x5fa552);
    }
}
