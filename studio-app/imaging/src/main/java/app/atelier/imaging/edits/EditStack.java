package app.atelier.imaging.edits;

import app.atelier.imaging.filters.Tuning;
import app.atelier.imaging.layers.Document;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Edits in order, as data: {@code {"version":1,"edits":[{"op":"exposure","stops":0.5},…]}}.
 * What operations there are and their fields: {@link Operations}.
 *
 * <p>Lengths are pixels of the document. A stack for pictures of any size says for which size its lengths were chosen,
 * {@code "madeFor":{"width":1120,"height":840}}; applied to another, the lengths of its filters grow or shrink by the
 * root of the ratio of the areas.
 *
 * @param madeFor null where lengths are meant as they stand
 */
public record EditStack(List<Edit> edits, @Nullable MadeFor madeFor) {
    public static final int VERSION = 1;

    /** Edits that are read out of one file at most. */
    public static final int MAX_EDITS = 500;

    public static final EditStack EMPTY = new EditStack(List.of());

    /** The size of pictures that lengths were chosen for, in pixels, 1 or more. */
    public record MadeFor(int width, int height) {
        public MadeFor {
            if (width < 1 || height < 1) {
                throw EditWords.WORDS.refusal("stack.made-for");
            }
        }

        double factor(int otherWidth, int otherHeight) {
            return Math.sqrt((double) otherWidth * otherHeight / ((double) width * height));
        }
    }

    public EditStack {
        edits = List.copyOf(edits);
    }

    /** With lengths that are meant as they stand. */
    public EditStack(List<Edit> edits) {
        this(edits, null);
    }

    /**
     * Reads a stack.
     *
     * @throws InvalidEditsException with a plain sentence: not JSON, a newer version, too many edits, an unknown operation
     *     or field, a value out of range
     */
    public static EditStack parse(String json) {
        JsonNode root;
        try {
            root = Operations.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new InvalidEditsException(EditWords.WORDS.get("stack.json", place(e)), e);
        }
        return of(root);
    }

    /** As {@link #parse}, from JSON that was read already. */
    public static EditStack of(JsonNode root) {
        if (root.isMissingNode()) {
            throw new InvalidEditsException(EditWords.WORDS.get("stack.empty"));
        }
        if (!root.isObject() || !root.path("edits").isArray()) {
            throw new InvalidEditsException(EditWords.WORDS.get("stack.shape"));
        }
        int version = root.path("version").asInt(VERSION);
        if (version > VERSION) {
            throw new InvalidEditsException(EditWords.WORDS.get("stack.newer", version, VERSION));
        }
        int count = root.get("edits").size();
        if (count > MAX_EDITS) {
            throw new InvalidEditsException(EditWords.WORDS.get("stack.long", count, MAX_EDITS));
        }
        List<Edit> edits = new ArrayList<>();
        for (JsonNode node : root.get("edits")) {
            edits.add(Operations.read(node, edits.size() + 1));
        }
        return new EditStack(edits, madeFor(root.get("madeFor")));
    }

    private static @Nullable MadeFor madeFor(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        try {
            return Operations.MAPPER.treeToValue(node, MadeFor.class);
        } catch (JsonProcessingException e) {
            throw new InvalidEditsException(EditWords.WORDS.get("stack.made-for"), e);
        }
    }

    /** The document with all edits applied in order; the layers that were there stay. */
    public Document apply(Document document) {
        Document result = document;
        for (Edit edit : fitted(document).edits()) {
            result = edit.apply(result);
        }
        return result;
    }

    /** The same edits with lengths for a document, meant as they stand. */
    public EditStack fitted(Document document) {
        if (madeFor == null) {
            return this;
        }
        double factor = madeFor.factor(document.outputWidth(), document.outputHeight());
        return new EditStack(edits.stream()
                .map(edit ->
                        edit instanceof Edit.Apply apply ? new Edit.Apply(Tuning.scaled(apply.filter(), factor)) : edit)
                .toList());
    }

    /** The stack as JSON that {@link #parse} reads; the same stack gives the same text. */
    public String toJson() {
        return toNode().toString();
    }

    /** As {@link #toJson}, as a tree. */
    public JsonNode toNode() {
        ObjectNode root = Operations.MAPPER.createObjectNode();
        root.put("version", VERSION);
        if (madeFor != null) {
            root.putObject("madeFor").put("width", madeFor.width()).put("height", madeFor.height());
        }
        var list = root.putArray("edits");
        for (Edit edit : edits) {
            list.add(Operations.write(edit));
        }
        return root;
    }

    private static String place(JsonProcessingException e) {
        var location = e.getLocation();
        return location == null
                ? EditWords.WORDS.get("stack.short")
                : EditWords.WORDS.get("stack.place", location.getLineNr(), location.getColumnNr());
    }
}
