package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.sky.NightSky;
import app.atelier.generation.composer.sky.Planet;
import app.atelier.generation.composer.sky.Sky;
import java.util.Optional;

/** Open space: nebula, stars, a planet's limb below, a small ringed one far away. */
final class Space implements Place {
    private static final String EARTH = "prop:earth";

    private static final int[][] COLOURS = {
        {0x8a4fd0, 0xe58bd8}, {0x3f7fd0, 0x8fe0c0}, {0xd0605a, 0xffb08a}, {0x2f8a8f, 0xb5e8c8}, {0xc9853f, 0xffe0a8}
    };

    @Override
    public Stage stage(Scene scene) {
        return new Stage(1.25, .80, Surface.VOID).withHeroScale(1.12);
    }

    @Override
    public void behind(Easel easel) {
        Plan plan = easel.plan();
        heavens(easel);
        int first = (int) (plan.seeds().choice("planet colour") * COLOURS.length);
        boolean left = plan.focusLeft();
        boolean moonBeside = plan.scene().feature("moon").isPresent();
        if (moonBeside && named(plan.scene()).isEmpty()) {
            easel.solid("moon", () -> Planet.moon(plan, left ? .53 : .47, .86, .60));
        } else if (named(plan.scene()).isPresent() || plan.seeds().choice("limb") < .75) {
            int[] colours = limb(plan.scene()).orElse(COLOURS[first]);
            easel.solid(
                    "planet",
                    () -> Planet.banded(plan, .5 + (left ? .06 : -.06), 1.33, .62, colours[0], colours[1], false));
        }
        farPlanet(easel);
    }

    /** Nebula and stars. */
    static void heavens(Easel easel) {
        Plan plan = easel.plan();
        easel.veil("space", () -> Sky.ramp(plan, 1.3));
        easel.light("glow", () -> Sky.glow(plan, .65));
        for (int i = 0; i < 3; i++) {
            int part = i;
            easel.light("nebula", () -> NightSky.nebula(plan, part));
        }
        easel.light("stars", () -> Sky.stars(plan, 1.7, 1.05));
        easel.light("bright-stars", () -> Sky.pointedStars(plan, 6));
    }

    /** A small planet far away, on the side of the light. */
    static void farPlanet(Easel easel) {
        Plan plan = easel.plan();
        Seeds seeds = plan.seeds();
        boolean left = plan.focusLeft();
        int first = (int) (seeds.choice("planet colour") * COLOURS.length);
        int[] other = COLOURS[(first + 1 + (int) (seeds.choice("second colour") * 4)) % COLOURS.length];
        easel.solid(
                "far-planet",
                () -> Planet.banded(plan, left ? .86 : .14, .26, .07, other[0], other[1], seeds.choice("ring") < .75));
    }

    private static Optional<Subject> named(Scene scene) {
        return scene.subjects().stream()
                .filter(s -> s.noun().endsWith("planet") || s.art().equals(EARTH))
                .findFirst();
    }

    /** Colours of a planet of which a colour was said. */
    private static Optional<int[]> limb(Scene scene) {
        if (named(scene).filter(s -> s.art().equals(EARTH)).isPresent()) {
            return Optional.of(new int[] {0x2f78c8, 0x9fd8c0});
        }
        return named(scene).map(Subject::colour).map(hex -> {
            int rgb = Rgb.parse(hex);
            return new int[] {rgb, Rgb.mix(rgb, 0xffc0e0, .6)};
        });
    }

    @Override
    public void front(Easel easel) {
        Plan plan = easel.plan();
        easel.light("bright-stars", () -> Sky.pointedStars(plan, 3));
    }
}
