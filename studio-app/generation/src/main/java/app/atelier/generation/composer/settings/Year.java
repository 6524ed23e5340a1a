package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a season makes of a place: which tree stands for another, what colour the grass has, whether snow lies. */
record Year(Plan plan) {
    private static final Map<String, String> WINTER = Map.of(
            "pine", "snowy-pine",
            "slim-pine", "snowy-pine",
            "broadleaf", "bare-tree",
            "autumn-tree", "bare-tree",
            "blossom-tree", "bare-tree",
            "willow", "bare-tree",
            "mangrove", "bare-tree",
            "flower-bush", "bush",
            "planter", "bush");
    private static final Map<String, String> AUTUMN =
            Map.of("broadleaf", "autumn-tree", "blossom-tree", "autumn-tree", "flower-bush", "bush");
    private static final Set<String> WHITE_ALREADY = Set.of(
            "snowy-pine",
            "snowy-house",
            "igloo",
            "iceberg",
            "ice-block",
            "snowman",
            "palm",
            "cactus",
            "street-walls",
            "far-camel",
            "far-giraffe",
            "far-elephant",
            "far-antelope",
            "glacier",
            "ice-floe",
            "ice-arch",
            "city-skyline");
    private static final int SNOW = 0xeaf1fd;

    /** Whether snow lies on what stands outside. */
    static boolean snowy(Scene scene) {
        boolean cold = scene.season() == Season.WINTER
                || scene.weather() == Weather.SNOW
                || scene.setting() == Setting.SNOW_FIELD
                || scene.setting() == Setting.SNOW_WOOD;
        return cold && !scene.setting().indoors() && wintry(scene.setting());
    }

    /** Places that know no snow, whatever the words say. */
    private static boolean wintry(Setting setting) {
        return switch (setting.base()) {
            case UNDER_WATER, SPACE, ABSTRACT, JUNGLE, SAVANNA, SKY -> false;
            default -> true;
        };
    }

    boolean snowy() {
        return snowy(plan.scene());
    }

    boolean autumn() {
        return !snowy() && plan.autumn();
    }

    boolean spring() {
        return !snowy()
                && (plan.scene().season() == Season.SPRING
                        || plan.scene().season() == null && plan.mood().id().equals("spring-morning"));
    }

    /** Whether a prop of this name gets a cap of snow. */
    boolean caps(String id) {
        return snowy() && !WHITE_ALREADY.contains(id);
    }

    /** The plant that stands for this one in this season; other things stay. */
    String plant(String given) {
        String id = terrain().plant(given);
        if (snowy()) {
            return WINTER.getOrDefault(id, id);
        }
        return autumn() ? AUTUMN.getOrDefault(id, id) : id;
    }

    List<String> plants(List<String> ids) {
        return ids.stream().map(this::plant).toList();
    }

    /** Colour of grass that is this green in summer. */
    int turf(int green) {
        if (snowy()) {
            return Rgb.mix(SNOW, green, .04);
        }
        if (terrain().bare()) {
            return terrain().turf(green);
        }
        if (autumn()) {
            return Rgb.mix(green, 0xd0a24a, .78);
        }
        return spring() ? Rgb.mix(green, 0x9fdc6a, .3) : terrain().turf(green);
    }

    /** The land around the place. */
    Terrain terrain() {
        return Terrain.of(plan.scene());
    }

    /** Colour of bare ground, boards or stone under open sky: snow lies on it in winter. */
    int floor(int rgb) {
        return snowy() ? Rgb.mix(SNOW, rgb, .22) : rgb;
    }
}
