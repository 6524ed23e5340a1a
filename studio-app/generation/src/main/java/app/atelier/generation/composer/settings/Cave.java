package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.Sky;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rock all around, darker towards the viewer, light at the far end, crystals. */
final class Cave implements Place {
    private static final int[] GLOWS = {0x6fd0e8, 0xb58af0, 0xffb46a, 0x7fe0a8};

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .90, Surface.ROCK);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        Mood mood = plan.mood();
        int glow = GLOWS[(int) (plan.seeds().choice("cave glow") * GLOWS.length)];
        int far = Rgb.mix(mood.haze(), glow, .55);
        int deep = Rgb.mix(Rgb.mix(mood.shadow(), glow, .18), 0x0a0814, .25);
        Mood depths = mood.withSky(
                List.of(deep, Rgb.mix(deep, far, .3), Rgb.mix(deep, far, .75), Rgb.mix(far, 0xffffff, .2)));
        easel.veil("depth-of-the-cave", () -> Sky.ramp(easel.frame(), depths, .74));
        double x = plan.focusLeft() ? .64 : .36;
        scenery.lamp(x, .52, .55, Rgb.mix(glow, 0xffffff, .3), .6);
        for (int layer = 0; layer < 3; layer++) {
            double near = layer / 2.0;
            int rock = Rgb.mix(Rgb.mix(far, deep, .45 + .3 * near), mood.shadow(), .3 + .25 * near);
            int part = layer;
            easel.solid("rock", () -> wall(plan, "cave " + part, near, rock));
            if (layer < 2) {
                scenery.fog(.62 + .05 * layer, .09, .30);
            }
        }
        Profile floor = scenery.profile("cave floor", .715, .04, 4, .4);
        scenery.ground(
                "floor", new Ground(floor, Rgb.mix(deep, far, .42), Rgb.mix(deep, 0x05040a, .2), .26).textured(.12));
        double side = plan.focusLeft() ? .84 : .16;
        crystal(scenery, side, .86, .22, glow);
        crystal(scenery, 1 - side * .9 - .02, .80, .13, glow);
        easel.light(
                "shaft", () -> Light.rays(plan, easel.frame().x(x), -160, Rgb.mix(glow, 0xffffff, .5), 7, .22, .35));
    }

    private static void crystal(Scenery scenery, double x, double y, double height, int glow) {
        scenery.prop("crystals", "crystals", x, y, height, .05);
        scenery.lamp(x, y - height * .5, height * 1.3, glow, .5);
    }

    /** Hanging and standing rock around an opening that is wider for nearer layers. */
    private static Sheet wall(Plan plan, String name, double near, int rgb) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of(name);
        double roof = .34 - .20 * near;
        double side = .20 - .13 * near;
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(new java.awt.geom.Rectangle2D.Double(-4, -4, frame.across() + 8, Frame.HEIGHT + 8), false);
        int steps = 34;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double tooth = i % 2 == 0 ? .03 + .10 * random.nextDouble() * (1 - .3 * near) : 0;
            double x = frame.x(side + (1 - 2 * side) * t);
            double y = frame.y(roof - .12 * Math.sin(Math.PI * t) + tooth + .10 * Math.pow(2 * t - 1, 4));
            if (i == 0) {
                path.moveTo(frame.x(side * .6), frame.y(1.02));
            }
            path.lineTo(x, y);
        }
        path.lineTo(frame.x(1 - side * .6), frame.y(1.02));
        path.closePath();
        return Sheet.painted(frame, g -> {
            Color dark = new Color(Rgb.mix(rgb, 0x05040a, .35));
            g.setPaint(
                    plan.shaded()
                            ? new GradientPaint(0, 0, dark, 0, (float) Frame.HEIGHT, new Color(rgb))
                            : new Color(rgb));
            g.fill(path);
        });
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("rocks", 0x5a5068);
    }
}
