package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The adjustments and filters that are offered, with what they begin with and how far their sliders go; data in
 * {@code operations.json}. Values lie within what imaging accepts, and are those that are of use.
 */
final class OperationKinds {
    private static final Texts TEXTS = Texts.of(OperationKinds.class);

    /**
     * How far a slider goes.
     *
     * @param curve 1 even; larger gives small values more room
     */
    record Range(double from, double to, double curve) {}

    /** @param start as JSON with its name under {@code op} */
    record Kind(String op, String group, ObjectNode start, Map<String, Range> fields) {}

    private final List<Kind> adjustments;
    private final List<Kind> filters;

    OperationKinds() {
        try (var in = OperationKinds.class.getResourceAsStream("operations.json")) {
            var root = Json.mapper().readTree(in);
            adjustments = kinds(root.get("adjustments"));
            filters = kinds(root.get("filters"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Kind> kinds(JsonNode list) {
        var kinds = new ArrayList<Kind>();
        for (var node : list) {
            String op = node.get("op").asText();
            var start = Json.mapper().createObjectNode().put("op", op);
            start.setAll((ObjectNode) node.get("start"));
            Map<String, Range> fields = new LinkedHashMap<>();
            node.path("fields").properties().forEach(entry -> {
                var range = entry.getValue();
                double curve = range.size() > 2 ? range.get(2).asDouble() : 1;
                fields.put(
                        entry.getKey(),
                        new Range(range.get(0).asDouble(), range.get(1).asDouble(), curve));
            });
            kinds.add(new Kind(op, node.get("group").asText(), start, fields));
        }
        return List.copyOf(kinds);
    }

    List<Kind> adjustments() {
        return adjustments;
    }

    List<Kind> filters() {
        return filters;
    }

    /** The kind of an operation; one that is not offered has no ranges of its own. */
    Kind of(String op) {
        for (var list : List.of(adjustments, filters)) {
            for (var kind : list) {
                if (kind.op().equals(op)) {
                    return kind;
                }
            }
        }
        return new Kind(op, "", Json.mapper().createObjectNode().put("op", op), Map.of());
    }

    /** What people call it. */
    static String name(String op) {
        return TEXTS.has("op." + op) ? TEXTS.get("op." + op) : words(op);
    }

    static String field(String op, String field) {
        String own = "field." + op + "." + field;
        if (TEXTS.has(own)) {
            return TEXTS.get(own);
        }
        return TEXTS.has("field." + field) ? TEXTS.get("field." + field) : words(field);
    }

    private static String words(String id) {
        String words = id.replaceAll("([A-Z])", " $1").replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
