package app.atelier.imaging.edits;

import static app.atelier.imaging.edits.EditWords.WORDS;

import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.text.Text;
import app.atelier.imaging.vectors.Svg;
import app.atelier.imaging.wording.Choices;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Layers that edits add, as JSON: {@code add-text} with {@code text}, {@code add-shape} with {@code figure} and
 * {@code fill}, {@code pen} or both, {@code add-vector} with {@code svg}. All have {@code x} and {@code y}, and may have
 * {@code scaleX}, {@code scaleY}, {@code rotationDegrees}, {@code name}, {@code opacity}, {@code blendMode}, {@code alt}
 * (words for who cannot see it) and {@code filters}.
 */
final class Additions {
    static final String TEXT = "add-text";
    static final String SHAPE = "add-shape";
    static final String VECTOR = "add-vector";

    private static final Map<String, Set<String>> CONTENT =
            Map.of(TEXT, Set.of("text"), SHAPE, Set.of("figure", "fill", "pen"), VECTOR, Set.of("svg"));
    private static final Set<String> COMMON =
            Set.of("x", "y", "scaleX", "scaleY", "rotationDegrees", "name", "opacity", "blendMode", "alt", "filters");
    private static final String ID = "added";
    private static final int LONGEST_NAME = 40;

    private Additions() {}

    static boolean known(String op) {
        return CONTENT.containsKey(op);
    }

    static List<String> names() {
        return List.of(TEXT, SHAPE, VECTOR);
    }

    static ObjectNode write(PlacedLayer layer) {
        ObjectNode node = Operations.MAPPER.createObjectNode();
        switch (layer) {
            case TextLayer text -> node.put("op", TEXT).set("text", Contents.write(text.text()));
            case ShapeLayer shape ->
                node.put("op", SHAPE).setAll(Contents.write(shape.figure(), shape.fill(), shape.pen()));
            case VectorLayer vector ->
                node.put("op", VECTOR).put("svg", vector.svg().source());
            case PictureLayer ignored -> throw new IllegalArgumentException("Pictures are not added by edits.");
        }
        Placement place = layer.placement();
        node.put("x", place.x()).put("y", place.y());
        node.put("scaleX", place.scaleX()).put("scaleY", place.scaleY());
        node.put("rotationDegrees", place.rotationDegrees());
        LayerInfo info = layer.info();
        node.put("name", info.name());
        node.put("opacity", info.opacity()).put("blendMode", info.blendMode().id());
        String alt = info.notes().get("alt");
        if (alt != null) {
            node.put("alt", alt);
        }
        ArrayNode filters = node.putArray("filters");
        info.filters().forEach(filter -> filters.add(Operations.write(filter)));
        return node;
    }

    /** The layer of an object without {@code op}; {@code where} begins the sentence of a failure. */
    static PlacedLayer read(ObjectNode node, String op, String where) {
        Set<String> allowed = new HashSet<>(COMMON);
        allowed.addAll(CONTENT.getOrDefault(op, Set.of()));
        node.fieldNames().forEachRemaining(field -> {
            if (!allowed.contains(field)) {
                throw new InvalidEditsException(WORDS.get(
                        "add.field",
                        where,
                        field,
                        Choices.hint(field, allowed.stream().sorted().toList())));
            }
        });
        try {
            return layer(node, op, where);
        } catch (InvalidEditsException e) {
            throw e.getMessage().startsWith(where) ? e : new InvalidEditsException(where + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new InvalidEditsException(where + ": " + e.getMessage(), e);
        }
    }

    private static PlacedLayer layer(ObjectNode node, String op, String where) {
        Placement placement = new Placement(
                number(node, "x", null, where),
                number(node, "y", null, where),
                number(node, "scaleX", 1.0, where),
                number(node, "scaleY", 1.0, where),
                number(node, "rotationDegrees", 0.0, where));
        return switch (op) {
            case TEXT -> {
                Text text = Contents.text(required(node, "text", where));
                yield new TextLayer(info(node, nameOf(text), where), text, placement);
            }
            case SHAPE ->
                new ShapeLayer(
                        info(node, WORDS.get("add.shape"), where),
                        Contents.figure(required(node, "figure", where)),
                        Contents.fill(node.path("fill")),
                        Contents.pen(node.path("pen")),
                        placement);
            default -> {
                required(node, "svg", where);
                Svg svg = Svg.of(word(node, "svg", "", where));
                yield new VectorLayer(info(node, WORDS.get("add.vector"), where), svg, placement);
            }
        };
    }

    private static String nameOf(Text text) {
        String first = text.content().strip().lines().findFirst().orElse("").strip();
        if (first.isEmpty()) {
            return WORDS.get("add.text");
        }
        return first.codePointCount(0, first.length()) <= LONGEST_NAME
                ? first
                : first.substring(0, first.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private static LayerInfo info(ObjectNode node, String name, String where) {
        LayerInfo info = LayerInfo.named(ID, word(node, "name", name, where))
                .withOpacity((float) number(node, "opacity", 1.0, where))
                .withBlendMode(BlendMode.of(word(node, "blendMode", BlendMode.NORMAL.id(), where)))
                .withFilters(Operations.filters(node.path("filters")));
        return node.has("alt") ? info.withNote("alt", word(node, "alt", "", where)) : info;
    }

    private static JsonNode required(ObjectNode node, String field, String where) {
        if (!node.hasNonNull(field)) {
            throw new InvalidEditsException(WORDS.get("add.lacks", where, field));
        }
        return node.get(field);
    }

    private static double number(ObjectNode node, String field, @Nullable Double otherwise, String where) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        if (!value.isNumber()) {
            throw new InvalidEditsException(WORDS.get("add.number", where, field));
        }
        return value.asDouble();
    }

    private static String word(ObjectNode node, String field, String otherwise, String where) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isTextual()) {
            throw new InvalidEditsException(WORDS.get("add.text.word", where, field));
        }
        return value.asText();
    }
}
