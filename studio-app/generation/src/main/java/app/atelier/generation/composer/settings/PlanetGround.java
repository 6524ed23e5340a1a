package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.planning.Anchor;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.sky.NightSky;
import app.atelier.generation.composer.sky.Planet;
import app.atelier.generation.composer.sky.Sky;
import java.util.List;
import java.util.Objects;

/** The ground of a strange planet: craters, rocks and crystals under a sky with a ringed neighbour and two moons. */
final class PlanetGround implements Place {
    private static final List<Integer> SOILS = List.of(0x8a4fd0, 0xc9604f, 0x3f8f9a, 0xb8863f, 0x9aa0b8, 0xc0588f);

    @Override
    public Stage stage(Scene scene) {
        return new Stage(.62, .905, Surface.ROCK).withAnchors(new Anchor(Anchor.Use.TOP, .30, .78, .6));
    }

    /** The colour that was said of the planet, else one by seed. */
    private static int soil(Plan plan, Scenery scenery) {
        String said = plan.scene().settingColour();
        if (said != null) {
            return Rgb.mix(Rgb.parse(said), 0xffffff, .12);
        }
        return plan.scene().subjects().stream()
                .filter(subject ->
                        subject.noun().endsWith("planet") || subject.noun().endsWith("moon"))
                .filter(subject -> subject.colour() != null)
                .map(subject -> Rgb.mix(Rgb.parse(Objects.requireNonNull(subject.colour())), 0xffffff, .12))
                .findFirst()
                .orElseGet(() -> scenery.choose("soil", SOILS));
    }

    @Override
    public void behind(Easel easel) {
        Scenery scenery = new Scenery(easel);
        Plan plan = easel.plan();
        Seeds seeds = plan.seeds();
        double h = plan.stage().horizon();
        double side = plan.focusLeft() ? 1 : -1;
        int soil = soil(plan, scenery);
        easel.group("sky");
        easel.veil("space", () -> Sky.ramp(plan, h + .1));
        for (int i = 0; i < (Outside.low(plan.scene()) ? 1 : 3); i++) {
            int part = i;
            easel.light("nebula", () -> NightSky.nebula(plan, part));
        }
        easel.light("stars", () -> Sky.stars(plan, plan.mood().stars(), h));
        easel.light("bright-stars", () -> Sky.pointedStars(plan, 4));
        int other = SOILS.get((int) (seeds.choice("neighbour") * SOILS.size()));
        int pale = Rgb.mix(other, 0xffe8c8, .6);
        easel.solid(
                "ringed-planet",
                () -> Planet.banded(
                        plan, .5 + side * (plan.light().disc() ? -.02 : .29), .22, .125, other, pale, true));
        easel.solid("moon", () -> Planet.banded(plan, .5 - side * .34, .17, .035, 0x8a8fb0, 0xd8dcf0, false));
        easel.solid("moon", () -> Planet.banded(plan, .5 - side * .20, .34, .018, 0xb08a7a, 0xf0d0b0, false));
        if (plan.light().disc()) {
            easel.light("glow", () -> Sky.glow(plan, plan.look().glow()));
            easel.light("halos", () -> Sky.halos(plan, plan.look().glow()));
            easel.solid("sun", () -> Sky.disc(plan, false));
        }
        easel.group("background");
        scenery.lamp(.5 + side * .1, h + .02, .9, Rgb.mix(soil, plan.mood().light(), .5), .30);
        scenery.ridge("far-mountains", new Ridge(h - .03, .10, .66, 5, Rgb.mix(soil, 0x3a2f70, .35), false));
        scenery.fog(h + .01, .04, .4);
        Profile far = scenery.profile("far plain", h + .01, .02, 4, .3);
        scenery.ground("far-plain", Ground.at(plan, far, Rgb.mix(soil, 0x4a3a8a, .2), .45, .1));
        scenery.sketch("far-craters", .35, s -> craters(s, plan, soil, h + .035, h + .085, 9));
        scenery.fog(h + .07, .03, .25);
        Profile near = scenery.profile("plain", h + .095, .03, 3, .25, side * .03);
        scenery.ground("ground", new Ground(near, plan.lit(soil, -.5, .12), plan.lit(soil, .5, .02), .3).textured(.14));
        scenery.sketch("craters", .06, s -> craters(s, plan, soil, h + .15, .97, 13));
        scenery.prop("crystals", "crystals", .5 + side * .39, .86, .19, .04);
        scenery.lamp(.5 + side * .39, .78, .26, 0xb58af0, .4);
        scenery.prop("rocks", "rocks", .5 - side * .40, .84, .09, .05);
        if (scenery.chance("second crystals", .5)) {
            scenery.prop("crystals", "crystals", .5 - side * .33, h + .13, .07, .25);
        }
    }

    /** Bowls with a bright far wall and a raised rim, smaller and flatter towards the horizon. */
    private static void craters(Sketch s, Plan plan, int soil, double top, double bottom, int count) {
        double half = 50 * plan.frame().aspect();
        for (int i = 0; i < plan.frame().count(count); i++) {
            double t = (i + s.random().nextDouble()) / plan.frame().count(count);
            double fy = top + (bottom - top) * t;
            double y = 100 * (1 - fy);
            double near = (fy - top + .02) / (bottom - top);
            double r = s.between(1.6, 5.2) * (.35 + 1.1 * near) * (bottom - top) / .25;
            double x = s.about(half);
            if (Math.abs(x - (plan.focusX() - .5) * 2 * half) < 9 && fy > .8) {
                continue;
            }
            double flat = .30;
            s.soft(x, y - r * .08, r * 1.35, r * flat * 1.5, soil, -.5, .5);
            s.form(Outlines.ellipse(x, y, r * 1.12, r * flat * 1.16), soil, -.55, .2);
            s.blend(
                    Outlines.ellipse(x, y - r * .02, r, r * flat),
                    soil,
                    .75,
                    soil,
                    .05,
                    x + s.side() * r,
                    0,
                    x - s.side() * r,
                    0);
            s.fade(
                    Outlines.ellipse(x, y - r * .06, r * .8, r * flat * .7),
                    0x0c0824,
                    .8,
                    .4,
                    0,
                    0,
                    y + r * flat,
                    0,
                    y - r * flat);
        }
    }

    @Override
    public void front(Easel easel) {
        new Scenery(easel).frame("rocks", Rgb.mix(soil(easel.plan(), new Scenery(easel)), 0x2a1f50, .35));
    }
}
