package app.atelier.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The {@code parameters} text that picture generators embed in their files:
 *
 * <pre>
 * a red fox in the snow
 * Negative prompt: blurry
 * Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 512x768, Model hash: 6ce0161689, Model: v1-5
 * </pre>
 *
 * Prompt and negative prompt may have several lines. The last line holds pairs; a value with a comma, a colon or a
 * quote is written as a JSON string. A text without that line is a prompt alone.
 */
public final class ParametersText {
    private static final String NEGATIVE = "Negative prompt:";
    private static final int FEWEST_PAIRS = 3;
    private static final int SHORT_HASH = 10;

    private ParametersText() {}

    /** Writes what the format can hold; the scene, the edits and the parents are left out. */
    public static String write(Recipe recipe) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (recipe.steps() != null) {
            pairs.put("Steps", recipe.steps().toString());
        }
        if (recipe.sampler() != null) {
            pairs.put("Sampler", recipe.sampler());
        }
        if (recipe.guidanceScale() != null) {
            pairs.put("CFG scale", number(recipe.guidanceScale()));
        }
        pairs.put("Seed", Long.toString(recipe.seed()));
        pairs.put("Size", recipe.width() + "x" + recipe.height());
        Recipe.ModelRef model = recipe.model();
        if (model != null) {
            if (!model.sha256().isEmpty()) {
                pairs.put("Model hash", model.sha256().substring(0, SHORT_HASH));
            }
            pairs.put("Model", model.id());
        }
        if (!recipe.style().isEmpty()) {
            pairs.put("Style", recipe.style());
        }
        pairs.put("Generator", recipe.backend());
        if (!recipe.backendVersion().isEmpty()) {
            pairs.put("Version", recipe.backendVersion());
        }
        StringBuilder out = new StringBuilder(recipe.prompt().strip());
        if (!recipe.negativePrompt().isBlank()) {
            out.append('\n')
                    .append(NEGATIVE)
                    .append(' ')
                    .append(recipe.negativePrompt().strip());
        }
        List<String> line = new ArrayList<>();
        pairs.forEach((key, value) -> line.add(key + ": " + quoted(value)));
        return out.append('\n').append(String.join(", ", line)).toString();
    }

    /**
     * Reads a text of any generator that keeps the form. Pairs without a place of their own in the recipe are kept in
     * {@link Recipe#extra()}; a size or number that makes no sense is kept there too rather than refused.
     *
     * @throws InvalidRecipeException if the prompt is longer than a recipe may hold
     */
    public static Recipe read(String text) {
        String whole = text.replace("\r\n", "\n").strip();
        int lastBreak = whole.lastIndexOf('\n');
        Map<String, String> pairs = pairs(whole.substring(lastBreak + 1));
        String words = pairs.isEmpty() ? whole : whole.substring(0, Math.max(0, lastBreak));
        int negative = words.startsWith(NEGATIVE) ? 0 : words.indexOf("\n" + NEGATIVE);
        String prompt = negative < 0 ? words : words.substring(0, negative);
        RecipeBuilder recipe = Recipe.builder(prompt.strip());
        if (negative >= 0) {
            int start = words.indexOf(NEGATIVE, negative) + NEGATIVE.length();
            recipe.negativePrompt(words.substring(start).strip());
        }
        recipe.backend(taken(pairs, "Generator", Function.identity(), Recipe.UNKNOWN), name(pairs, "Version"));
        recipe.style(name(pairs, "Style"));
        recipe.seed(taken(pairs, "Seed", ParametersText::seed, 0L));
        recipe.sampler(takenOrNull(pairs, "Sampler", ParametersText::shortName));
        recipe.steps(takenOrNull(pairs, "Steps", ParametersText::steps));
        recipe.guidanceScale(takenOrNull(pairs, "CFG scale", ParametersText::guidance));
        int[] size = taken(pairs, "Size", ParametersText::size, new int[] {1024, 1024});
        recipe.size(size[0], size[1]);
        String model = name(pairs, "Model");
        if (!model.isEmpty()) {
            recipe.model(new Recipe.ModelRef(model, ""));
        }
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        pairs.forEach((key, value) -> extra.put(key, TextNode.valueOf(value)));
        return recipe.extra(extra).build();
    }

    /** The pairs of a line, in order; empty if it holds fewer than three, for then it is a line of the prompt. */
    private static Map<String, String> pairs(String line) {
        Map<String, String> found = new LinkedHashMap<>();
        int at = 0;
        while (at < line.length()) {
            int colon = line.indexOf(':', at);
            if (colon < 0 || !isKey(line.substring(at, colon).strip())) {
                return Map.of();
            }
            String key = line.substring(at, colon).strip();
            int start = colon + 1;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            int end = valueEnd(line, start);
            found.put(key, unquoted(line.substring(start, end).strip()));
            at = end + 1;
        }
        return found.size() >= FEWEST_PAIRS ? found : Map.of();
    }

    private static boolean isKey(String key) {
        return !key.isEmpty()
                && key.length() <= 60
                && Character.isLetterOrDigit(key.charAt(0))
                && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -_/()".indexOf(c) >= 0);
    }

    private static int valueEnd(String line, int start) {
        int from = start;
        if (start < line.length() && line.charAt(start) == '"') {
            from = start + 1;
            while (from < line.length() && line.charAt(from) != '"') {
                from += line.charAt(from) == '\\' ? 2 : 1;
            }
        }
        int comma = from >= line.length() ? -1 : line.indexOf(',', from);
        return comma < 0 ? line.length() : comma;
    }

    private static String quoted(String value) {
        boolean plain = !value.isEmpty()
                && value.strip().equals(value)
                && value.chars().noneMatch(c -> c == ',' || c == ':' || c == '"' || c < ' ' || c == 0x2028);
        return plain ? value : TextNode.valueOf(value).toString();
    }

    private static String unquoted(String value) {
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            try {
                return Json.mapper().readValue(value, String.class);
            } catch (JsonProcessingException e) {
                return value;
            }
        }
        return value;
    }

    private static String number(double value) {
        return value == Math.rint(value) && value < 1e9 ? Long.toString((long) value) : Double.toString(value);
    }

    private static String name(Map<String, String> pairs, String key) {
        return taken(pairs, key, ParametersText::shortName, "");
    }

    private static @Nullable String shortName(String value) {
        return value.length() <= Recipe.MAX_NAME ? value : null;
    }

    private static @Nullable Long seed(String value) {
        try {
            return value.startsWith("-") ? Long.parseLong(value) : Long.parseUnsignedLong(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Integer steps(String value) {
        try {
            int steps = Integer.parseInt(value);
            return steps >= 1 && steps <= Recipe.MAX_STEPS ? steps : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Double guidance(String value) {
        try {
            double scale = Double.parseDouble(value);
            return scale >= 0 && scale <= Recipe.MAX_GUIDANCE ? scale : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static int @Nullable [] size(String value) {
        int x = value.indexOf('x');
        try {
            int width = Integer.parseInt(value.substring(0, Math.max(0, x)));
            int height = Integer.parseInt(value.substring(x + 1));
            boolean sensible = width >= 1 && height >= 1 && width <= Recipe.MAX_SIDE && height <= Recipe.MAX_SIDE;
            return sensible ? new int[] {width, height} : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static <T> T taken(
            Map<String, String> pairs, String key, Function<String, ? extends @Nullable T> read, T absent) {
        T value = takenOrNull(pairs, key, read);
        return value == null ? absent : value;
    }

    /** Reads a pair and takes it out; one that cannot be read stays, to be kept as it is. */
    private static <T> @Nullable T takenOrNull(
            Map<String, String> pairs, String key, Function<String, ? extends @Nullable T> read) {
        String text = pairs.get(key);
        T value = text == null ? null : read.apply(text);
        if (value != null) {
            pairs.remove(key);
        }
        return value;
    }
}
