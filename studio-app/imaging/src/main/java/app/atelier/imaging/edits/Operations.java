package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.BlackWhite;
import app.atelier.imaging.adjustments.ColourGrading;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Curves;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.GradientMap;
import app.atelier.imaging.adjustments.HueSaturation;
import app.atelier.imaging.adjustments.Invert;
import app.atelier.imaging.adjustments.Levels;
import app.atelier.imaging.adjustments.Lut;
import app.atelier.imaging.adjustments.Posterise;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.adjustments.Temperature;
import app.atelier.imaging.adjustments.Threshold;
import app.atelier.imaging.adjustments.Vibrance;
import app.atelier.imaging.adjustments.WhiteBalance;
import app.atelier.imaging.filters.Bilateral;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.Clarity;
import app.atelier.imaging.filters.Comic;
import app.atelier.imaging.filters.CutPaper;
import app.atelier.imaging.filters.Displacement;
import app.atelier.imaging.filters.DropShadow;
import app.atelier.imaging.filters.EdgeInk;
import app.atelier.imaging.filters.Engrave;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.Glow;
import app.atelier.imaging.filters.Grain;
import app.atelier.imaging.filters.Halftone;
import app.atelier.imaging.filters.InkWash;
import app.atelier.imaging.filters.KuwaharaFilter;
import app.atelier.imaging.filters.LensBlur;
import app.atelier.imaging.filters.LowPoly;
import app.atelier.imaging.filters.Median;
import app.atelier.imaging.filters.MotionBlur;
import app.atelier.imaging.filters.Neon;
import app.atelier.imaging.filters.NonLocalMeans;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.filters.Outline;
import app.atelier.imaging.filters.Pastel;
import app.atelier.imaging.filters.Pencil;
import app.atelier.imaging.filters.PixelArt;
import app.atelier.imaging.filters.Pixelate;
import app.atelier.imaging.filters.Riso;
import app.atelier.imaging.filters.Unsharp;
import app.atelier.imaging.filters.Vignette;
import app.atelier.imaging.filters.Watercolour;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.wording.Choices;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of operations in files and the records they stand for; the fields are those of the records.
 */
public final class Operations {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final int LONGEST_SHOWN = 40;
    private static final Map<String, Class<? extends Adjustment>> ADJUSTMENTS = adjustments();
    private static final Map<String, Class<? extends Filter>> FILTERS = filters();
    private static final Map<String, Class<? extends Edit>> OTHERS = others();

    private Operations() {}

    private static Map<String, Class<? extends Adjustment>> adjustments() {
        Map<String, Class<? extends Adjustment>> names = new LinkedHashMap<>();
        names.put("exposure", Exposure.class);
        names.put("contrast", Contrast.class);
        names.put("saturation", Saturation.class);
        names.put("temperature", Temperature.class);
        names.put("levels", Levels.class);
        names.put("curves", Curves.class);
        names.put("white-balance", WhiteBalance.class);
        names.put("hue-saturation", HueSaturation.class);
        names.put("vibrance", Vibrance.class);
        names.put("colour-grading", ColourGrading.class);
        names.put("black-white", BlackWhite.class);
        names.put("gradient-map", GradientMap.class);
        names.put("lut", Lut.class);
        names.put("invert", Invert.class);
        names.put("posterise", Posterise.class);
        names.put("threshold", Threshold.class);
        return names;
    }

