package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;

/** Which colour mood follows from place, hour and weather. */
final class MoodRules {
    private MoodRules() {}

    static String mood(SceneDraft draft, Surroundings at) {
        Setting setting = at.setting;
        boolean night = at.hour == Hour.NIGHT;
        if (setting == Setting.UNDER_WATER) {
            return "under-water";
        }
        if (setting == Setting.SPACE || setting == Setting.PLANET) {
            return "space";
        }
        if (setting.indoors()) {
            return indoors(draft, at, night);
        }
        if (draft.wants(Feature.NORTHERN_LIGHTS)) {
            return "northern-lights";
        }
        if (at.weather == Weather.STORM) {
            return "storm";
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

    private static String indoors(SceneDraft draft, Surroundings at, boolean night) {
        boolean dark = draft.atmospheres.contains("dark")
                || at.setting == Setting.CAVE
                || at.setting == Setting.STAGE
                || draft.festival == Festival.HALLOWEEN;
        boolean lights = draft.wants(Feature.CANDLES) && !draft.atmospheres.contains("warm");
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
        boolean warm = draft.atmospheres.contains("warm") || homely || late || wet || at.season == Season.WINTER;
        return warm ? "warm-room" : "day-room";
    }

    private static String morning(Surroundings at) {
        if (at.weather == Weather.FOG && woods(at.setting)) {
            return "misty-wood";
        }
        return switch (at.setting.base()) {
            case MEADOW -> at.season == Season.AUTUMN ? "autumn" : "spring-morning";
            default -> "dawn";
        };
    }

    private static String day(Surroundings at) {
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
