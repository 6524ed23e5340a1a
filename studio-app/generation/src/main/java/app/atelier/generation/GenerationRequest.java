package app.atelier.generation;

import app.atelier.protocol.Recipe;
import java.util.List;
import java.util.Map;

/**
 * What is asked of a back end.
 *
 * @param prompt what shall be seen, at most {@value #LONGEST_PROMPT} characters
 * @param negativePrompt what shall not be seen, may be empty
 * @param backend id of the back end
 * @param style id of a style, empty to take it from the prompt
 * @param seed any number; another seed is another picture
 * @param width pixels, {@value #SHORTEST_SIDE}..{@value #LONGEST_SIDE}
 * @param height pixels, {@value #SHORTEST_SIDE}..{@value #LONGEST_SIDE}
 * @param options further settings of the back end by name
 * @param parents pictures that this one is made from
 */
public record GenerationRequest(
        String prompt,
        String negativePrompt,
        String backend,
        String style,
        long seed,
        int width,
        int height,
        Map<String, String> options,
        List<Recipe.Parent> parents) {
    public static final int LONGEST_PROMPT = 2000;
    public static final int SHORTEST_SIDE = 256;
    public static final int LONGEST_SIDE = 4096;

    /** @throws IllegalArgumentException with one plain sentence if a value is out of its range */
    public GenerationRequest {
        options = Map.copyOf(options);
        parents = List.copyOf(parents);
        if (prompt.length() > LONGEST_PROMPT || negativePrompt.length() > LONGEST_PROMPT) {
            throw new IllegalArgumentException(
                    Sentences.of("request.prompt", LONGEST_PROMPT, Math.max(prompt.length(), negativePrompt.length())));
        }
        if (Math.min(width, height) < SHORTEST_SIDE || Math.max(width, height) > LONGEST_SIDE) {
            throw new IllegalArgumentException(Sentences.of(
                    "request.size", SHORTEST_SIDE, LONGEST_SIDE, Integer.toString(width), Integer.toString(height)));
        }
    }

    /** A request to the composer with nothing but a prompt, a seed and a size. */
    public static GenerationRequest of(String prompt, long seed, int width, int height) {
        return new GenerationRequest(prompt, "", "composer", "", seed, width, height, Map.of(), List.of());
    }

    /** The same with another style. */
    public GenerationRequest withStyle(String other) {
        return new GenerationRequest(prompt, negativePrompt, backend, other, seed, width, height, options, parents);
    }

    /** The same with another seed. */
    public GenerationRequest withSeed(long other) {
        return new GenerationRequest(prompt, negativePrompt, backend, style, other, width, height, options, parents);
    }
}