    private static Map<String, Class<? extends Filter>> filters() {
        Map<String, Class<? extends Filter>> names = new LinkedHashMap<>();
        names.put("gaussian-blur", GaussianFilter.class);
        names.put("unsharp", Unsharp.class);
        names.put("clarity", Clarity.class);
        names.put("motion-blur", MotionBlur.class);
        names.put("lens-blur", LensBlur.class);
        names.put("median", Median.class);
        names.put("bilateral", Bilateral.class);
        names.put("non-local-means", NonLocalMeans.class);
        names.put("grain", Grain.class);
        names.put("vignette", Vignette.class);
        names.put("glow", Glow.class);
        names.put("bloom", Bloom.class);
        names.put("drop-shadow", DropShadow.class);
        names.put("outline", Outline.class);
        names.put("displacement", Displacement.class);
        names.put("pixelate", Pixelate.class);
        names.put("kuwahara", KuwaharaFilter.class);
        names.put("halftone", Halftone.class);
        names.put("edge-ink", EdgeInk.class);
        names.put("neon", Neon.class);
        names.put("low-poly", LowPoly.class);
        names.put("watercolour", Watercolour.class);
        names.put("ink-wash", InkWash.class);
        names.put("oil", Oil.class);
        names.put("riso", Riso.class);
        names.put("pixel-art", PixelArt.class);
        names.put("pastel", Pastel.class);
        names.put("pencil", Pencil.class);
        names.put("cut-paper", CutPaper.class);
        names.put("engrave", Engrave.class);
        names.put("comic", Comic.class);
        return names;
    }

    private static Map<String, Class<? extends Edit>> others() {
        Map<String, Class<? extends Edit>> names = new LinkedHashMap<>();
        names.put("crop", Edit.CropTo.class);
        names.put("rotate", Edit.Rotate.class);
        names.put("flip", Edit.Flip.class);
        names.put("straighten", Edit.Straighten.class);
        names.put("crop-aspect", Edit.CropAspect.class);
        names.put("perspective", Edit.Perspect.class);
        names.put("keystone", Edit.Keystone.class);
        names.put("canvas", Edit.CanvasSize.class);
        names.put("resize", Edit.ResizeTo.class);
        names.put("select", Edit.Select.class);
        names.put("deselect", Edit.Deselect.class);
        names.put("save-selection", Edit.SaveSelection.class);
        names.put("look", Edit.Look.class);
        return names;
    }

    /** An adjustment as JSON with its name under {@code op}. */
    public static ObjectNode write(Adjustment adjustment) {
        return named(ADJUSTMENTS, adjustment);
    }

    /** A filter as JSON with its name under {@code op}. */
    public static ObjectNode write(Filter filter) {
        return named(FILTERS, filter);
    }

    static ObjectNode write(Edit edit) {
        return switch (edit) {
            case Edit.Adjust adjust -> write(adjust.adjustment());
            case Edit.Apply apply -> write(apply.filter());
            case Edit.Add add -> Additions.write(add.layer());
            default -> named(OTHERS, edit);
        };
    }

    /**
     * The adjustment of a JSON object.
     *
     * @throws InvalidEditsException with a plain sentence
     */
    public static Adjustment adjustment(JsonNode node) {
        if (read(node, 1) instanceof Edit.Adjust adjust) {
            return adjust.adjustment();
        }
        throw new InvalidEditsException(
                EditWords.WORDS.get("edit.adjustment", node.path("op").asText()));
    }

    /**
     * The filter of a JSON object.
     *
     * @throws InvalidEditsException with a plain sentence
     */
    public static Filter filter(JsonNode node) {
        if (read(node, 1) instanceof Edit.Apply apply) {
            return apply.filter();
        }
        throw new InvalidEditsException(
                EditWords.WORDS.get("edit.filter", node.path("op").asText()));
    }

    /** The adjustments of a JSON list, each as {@link #adjustment}; of more than a layer takes no more than one. */
    public static List<Adjustment> adjustments(JsonNode list) {
        return list.valueStream()
                .limit(AdjustmentLayer.MAX_ADJUSTMENTS + 1)
                .map(Operations::adjustment)
                .toList();
    }

    /** The filters of a JSON list, each as {@link #filter}; of more than a layer takes no more than one. */
    public static List<Filter> filters(JsonNode list) {
        return list.valueStream()
                .limit(LayerInfo.MAX_FILTERS + 1)
                .map(Operations::filter)
                .toList();
    }

