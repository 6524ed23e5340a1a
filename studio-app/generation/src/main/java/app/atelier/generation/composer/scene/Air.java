package app.atelier.generation.composer.scene;

import org.jspecify.annotations.Nullable;

/**
 * What light and colours of a scene follow from.
 *
 * @param moon whether a moon was asked for, which lights a city that its lamps would light else
 * @param dark whether darkness was said, of a room
 * @param warm whether warmth was said, of a room
 */
public record Air(
        Setting setting,
        Hour hour,
        Weather weather,
        @Nullable Season season,
        Festival festival,
        boolean moon,
        boolean northernLights,
        boolean candles,
        boolean dark,
        boolean warm) {

    /** The air of a scene of which nothing was said of darkness or warmth. */
    public static Air of(Scene scene) {
        return new Air(
                scene.setting(),
                scene.hour(),
                scene.weather(),
                scene.season(),
                scene.festival(),
                scene.feature(Feature.MOON).isPresent(),
                scene.feature(Feature.NORTHERN_LIGHTS).isPresent(),
                scene.feature(Feature.CANDLES).isPresent(),
                false,
                false);
    }

    /** The same at another hour and in other weather. */
    public Air at(Hour otherHour, Weather otherWeather) {
        return new Air(setting, otherHour, otherWeather, season, festival, moon, northernLights, candles, dark, warm);
    }

    /** The same of a room that was called dark or warm. */
    public Air called(boolean darkRoom, boolean warmRoom) {
        return new Air(setting, hour, weather, season, festival, moon, northernLights, candles, darkRoom, warmRoom);
    }

    /** The id of the colour mood that follows. */
    public String mood() {
        boolean night = hour == Hour.NIGHT;
        if (setting == Setting.UNDER_WATER) {
            return night ? "under-water-night" : lowSun() ? "under-water-evening" : "under-water";
        }
        if (setting == Setting.SPACE) {
            return "space";
        }
        if (setting == Setting.PLANET) {
            return night ? "planet-night" : lowSun() ? "planet-dawn" : "space";
        }
        if (setting.indoors()) {
            return indoors(night);
        }
        if (northernLights) {
            return "northern-lights";
        }
        if (weather == Weather.STORM) {
            return night ? "storm-night" : lowSun() ? "storm-evening" : "storm";
        }
        if (night && festival == Festival.HALLOWEEN) {
            return "halloween";
        }
        if (night) {
            return city(setting) && !moon ? "city-night" : "night";
        }
        if (weather == Weather.RAIN || weather == Weather.OVERCAST) {
            return lowSun() ? "overcast-evening" : "overcast";
        }
        return switch (hour) {
            case DAWN -> "dawn";
            case GOLDEN_HOUR -> "golden-hour";
            case SUNSET -> setting == Setting.DESERT || setting == Setting.VOLCANO_LAND ? "desert-sunset" : "sunset";
            case DUSK -> "purple-dusk";
            case MORNING -> morning();
            default -> day();
        };
    }

    private boolean lowSun() {
        return switch (hour) {
            case DAWN, GOLDEN_HOUR, SUNSET, DUSK -> true;
            default -> false;
        };
    }

    private String indoors(boolean night) {
        boolean gloomy = dark || setting == Setting.CAVE || setting == Setting.STAGE || festival == Festival.HALLOWEEN;
        boolean lights = candles && !warm;
        if (gloomy || lights) {
            return "dark-room";
        }
        boolean homely = setting == Setting.CAFE || setting == Setting.LIBRARY;
        boolean late = night || hour == Hour.DUSK || hour == Hour.SUNSET;
        boolean wet = weather == Weather.RAIN || weather == Weather.STORM || weather == Weather.SNOW;
        boolean cosy = warm || homely || late || wet || season == Season.WINTER;
        return cosy ? "warm-room" : "day-room";
    }

    private String morning() {
        if (weather == Weather.FOG && woods(setting)) {
            return "misty-wood";
        }
        return switch (setting.base()) {
            case MEADOW -> season == Season.AUTUMN ? "autumn" : "spring-morning";
            default -> "dawn";
        };
    }

    private String day() {
        if (weather == Weather.FOG && woods(setting)) {
            return "misty-wood";
        }
        if (setting == Setting.JUNGLE) {
            return "jungle-haze";
        }
        if (season == Season.AUTUMN) {
            return "autumn";
        }
        return season == Season.SPRING ? "spring-morning" : "day";
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
