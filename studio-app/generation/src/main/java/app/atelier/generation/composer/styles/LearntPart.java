package app.atelier.generation.composer.styles;

/**
 * That a style ends with a net.
 *
 * @param style id of the learnt style
 * @param keepColours whether the picture's own colours stay
 * @param strength 0 to 1
 */
public record LearntPart(String style, boolean keepColours, double strength) {
    public LearntPart {
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("The strength of a learnt style must be above 0, up to 1.");
        }
    }
}
