package app.atelier.generation.composer.moods;

import app.atelier.generation.composer.colour.Rgb;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of moods, read from {@code moods.json} beside this class. */
public final class Moods {
    private static final Map<String, Mood> TABLE = read();

    private Moods() {}

    /** All moods in the order of the table. */
    public static Collection<Mood> all() {
        return TABLE.values();
    }

    public static Optional<Mood> find(String id) {
        return Optional.ofNullable(TABLE.get(id));
    }

    /**
     * The mood with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Mood named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no mood called \"" + id + "\"."));
    }

    private static Map<String, Mood> read() {
        try (InputStream in = Moods.class.getResourceAsStream("moods.json")) {
            Map<String, Mood> table = new LinkedHashMap<>();
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                Mood mood = mood(node);
                table.put(mood.id(), mood);
            }
            return Collections.unmodifiableMap(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mood mood(JsonNode node) {
        List<Integer> sky = new ArrayList<>();
        node.get("sky").forEach(stop -> sky.add(Rgb.parse(stop.asText())));
        return new Mood(
                node.get("id").asText(),
                sky,
                Rgb.parse(node.get("light").asText()),
                Rgb.parse(node.get("ambient").asText()),
                Rgb.parse(node.get("shadow").asText()),
                Rgb.parse(node.get("haze").asText()),
                node.get("shade").asDouble(),
                node.get("shine").asDouble(),
                node.path("haziness").asDouble(2.2),
                node.get("back").asDouble(),
                LightSource.valueOf(node.get("source").asText()),
                node.get("height").asDouble(),
                node.path("stars").asDouble(0));
    }
}
