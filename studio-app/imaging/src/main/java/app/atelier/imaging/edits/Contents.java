package app.atelier.imaging.edits;

import app.atelier.imaging.shapes.EllipseFigure;
import app.atelier.imaging.shapes.Figure;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.LineFigure;
import app.atelier.imaging.shapes.LinearFill;
import app.atelier.imaging.shapes.PathFigure;
import app.atelier.imaging.shapes.Pen;
import app.atelier.imaging.shapes.PolygonFigure;
import app.atelier.imaging.shapes.RadialFill;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.shapes.SolidFill;
import app.atelier.imaging.shapes.StarFigure;
import app.atelier.imaging.text.Fonts;
import app.atelier.imaging.text.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts, figures, fills and pens as JSON: the fields are those of the records, figures and fills with their kind under
 * {@code type}. What a hand leaves out is taken as {@link Text#of}, {@link Pen#of} and sharp corners have it; a fill may
 * be written as its colour alone.
 */
public final class Contents {
    /** Nothing is left out when written, so that an empty text stays one. */
    private static final ObjectMapper MAPPER =
            Operations.MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private static final Map<String, Class<? extends Figure>> FIGURES = figures();
    private static final Map<String, Class<? extends Fill>> FILLS = fills();
    private static final double DEFAULT_SIZE = 64;

    private Contents() {}

    private static Map<String, Class<? extends Figure>> figures() {
        Map<String, Class<? extends Figure>> names = new LinkedHashMap<>();
        names.put("rectangle", RectangleFigure.class);
        names.put("ellipse", EllipseFigure.class);
        names.put("line", LineFigure.class);
        names.put("polygon", PolygonFigure.class);
        names.put("star", StarFigure.class);
        names.put("path", PathFigure.class);
        return names;
    }

    private static Map<String, Class<? extends Fill>> fills() {
        Map<String, Class<? extends Fill>> names = new LinkedHashMap<>();
        names.put("solid", SolidFill.class);
        names.put("linear", LinearFill.class);
        names.put("radial", RadialFill.class);
        return names;
    }

    /** A text as JSON. */
    public static ObjectNode write(Text text) {
        return MAPPER.valueToTree(text);
    }

    /** A shape as an object of {@code figure}, {@code fill} and {@code pen}, without those that are not there. */
    public static ObjectNode write(Figure figure, @Nullable Fill fill, @Nullable Pen pen) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("figure", typed(FIGURES, figure));
        if (fill != null) {
            node.set("fill", typed(FILLS, fill));
        }
        if (pen != null) {
            node.set("pen", MAPPER.valueToTree(pen));
        }
        return node;
    }

    /**
     * The text of a JSON object.
     *
     * @throws InvalidEditsException with a plain sentence
     */
    public static Text text(JsonNode node) {
        ObjectNode defaults = write(Text.of("", Fonts.standard().id(), DEFAULT_SIZE));
        defaults.remove("content");
        return Operations.value(
                MAPPER,
                filled(node, defaults, EditWords.WORDS.get("content.the-text")),
                Text.class,
                EditWords.WORDS.get("content.the-text"));
    }

    /**
     * The figure of a JSON object.
     *
     * @throws InvalidEditsException with a plain sentence
     */
    public static Figure figure(JsonNode node) {
        ObjectNode defaults = MAPPER.createObjectNode();
        switch (node.path("type").asText()) {
            case "rectangle", "polygon", "star" -> defaults.put("cornerRadius", 0);
            case "line" -> defaults.put("start", "none").put("end", "none");
            case "path" -> defaults.put("evenOdd", false);
            default -> {
                // Nothing can be left out.
            }
        }
        return typed(
                FIGURES,
                filled(node, defaults, EditWords.WORDS.get("content.the-figure")),
                EditWords.WORDS.get("content.the-figure"));
    }

    /**
     * The fill of a JSON object or colour; null for no node.
     *
     * @throws InvalidEditsException with a plain sentence
     */
    public static @Nullable Fill fill(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            ObjectNode solid = MAPPER.createObjectNode().put("type", "solid").put("colour", node.asText());
            return typed(FILLS, solid, EditWords.WORDS.get("content.the-fill"));
        }
        return typed(
                FILLS,
                filled(node, MAPPER.createObjectNode(), EditWords.WORDS.get("content.the-fill")),
                EditWords.WORDS.get("content.the-fill"));
    }

    /**
     * The pen of a JSON object; null for no node.
     *
     * @throws InvalidEditsException with a plain sentence
     */
    public static @Nullable Pen pen(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        ObjectNode defaults = MAPPER.createObjectNode().put("cap", "round").put("join", "round");
        defaults.putArray("dash");
        return Operations.value(
                MAPPER,
                filled(node, defaults, EditWords.WORDS.get("content.the-pen")),
                Pen.class,
                EditWords.WORDS.get("content.the-pen"));
    }

    private static ObjectNode filled(JsonNode node, ObjectNode defaults, String what) {
        if (!(node instanceof ObjectNode given)) {
            throw new InvalidEditsException(EditWords.WORDS.get("content.object", what));
        }
        ObjectNode all = defaults.deepCopy();
        all.setAll(given);
        return all;
    }

    private static <T> ObjectNode typed(Map<String, Class<? extends T>> names, T value) {
        for (var entry : names.entrySet()) {
            if (entry.getValue() == value.getClass()) {
                ObjectNode node = MAPPER.createObjectNode().put("type", entry.getKey());
                node.setAll((ObjectNode) MAPPER.valueToTree(value));
                return node;
            }
        }
        throw new IllegalStateException(
                "A kind has no name: " + value.getClass().getSimpleName());
    }

    private static <T> T typed(Map<String, Class<? extends T>> names, ObjectNode node, String what) {
        String type = node.path("type").asText("");
        Class<? extends T> kind = names.get(type);
        if (kind == null) {
            throw new InvalidEditsException(EditWords.WORDS.get("content.kind", what, type));
        }
        ObjectNode fields = node.deepCopy();
        fields.remove("type");
        return Operations.value(MAPPER, fields, kind, what + " (" + type + ")");
    }
}
