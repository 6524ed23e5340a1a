package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shared recipe. */
public record RecipeView(List<Span> prompt, List<Pair> pairs, String json) {
    public RecipeView {
        prompt = List.copyOf(prompt);
        pairs = List.copyOf(pairs);
    }

    /** Some words of a prompt; the kind is {@code subject}, {@code colour}, {@code place}, {@code style} or null. */
    public record Span(String text, @Nullable String kind) {}
}
