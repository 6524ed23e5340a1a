package app.atelier.generation.composer.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of sky, light or surroundings that the words ask for or rule out. It is drawn with the setting and is no
 * subject of its own.
 *
 * @param id one of the names below; unknown ones may be passed over by a drawing
 * @param present false if the words say "no …" or "without …"
 * @param size factor on the usual size, 1 if nothing was said
 * @param colour {@code #rrggbb}, null for its own
 */
public record Feature(
        String id, boolean present, double size, @Nullable String colour) {
    /** @throws IllegalArgumentException with one plain sentence if a value cannot be drawn */
    public Feature {
        if (id == null || !(size > 0 && size <= 8)) {
            throw new IllegalArgumentException(SceneWords.of("feature", size));
        }
        Subject.requireColour(colour);
    }

    public static final String MOON = "moon";
    public static final String SUN = "sun";
    public static final String STARS = "stars";
    public static final String MILKY_WAY = "milky-way";
    public static final String NORTHERN_LIGHTS = "northern-lights";
    public static final String CLOUDS = "clouds";
    public static final String RAINBOW = "rainbow";
    public static final String LIGHTNING = "lightning";
    public static final String SHOOTING_STAR = "shooting-star";
    public static final String FIREFLIES = "fireflies";
    public static final String FIREWORKS = "fireworks";
    public static final String PETALS = "petals";
    public static final String LEAVES = "leaves";
    public static final String SNOWFLAKES = "snowflakes";
    public static final String BUBBLES = "bubbles";
    public static final String STEAM = "steam";
    public static final String SMOKE = "smoke";
    public static final String FLOWERS = "flowers";
    /** Fields of one flower. */
    public static final String TULIP_ROWS = "tulip-rows";

    public static final String LAVENDER_ROWS = "lavender-rows";
    public static final String POPPY_ROWS = "poppy-rows";
    public static final String DAISY_ROWS = "daisy-rows";
    public static final String ROSE_ROWS = "rose-rows";
    public static final String SUNFLOWER_ROWS = "sunflower-rows";
    /** A field of ripe grain. */
    public static final String WHEAT_ROWS = "wheat-rows";

    public static final String GRASS = "grass";
    public static final String TREES = "trees";
    public static final String PLANTS = "plants";
    public static final String MOUNTAINS = "mountains";
    public static final String WAVES = "waves";
    public static final String PATH = "path";
    public static final String RIVER = "river";
    public static final String REFLECTION = "reflection";
    public static final String WINDOW = "window";
    public static final String LIGHT_RAYS = "light-rays";
    public static final String CANDLES = "candles";
    public static final String LANTERNS = "lanterns";
    public static final String SHADOW = "shadow";
    public static final String PEOPLE = "people";
    public static final String ISLAND = "island";
    public static final String BRANCH = "branch";
    /** Land that a place lies in which is named besides it: a road through a desert. */
    public static final String DESERT = "desert";

    public static final String JUNGLE = "jungle";
    public static final String SAVANNA = "savanna";
    /** Fresh water around an island. */
    public static final String LAKE = "lake";

    /** What a room is furnished with. */
    public static final String THRONE = "throne";

    public static final String BREAD = "bread";

    /** All of these names. */
    public static final List<String> KNOWN = List.of(
            MOON,
            SUN,
            STARS,
            MILKY_WAY,
            NORTHERN_LIGHTS,
            CLOUDS,
            RAINBOW,
            LIGHTNING,
            SHOOTING_STAR,
            FIREFLIES,
            FIREWORKS,
            PETALS,
            LEAVES,
            SNOWFLAKES,
            BUBBLES,
            STEAM,
            SMOKE,
            FLOWERS,
            TULIP_ROWS,
            LAVENDER_ROWS,
            POPPY_ROWS,
            DAISY_ROWS,
            ROSE_ROWS,
            SUNFLOWER_ROWS,
            WHEAT_ROWS,
            GRASS,
            TREES,
            PLANTS,
            MOUNTAINS,
            WAVES,
            PATH,
            RIVER,
            REFLECTION,
            WINDOW,
            LIGHT_RAYS,
            CANDLES,
            LANTERNS,
            SHADOW,
            PEOPLE,
            ISLAND,
            DESERT,
            JUNGLE,
            SAVANNA,
            LAKE,
            THRONE,
            BREAD);

    /** A feature that is asked for, at its usual size and colour. */
    public static Feature wanted(String id) {
        return new Feature(id, true, 1, null);
    }
}
