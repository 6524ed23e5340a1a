package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import java.awt.geom.Path2D;

/** A mown pitch with a goal before full stands, floodlights above them. */
final class Stadium implements Place {
    private static final int[] SHIRTS = {0xe8574a, 0xf6c445, 0xf4f6fa, 0x4f8fd0, 0x4a4f62, 0xf2a0a8, 0x6fb06a};

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.58, .90, Year.snowy(scene) ? Surface.SNOW : Surface.FLOOR)
                .withAnchors(new Anchor(Anchor.Use.TOP, .0, .66, .35));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        scenery.sky(h - .10);
        for (double x : new double[] {.06, .36, .64, .94}) {
            scenery.prop("floodlight", "floodlight", x, h - .10, .34, .35);
        }
        scenery.sketch("stands", .22, s -> stands(s, plan, h));
        if (plan.shaded() && scenery.lampsShow() > .4) {
            for (double x : new double[] {.06, .94}) {
                scenery.lamp(x, h - .40, .42, 0xe8f4ff, .5);
            }
            scenery.pool(.5, .82, .9, 0xdff0ff, .35);
        }
        int light = scenery.year().turf(0x76c25a);
        int dark = scenery.snowy() ? 0xdce6f6 : Rgb.mix(light, 0x2f7a3a, .35);
        Perspective view = new Perspective(.5, h - .10, 1.03);
        Flooring floor = new Flooring(scenery, plan, view);
        floor.stripes("pitch", h + .055, light, dark, .22);
        scenery.sketch("lines", .06, s -> lines(s, plan, h));
        double side = plan.focusLeft() ? 1 : -1;
        scenery.prop("goal", "football-goal", .5 + side * .14, h + .115, .13, .12);
    }

    /** Two tiers that sink towards the middle, with a speck for every head. */
    private static void stands(Sketch s, Plan plan, double h) {
        double half = 50 * plan.frame().aspect();
        double foot = 100 * (1 - h - .06);
        double[][] tiers = {{14.5, 22.5, 5}, {1.5, 11.5, 2.5}};
        for (double[] tier : tiers) {
            Path2D bank = new Path2D.Double();
            bank.moveTo(-half - 2, foot + tier[0]);
            bank.quadTo(0, foot + tier[0] - tier[2], half + 2, foot + tier[0]);
            bank.lineTo(half + 2, foot + tier[1] + tier[2]);
            bank.quadTo(0, foot + tier[1] - tier[2] * .6, -half - 2, foot + tier[1] + tier[2]);
            bank.closePath();
            s.inside(bank, t -> t.fall(bank, 0x6a7088, .1, .5), t -> {
                for (double y = foot + tier[0] - tier[2]; y < foot + tier[1] + tier[2]; y += .78) {
                    for (double x = -half; x < half; x += .86) {
                        if (t.chance(.86)) {
                            double px = x + t.about(.25);
                            t.fill(Outlines.disc(px, y + t.about(.15), .40), t.pick(SHIRTS), t.about(.25));
                            t.fill(Outlines.disc(px, y + .44, .22), t.pick(0xe8b894, 0x9a6a4a, 0xf2cfb0), .1);
                        }
                    }
                }
            });
        }
        Path2D roof = new Path2D.Double();
        roof.moveTo(-half - 2, foot + 33);
        roof.quadTo(0, foot + 21, half + 2, foot + 33);
        roof.lineTo(half + 2, foot + 29);
        roof.quadTo(0, foot + 19, -half - 2, foot + 29);
        roof.closePath();
        s.fall(roof, 0xeef2f6, -.3, .3);
        s.fall(Outlines.slab(-half - 2, foot - 1.4, half + 2, foot + 2.2), 0x3f6fb0, -.1, .3);
        for (double x = -half; x < half; x += 17) {
            s.fall(
                    Outlines.slab(x, foot - 1, x + 15, foot + 1.8),
                    s.pick(0xe8574a, 0xf6c445, 0x4f9fd0, 0xf4f6fa),
                    -.1,
                    .2);
        }
        for (int i = 0; i < 9; i++) {
            double x = s.about(half);
            double y = foot + s.between(5, 20);
            s.line(Outlines.polyline(x, y, x, y + 4), .3, 0xe2ddd4, 0);
            s.form(
                    Outlines.smooth(x, y + 4, x + 2.4, y + 4.3, x + 4.2, y + 3.4, x + 2, y + 2.4, x, y + 2.2),
                    s.pick(0xe8574a, 0xf6c445, 0x4f9fd0),
                    -.2,
                    .2);
        }
    }

    private static void lines(Sketch s, Plan plan, double h) {
        double half = 50 * plan.frame().aspect();
        double far = 100 * (1 - h - .075);
        s.line(Outlines.polyline(-half - 2, far, half + 2, far), .45, 0xffffff, 0, .8);
        double left = (plan.focusLeft() ? .14 : -.14) * 2 * half;
        s.line(
                Outlines.polyline(left - 26, far, left - 36, far - 10, left + 36, far - 10, left + 26, far),
                .5,
                0xffffff,
                0,
                .8);
        s.line(Outlines.ellipse(left, -2, half * .5, 13), .8, 0xffffff, 0, .75);
        s.line(Outlines.polyline(-half - 2, 1.6, half + 2, 1.6), .9, 0xffffff, 0, .6);
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (scenery.snowy()) {
            scenery.frame("snow");
        }
    }
}