    static Edit read(JsonNode node, int number) {
        String op = node.path("op").asText("");
        if (op.isEmpty()) {
            throw new InvalidEditsException(EditWords.WORDS.get("edit.nameless", number));
        }
        ObjectNode fields = node.deepCopy();
        fields.remove("op");
        if (ADJUSTMENTS.containsKey(op)) {
            return new Edit.Adjust(value(fields, ADJUSTMENTS.get(op), op, number));
        }
        if (FILTERS.containsKey(op)) {
            return new Edit.Apply(value(fields, FILTERS.get(op), op, number));
        }
        if (OTHERS.containsKey(op)) {
            return value(fields, OTHERS.get(op), op, number);
        }
        if (Additions.known(op)) {
            return new Edit.Add(Additions.read(fields, op, EditWords.WORDS.get("edit.where", number, op)));
        }
        throw new InvalidEditsException(EditWords.WORDS.get("edit.unknown", number, op, Choices.hint(op, names())));
    }

    /** What there is, in the order in which people are told. */
    private static List<String> names() {
        return Stream.of(ADJUSTMENTS.keySet(), FILTERS.keySet(), OTHERS.keySet(), Additions.names())
                .flatMap(Collection::stream)
                .toList();
    }

    private static <T> T value(ObjectNode fields, Class<? extends T> type, String op, int number) {
        return value(MAPPER, fields, type, EditWords.WORDS.get("edit.where", number, op));
    }

    /** The record of a JSON object; {@code where} begins the sentence of a failure. */
    static <T> T value(ObjectMapper mapper, ObjectNode fields, Class<? extends T> type, String where) {
        try {
            return mapper.treeToValue(fields, type);
        } catch (ValueInstantiationException e) {
            Throwable cause = e.getCause();
            throw new InvalidEditsException(
                    cause instanceof IllegalArgumentException
                            ? EditWords.WORDS.get("edit.refused", where, cause.getMessage())
                            : EditWords.WORDS.get("edit.missing", where),
                    e);
        } catch (UnrecognizedPropertyException e) {
            List<String> known = e.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            throw new InvalidEditsException(
                    known.isEmpty()
                            ? EditWords.WORDS.get("edit.fieldless", where, e.getPropertyName())
                            : EditWords.WORDS.get(
                                    "edit.field", where, e.getPropertyName(), Choices.hint(e.getPropertyName(), known)),
                    e);
        } catch (InvalidFormatException e) {
            throw new InvalidEditsException(
                    EditWords.WORDS.get("edit.wrong", where, field(e), shortened(e.getValue()), choices(e)), e);
        } catch (MismatchedInputException e) {
            String which = field(e).isEmpty() ? "" : " “" + field(e) + "”";
            throw new InvalidEditsException(EditWords.WORDS.get("edit.value", where, which), e);
        } catch (JsonProcessingException e) {
            throw new InvalidEditsException(EditWords.WORDS.get("edit.unreadable", where), e);
        }
    }

    private static String field(MismatchedInputException e) {
        String field = e.getPath().isEmpty() ? "" : e.getPath().getLast().getFieldName();
        return field == null ? "" : field;
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** What stands there instead: one of some words, or a number. */
    private static String choices(InvalidFormatException e) {
        Object[] constants = e.getTargetType().getEnumConstants();
        if (constants == null) {
            return e.getTargetType().isPrimitive() || Number.class.isAssignableFrom(e.getTargetType())
                    ? EditWords.WORDS.get("edit.number")
                    : "";
        }
        return Choices.hint(
                shortened(e.getValue()),
                Stream.of(constants)
                        .map(value -> MAPPER.convertValue(value, String.class).toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static <T> ObjectNode named(Map<String, ? extends Class<? extends T>> names, T value) {
        for (var entry : names.entrySet()) {
            if (entry.getValue() == value.getClass()) {
                ObjectNode node = MAPPER.createObjectNode().put("op", entry.getKey());
                node.setAll((ObjectNode) MAPPER.valueToTree(value));
                return node;
            }
        }
        throw new IllegalStateException(
                "An operation has no name: " + value.getClass().getSimpleName());
    }
}
