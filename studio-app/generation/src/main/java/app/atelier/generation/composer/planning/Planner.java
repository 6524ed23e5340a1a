package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.scene.Composition;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.styles.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes the plan of a picture. Pure: the same arguments give the same plan. */
public final class Planner {
    private static final double FOG = 2.7;
    private static final double FOG_IN_THE_SKY = .26;
    private static final double NARROW_LIFT = .04;
    private static final double NARROW_BASE = .87;
    private static final double LOWEST = .965;

    private Planner() {}

    /**
     * Decides light, horizon and the places of all figures.
     *
     * @param stage geometry of the scene's place in the usual format
     */
    public static Plan plan(Scene given, Frame frame, Look look, long seed, Stage stage, Figures figures) {
        Scene natural = Statures.said(Partners.of(
                Seat.single(Crowns.grown(Landmarks.behind(Skins.natural(Spans.driven(given), new Seeds(seed)))))));
        Scene scene = Crews.together(Wardrobe.dressed(natural, stage, new Seeds(seed)), figures);
        // Another place or hero is another composition at the same seed; another hour or style keeps it.
        String theme = theme(given);
        Seeds seeds = new Seeds(new Seeds(seed).number(theme));
        RandomGenerator random = seeds.of("plan");
        Mood mood = mood(scene, seeds);
        Axes axes = Axes.of(scene.camera(), seed, new Seeds(new Seeds(0).number(theme)));
        boolean bodied = scene.hero().filter(hero -> figures.units(hero, 0) > 0).isPresent();
        Stage fitted =
                Settled.ground(fitted(stage, frame, bodied ? axes.shot().lower() : 0, axes.eyeLevel(), random), scene);
        double focus = focus(frame, fitted, axes.left(), random);
        LightPlace light = Lights.place(scene, mood, fitted, focus, random);
        KnownFigures known = new KnownFigures(figures);
        Plan bare = new Plan(scene, frame, mood, look, seeds, fitted, light, focus, axes.shot(), List.of());
        Settled settled = Settled.of(bare, known);
        return new Plan(
                scene,
                frame,
                mood,
                look,
                seeds,
                fitted,
                light,
                settled.focus(),
                axes.shot(),
                Gazes.of(bare, settled.placed(), known));
    }

    /** What a seed's choices are made for: setting and hero, or, of an edited scene, what they were when it was composed. */
    public static String theme(Scene scene) {
        Composition kept = scene.composition();
        return kept != null
                ? kept.theme()
                : scene.setting().id() + scene.hero().map(Subject::noun).orElse("");
    }

    private static Mood mood(Scene scene, Seeds seeds) {
        Mood mood = Moods.find(scene.mood()).orElseGet(() -> Moods.named("day"));
        if (scene.weather() == Weather.FOG) {
            mood = mood.withHaziness(Math.max(mood.haziness(), FOG)).withSky(veiled(mood));
        }
        if (scene.feature(Feature.STARS).isPresent()
                || scene.feature(Feature.MILKY_WAY).isPresent()) {
            mood = mood.withStars(Math.max(1.3, mood.stars()));
        } else if (scene.without(Feature.STARS)) {
            mood = mood.withStars(0);
        }
        String colour = scene.settingColour();
        mood = Skies.varied(mood, seeds);
        return colour == null || ofThePlants(scene, Rgb.parse(colour)) ? mood : tinted(mood, Rgb.parse(colour));
    }

    /** Fog takes the depth out of the sky as well. */
    private static List<Integer> veiled(Mood mood) {
        return mood.sky().stream()
                .map(colour -> Rgb.mix(colour, mood.haze(), FOG_IN_THE_SKY))
                .toList();
    }

    /** Green is what grows there has anyway; it says nothing of the sky. */
    private static boolean ofThePlants(Scene scene, int rgb) {
        boolean green = Rgb.green(rgb) > Rgb.red(rgb) && Rgb.green(rgb) > Rgb.blue(rgb);
        return green
                && switch (scene.setting() == Setting.RIVER || scene.setting() == Setting.WATERFALL
                        ? Setting.MEADOW
                        : scene.setting().base()) {
                    case MEADOW, FOREST, BIRCH_WOOD, MOUNTAINS, JUNGLE, SAVANNA -> true;
                    default -> false;
                };
    }

    /** A place of which a colour was said: sky and air take it on. */
    private static Mood tinted(Mood mood, int rgb) {
        List<Integer> sky = new ArrayList<>();
        double[] shares = {.40, .54, .56, .40};
        for (int i = 0; i < shares.length; i++) {
            sky.add(Rgb.mix(mood.sky().get(i), rgb, shares[i]));
        }
        return mood.withSky(sky)
                .withColours(
                        Rgb.mix(mood.light(), Rgb.mix(rgb, Rgb.WHITE, .5), .25),
                        Rgb.mix(mood.ambient(), Rgb.mix(rgb, Rgb.WHITE, .6), .25),
                        Rgb.mix(mood.shadow(), rgb, .12),
                        Rgb.mix(mood.haze(), rgb, .35));
    }

    /** Not the exact middle; in wide pictures a third. */
    private static double focus(Frame frame, Stage stage, boolean left, RandomGenerator random) {
        double sway = (random.nextDouble() - .5) * .06;
        boolean third = random.nextDouble() < .34;
        if (!Double.isNaN(stage.aside())) {
            return .5 + (left ? -1 : 1) * stage.aside();
        }
        if (frame.aspect() > 1.6) {
            return (left ? .36 : .64) + sway;
        }
        return (third ? left ? .37 : .63 : left ? .46 : .55) + sway;
    }

    private static Stage fitted(Stage stage, Frame frame, double lower, double eyeLevel, RandomGenerator random) {
        double sway = (random.nextDouble() - .5) * .03 + eyeLevel;
        double base = stage.base() + (random.nextDouble() - .5) * .012;
        // Someone on a rock or a table edge cannot be moved without it.
        double lift = frame.narrow() ? NARROW_LIFT * Math.min(1, (Frame.USUAL_ASPECT - frame.aspect()) / .6) : 0;
        double feet = frame.narrow() && base > NARROW_BASE ? NARROW_BASE : base;
        boolean fixed = stage.base() < stage.horizon();
        double standing = Math.max(feet, Math.min(LOWEST, feet + lower));
        return stage.moved(
                stage.horizon() + sway - lift,
                fixed ? stage.base() + sway - lift : standing,
                stage.shore() + sway - lift);
    }
}
