package app.atelier.imaging.edits;

import app.atelier.imaging.colour.HexColour;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a selection in a stack must have to be one, whatever the document. */
final class SelectRules {
    private static final Set<String> SHAPES = Set.of(
            "everything", "nothing", "current", "rectangle", "ellipse", "polygon", "wand", "colour", "layer", "saved");
    private static final Set<String> UNITS = Set.of("px", "share");

    private SelectRules() {}

    static void check(String shape, @Nullable String unit, @Nullable List<Edit.Place> points, @Nullable String colour) {
        if (!SHAPES.contains(shape)) {
            throw EditWords.WORDS.refusal("select.shape", shape);
        }
        if (unit != null && !UNITS.contains(unit)) {
            throw EditWords.WORDS.refusal("select.unit", unit);
        }
        if (shape.equals("colour") && (colour == null || !HexColour.isRgb(colour))) {
            throw EditWords.WORDS.refusal("select.lacks", shape, "colour");
        }
        if (shape.equals("polygon") && points == null) {
            throw EditWords.WORDS.refusal("select.lacks", shape, "points");
        }
    }

    static void checkNumbers(String shape, @Nullable Double... values) {
        for (Double value : values) {
            if (value != null && !Double.isFinite(value)) {
                throw EditWords.WORDS.refusal("select.number", shape);
            }
        }
    }
}
