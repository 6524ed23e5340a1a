package app.atelier.desktop.create;

import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.Corrections;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.UnreadableSceneException;
import app.atelier.protocol.Recipe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests that go on from a picture that is done: what its recipe says of words, readings and style holds for them. */
final class Again {
    private Again() {}

    /** The same picture once more; its parents are those given. */
    static GenerationRequest request(Recipe recipe, List<Recipe.Parent> parents) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String kept : List.of(Composer.CORRECTIONS_OPTION, Composer.LIKE_OPTION)) {
            var value = recipe.extra().get(kept);
            if (value != null) {
                options.put(kept, value.toString());
            }
        }
        if (recipe.extra().containsKey(Composer.CHANGED_SCENE) && recipe.scene() != null) {
            options.put(Composer.SCENE_OPTION, recipe.scene().toString());
        }
        return request(recipe, options, parents);
    }

    /** The same picture with its scene changed. */
    static GenerationRequest request(Recipe recipe, Scene changed, List<Recipe.Parent> parents) {
        Map<String, String> options =
                new LinkedHashMap<>(request(recipe, parents).options());
        options.put(Composer.SCENE_OPTION, changed.toJson().toString());
        return request(recipe, options, parents);
    }

    /** The scene of a picture, if it is one that can be changed. */
    static Optional<Scene> scene(Recipe recipe) {
        if (recipe.scene() == null || !Composer.ID.equals(recipe.backend())) {
            return Optional.empty();
        }
        try {
            var scene = Scene.fromJson(recipe.scene());
            return scene.composition() == null ? Optional.empty() : Optional.of(scene);
        } catch (UnreadableSceneException damaged) {
            return Optional.empty();
        }
    }

    private static GenerationRequest request(Recipe recipe, Map<String, String> options, List<Recipe.Parent> parents) {
        return new GenerationRequest(
                recipe.prompt(),
                recipe.negativePrompt(),
                Composer.ID,
                recipe.style(),
                recipe.seed(),
                recipe.width(),
                recipe.height(),
                options,
                parents);
    }

    /** How words were read otherwise than by themselves. */
    static Corrections corrections(Recipe recipe) {
        var kept = recipe.extra().get(Composer.CORRECTIONS_OPTION);
        return kept == null ? Corrections.NONE : Corrections.fromJson(kept);
    }
}
