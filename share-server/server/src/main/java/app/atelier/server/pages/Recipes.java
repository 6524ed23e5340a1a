package app.atelier.server.pages;

import app.atelier.protocol.InvalidRecipeException;
import app.atelier.protocol.Recipe;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a recipe: the prompt by the roles of its words, and what else one needs to make the picture again. */
final class Recipes {
    private final Texts texts;

    Recipes(Texts texts) {
        this.texts = texts;
    }

    /** The recipe of the post at this path, or null if it cannot be read; its file is there all the same. */
    @Nullable
    RecipeView view(String json, String path) {
        try {
            var recipe = Recipe.fromJson(json);
            return new RecipeView(
                    PromptRoles.spans(recipe.prompt(), recipe.scene()), pairs(recipe), path + "/recipe.json");
        } catch (InvalidRecipeException _) {
            return null;
        }
    }

    private List<Pair> pairs(Recipe recipe) {
        var pairs = new ArrayList<Pair>();
        add(pairs, "negative", recipe.negativePrompt());
        if (!recipe.backend().equals(Recipe.UNKNOWN)) {
            add(pairs, "backend", (recipe.backend() + " " + recipe.backendVersion()).strip());
        }
        add(pairs, "model", recipe.model() == null ? "" : recipe.model().id());
        add(pairs, "style", recipe.style());
        add(pairs, "sampler", recipe.sampler());
        add(pairs, "steps", recipe.steps());
        add(pairs, "guidance", recipe.guidanceScale());
        add(pairs, "seed", recipe.seed());
        add(
                pairs,
                "size",
                texts.say("recipe.size-value", Integer.toString(recipe.width()), Integer.toString(recipe.height())));
        if (!recipe.edits().isEmpty()) {
            add(pairs, "edits", String.join(", ", edits(recipe)));
        }
        return pairs;
    }

    private static List<String> edits(Recipe recipe) {
        return recipe.edits().stream()
                .map(edit -> edit.path("op").asText(""))
                .filter(op -> !op.isBlank())
                .distinct()
                .toList();
    }

    private void add(List<Pair> pairs, String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            pairs.add(new Pair(texts.say("recipe." + key), value.toString()));
        }
    }
}
