package app.atelier.generation.composer.moods;

/**
 * The light as one thing in the picture sees it.
 *
 * @param mood colours of the scene
 * @param lightX direction from the thing towards the light, x to the right, part of a unit vector
 * @param lightY the same, y downwards; negative when the light is above
 * @param flat whether the style wants plain areas of two tones, without gradients, highlights or texture
 */
public record SceneLight(Mood mood, double lightX, double lightY, boolean flat) {

    /** Normalises the direction; a zero vector becomes light from straight above. */
    public SceneLight {
        double length = Math.hypot(lightX, lightY);
        lightX = length < 1e-9 ? 0 : lightX / length;
        lightY = length < 1e-9 ? -1 : lightY / length;
    }

    public SceneLight(Mood mood, double lightX, double lightY) {
        this(mood, lightX, lightY, false);
    }

    /** See {@link Mood#lit}. */
    public int lit(int localRgb, double shade, double depth) {
        return mood.lit(localRgb, shade, depth);
    }

    /** -1 when the light comes from the left, 1 when it comes from the right. */
    public int side() {
        return lightX < 0 ? -1 : 1;
    }
}
