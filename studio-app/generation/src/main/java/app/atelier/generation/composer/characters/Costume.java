package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Clothes. Read from {@code costumes.json} beside this class.
 *
 * @param top colour of shirt, coat or dress
 * @param legs colour of the trousers, null for bare legs
 * @param skirt whether it widens to a skirt
 * @param longSkirt whether the skirt reaches the feet
 * @param sleeve how far the sleeve reaches along the arm, 0..1
 * @param gloves colour of gloves, null for bare hands
 * @param extra what makes it special: cook, coat, tie, belt, sash, royal, bib, hood, space, star, santa, tutu, vest, armour, a disguise or
 *     none
 * @param bib colour of the bib
 * @param cape colour of the cape, null for none
 * @param hat what is worn on the head with it, null for nothing
 * @param hatColour null for the hat's own
 */
record Costume(
        int top,
        @Nullable Integer legs,
        boolean skirt,
        boolean longSkirt,
        int shoes,
        double sleeve,
        @Nullable Integer gloves,
        String extra,
        int bib,
        @Nullable Integer cape,
        @Nullable String hat,
        @Nullable Integer hatColour) {

    private static final Map<String, Costume> TABLE = read();

    static Optional<Costume> find(String id) {
        return Optional.ofNullable(TABLE.get(id));
    }

    static Collection<String> ids() {
        return TABLE.keySet();
    }

    boolean has(String what) {
        return extra.equals(what);
    }

    /** The same in another main colour. */
    Costume coloured(int rgb) {
        return new Costume(rgb, legs, skirt, longSkirt, shoes, sleeve, gloves, extra, bib, cape, hat, hatColour);
    }

    /** The same without its hat. */
    Costume bareheaded() {
        return new Costume(top, legs, skirt, longSkirt, shoes, sleeve, gloves, extra, bib, cape, null, null);
    }

    private static Map<String, Costume> read() {
        try (InputStream in = Costume.class.getResourceAsStream("costumes.json")) {
            Map<String, Costume> table = new LinkedHashMap<>();
            new ObjectMapper()
                    .readTree(in)
                    .properties()
                    .forEach(entry -> table.put(entry.getKey(), costume(entry.getValue())));
            return Collections.unmodifiableMap(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Costume costume(JsonNode node) {
        int top = Rgb.parse(node.get("top").asText());
        Integer bib = colour(node, "bib");
        return new Costume(
                top,
                colour(node, "legs"),
                node.path("skirt").asBoolean(false),
                node.path("long").asBoolean(false),
                Rgb.parse(node.get("shoes").asText()),
                node.get("sleeve").asDouble(),
                colour(node, "gloves"),
                node.path("extra").asText("none"),
                bib == null ? top : bib,
                colour(node, "cape"),
                node.has("hat") ? node.get("hat").asText() : null,
                colour(node, "hatColour"));
    }

    private static @Nullable Integer colour(JsonNode node, String name) {
        return node.has(name) ? Rgb.parse(node.get(name).asText()) : null;
    }
}
