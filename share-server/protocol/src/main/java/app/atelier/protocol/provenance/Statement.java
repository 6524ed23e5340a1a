package app.atelier.protocol.provenance;

import java.util.List;

/**
 * What a signer says of a picture.
 *
 * @param program that makes the manifest, such as {@code Atelier}
 * @param version of that program
 * @param actions in order; the first is {@link Action.Kind#CREATED} or {@link Action.Kind#OPENED}
 * @param ingredients that the actions refer to by their places
 */
public record Statement(String program, String version, List<Action> actions, List<Ingredient> ingredients) {

    public Statement {
        actions = List.copyOf(actions);
        ingredients = List.copyOf(ingredients);
        boolean begins = !actions.isEmpty()
                && (actions.getFirst().kind() == Action.Kind.CREATED
                        || actions.getFirst().kind() == Action.Kind.OPENED
                                && !actions.getFirst().ingredients().isEmpty());
        if (!begins) {
            throw new IllegalArgumentException("A statement begins with how the picture was made or opened.");
        }
        int count = ingredients.size();
        if (actions.stream().flatMap(action -> action.ingredients().stream()).anyMatch(i -> i < 0 || i >= count)) {
            throw new IllegalArgumentException("An action names an ingredient that is not there.");
        }
    }
}
