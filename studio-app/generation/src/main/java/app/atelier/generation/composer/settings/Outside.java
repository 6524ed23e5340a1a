package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Weather;

/** The world outside of a roofed place at the scene's hour: seen through windows, mouths of caves, on painted cloths. */
final class Outside {
    private Outside() {}

    /** Its colours by the hour alone. */
    static Mood of(Scene scene) {
        boolean rain = scene.weather() == Weather.RAIN || scene.weather() == Weather.STORM;
        return Moods.named(
                switch (scene.hour()) {
                    case NIGHT -> "night";
                    case DUSK -> rain ? "night" : "purple-dusk";
                    case SUNSET -> "sunset";
                    case GOLDEN_HOUR -> "golden-hour";
                    case DAWN -> "dawn";
                    default ->
                        scene.weather() == Weather.STORM
                                ? "storm"
                                : rain ? "overcast" : scene.season() == Season.AUTUMN ? "autumn" : "day";
                });
    }

    /** Whether sun or moon stands low. */
    static boolean low(Scene scene) {
        return switch (scene.hour()) {
            case DAWN, GOLDEN_HOUR, SUNSET, DUSK -> true;
            default -> false;
        };
    }

    static boolean night(Scene scene) {
        return scene.hour() == Hour.NIGHT;
    }
}
