package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Corrections of how words are read, at most one a word; as JSON they stand in recipes. Immutable. */
public record Corrections(List<Correction> list) {
    public static final Corrections NONE = new Corrections(List.of());

    /** Most corrections that are kept. */
    private static final int MOST = 200;

    public Corrections {
        list = List.copyOf(list);
    }

    /** With one more, which takes the place of an earlier one about the same word. */
    public Corrections with(Correction correction) {
        List<Correction> more = new ArrayList<>(without(correction.word()).list);
        more.add(correction);
        return new Corrections(more);
    }

    /** Without the one about that stretch of a prompt. */
    public Corrections without(String text) {
        return new Corrections(list.stream().filter(one -> !one.about(text)).toList());
    }

    /** The one about that stretch of a prompt. */
    public Optional<Correction> about(String text) {
        return list.stream().filter(one -> one.about(text)).findFirst();
    }

    /** Those about words that were read. */
    public Corrections about(List<Reading> readings) {
        return new Corrections(list.stream()
                .filter(one -> readings.stream().anyMatch(reading -> one.about(reading.word())))
                .toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public JsonNode toJson() {
        var array = Json.mapper().createArrayNode();
        for (Correction one : list) {
            array.addObject()
                    .put("word", one.word())
                    .put("reading", one.reading())
                    .put("role", one.role().id());
        }
        return array;
    }

    /**
     * Reads what {@link #toJson()} wrote; what is no correction is passed over.
     *
     * @param json any JSON
     */
    public static Corrections fromJson(JsonNode json) {
        Corrections read = NONE;
        for (JsonNode one : json) {
            try {
                if (read.list.size() < MOST) {
                    read = read.with(new Correction(
                            one.path("word").asText(),
                            one.path("reading").asText(),
                            ReadingRole.valueOf(one.path("role").asText().toUpperCase(Locale.ROOT))));
                }
            } catch (IllegalArgumentException damaged) {
                // A prompt is still drawn if one of its corrections cannot be read.
            }
        }
        return read;
    }
}
