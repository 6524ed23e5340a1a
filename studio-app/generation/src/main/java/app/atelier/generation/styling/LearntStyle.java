package app.atelier.generation.styling;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A style that a net has learnt.
 *
 * @param id stable name, as it stands in recipes
 * @param label name for people
 * @param number of the style in its net
 * @param keepsColours whether the picture's own colours look better than the style's
 */
public record LearntStyle(
        String id,
        String label,
        int number,
        @JsonProperty("keepColours") boolean keepsColours) {

    /** The same with the style's own colours, or with the picture's. */
    public LearntStyle keepingColours(boolean value) {
        return new LearntStyle(id, label, number, value);
    }
}
