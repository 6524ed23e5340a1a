package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.water.WetStreet;
import java.awt.geom.Path2D;

/** A paved lane between rows of stalls with striped awnings and heaped fruit, old houses and a church behind. */
final class StreetMarket implements Place {
    private static final int[] AWNINGS = {0x3f9a8f, 0xd9604a, 0xe0a83a, 0x5a7fb8, 0xb0608a, 0x6fa04a};
    private static final int[] GOODS = {0xe5533f, 0xf2a03f, 0x8fbf4f, 0xf6d24f, 0x8f5aa0, 0xd87a4a};

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.58, .915, Year.snowy(scene) ? Surface.SNOW : Surface.STREET)
                .withAnchors(
                        new Anchor(Anchor.Use.COUNTER, .40, .80, .8), new Anchor(Anchor.Use.COUNTER, -.40, .80, .8));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        double vanish = .5 + side * .06;
        scenery.sky(h + .02);
        scenery.prop("church", "church", vanish + side * .06, h + .04, .40, .5);
        scenery.panel("houses", "town-houses", vanish - .30, h - .15, vanish + .02, h + .08, .5);
        scenery.panel("houses", "town-houses", vanish + .08, h - .13, vanish + .40, h + .08, .52);
        scenery.fog(h, .05, .3);
        scenery.panel("houses", "town-houses", -.16, h - .36, .30, h + .10, .2);
        scenery.panel("houses", "town-houses", .74, h - .38, 1.18, h + .10, .2, true);
        Perspective view = new Perspective(vanish, h - .01, 1.03);
        new Flooring(scenery, plan, view).slabs("paving", h + .065, 0xcbb8a4, .13, .4);
        double[] distances = {4.4, 2.7, 1.6, 1.0};
        for (int i = 0; i < distances.length; i++) {
            for (int k = -1; k <= 1; k += 2) {
                stall(scenery, plan, view, distances[i], k, i * 2 + (k > 0 ? 1 : 0));
            }
        }
        if (wet(plan)) {
            easel.over("wet-road", Blend.NORMAL, canvas -> new WetStreet(
                            vanish, h + .02, .98, plan.mood().dark() ? .45 : .7)
                    .draw(plan, canvas, easel.painting().bands()));
        }
        scenery.bunting("pennants", .16, .22, .07, false);
        if (scenery.lampsShow() > .4) {
            scenery.bunting("light-string", .30, .26, .06, true);
            scenery.pool(.5, .88, .6, 0xffc98a, .4);
        }
    }

    private static boolean wet(Plan plan) {
        return plan.shaded()
                && (plan.scene().weather() == Weather.RAIN || plan.scene().weather() == Weather.STORM);
    }

    /** One stall whose counter runs along the lane; its near end is larger. */
    private static void stall(Scenery scenery, Plan plan, Perspective view, double d, int side, int number) {
        double lane = .52;
        int awning = AWNINGS[(number + (int) (plan.seeds().choice("awnings") * AWNINGS.length)) % AWNINGS.length];
        double depth = Math.min(.4, .1 * (d - 1));
        double far = d * 1.44;
        double x0 = view.x(.5 + side * lane, d);
        double x1 = view.x(.5 + side * lane, far);
        double wide = 100 * plan.frame().aspect();
        double[] near = {(x0 - .5) * wide, 100 * (1 - view.y(d)), 38 / d};
        double[] end = {(x1 - .5) * wide, 100 * (1 - view.y(far)), 38 / far};
        scenery.sketch("stall", "stall " + number, depth, s -> new Stall(s, near, end, side, awning).draw());
        if (scenery.lampsShow() > .4) {
            scenery.lamp((x0 + x1) / 2 + side * .02, view.y(d) - .32 / d, .36 / d, 0xffc98a, .6);
        }
    }

    /** near and end: x of the lane's edge, y of the ground, length of one unit there. */
    private record Stall(Sketch s, double[] near, double[] end, int side, int awning) {
        private double x(double t, double out) {
            double u = unit(t);
            return near[0] + (end[0] - near[0]) * t + side * out * u;
        }

        private double y(double t, double up) {
            return near[1] + (end[1] - near[1]) * t + up * unit(t);
        }

        private double unit(double t) {
            return near[2] + (end[2] - near[2]) * t;
        }

        private Path2D face(double t0, double t1, double low, double high, double out) {
            return Outlines.polygon(
                    x(t0, out), y(t0, low), x(t0, out), y(t0, high), x(t1, out), y(t1, high), x(t1, out), y(t1, low));
        }

        void draw() {
            s.soft(
                    (near[0] + end[0]) / 2,
                    near[1],
                    Math.abs(near[0] - end[0]) + near[2] * .5,
                    near[2] * .1,
                    0x1a1828,
                    .6,
                    .4);
            for (double t : new double[] {0, 1}) {
                s.across(
                        Outlines.slab(x(t, .42) - unit(t) * .02, y(t, 0), x(t, .42) + unit(t) * .02, y(t, 1.05)),
                        0x8a5c3c,
                        -.2,
                        .4);
            }
            s.fill(face(0, 1, .40, .92, .5), 0x5a4450, .5);
            for (int i = 0; i < 5; i++) {
                double t = .1 + i * .18;
                int rgb = s.pick(GOODS);
                s.across(
                        Outlines.slab(
                                x(t, .5) - unit(t) * .06,
                                y(t, .5),
                                x(t, .5) + unit(t) * .06,
                                y(t, .5 + s.between(.08, .22))),
                        rgb,
                        0,
                        .5);
            }
            s.fall(
                    Outlines.polygon(x(0, 0), y(0, .42), x(1, 0), y(1, .42), x(1, .5), y(1, .5), x(0, .5), y(0, .5)),
                    0x8a5c3c,
                    0,
                    .3);
            s.across(
                    Outlines.polygon(x(0, 0), y(0, 0), x(0, 0), y(0, .42), x(0, .5), y(0, .42), x(0, .5), y(0, 0)),
                    0xa06c48,
                    -.1,
                    .4);
            s.across(face(0, 1, 0, .40, 0), 0xb07a50, .05, .4);
            crates();
            roof();
        }

        private void crates() {
            for (int i = 3; i >= 0; i--) {
                double t0 = .02 + i * .245;
                double t1 = t0 + .22;
                int rgb = s.pick(GOODS);
                s.across(face(t0, t1, .22, .44, -.05), 0xc99660, -.15, .35);
                s.line(
                        Outlines.polyline(x(t0, -.05), y(t0, .33), x(t1, -.05), y(t1, .33)),
                        unit(t0) * .012,
                        0x6a4428,
                        .3,
                        .7);
                double r = unit((t0 + t1) / 2) * .055;
                for (int row = 0; row < 2; row++) {
                    for (int k = 0; k < 6; k++) {
                        double t = t0 + (t1 - t0) * (k + .3 + row * .35) / 6;
                        s.ball(Outlines.disc(x(t, .02 + row * .08), y(t, .46 + row * .05), r), rgb, -.5, .4);
                    }
                }
            }
        }

        private void roof() {
            int n = 8;
            for (int i = n - 1; i >= 0; i--) {
                double t0 = (double) i / n;
                double t1 = (i + 1.0) / n;
                int rgb = i % 2 == 0 ? awning : 0xfff4e4;
                Path2D strip = Outlines.polygon(
                        x(t0, -.16),
                        y(t0, .94),
                        x(t1, -.16),
                        y(t1, .94),
                        x(t1, .52),
                        y(t1, 1.22),
                        x(t0, .52),
                        y(t0, 1.22));
                s.blend(strip, rgb, -.2, Rgb.mix(rgb, 0x4a3a50, .12), .2, 0, y(t0, 1.22), 0, y(t0, .94));
                double mid = (t0 + t1) / 2;
                Path2D hem = new Path2D.Double();
                hem.moveTo(x(t0, -.16), y(t0, .95));
                hem.lineTo(x(t1, -.16), y(t1, .95));
                hem.lineTo(x(t1, -.17), y(t1, .86));
                hem.quadTo(x(mid, -.17), y(mid, .78), x(t0, -.17), y(t0, .86));
                hem.closePath();
                s.fill(hem, rgb, .22);
            }
        }
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        if (scenery.snowy()) {
            scenery.frame("snow");
        }
        if (easel.plan().mood().dark()) {
            scenery.bokeh("market lights", new int[] {0xffc46a, 0xffa85a, 0xff8a7a}, 8);
        }
    }
}
