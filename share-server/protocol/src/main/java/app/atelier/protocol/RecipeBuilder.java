package app.atelier.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a {@link Recipe}; {@link #build()} checks them. Not thread-safe. */
public final class RecipeBuilder {
    private final String prompt;
    private String negativePrompt = "";
    private String backend = Recipe.UNKNOWN;
    private String backendVersion = "";
    private Recipe.@Nullable ModelRef model;
    private String style = "";
    private long seed;
    private int width = 1024;
    private int height = 1024;
    private @Nullable String sampler;
    private @Nullable Integer steps;
    private @Nullable Double guidanceScale;
    private List<Recipe.Parent> parents = List.of();
    private @Nullable JsonNode scene;
    private List<JsonNode> edits = List.of();
    private Map<String, JsonNode> extra = Map.of();

    RecipeBuilder(String prompt) {
        this.prompt = prompt;
    }

    RecipeBuilder(Recipe recipe) {
        this.prompt = recipe.prompt();
        this.negativePrompt = recipe.negativePrompt();
        this.backend = recipe.backend();
        this.backendVersion = recipe.backendVersion();
        this.model = recipe.model();
        this.style = recipe.style();
        this.seed = recipe.seed();
        this.width = recipe.width();
        this.height = recipe.height();
        this.sampler = recipe.sampler();
        this.steps = recipe.steps();
        this.guidanceScale = recipe.guidanceScale();
        this.parents = recipe.parents();
        this.scene = recipe.scene();
        this.edits = recipe.edits();
        this.extra = recipe.extra();
    }

    public RecipeBuilder negativePrompt(String value) {
        negativePrompt = value;
        return this;
    }

    /** The back end's id and version. */
    public RecipeBuilder backend(String id, String version) {
        backend = id;
        backendVersion = version;
        return this;
    }

    public RecipeBuilder model(Recipe.@Nullable ModelRef value) {
        model = value;
        return this;
    }

    public RecipeBuilder style(String value) {
        style = value;
        return this;
    }

    public RecipeBuilder seed(long value) {
        seed = value;
        return this;
    }

    public RecipeBuilder size(int width, int height) {
        this.width = width;
        this.height = height;
        return this;
    }

    public RecipeBuilder sampler(@Nullable String value) {
        sampler = value;
        return this;
    }

    public RecipeBuilder steps(@Nullable Integer value) {
        steps = value;
        return this;
    }

    public RecipeBuilder guidanceScale(@Nullable Double value) {
        guidanceScale = value;
        return this;
    }

    public RecipeBuilder parents(List<Recipe.Parent> value) {
        parents = value;
        return this;
    }

    public RecipeBuilder scene(@Nullable JsonNode value) {
        scene = value;
        return this;
    }

    public RecipeBuilder edits(List<JsonNode> value) {
        edits = value;
        return this;
    }

    public RecipeBuilder extra(Map<String, JsonNode> value) {
        extra = value;
        return this;
    }

    /**
     * The recipe.
     *
     * @throws InvalidRecipeException if a part breaks a rule
     */
    public Recipe build() {
        return new Recipe(
                Recipe.VERSION,
                prompt,
                negativePrompt,
                backend,
                backendVersion,
                model,
                style,
                seed,
                width,
                height,
                sampler,
                steps,
                guidanceScale,
                parents,
                scene,
                edits,
                extra);
    }
}
