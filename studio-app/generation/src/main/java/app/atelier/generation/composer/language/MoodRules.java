package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import org.jspecify.annotations.Nullable;

/** Which colour mood follows from place, hour and weather. */
public final class MoodRules {
    private MoodRules() {}

    /** The mood of a read scene at another hour or in other weather; what was said of dark or warm rooms stays. */
    public static String mood(Scene scene, Hour hour, Weather weather) {
        Air now = Air.of(scene, false, false);
        String plain = mood(now);
        boolean dark = scene.mood().equals("dark-room") && !plain.equals("dark-room");
        boolean warm = scene.mood().equals("warm-room") && !plain.equals("warm-room");
        return mood(Air.of(scene, dark, warm).at(hour, weather));
    }

    static String mood(SceneDraft draft, Surroundings at) {
        return mood(new Air(
                at.setting,
                at.hour,
                at.weather,
                at.season,
                draft.festival,
                draft.wants(Feature.NORTHERN_LIGHTS),
                draft.wants(Feature.CANDLES),
                draft.atmospheres.contains("dark"),
                draft.atmospheres.contains("warm")));
    }

    /** All that the mood follows from. */
    private record Air(
            Setting setting,
            Hour hour,
            Weather weather,
            @Nullable Season season,
            Festival festival,
            boolean northernLights,
            boolean candles,
            boolean dark,
            boolean warm) {
        static Air of(Scene scene, boolean dark, boolean warm) {
            return new Air(
                    scene.setting(),
                    scene.hour(),
                    scene.weather(),
                    scene.season(),
                    scene.festival(),
                    scene.feature(Feature.NORTHERN_LIGHTS).isPresent(),
                    scene.feature(Feature.CANDLES).isPresent(),
                    dark,
                    warm);
        }

        Air at(Hour otherHour, Weather otherWeather) {
            return new Air(setting, otherHour, otherWeather, season, festival, northernLights, candles, dark, warm);
        }
    }

    private static String mood(Air at) {
        Setting setting = at.setting;
        boolean night = at.hour == Hour.NIGHT;
        if (setting == Setting.UNDER_WATER) {
            return "under-water";
        }
        if (setting == Setting.SPACE || setting == Setting.PLANET) {
            return "space";
        }
        if (setting.indoors()) {
            return indoors(at, night);
        }
        if (at.northernLights) {
            return "northern-lights";
        }
        if (at.weather == Weather.STORM) {
            return "storm";
        }
        if (night && at.festival == Festival.HALLOWEEN) {
            return "halloween";
        }
        if (night) {
            return city(setting) ? "city-night" : "night";
        }
        if (at.weather == Weather.RAIN || at.weather == Weather.OVERCAST) {
            return "overcast";
        }
        return switch (at.hour) {
            case DAWN -> "dawn";
            case GOLDEN_HOUR -> "golden-hour";
            case SUNSET -> setting == Setting.DESERT || setting == Setting.VOLCANO_LAND ? "desert-sunset" : "sunset";
            case DUSK -> "purple-dusk";
            case MORNING -> morning(at);
            default -> day(at);
        };
    }

    private static String indoors(Air at, boolean night) {
        boolean dark = at.dark
                || at.setting == Setting.CAVE
                || at.setting == Setting.STAGE
                || at.festival == Festival.HALLOWEEN;
        boolean lights = at.candles && !at.warm;
        if (dark || lights) {
            return "dark-room";
        }
        boolean homely =
                switch (at.setting) {
                    case KITCHEN, CAFE, LIBRARY -> true;
                    default -> false;
                };
        boolean late = night || at.hour == Hour.DUSK || at.hour == Hour.SUNSET;
        boolean wet = at.weather == Weather.RAIN || at.weather == Weather.STORM || at.weather == Weather.SNOW;
        boolean warm = at.warm || homely || late || wet || at.season == Season.WINTER;
        return warm ? "warm-room" : "day-room";
    }

    private static String morning(Air at) {
        if (at.weather == Weather.FOG && woods(at.setting)) {
            return "misty-wood";
        }
        return switch (at.setting.base()) {
            case MEADOW -> at.season == Season.AUTUMN ? "autumn" : "spring-morning";
            default -> "dawn";
        };
    }

    private static String day(Air at) {
        if (at.weather == Weather.FOG && woods(at.setting)) {
            return "misty-wood";
        }
        if (at.setting == Setting.JUNGLE) {
            return "jungle-haze";
        }
        if (at.season == Season.AUTUMN) {
            return "autumn";
        }
        return at.season == Season.SPRING ? "spring-morning" : "day";
    }

    private static boolean woods(Setting setting) {
        return setting == Setting.FOREST
                || setting == Setting.BIRCH_WOOD
                || setting == Setting.JUNGLE
                || setting == Setting.SNOW_WOOD;
    }

    private static boolean city(Setting setting) {
        return setting.base() == Setting.CITY_STREET || setting == Setting.STADIUM || setting == Setting.FAIRGROUND;
    }
}
