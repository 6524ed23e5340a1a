package app.atelier.imaging.edits;

import app.atelier.imaging.layers.Document;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits in order, as data: {@code {"version":1,"edits":[{"op":"exposure","stops":0.5},…]}}.
 * What operations there are and their fields: {@link Operations}.
 */
public record EditStack(List<Edit> edits) {
    public static final int VERSION = 1;
    public static final EditStack EMPTY = new EditStack(List.of());

    public EditStack {
        edits = List.copyOf(edits);
    }

    /**
     * Reads a stack.
     *
     * @throws InvalidEditsException with a plain sentence: not JSON, a newer version, an unknown operation or field, a
     *     value out of range
     */
    public static EditStack parse(String json) {
        JsonNode root;
        try {
            root = Operations.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new InvalidEditsException("The edits are not valid JSON: " + place(e) + ".", e);
        }
        return of(root);
    }

    /** As {@link #parse}, from JSON that was read already. */
    public static EditStack of(JsonNode root) {
        if (!root.isObject() || !root.path("edits").isArray()) {
            throw new InvalidEditsException("A stack of edits needs an object with a list called “edits”.");
        }
        int version = root.path("version").asInt(VERSION);
        if (version > VERSION) {
            throw new InvalidEditsException(
                    "These edits were made by a newer version of Atelier (format %d, this one reads %d)."
                            .formatted(version, VERSION));
        }
        List<Edit> edits = new ArrayList<>();
        for (JsonNode node : root.get("edits")) {
            edits.add(Operations.read(node, edits.size() + 1));
        }
        return new EditStack(edits);
    }

    /** The document with all edits applied in order; the layers that were there stay. */
    public Document apply(Document document) {
        Document result = document;
        for (Edit edit : edits) {
            result = edit.apply(result);
        }
        return result;
    }

    /** The stack as JSON that {@link #parse} reads; the same stack gives the same text. */
    public String toJson() {
        return toNode().toString();
    }

    /** As {@link #toJson}, as a tree. */
    public JsonNode toNode() {
        ObjectNode root = Operations.MAPPER.createObjectNode();
        root.put("version", VERSION);
        var list = root.putArray("edits");
        for (Edit edit : edits) {
            list.add(Operations.write(edit));
        }
        return root;
    }

    private static String place(JsonProcessingException e) {
        var location = e.getLocation();
        return location == null
                ? "it ends too early"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
