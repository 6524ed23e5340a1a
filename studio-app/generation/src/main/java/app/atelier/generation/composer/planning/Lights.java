package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Where the scene's one light stands and how large its disc is. */
final class Lights {
    private Lights() {}

    static LightPlace place(Scene scene, Mood mood, Stage stage, double focusX, RandomGenerator random) {
        double side = focusX < .5 ? .74 : .26;
        double x = side + (random.nextDouble() - .5) * .10;
        double sway = (random.nextDouble() - .5) * .05;
        LightSource source = mood.source();
        if (!source.hasDisc()) {
            return new LightPlace(fixedX(source, x, focusX, random), mood.lightHeight(), false, 0);
        }
        Optional<Feature> named = scene.feature(source == LightSource.MOON ? Feature.MOON : Feature.SUN);
        boolean ruledOut = scene.without(source == LightSource.MOON ? Feature.MOON : Feature.SUN);
        double radius = radius(source, mood, named);
        double y = mood.lightHeight() + sway;
        if (named.isPresent() && source == LightSource.MOON) {
            // A named moon is a main thing: nearer to the middle and wholly above the trees.
            x = .5 + (x - .5) * .62;
            y = Math.max(radius + .10, .26 + sway);
        }
        boolean starsOnly = named.isEmpty()
                && source == LightSource.MOON
                && scene.feature(Feature.MILKY_WAY).isPresent();
        boolean low = y > .34;
        if (low) {
            y = Math.min(y, stage.horizon() - radius * .25);
        }
        return new LightPlace(x, y, !ruledOut && !starsOnly && !scene.setting().indoors(), radius);
    }

    private static double radius(LightSource source, Mood mood, Optional<Feature> named) {
        double size = named.map(Feature::size).orElse(1.0);
        if (source == LightSource.MOON) {
            return named.isPresent() ? Math.clamp(.115 * Math.pow(size, .6), .05, .2) : .078;
        }
        double usual = mood.lightHeight() > .34 ? .082 : .05;
        return Math.clamp(usual * (named.isPresent() ? 1.15 : 1) * Math.pow(size, .6), .03, .2);
    }

    private static double fixedX(LightSource source, double x, double focusX, RandomGenerator random) {
        return switch (source) {
            case CANDLE -> focusX;
            case ABOVE -> .5 + (random.nextDouble() - .5) * .24;
            case CORNER -> focusX < .5 ? .93 : .07;
            case WINDOW -> focusX < .5 ? .08 : .92;
            case LAMP -> focusX < .5 ? .80 : .20;
            default -> x;
        };
    }
}
