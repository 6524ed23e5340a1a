package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.water.WetStreet;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.List;

/** A street between houses in perspective, by day or with its lamps lit, mirrored when it rains. */
final class Street implements Place {
    private static final double VANISH_X = .47;
    private static final double VANISH_Y = .60;
    private static final double KERB = .88;

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .905, Surface.STREET);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        boolean dark = plan.mood().dark();
        scenery.sky(.64);
        scenery.panel("skyline", "city-skyline", -.06, .26, .98, .66, .85);
        scenery.fog(.60, .12, .32);
        scenery.panel("skyline", "city-skyline", .04, .20, 1.04, .66, .5);
        scenery.fog(.62, .10, .34);
        houses(easel, dark);
        if (dark) {
            scenery.lamp(VANISH_X, .60, .45, 0xffb98a, .5);
            scenery.lamp(.08, .76, .28, 0xffb060, .34);
            scenery.lamp(.92, .76, .28, 0xff9a7a, .34);
        }
        easel.solid("road", () -> road(plan));
        double[][] lamps = {
            {.345, .665, .16}, {.60, .665, .16}, {.265, .70, .27}, {.70, .70, .27}, {.14, .80, .52}, {.86, .80, .52}
        };
        for (double[] lamp : lamps) {
            streetLamp(scenery, lamp);
        }
        boolean rain = plan.scene().weather() == Weather.RAIN || plan.scene().weather() == Weather.STORM;
        boolean wet = rain || dark && !scenery.snowy();
        if (wet && plan.shaded()) {
            double shine = plan.scene().weather() == Weather.RAIN ? .86 : .5;
            easel.over("wet-road", Blend.NORMAL, canvas -> new WetStreet(VANISH_X, VANISH_Y, KERB, shine)
                    .draw(plan, canvas, easel.painting().bands()));
        }
        easel.veil("road-line", () -> line(plan));
    }

    /** Fronts in perspective; painted in evening colours, they are brightened by day. */
    private static void houses(Easel easel, boolean dark) {
        Plan plan = easel.plan();
        Frame frame = easel.frame();
        Props.find("street-walls")
                .ifPresent(walls -> easel.solid("houses", () -> {
                    Sheet sheet = Sheet.painted(
                            frame,
                            g -> walls.draw(
                                    g,
                                    new Box(0, 0, frame.across(), Frame.HEIGHT),
                                    plan.lightAt(frame.x(.5), frame.y(.5), 0),
                                    0,
                                    plan.seeds().of("houses")));
                    if (!dark) {
                        brighten(sheet.argb(), plan.lit(scenery(easel), 0, .1));
                    }
                    return sheet;
                }));
    }

    private static int scenery(Easel easel) {
        return new Scenery(easel).choose("fronts", List.of(0xe8cdb0, 0xe0b8a0, 0xd8d0c0, 0xc8d0d8));
    }

    private static void brighten(int[] argb, int tone) {
        for (int i = 0; i < argb.length; i++) {
            int p = argb[i];
            int a = p >>> 24;
            if (a > 0) {
                int r = lighter(p >> 16 & 255, a, tone >> 16 & 255);
                int g = lighter(p >> 8 & 255, a, tone >> 8 & 255);
                int b = lighter(p & 255, a, tone & 255);
                argb[i] = a << 24 | r << 16 | g << 8 | b;
            }
        }
    }

    /** Screens a premultiplied component with part of a tone. */
    private static int lighter(int value, int alpha, int tone) {
        return value + (alpha - value) * tone * 62 / (255 * 100);
    }

    private static void streetLamp(Scenery scenery, double[] lamp) {
        scenery.prop("street-lamp", "street-lamp", lamp[0], lamp[1], lamp[2], Math.max(0, .5 - lamp[2]));
        scenery.lampAt(lamp[0], lamp[1], lamp[2]);
    }

    /** The road from the vanishing point to the lower corners. */
    private static Sheet road(Plan plan) {
        Frame frame = plan.frame();
        boolean dark = plan.mood().dark();
        Year year = new Year(plan);
        int far = plan.lit(year.floor(dark ? 0x7a76a0 : 0xb0a8a8), .1, .35);
        int near = plan.lit(year.floor(dark ? 0x55527a : 0x8f8a90), .35, 0);
        int kerb = plan.lit(0xc9c2cc, 0, .1);
        return Sheet.painted(frame, g -> {
            Path2D road = new Path2D.Double();
            road.moveTo(frame.x(VANISH_X), frame.y(VANISH_Y + .02));
            road.lineTo(-2, frame.y(KERB));
            road.lineTo(-2, Frame.HEIGHT + 2);
            road.lineTo(frame.across() + 2, Frame.HEIGHT + 2);
            road.lineTo(frame.across() + 2, frame.y(KERB));
            road.closePath();
            g.setPaint(new GradientPaint(
                    0, (float) frame.y(.62), new Color(far), 0, (float) Frame.HEIGHT, new Color(near)));
            g.fill(road);
            g.setColor(new Color(Rgb.withAlpha(kerb, .6), true));
            for (int side = 0; side < 2; side++) {
                double edge = side == 0 ? -2 : frame.across() + 2;
                Path2D strip = new Path2D.Double();
                strip.moveTo(frame.x(VANISH_X), frame.y(VANISH_Y + .02));
                strip.lineTo(edge, frame.y(KERB));
                strip.lineTo(edge, frame.y(KERB + .016));
                strip.closePath();
                g.fill(strip);
            }
        });
    }

    private static Sheet line(Plan plan) {
        Frame frame = plan.frame();
        double x = frame.x(VANISH_X);
        return Sheet.painted(frame, g -> {
            g.setColor(new Color(Rgb.withAlpha(plan.lit(0xe9dff0, 0, 0), .33), true));
            for (int i = 0; i < 7; i++) {
                double a = Math.pow(i / 7.0, 2.2);
                double b = Math.pow((i + .5) / 7.0, 2.2);
                Path2D dash = new Path2D.Double();
                dash.moveTo(x - 2 - 10 * a, frame.y(.66 + .36 * a));
                dash.lineTo(x + 2 + 10 * a, frame.y(.66 + .36 * a));
                dash.lineTo(x + 3 + 10 * b, frame.y(.66 + .36 * b));
                dash.lineTo(x - 3 - 10 * b, frame.y(.66 + .36 * b));
                dash.closePath();
                g.fill(dash);
            }
        });
    }

    @Override
    public void front(Easel easel) {
        if (new Year(easel.plan()).snowy()) {
            new Scenery(easel).frame("snow");
        }
        if (easel.plan().mood().dark()) {
            easel.light(
                    "soft-lights",
                    () -> Falling.discs(
                            easel.plan(), "street bokeh", 7, new int[] {0xffc46a, 0xff8a9a, 0x8fc8ff}, .55, .85, 15));
        }
    }
}
