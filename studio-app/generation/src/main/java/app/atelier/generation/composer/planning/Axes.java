package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.scene.Camera;

/**
 * In what the pictures of one batch differ whatever else chance decides: seeds one after the other walk along lists, so that
 * no two of four have the same distance, reading direction and eye level.
 *
 * @param shot how near the viewer stands
 * @param left whether the story begins at the left and reads to the right
 * @param eyeLevel how much lower the horizon lies, as a fraction of the height
 */
record Axes(Shot shot, boolean left, double eyeLevel) {
    private static final boolean[] LEFT = {true, false, true, false, false, true};
    private static final double[] EYE_LEVELS = {0, .035, -.035, .02};

    static Axes of(Camera camera, long seed, Seeds theme) {
        long walk = seed - 1;
        // Another theme begins elsewhere, or the first picture of all prompts would read the same way.
        boolean turned = theme.choice("reading direction") < .5;
        boolean left = LEFT[Math.floorMod(walk, LEFT.length)] != turned;
        return new Axes(Shot.of(camera, seed), left, EYE_LEVELS[Math.floorMod(walk, EYE_LEVELS.length)]);
    }
}
