package app.atelier.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to make a picture again. Immutable; JSON both ways with the names of its components.
 *
 * @param version format of the recipe, 1 to {@link #VERSION}
 * @param prompt what was asked for, at most {@link #MAX_PROMPT} characters, may be empty
 * @param negativePrompt what was to be left out, may be empty
 * @param backend id of what made the picture ({@code composer}, {@code pocket}, …), {@link #UNKNOWN} if not known
 * @param backendVersion its version, may be empty
 * @param model the model and its hash, null where none was used
 * @param style id of the style, may be empty
 * @param seed seed of the random numbers
 * @param width width in pixels, 1 to {@link #MAX_SIDE}
 * @param height height in pixels, 1 to {@link #MAX_SIDE}
 * @param sampler name of the sampler, null where there is none
 * @param steps steps of sampling, 1 to {@link #MAX_STEPS}, null where there are none
 * @param guidanceScale classifier-free guidance, 0 to {@link #MAX_GUIDANCE}, null where there is none
 * @param parents pictures this one was made from, nearest first, at most {@link #MAX_PARENTS}
 * @param scene the composer's scene, null for other back ends
 * @param edits edits made afterwards, in order
 * @param extra further facts of the back end by name
 */
public record Recipe(
        int version,
        String prompt,
        String negativePrompt,
        String backend,
        String backendVersion,
        @Nullable ModelRef model,
        String style,
        long seed,
        int width,
        int height,
        @Nullable String sampler,
        @Nullable Integer steps,
        @Nullable Double guidanceScale,
        List<Parent> parents,
        @Nullable JsonNode scene,
        List<JsonNode> edits,
        Map<String, JsonNode> extra) {
    /** The version that this program writes and the newest that it reads. */
    public static final int VERSION = 1;

    /** Back end of a recipe that does not say what made it. */
    public static final String UNKNOWN = "unknown";

    public static final int MAX_PROMPT = 20_000;
    public static final int MAX_NAME = 500;
    public static final int MAX_SIDE = 30_000;
    public static final int MAX_STEPS = 10_000;
    public static final double MAX_GUIDANCE = 1_000;
    public static final int MAX_PARENTS = 100;

    /**
     * Checks every rule above; null texts and lists (from JSON that leaves them out) become empty.
     *
     * @throws InvalidRecipeException with a sentence that names the rule
     */
    public Recipe {
        if (version > VERSION) {
            throw new InvalidRecipeException(Sentences.of("recipe.newer", version, VERSION));
        }
        if (version < 1) {
            throw new InvalidRecipeException(Sentences.of("recipe.version", version));
        }
        prompt = text("prompt", prompt, "", MAX_PROMPT);
        negativePrompt = text("negative prompt", negativePrompt, "", MAX_PROMPT);
        backend = text("backend", backend, UNKNOWN, MAX_NAME);
        backendVersion = text("backend version", backendVersion, "", MAX_NAME);
        style = text("style", style, "", MAX_NAME);
        sampler = sampler == null ? null : text("sampler", sampler, "", MAX_NAME);
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new InvalidRecipeException(Sentences.of("recipe.size", plain(MAX_SIDE), plain(width), plain(height)));
        }
        if (steps != null && (steps < 1 || steps > MAX_STEPS)) {
            throw new InvalidRecipeException(Sentences.of("recipe.steps", plain(MAX_STEPS), plain(steps)));
        }
        if (guidanceScale != null && !(guidanceScale >= 0 && guidanceScale <= MAX_GUIDANCE)) {
            throw new InvalidRecipeException(
                    Sentences.of("recipe.guidance", plain(MAX_GUIDANCE), plain(guidanceScale)));
        }
        parents = copy(parents);
        if (parents.size() > MAX_PARENTS) {
            throw new InvalidRecipeException(Sentences.of("recipe.parents", MAX_PARENTS, parents.size()));
        }
        scene = scene == null || scene.isNull() || scene.isMissingNode() ? null : scene;
        edits = copy(edits);
        extra = extra == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(extra));
    }

    /** The JSON object, on one line. */
    public String toJson() {
        try {
            return Json.mapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recipe is plain data and is always writable.", e);
        }
    }

    /** The recipe as a tree, for embedding in other JSON. */
    public JsonNode toTree() {
        return Json.mapper().valueToTree(this);
    }

    /**
     * Reads what {@link #toJson()} wrote; fields it does not know are ignored.
     *
     * @throws InvalidRecipeException if it is no JSON object, newer than this program, or breaks a rule
     */
    public static Recipe fromJson(String json) {
        try {
            JsonNode tree = Json.mapper().readTree(json);
            return fromTree(tree);
        } catch (JsonProcessingException e) {
            throw new InvalidRecipeException(Sentences.of("recipe.unreadable"), e);
        }
    }

    /** As {@link #fromJson(String)}, from a tree. */
    public static Recipe fromTree(@Nullable JsonNode tree) {
        if (tree == null || !tree.isObject()) {
            throw new InvalidRecipeException(Sentences.of("recipe.unreadable"));
        }
        int version = tree.path("version").asInt(0);
        if (version > VERSION) {
            throw new InvalidRecipeException(Sentences.of("recipe.newer", plain(version), VERSION));
        }
        try {
            return Json.mapper().treeToValue(tree, Recipe.class);
        } catch (ValueInstantiationException e) {
            if (e.getCause() instanceof InvalidRecipeException broken) {
                throw broken;
            }
            throw new InvalidRecipeException(Sentences.of("recipe.unreadable"), e);
        } catch (JsonProcessingException e) {
            throw new InvalidRecipeException(Sentences.of("recipe.unreadable"), e);
        }
    }

    /** Starts a recipe of the newest version, 1024 by 1024, for this prompt. */
    public static RecipeBuilder builder(String prompt) {
        return new RecipeBuilder(prompt);
    }

    /** A builder that holds all of this recipe, to change a part of it. */
    public RecipeBuilder toBuilder() {
        return new RecipeBuilder(this);
    }

    /** This recipe with these edits in place of its own. */
    public Recipe withEdits(List<JsonNode> edits) {
        return toBuilder().edits(edits).build();
    }

    /** This recipe with these parents in place of its own. */
    public Recipe withParents(List<Parent> parents) {
        return toBuilder().parents(parents).build();
    }

    /** This recipe with this size. */
    public Recipe withSize(int width, int height) {
        return toBuilder().size(width, height).build();
    }

    /** This recipe with one more fact of the back end. */
    public Recipe withExtra(String name, JsonNode value) {
        Map<String, JsonNode> more = new LinkedHashMap<>(extra);
        more.put(name, value);
        return toBuilder().extra(more).build();
    }

    private static String text(String name, @Nullable String value, String absent, int most) {
        if (value == null) {
            return absent;
        }
        if (value.length() > most) {
            throw new InvalidRecipeException(Sentences.of("recipe.long", name, plain(value.length()), plain(most)));
        }
        return value;
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    private static String plain(Number number) {
        return number.toString();
    }

    /** A model by its id and the SHA-256 of its file (64 hexadecimal digits, empty if not known). */
    public record ModelRef(String id, String sha256) {
        public ModelRef {
            id = text("model", id, "", MAX_NAME);
            sha256 = sha256 == null ? "" : sha256;
            checkSha(sha256);
        }
    }

    /** A picture this one was made from: SHA-256 of its file (may be empty), where it was seen, its title. */
    public record Parent(
            String sha256, @Nullable String url, @Nullable String title) {
        public Parent {
            sha256 = sha256 == null ? "" : sha256;
            checkSha(sha256);
            url = url == null ? null : text("parent's address", url, "", 2_000);
            title = title == null ? null : text("parent's title", title, "", MAX_NAME);
        }
    }

    private static void checkSha(String sha256) {
        boolean hex = sha256.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        if (!sha256.isEmpty() && !(hex && sha256.length() == 64)) {
            throw new InvalidRecipeException(Sentences.of("recipe.sha"));
        }
    }
}
