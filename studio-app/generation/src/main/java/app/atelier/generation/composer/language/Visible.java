package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Setting;

/** Which features a place shows: those that are drawn anywhere, and those that only belong to some places. */
final class Visible {
    private Visible() {}

    /** True if a wanted feature is to be seen at that place. */
    static boolean at(Setting setting, String feature, SceneDraft draft) {
        return switch (feature) {
            case Feature.WAVES, Feature.REFLECTION -> watery(setting);
            case Feature.GRASS, Feature.PLANTS -> grows(setting);
            case Feature.DESERT, Feature.JUNGLE, Feature.SAVANNA -> lies(setting);
            case Feature.ISLAND -> setting == Setting.ISLAND || setting == Setting.SKY;
            case Feature.BRANCH -> draft.subjects.stream().anyMatch(s -> s.onBranch);
            default -> true;
        };
    }

    private static boolean watery(Setting setting) {
        return switch (setting.base()) {
            case SEA, STORM_SEA, BEACH, LAKE, UNDER_WATER -> true;
            default -> setting == Setting.SWAMP || setting == Setting.PARK;
        };
    }

    /** Whether a place may lie in a land that is named besides it. */
    private static boolean lies(Setting setting) {
        return switch (setting) {
            case RIVER, WATERFALL, LAKE, POND, ROAD, MOUNTAIN_ROAD, RAILWAY, VILLAGE, CAMP, TEMPLE, CASTLE_GROUNDS ->
                true;
            default -> false;
        };
    }

    private static boolean grows(Setting setting) {
        return switch (setting.base()) {
            case SPACE, ABSTRACT, SKY, TABLE, CITY_STREET, DESERT, ICE, STORM_SEA -> false;
            default -> !setting.indoors() || setting == Setting.ROOM;
        };
    }
}
