package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import java.awt.geom.Path2D;
import java.util.List;

/** A theatre's stage: curtains, boards, spotlights on the main figure, footlights and the heads of those who watch. */
final class Theatre implements Place {
    private static final double FLOOR = .70;
    private static final int[] BEAMS = {0xfff0c8, 0xffc0d8, 0xc8e0ff};

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.60, .86, Surface.FLOOR)
                .withHeroScale(.95)
                .withAnchors(new Anchor(Anchor.Use.TOP, .28, .80, .8), new Anchor(Anchor.Use.SEAT, .0, 1.0, .3));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        int velvet = scenery.choose("velvet", List.of(0xb8303f, 0xa8284a, 0x8a2f6a, 0x2f5a8a));
        double half = 50 * plan.frame().aspect() + 2;
        // The play is set at the hour that was said; by day it may have a plain curtain.
        boolean scene = plan.scene().hour() != Hour.DAY || scenery.chance("painted scene", .6);
        Mood cloth = Outside.of(plan.scene());
        scenery.sketch("backdrop", .12, s -> {
            if (scene) {
                painted(s, half, cloth, Outside.night(plan.scene()), Outside.low(plan.scene()));
            } else {
                folds(s, -half, half, 100 * (1 - FLOOR) - 1, 101, Rgb.mix(velvet, 0x2a1030, .35), 15, 0);
            }
        });
        Perspective view = new Perspective(.5, FLOOR - .16, 1.0);
        new Flooring(scenery, plan, view).boards("stage-floor", FLOOR, 0xc08a5a, .085);
        scenery.pool(plan.focusX(), plan.stage().base() - .005, .40, 0xfff0cc, .75);
        scenery.pool(1 - plan.focusX(), FLOOR + .07, .26, 0xffb0d0, .35);
        scenery.sketch("curtains", .02, s -> {
            for (int side = -1; side <= 1; side += 2) {
                double inner = half * .70;
                folds(s, side < 0 ? -half : inner, side < 0 ? -inner : half, 100 * (1 - .885), 101, velvet, 5, side);
            }
            valance(s, half, velvet);
        });
        double[] from = {plan.focusX() - .34, plan.focusX() + .34, plan.focusX()};
        for (int i = 0; i < 3; i++) {
            spot(easel, plan, from[i], BEAMS[i]);
        }
    }

    private static void spot(Easel easel, Plan plan, double from, int rgb) {
        double x0 = easel.frame().x(from);
        double y0 = -60;
        double x1 = easel.frame().x(plan.focusX());
        double y1 = easel.frame().y(plan.stage().base());
        double angle = Math.atan2(y1 - y0, x1 - x0);
        easel.light("spotlight", () -> Light.beam(plan, x0, y0, angle, .12, 1500, rgb, .42));
    }

    /** Cloth in folds between two x; {@code gather} draws the hem towards that side. */
    private static void folds(
            Sketch s, double left, double right, double bottom, double top, int rgb, int count, int gather) {
        double step = (right - left) / count;
        for (int i = 0; i < count; i++) {
            double x0 = left + step * i;
            double x1 = x0 + step * 1.04;
            double pull = gather * step * .5 * (gather < 0 ? count - i : i + 1) / count;
            Path2D fold = new Path2D.Double();
            fold.moveTo(x0, top);
            fold.curveTo(x0, top - 30, x0 + pull, bottom + 30, x0 + pull * .4, bottom + 1);
            fold.quadTo((x0 + x1) / 2 + pull * .4, bottom - 1.6, x1 + pull * .4, bottom + 1);
            fold.curveTo(x1 + pull, bottom + 30, x1, top - 30, x1, top);
            fold.closePath();
            s.blend(fold, rgb, -.25, rgb, .55, x0, 0, x1, 0);
            s.fade(fold, 0x14081a, .9, 0, .4, 0, bottom + 6, 0, top);
        }
        s.fade(Outlines.slab(left, bottom - 2, right, bottom + 3), 0xf2c45a, -.1, .85, .2, 0, bottom, 0, bottom + 3);
    }

    private static void valance(Sketch s, double half, int rgb) {
        int n = 7;
        double step = 2 * half / n;
        for (int i = 0; i < n; i++) {
            double x = -half + step * (i + .5);
            Path2D swag = Outlines.smooth(
                    x - step * .54,
                    103,
                    x - step * .50,
                    92,
                    x - step * .2,
                    84,
                    x,
                    82.6,
                    x + step * .2,
                    84,
                    x + step * .50,
                    92,
                    x + step * .54,
                    103);
            s.blend(swag, rgb, -.25, rgb, .5, 0, 100, 0, 82);
            for (int k = 1; k < 4; k++) {
                s.line(
                        Outlines.curve(x - step * .5, 100 - k * 1.2, x, 100 - k * 4.4, x + step * .5, 100 - k * 1.2),
                        .5,
                        Rgb.mix(rgb, 0x1a0818, .5),
                        .3,
                        .5);
            }
            s.line(
                    Outlines.curve(
                            x - step * .50,
                            91.5,
                            x - step * .2,
                            83.6,
                            x,
                            82.2,
                            x + step * .2,
                            83.6,
                            x + step * .50,
                            91.5),
                    1.3,
                    0xf2c45a,
                    -.3);
            s.ball(Outlines.disc(x - step * .5, 90.6, 1.5), 0xf2c45a, -.5, .3);
        }
    }

    /** A painted cloth with flat scenery before it: hills and trees under the play's sun or moon. */
    private static void painted(Sketch s, double half, Mood cloth, boolean night, boolean low) {
        double dim = .82;
        int top = Rgb.scale(cloth.skyAt(.1), dim);
        int foot = Rgb.scale(cloth.skyAt(.9), dim);
        s.glow(Outlines.slab(-half, 28, half, 102), top, foot, 0, 96, 0, 40);
        double x = half * .34;
        double y = night ? 72 : low ? 55 : 74;
        int disc = Rgb.mix(cloth.light(), 0xfff2d0, .4);
        for (int i = 0; i < 14; i++) {
            double a = Math.toRadians(360.0 * i / 14);
            if (!night) {
                s.glow(
                        Outlines.polygon(
                                x + Math.cos(a - .09) * 10,
                                y + Math.sin(a - .09) * 10,
                                x + Math.cos(a) * 15,
                                y + Math.sin(a) * 15,
                                x + Math.cos(a + .09) * 10,
                                y + Math.sin(a + .09) * 10),
                        disc,
                        .7);
            }
        }
        s.glow(Outlines.disc(x, y, 8), Rgb.scale(disc, .95), .95);
        for (int i = 0; i < (night ? 40 : 0); i++) {
            s.glow(Outlines.disc(s.about(half), s.between(54, 98), s.between(.2, .5)), 0xfff6d8, .8);
        }
        for (int i = 0; i < (night ? 2 : 4); i++) {
            double cx = -half + 2 * half * (i + .4) / 4;
            double cy = 82 - 9 * (i % 2);
            int cloud = Rgb.mix(cloth.light(), cloth.skyAt(.4), .35);
            s.glow(
                    Outlines.together(
                            Outlines.disc(cx - 5, cy, 3.4),
                            Outlines.disc(cx, cy + 1.6, 4.6),
                            Outlines.disc(cx + 5.4, cy, 3.2),
                            Outlines.ellipse(cx, cy - 2, 10, 2.2)),
                    cloud,
                    .55);
        }
        int[] greens = {0x6f8fa8, 0x5f946f, 0x4f8458};
        double[] heights = {52, 44, 37};
        for (int i = 0; i < 3; i++) {
            double h = heights[i];
            int colour = Rgb.scale(cloth.lit(greens[i], .15, .35 - .14 * i), dim);
            Path2D hill = Outlines.smooth(
                    -half - 4,
                    20,
                    -half,
                    h - 4 * (i % 2),
                    -half * .45,
                    h + 4,
                    half * .1,
                    h - 5,
                    half * .6,
                    h + 3,
                    half,
                    h - 3,
                    half + 4,
                    20);
            s.glow(hill, colour, 1);
            for (int k = 0; k < 7 - i; k++) {
                double tx = -half + 2 * half * (k + .5 + s.about(.3)) / (7 - i);
                double tall = 6 + 3.5 * i;
                s.glow(
                        Outlines.polygon(tx - tall * .34, h - 3, tx, h - 3 + tall, tx + tall * .34, h - 3),
                        Rgb.scale(colour, .84),
                        1);
            }
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double half = 50 * plan.frame().aspect() + 2;
        int n = plan.frame().count(11);
        scenery.sketch("stage-edge", .0, s -> {
            s.fall(Outlines.slab(-half, -2, half, 6.4), 0x5a2f34, .1, .6);
            s.fall(Outlines.slab(-half, 5.6, half, 7), 0xd8a460, -.3, .3);
        });
        easel.light("footlights", () -> new Furnishing(easel).sketched("footlights", 0, s -> {
            for (int i = 0; i < n; i++) {
                double x = -half + 2 * half * (i + .5) / n;
                s.shine(x, 8, 5.5, 6, 0xffd890, .55);
                s.glow(Outlines.ellipse(x, 7.4, 1.2, .8), 0xfff4d0, .9);
            }
        }));
        scenery.sketch("audience", .0, s -> audience(s, plan, half));
    }

    /** Rows of heads seen from behind; some have ears. */
    private static void audience(Sketch s, Plan plan, double half) {
        for (int row = 0; row < 2; row++) {
            int n = plan.frame().count(row == 0 ? 13 : 10);
            double r = row == 0 ? 3.1 : 4;
            for (int i = 0; i < n; i++) {
                double x = -half + 2 * half * (i + .5 + row * .5 + s.about(.12)) / n;
                double y = (row == 0 ? 3.4 : -.9) + s.about(.6);
                int rgb = s.pick(0x2a1830, 0x34203a, 0x241a34);
                s.fill(
                        Outlines.smooth(
                                x - r * 1.7,
                                -9,
                                x - r * 1.5,
                                y - r * .9,
                                x,
                                y - r * .3,
                                x + r * 1.5,
                                y - r * .9,
                                x + r * 1.7,
                                -9),
                        rgb,
                        .3);
                ears(s, x, y, r, rgb);
                s.form(Outlines.disc(x, y, r), rgb, -.25, .5);
                s.line(
                        Outlines.curve(x - r * .8, y + r * .6, x, y + r, x + r * .8, y + r * .6),
                        .25,
                        0xffd8a0,
                        -.3,
                        .6);
            }
        }
    }

    private static void ears(Sketch s, double x, double y, double r, int rgb) {
        double kind = s.random().nextDouble();
        for (int side = -1; side <= 1; side += 2) {
            if (kind < .22) {
                s.fill(Outlines.ellipse(x + side * r * .45, y + r * 1.55, r * .26, r * .9), rgb, .2);
            } else if (kind < .42) {
                s.fill(
                        Outlines.polygon(
                                x + side * r * .9,
                                y + r * .3,
                                x + side * r * .8,
                                y + r * 1.45,
                                x + side * r * .1,
                                y + r * .9),
                        rgb,
                        .2);
            } else if (kind < .6) {
                s.fill(Outlines.disc(x + side * r * .8, y + r * .8, r * .42), rgb, .2);
            }
        }
    }
}
