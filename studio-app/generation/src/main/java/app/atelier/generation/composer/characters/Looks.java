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

/** The table of species, read from {@code species.json} beside this class. */
final class Looks {

    private static final Map<String, Look> TABLE = read();

    private Looks() {}

    /** The look of a species or of the picture of its head. */
    static Optional<Look> find(String slug) {
        return Optional.ofNullable(TABLE.get(slug));
    }

    static Collection<Look> all() {
        return TABLE.values();
    }

    /** A person's look: the face is measured the same for all, skin is the colour of arms and legs. */
    static Look person(String head, int skin) {
        return new Look(
                head, skin, skin, skin, skin, skin, skin, 16, 25.5, 29.9, 2.5, null, "none", "none", "paw", "person",
                false, false, false, 1, 0);
    }

    /** A person whose head is cut out of a picture of head and shoulders. */
    static Look bust(String head, int skin, double chin) {
        return new Look(
                head, skin, skin, skin, skin, skin, skin, 16, 13.2, chin, 5, null, "none", "none", "paw", "person",
                false, false, false, 1, 0);
    }

    private static Map<String, Look> read() {
        try (InputStream in = Looks.class.getResourceAsStream("species.json")) {
            Map<String, Look> table = new LinkedHashMap<>();
            new ObjectMapper().readTree(in).properties().forEach(entry -> {
                Look look = look(entry.getValue());
                table.put(entry.getKey(), look);
                table.put(look.head(), look);
            });
            return Collections.unmodifiableMap(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Look look(JsonNode node) {
        int fur = Rgb.parse(node.get("fur").asText());
        int belly = colour(node, "belly", fur);
        int limb = colour(node, "limb", fur);
        JsonNode face = node.get("face");
        return new Look(
                node.get("head").asText(),
                fur,
                belly,
                limb,
                colour(node, "paw", limb),
                colour(node, "dark", Ink.deep(fur)),
                colour(node, "tip", fur),
                face.get(0).asDouble(),
                face.get(1).asDouble(),
                face.get(2).asDouble(),
                face.get(3).asDouble(),
                node.has("eyes") ? numbers(node.get("eyes")) : null,
                node.path("tail").asText("none"),
                node.path("mark").asText("none"),
                node.path("feet").asText("paw"),
                node.path("build").asText("animal"),
                node.path("chest").asBoolean(true),
                node.path("under").asBoolean(false),
                node.path("sits").asText("teddy").equals("side"),
                node.path("hat").path(0).asDouble(1),
                node.path("hat").path(1).asDouble(0));
    }

    private static int colour(JsonNode node, String name, int otherwise) {
        return node.has(name) ? Rgb.parse(node.get(name).asText()) : otherwise;
    }

    private static double[] numbers(JsonNode array) {
        double[] out = new double[array.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = array.get(i).asDouble();
        }
        return out;
    }
}
