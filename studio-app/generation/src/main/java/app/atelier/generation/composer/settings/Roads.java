package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Blossoms;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import java.awt.geom.Path2D;
import java.util.List;

/** A road that winds up to the viewer: between peaks with a guard rail, or between fields with a fence. */
final class Roads implements Place {
    private static final int STEPS = 60;

    private final boolean mountain;

    Roads(boolean mountain) {
        this.mountain = mountain;
    }

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.56, .91, Surface.STREET);
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        if (mountain) {
            peaks(scenery, plan, h, side);
        } else {
            new Vista(scenery, plan).countryside(h, List.of("broadleaf", "broadleaf", "pine"));
        }
        Profile verge = scenery.profile("verge", h + .075, .02, 3, .2, side * .03);
        int grass = scenery.year().turf(mountain ? 0x7fa868 : 0x82bc5e);
        if (!mountain) {
            scenery.woods("hedge", new Woods(verge.lower(.004), List.of("bush", "bush", "flower-bush"), 15, .05, .3));
        }
        scenery.ground(
                "meadow", new Ground(verge, plan.lit(grass, -.28, .14), plan.lit(grass, .22, .02), .2).textured(.1));
        scenery.tufts("tufts", verge, .14, grass, Ways.NONE);
        if (!scenery.snowy() && !scenery.autumn() && !scenery.year().terrain().bare()) {
            easel.solid("flowers", () -> Blossoms.scattered(plan, "verge", h + .14, .97, 120, Meadow.FLOWERS, 5.5));
        }
        double from = .5 + side * .16;
        double top = verge.at(from) + .004;
        double[] way = {from, top, plan.focusX(), side};
        scenery.sketch("road", .06, s -> road(s, scenery, plan, way));
        details(easel, scenery, plan, verge, side);
    }

    private static void peaks(Scenery scenery, Plan plan, double h, double side) {
        scenery.sky(h);
        scenery.ridge("far-mountains", new Ridge(h - .18, .20, .92, 3, 0x6f7fb0, true));
        scenery.fog(h - .08, .05, .5);
        scenery.ridge("mountains", new Ridge(h - .08, .15, .58, 4, 0x5d719f, true));
        scenery.fog(h - .02, .04, .42);
        Profile slope = x -> h - .01 - side * (x - .5) * .24;
        Profile wave = scenery.profile("slope", 0, .04, 5, .4);
        Profile wood = x -> slope.at(x) + wave.at(x);
        scenery.woods("far-trees", new Woods(wood, List.of("pine"), 40, .085, .5));
        scenery.ground("far-ground", Ground.at(plan, wood, scenery.year().turf(0x6f9a78), .48, .16));
        scenery.fog(h + .05, .035, .35);
    }

    /** Middle of the road and half its width at 0 far … 1 near, in units of the sketch. */
    private static double[] at(Plan plan, double[] way, double t) {
        double y = way[1] + (1.04 - way[1]) * Math.pow(t, 1.45);
        double swing = way[3] * .20 * Math.sin(t * 5.4) * Math.pow(1 - t, .8);
        double x = way[0] + (way[2] - way[0]) * t * t + swing;
        double half = .5 + 31 * Math.pow(t, 1.75);
        return new double[] {(x - .5) * 100 * plan.frame().aspect(), 100 * (1 - y), half};
    }

    private static Path2D band(Plan plan, double[] way, double left, double right, double from, double to) {
        double[] xy = new double[4 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double[] p = at(plan, way, from + (to - from) * i / STEPS);
            xy[2 * i] = p[0] + p[2] * left;
            xy[2 * i + 1] = p[1];
            int k = 2 * STEPS + 1 - i;
            xy[2 * k] = p[0] + p[2] * right;
            xy[2 * k + 1] = p[1];
        }
        return Outlines.polygon(xy);
    }

    private static void road(Sketch s, Scenery scenery, Plan plan, double[] way) {
        int tarmac = scenery.year().floor(0x7d7f8c);
        s.fall(band(plan, way, -1.12, 1.12, 0, 1), scenery.year().floor(0xc9b48f), -.1, .2);
        s.fall(band(plan, way, -1, 1, 0, 1), tarmac, .0, .3);
        s.veil(band(plan, way, -.93, -.88, 0, 1), 0xf6f2e6, -.1, .85);
        s.veil(band(plan, way, .88, .93, 0, 1), 0xf6f2e6, -.1, .85);
        for (double t = .06; t < 1; t += .07 + .05 * t) {
            s.veil(band(plan, way, -.028, .028, t, t + .03 + .025 * t), 0xf6e8b0, -.1, .9);
        }
    }

    private void details(Easel easel, Scenery scenery, Plan plan, Profile verge, double side) {
        double away = .5 + side * .36;
        if (mountain) {
            scenery.prop("guard-rail", "guard-rail", .5 - side * .30, verge.at(.3) + .045, .045, .14);
            Woods tall = new Woods(Profile.level(.80), scenery.year().plants(List.of("pine")), 2, .50, .05, .2, 0, 0);
            easel.solid("front-trees", () -> pines(tall, plan, side));
            scenery.prop("rocks", "rocks", away + side * .02, .90, .10, .02);
        } else {
            scenery.prop("tree", "broadleaf", .5 + side * .41, verge.at(.9) + .13, .46, .07);
            for (int i = 0; i < 2; i++) {
                scenery.prop("fence", "rail-fence", .5 + side * (.24 + i * .19), verge.at(.8) + .055, .06, .14);
            }
            scenery.prop("signpost", "signpost", .5 - side * .36, verge.at(.2) + .17, .20, .04);
        }
    }

    private static Sheet pines(Woods tall, Plan plan, double side) {
        return tall.drawAt(plan, "road pines", List.of(.5 + side * .47, .5 + side * .38));
    }

    @Override
    public void front(Easel easel) {
        Scenery scenery = new Scenery(easel);
        scenery.frame(
                "grass-corners", scenery.snowy() ? 0xd8e4f4 : scenery.year().turf(0x5fa552));
    }
}
