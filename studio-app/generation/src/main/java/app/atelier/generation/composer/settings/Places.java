package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Spans;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;

/** The place that draws a setting. */
public final class Places {
    private Places() {}

    /** The place of a scene. */
    public static Place of(Scene scene) {
        Setting setting = scene.setting();
        // A dish in a kitchen lies on a table; a cook stands before the stove.
        boolean standing = scene.hero()
                .map(hero -> hero.isCharacter() && hero.role() == Role.ON_GROUND)
                .orElse(setting != Setting.TABLE);
        boolean flown = scene.hero().filter(hero -> hero.role() == Role.IN_AIR).isPresent();
        if (Spans.bridge(scene).isPresent()) {
            return new Decorated(new Viaduct());
        }
        if (setting == Setting.ISLAND && Isle.seenFromTheWater(scene)) {
            return new Decorated(new Isle());
        }
        return new Decorated(own(setting, standing, flown && !FlowerField.asked(scene)));
    }

    private static Place own(Setting setting, boolean standing, boolean flown) {
        return switch (setting) {
            case CAVE -> new Cave();
            case HARBOUR -> new Harbour();
            case WATERFALL -> new Waterfall();
            case RIVER -> new River();
            case PLAYGROUND -> new Playground();
            case FAIRGROUND -> new Fairground();
            case FARM -> new Farm();
            case STADIUM -> new Stadium();
            case AIRPORT -> new Airport();
            case RAILWAY -> new Railway();
            case ROOFTOP -> new Rooftop();
            case GRAVEYARD -> new Graveyard();
            case TEMPLE -> new Temple();
            case CASTLE_GROUNDS -> new CastleGrounds();
            case MOUNTAIN_ROAD -> new Roads(true);
            case ROAD -> new Roads(false);
            case CAMP -> new Camp();
            case HILL -> new Hill();
            case STAGE -> new Theatre();
            case PLANET -> new PlanetGround();
            case STREET_MARKET -> new StreetMarket();
            case PARK -> new Park(false);
            case GARDEN -> new Park(true);
            case VILLAGE -> new Village();
            case SNOW_FIELD -> new Meadow(setting);
            case SWAMP -> new Swamp();
            case MEADOW -> flown ? new Valley() : new Meadow(setting);
            default -> byBase(setting, standing);
        };
    }

    private static Place byBase(Setting setting, boolean standing) {
        return switch (setting.base()) {
            case FOREST -> new Forest(false);
            case SNOW_WOOD -> new Forest(true);
            case BIRCH_WOOD -> new BirchWood();
            case MOUNTAINS -> new Mountains(setting);
            case LAKE -> new Lake(setting);
            case BEACH -> new Beach();
            case SEA -> new Coast(setting);
            case STORM_SEA -> new StormSea();
            case UNDER_WATER -> new UnderWater();
            case DESERT -> new Desert(setting);
            case SAVANNA -> new Savanna();
            case JUNGLE -> new Jungle();
            case ICE -> new Ice();
            case CITY_STREET -> new Street();
            case ROOM -> new Room(setting);
            case TABLE -> standing && setting != Setting.TABLE ? new Room(setting) : new Table(setting);
            case LIBRARY -> new Library();
            case SPACE -> new Space();
            case ABSTRACT -> new Abstract();
            case SKY -> new OpenSky();
            default -> new Meadow(setting);
        };
    }
}
