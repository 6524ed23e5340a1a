package app.atelier.generation.composer.moods;

import app.atelier.generation.composer.colour.Rgb;

/**
 * The light as one thing in the picture sees it.
 *
 * @param mood colours of the scene
 * @param lightX direction from the thing towards the light, x to the right, part of a unit vector
 * @param lightY the same, y downwards; negative when the light is above
 * @param depth how far away the thing stands, 0 at the viewer .. 1 at the horizon
 * @param flat whether the style wants plain areas of two tones, without gradients, highlights or texture
 * @param lamps how much the lamps of the thing itself show, 0 by day .. 1 in the dark
 */
public record SceneLight(Mood mood, double lightX, double lightY, double depth, boolean flat, double lamps) {

    /** Normalises the direction; a zero vector becomes light from straight above. */
    public SceneLight {
        double length = Math.hypot(lightX, lightY);
        lightX = length < 1e-9 ? 0 : lightX / length;
        lightY = length < 1e-9 ? -1 : lightY / length;
    }

    /** How much lamps show in a mood: not by day, a little in the twilight, all in the dark. */
    public static double lamps(Mood mood) {
        return Math.clamp((.94 - Rgb.luminance(mood.ambient())) / .32, 0, 1);
    }

    /** Lamps show as far as the mood is dark. */
    public SceneLight(Mood mood, double lightX, double lightY, double depth, boolean flat) {
        this(mood, lightX, lightY, depth, flat, lamps(mood));
    }

    /** Light on a thing at the viewer's plane in a style with all its shading. */
    public SceneLight(Mood mood, double lightX, double lightY) {
        this(mood, lightX, lightY, 0, false);
    }

    /** Colour of a part of the thing, at the thing's own depth. See {@link Mood#lit}. */
    public int lit(int localRgb, double shade) {
        return mood.lit(localRgb, shade, depth);
    }

    /** Colour of a part that stands at another depth than the thing itself. See {@link Mood#lit}. */
    public int lit(int localRgb, double shade, double otherDepth) {
        return mood.lit(localRgb, shade, otherDepth);
    }

    /** The same light on a thing farther away or nearer. */
    public SceneLight at(double otherDepth) {
        return new SceneLight(mood, lightX, lightY, otherDepth, flat, lamps);
    }

    /** -1 when the light comes from the left, 1 when it comes from the right. */
    public int side() {
        return lightX < 0 ? -1 : 1;
    }
}
