package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.land.Ridge;
import app.atelier.generation.composer.land.Woods;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import java.util.Map;

/** The land that a place said together with another lies in: a road through a desert, a waterfall in a jungle, a river in a wood. */
enum Terrain {
    /** What the place has by itself. */
    OWN,
    /** Trees stand close and tall. */
    WOODED,
    JUNGLE,
    DESERT,
    SAVANNA;

    private static final Map<String, String> IN_THE_JUNGLE = Map.of(
            "pine", "palm",
            "slim-pine", "palm",
            "willow", "palm",
            "flower-bush", "banana-plant",
            "grass", "fern");
    private static final Map<String, String> IN_THE_DESERT = Map.ofEntries(
            Map.entry("broadleaf", "cactus"),
            Map.entry("autumn-tree", "cactus"),
            Map.entry("pine", "cactus"),
            Map.entry("slim-pine", "cactus"),
            Map.entry("willow", "palm"),
            Map.entry("bush", "barrel-cactus"),
            Map.entry("flower-bush", "barrel-cactus"),
            Map.entry("fern", "dry-grass"),
            Map.entry("ivy", "dry-grass"),
            Map.entry("mossy-rock", "rocks"),
            Map.entry("grass", "dry-grass"),
            Map.entry("grass-row", "dry-grass-row"));
    private static final Map<String, String> ON_THE_SAVANNA = Map.of(
            "broadleaf", "umbrella-tree",
            "autumn-tree", "umbrella-tree",
            "pine", "umbrella-tree",
            "slim-pine", "umbrella-tree",
            "flower-bush", "bush",
            "grass-row", "dry-grass-row");

    /** The land around a scene's place, as far as the words name one besides it. */
    static Terrain of(Scene scene) {
        if (scene.setting().indoors()) {
            return OWN;
        }
        if (other(scene, Feature.DESERT, Setting.DESERT)) {
            return DESERT;
        }
        if (other(scene, Feature.JUNGLE, Setting.JUNGLE)) {
            return JUNGLE;
        }
        if (other(scene, Feature.SAVANNA, Setting.SAVANNA)) {
            return SAVANNA;
        }
        return scene.feature(Feature.TREES).isPresent() && thin(scene.setting()) ? WOODED : OWN;
    }

    private static boolean other(Scene scene, String feature, Setting own) {
        return scene.feature(feature).isPresent() && scene.setting().base() != own;
    }

    /** Places with few trees of their own. */
    private static boolean thin(Setting setting) {
        return switch (setting) {
            case RIVER,
                    WATERFALL,
                    LAKE,
                    POND,
                    ROAD,
                    MOUNTAIN_ROAD,
                    RAILWAY,
                    VILLAGE,
                    CASTLE_GROUNDS,
                    TEMPLE,
                    FARM,
                    GRAVEYARD -> true;
            default -> false;
        };
    }

    /** The plant that grows here in place of this one. */
    String plant(String id) {
        return switch (this) {
            case JUNGLE -> IN_THE_JUNGLE.getOrDefault(id, id);
            case DESERT -> IN_THE_DESERT.getOrDefault(id, id);
            case SAVANNA -> ON_THE_SAVANNA.getOrDefault(id, id);
            default -> id;
        };
    }

    /** A row of trees as dense and tall as they are here. */
    Woods grown(Woods row) {
        return switch (this) {
            case WOODED -> row.grown(2.1, 1.25);
            case JUNGLE -> row.grown(1.9, 1.2);
            case DESERT -> row.grown(.34, .6);
            case SAVANNA -> row.grown(.6, .9);
            case OWN -> row;
        };
    }

    /** Whether the ground is the same all year, but for snow. */
    boolean bare() {
        return this == DESERT || this == SAVANNA;
    }

    /** Colour of the ground where grass of this green would grow. */
    int turf(int green) {
        return switch (this) {
            case DESERT -> Rgb.mix(green, 0xf0b070, .90);
            case SAVANNA -> Rgb.mix(green, 0xd8ac52, .78);
            case JUNGLE -> Rgb.mix(green, 0x4f9a44, .50);
            case WOODED -> Rgb.mix(green, 0x4f8a58, .30);
            case OWN -> green;
        };
    }

    /** What closes the view behind the place. */
    void horizon(Scenery scenery, double y) {
        switch (this) {
            case DESERT -> {
                scenery.ridge("far-mountains", new Ridge(y - .03, .06, .9, 4, 0xa8705f, false));
                double[][] mesas = {{.08, .17, .62}, {.30, .10, .74}, {.93, .15, .66}, {.72, .07, .82}};
                for (double[] mesa : mesas) {
                    double x = mesa[0] + scenery.sway("mesa " + mesa[0], .05);
                    scenery.prop("mesa", "mesa", x, y + .025, mesa[1], mesa[2], mesa[1] > .12);
                }
            }
            case JUNGLE -> {
                scenery.ridge("far-mountains", new Ridge(y - .09, .12, .7, 3, 0x5f8a6a, false));
                scenery.fog(y - .02, .05, .45);
            }
            default -> {}
        }
    }

    /** What frames the picture at its corners. */
    void frame(Scenery scenery, boolean narrow) {
        if (narrow || scenery.snowy()) {
            return;
        }
        switch (this) {
            case JUNGLE -> scenery.frame("jungle");
            case WOODED -> scenery.frame(scenery.autumn() ? "autumn-leaves" : "leaves");
            default -> {}
        }
    }
}
