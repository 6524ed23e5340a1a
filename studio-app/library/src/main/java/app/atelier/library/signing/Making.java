package app.atelier.library.signing;

import app.atelier.protocol.provenance.Action;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Ingredient.Relation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a picture came to be, as far as its manifest says it. No word of the creator is in it.
 *
 * @param source of a picture made anew; empty for one that goes on from another
 * @param bases the pictures it was made of; of one that goes on, the first is that other
 * @param deeds what was done, in order
 */
public record Making(Optional<DigitalSource> source, List<Base> bases, List<Action> deeds) {
    private static final String OP = "op";
    private static final Map<String, Action.Kind> KINDS = kinds();

    /**
     * A picture that another is made of.
     *
     * @param file its bytes
     * @param mediaType such as {@code image/png}
     */
    public record Base(byte[] file, String mediaType, Relation relation) {}

    public Making {
        bases = List.copyOf(bases);
        deeds = List.copyOf(deeds);
        if (source.isEmpty() && bases.isEmpty()) {
            throw new IllegalArgumentException("A picture that goes on from another needs that other.");
        }
    }

    /** Made anew, with others' recipes in hand. */
    public static Making created(DigitalSource source, List<Base> inputs) {
        return new Making(Optional.of(source), inputs, List.of());
    }

    /**
     * Made of another by edits.
     *
     * @param edits operations as recipes hold them, with their names under {@code op}
     * @param source what the result is to be called, where the edits make it something else than its parent
     */
    public static Making edited(byte[] parent, String mediaType, List<JsonNode> edits, Optional<DigitalSource> source) {
        Set<Action.Kind> kinds = new LinkedHashSet<>();
        edits.forEach(edit -> kinds.add(KINDS.getOrDefault(edit.path(OP).asText(), Action.Kind.EDITED)));
        if (kinds.isEmpty()) {
            kinds.add(Action.Kind.CONVERTED);
        }
        List<Action> deeds = new ArrayList<>(kinds.stream().map(Action::of).toList());
        source.ifPresent(value -> deeds.set(0, deeds.getFirst().withSource(value)));
        return new Making(Optional.empty(), List.of(new Base(parent, mediaType, Relation.PARENT)), deeds);
    }

    /** The same picture in another form, or on its way out. */
    public static Making of(byte[] parent, String mediaType, Action.Kind deed) {
        Base base = new Base(parent, mediaType, Relation.PARENT);
        return new Making(Optional.empty(), List.of(base), List.of(Action.of(deed)));
    }

    /** Names of operations, those of stacks and those of the editor; what is not named here is an edit like any other. */
    private static Map<String, Action.Kind> kinds() {
        Map<Action.Kind, List<String>> names = Map.of(
                Action.Kind.COLOURS,
                List.of(
                        "adjust",
                        "exposure",
                        "contrast",
                        "saturation",
                        "temperature",
                        "levels",
                        "curves",
                        "white-balance",
                        "hue-saturation",
                        "vibrance",
                        "colour-grading",
                        "black-white",
                        "gradient-map",
                        "lut",
                        "invert",
                        "posterise",
                        "threshold"),
                Action.Kind.FILTERED,
                List.of(
                        "gaussian-blur",
                        "unsharp",
                        "clarity",
                        "motion-blur",
                        "lens-blur",
                        "median",
                        "bilateral",
                        "non-local-means",
                        "grain",
                        "vignette",
                        "glow",
                        "drop-shadow",
                        "outline",
                        "displacement",
                        "pixelate",
                        "kuwahara",
                        "halftone",
                        "edge-ink",
                        "neon",
                        "low-poly",
                        "oil",
                        "watercolour"),
                Action.Kind.CROPPED,
                List.of("crop", "page-crop"),
                Action.Kind.TURNED,
                List.of("rotate", "flip", "straighten", "perspective", "page-turn", "page-flip"),
                Action.Kind.RESIZED,
                List.of("resize", "canvas"),
                Action.Kind.DRAWN,
                List.of("brush", "erase", "clone", "heal", "fill", "gradient", "paint"));
        Map<String, Action.Kind> kinds = new java.util.HashMap<>();
        names.forEach((kind, ops) -> ops.forEach(op -> kinds.put(op, kind)));
        return Map.copyOf(kinds);
    }
}
