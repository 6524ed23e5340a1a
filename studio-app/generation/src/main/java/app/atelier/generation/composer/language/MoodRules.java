package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Air;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Weather;

/** Which colour mood follows from place, hour and weather, and from what was said of a room. */
public final class MoodRules {
    private MoodRules() {}

    /** The mood of a read scene at another hour or in other weather; what was said of dark or warm rooms stays. */
    public static String mood(Scene scene, Hour hour, Weather weather) {
        Air air = Air.of(scene);
        String plain = air.mood();
        boolean dark = scene.mood().equals("dark-room") && !plain.equals("dark-room");
        boolean warm = scene.mood().equals("warm-room") && !plain.equals("warm-room");
        return air.called(dark, warm).at(hour, weather).mood();
    }

    static String mood(SceneDraft draft, Surroundings at) {
        return new Air(
                        at.setting,
                        at.hour,
                        at.weather,
                        at.season,
                        draft.festival,
                        draft.wants(Feature.MOON),
                        draft.wants(Feature.NORTHERN_LIGHTS),
                        draft.wants(Feature.CANDLES),
                        draft.atmospheres.contains("dark"),
                        draft.atmospheres.contains("warm"))
                .mood();
    }
}
