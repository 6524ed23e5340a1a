package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.air.Fog;
import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.Sky;
import app.atelier.generation.composer.water.Water;
import java.awt.geom.Path2D;
import java.util.List;

/** Halls of rock one behind the other with hanging and standing stones, a light at their end, a still pool, crystals. */
final class Cave implements Place {
    private static final int[] GLOWS = {0x6fd0e8, 0xb58af0, 0xffb46a, 0x7fe0a8};

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .90, Surface.ROCK)
                .withAnchors(new Anchor(Anchor.Use.TOP, .33, .80, .6), new Anchor(Anchor.Use.EDGE, .12, .79, .7));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        Mood mood = plan.mood();
        double side = plan.focusLeft() ? 1 : -1;
        int glow = GLOWS[(int) (plan.seeds().choice("cave glow") * GLOWS.length)];
        Mood outside = Outside.of(plan.scene());
        boolean dim = Outside.night(plan.scene());
        int air = Rgb.mix(outside.skyAt(.8), Rgb.WHITE, dim ? 0 : .2);
        int far = Rgb.mix(Rgb.mix(Rgb.mix(mood.haze(), glow, .75), 0xffffff, .25), air, .72);
        int deep = Rgb.mix(Rgb.mix(mood.shadow(), glow, .30), 0x2a2440, .35);
        Mood depths = mood.withSky(List.of(
                Rgb.mix(deep, far, .35), Rgb.mix(deep, far, .6), Rgb.mix(deep, far, .9), Rgb.mix(far, 0xffffff, .45)));
        easel.veil("depth-of-the-cave", () -> Sky.ramp(easel.frame(), depths, .70));
        double x = .5 + side * .13;
        mouth(easel, scenery, plan, outside, x);
        scenery.lamp(x, .50, .62, Rgb.mix(air, outside.light(), .5), dim ? .3 : .55);
        for (int layer = 0; layer < 3; layer++) {
            double near = layer / 2.0;
            int rock =
                    Rgb.mix(Rgb.mix(far, deep, .38 + .34 * near), Rgb.mix(mood.shadow(), glow, .25), .14 + .14 * near);
            scenery.sketch("rock", "hall " + layer, 0, s -> hall(s, plan, near, rock, Rgb.mix(rock, far, .35), x));
            scenery.fog(.60 + .05 * layer, .09, .30 - .06 * layer);
        }
        pool(easel, scenery, plan, glow);
        Profile floor = scenery.profile("cave floor", .775, .03, 4, .4, side * .06);
        scenery.ground(
                "floor", new Ground(floor, Rgb.mix(deep, far, .52), Rgb.mix(deep, 0x05040a, .25), .24).textured(.14));
        int stone = Rgb.mix(deep, far, .30);
        scenery.sketch("standing-stones", 0, s -> {
            double half = 50 * plan.frame().aspect();
            for (double[] at :
                    new double[][] {{-.42, .87, 19, 5}, {-.33, .85, 10, 3.4}, {.45, .90, 25, 6}, {.22, .80, 8, 2.8}}) {
                stone(s, side * at[0] * 2 * half, 100 * (1 - at[1]), at[2], at[3], stone, Rgb.mix(stone, far, .5));
            }
        });
        crystal(scenery, .5 + side * .345, .865, .20, glow);
        crystal(scenery, .5 - side * .26, .815, .10, glow);
        scenery.prop("mushroom", "mushroom", .5 - side * .40, .905, .085, .02);
        scenery.lamp(.5 - side * .40, .87, .10, Rgb.mix(glow, 0xffffff, .3), .5);
        easel.light(
                "shaft",
                () -> Light.rays(
                        plan,
                        easel.frame().x(x),
                        easel.frame().y(.36),
                        Rgb.mix(Rgb.mix(glow, 0xffffff, .6), outside.light(), .6),
                        9,
                        dim ? .22 : .40,
                        .9));
        easel.light(
                "glow-worms",
                () -> Falling.lights(plan, "glow worms", 46, new int[] {Rgb.mix(glow, 0xffffff, .5)}, .04, .60, 2));
    }

    /** What is seen through the mouth: the hour's sky with its sun or moon over hills. */
    private static void mouth(Easel easel, Scenery scenery, Plan plan, Mood outside, double x) {
        scenery.sketch("view", "mouth", 0, s -> {
            double half = 50 * plan.frame().aspect();
            double middle = (x - .5) * 2 * half;
            double reach = half * .56;
            boolean night = Outside.night(plan.scene());
            boolean low = Outside.low(plan.scene());
            s.glow(
                    Outlines.slab(middle - reach, 34, middle + reach, 60),
                    outside.skyAt(.95),
                    outside.skyAt(.72),
                    0,
                    34,
                    0,
                    60);
            s.glow(
                    Outlines.slab(middle - reach, 60, middle + reach, 90),
                    outside.skyAt(.72),
                    outside.skyAt(.3),
                    0,
                    60,
                    0,
                    90);
            for (int i = 0; i < (night ? 26 : 0); i++) {
                s.glow(Outlines.disc(middle + s.about(reach), s.between(46, 76), s.between(.15, .35)), 0xf4f6ff, .8);
            }
            double sunX = middle + (plan.focusLeft() ? 1 : -1) * reach * .22;
            double sunY = night ? 62 : low ? 46 : 64;
            s.shine(sunX, sunY, 22, 22, outside.light(), .55);
            s.glow(Outlines.disc(sunX, sunY, low ? 6 : 4.2), Rgb.mix(outside.light(), Rgb.WHITE, night ? .35 : .6), 1);
            int[] hills = {0x6f8fae, 0x6f9a72};
            for (int i = 0; i < 2; i++) {
                double y = 43 - 5 * i;
                double[] line = {
                    middle - reach,
                    20,
                    middle - reach,
                    y + s.about(3),
                    middle - reach * .4,
                    y + s.between(1, 5),
                    middle + reach * .1,
                    y + s.about(2),
                    middle + reach * .6,
                    y + s.between(0, 5),
                    middle + reach,
                    y,
                    middle + reach,
                    20
                };
                int colour = outside.lit(hills[i], .1, .55 - .25 * i);
                s.glow(Outlines.smooth(line), colour, 1);
            }
        });
        easel.veil("haze", () -> Fog.bank(plan, .62, .08, .5));
    }

    private static void pool(Easel easel, Scenery scenery, Plan plan, int glow) {
        Water water = Water.under(plan, .705, .84)
                .coloured(Rgb.mix(glow, 0xffffff, .2), Rgb.mix(glow, 0x0a1430, .7))
                .with(.55, .35, 0);
        easel.over(
                "pool",
                Blend.NORMAL,
                canvas -> water.draw(plan, canvas, easel.painting().bands()));
        scenery.pool(.5, .735, .5, Rgb.mix(glow, 0xffffff, .3), .35);
    }

    private static void crystal(Scenery scenery, double x, double y, double height, int glow) {
        scenery.prop("crystals", "crystals", x, y, height, .02);
        scenery.lamp(x, y - height * .5, height * 1.5, glow, .6);
        scenery.pool(x, y, height * 1.2, glow, .5);
    }

    /** Walls and roof round an opening, with stones that hang from it; nearer halls are wider and darker. */
    private static void hall(Sketch s, Plan plan, double near, int rgb, int lit, double open) {
        double half = 50 * plan.frame().aspect() + 3;
        double middle = (open - .5) * 2 * half * (1 - .6 * near);
        double wide = half * (.46 + .36 * near);
        double roof = 70 + 17 * near;
        Path2D rock = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        rock.append(Outlines.slab(-half, -3, half, 103), false);
        int n = 15;
        double[] xy = new double[2 * (n + 3)];
        for (int i = 0; i <= n; i++) {
            double a = Math.PI * i / n;
            xy[2 * i + 2] = middle - wide * Math.cos(a) * (1 + s.about(.07));
            xy[2 * i + 3] = 24 + (roof - 24) * Math.pow(Math.sin(a), .55) + s.about(2.4);
        }
        xy[0] = middle - wide * 1.15;
        xy[1] = -6;
        xy[2 * n + 4] = middle + wide * 1.15;
        xy[2 * n + 5] = -6;
        rock.append(Outlines.smooth(xy), false);
        s.fill(rock, rgb, 0);
        int hanging = plan.frame().count(9 + 4 * near);
        for (int i = 0; i < hanging; i++) {
            double t = (i + .5 + s.about(.35)) / hanging;
            double a = Math.PI * (.12 + .76 * t);
            double x = middle - wide * Math.cos(a);
            double y = 24 + (roof - 24) * Math.pow(Math.sin(a), .55) + 2.5;
            double length = s.between(4, 15) * (.7 + .6 * near);
            stone(s, x, y, -length, length * s.between(.16, .28), rgb, lit);
        }
    }

    /** One tapered stone from its foot at x, y; a negative height hangs. */
    private static void stone(Sketch s, double x, double y, double height, double half, int rgb, int lit) {
        double bend = s.about(half * .4);
        Path2D shape = Outlines.smooth(
                x - half * 1.7,
                y - Math.signum(height) * 1.5,
                x - half * .8,
                y + height * .2,
                x - half * .35 + bend,
                y + height * .65,
                x + bend,
                y + height,
                x + half * .35 + bend,
                y + height * .65,
                x + half * .8,
                y + height * .2,
                x + half * 1.7,
                y - Math.signum(height) * 1.5);
        s.blend(shape, lit, 0, rgb, 0, x + s.side() * half, 0, x - s.side() * half * .4, 0);
        for (int i = 1; i < 4; i++) {
            double at = y + height * i * .2;
            double w = half * (1 - i * .2);
            s.line(
                    Outlines.curve(x - w, at, x + bend * .4, at - Math.signum(height) * .8, x + w, at),
                    .25,
                    rgb,
                    .3,
                    .6);
        }
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("rocks", 0x5a5068);
    }
}
