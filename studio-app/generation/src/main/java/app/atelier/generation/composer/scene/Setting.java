package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The place of a scene. Each has a {@link #base()} that can stand in for it where it is not drawn on its own. */
public enum Setting {
    MEADOW,
    FOREST,
    SNOW_WOOD,
    BIRCH_WOOD,
    MOUNTAINS,
    LAKE,
    BEACH,
    /** Open sea or a coast seen from land, with a cliff. */
    SEA,
    STORM_SEA,
    UNDER_WATER,
    DESERT,
    SAVANNA,
    JUNGLE,
    ICE,
    CITY_STREET,
    ROOM,
    /** Close at a table by a window. */
    TABLE,
    LIBRARY,
    /** Open space between stars. */
    SPACE,
    ABSTRACT,
    /** Only sky and clouds. */
    SKY,
    HILL,
    FIELD,
    GARDEN,
    PARK,
    CAMP,
    SNOW_FIELD,
    RIVER,
    WATERFALL,
    POND,
    LAGOON,
    SWAMP,
    ISLAND,
    VOLCANO_LAND,
    MOUNTAIN_ROAD,
    ROAD,
    FARM,
    VILLAGE,
    CASTLE_GROUNDS,
    HARBOUR,
    CAVE,
    PLAYGROUND,
    STAGE,
    KITCHEN,
    BEDROOM,
    CLASSROOM,
    LABORATORY,
    WORKSHOP,
    CAFE,
    SHOP,
    STREET_MARKET,
    FAIRGROUND,
    STADIUM,
    ROOFTOP,
    GRAVEYARD,
    TEMPLE,
    RAILWAY,
    AIRPORT,
    /** The surface of a planet or moon. */
    PLANET;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nearest of the settings that are always drawn: itself, or what may stand in for it. */
    public Setting base() {
        return switch (this) {
            case HILL, FIELD, GARDEN, PARK, FARM, VILLAGE, PLAYGROUND, FAIRGROUND, STADIUM, GRAVEYARD, AIRPORT ->
                MEADOW;
            case CASTLE_GROUNDS, MOUNTAIN_ROAD, ROAD, RAILWAY, TEMPLE -> MOUNTAINS;
            case CAMP -> FOREST;
            case SNOW_FIELD -> SNOW_WOOD;
            case RIVER, WATERFALL, POND, LAGOON, SWAMP -> LAKE;
            case ISLAND -> BEACH;
            case VOLCANO_LAND, CAVE -> DESERT;
            case HARBOUR -> SEA;
            case STAGE, BEDROOM, CLASSROOM, LABORATORY, WORKSHOP, SHOP -> ROOM;
            case KITCHEN, CAFE -> TABLE;
            case STREET_MARKET, ROOFTOP -> CITY_STREET;
            case PLANET -> SPACE;
            default -> this;
        };
    }

    /** True where there is air that rain, snow and fog can hang in. */
    public boolean airy() {
        return switch (base()) {
            case UNDER_WATER, SPACE, ABSTRACT -> false;
            default -> true;
        };
    }

    /** True under a roof: the hour is seen through a window, weather stays outside. */
    public boolean indoors() {
        return switch (this) {
            case ROOM, TABLE, LIBRARY, STAGE, KITCHEN, BEDROOM, CLASSROOM, LABORATORY, WORKSHOP, CAFE, SHOP, CAVE ->
                true;
            default -> false;
        };
    }
}
