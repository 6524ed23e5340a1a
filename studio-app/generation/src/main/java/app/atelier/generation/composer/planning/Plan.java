package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.styles.Look;
import java.util.List;

/**
 * All that is decided before anything is drawn.
 *
 * @param scene what the prompt says
 * @param frame size of the picture
 * @param mood colours of everything
 * @param look how the style draws
 * @param seeds random numbers by name
 * @param stage geometry of the place
 * @param light where the light stands
 * @param focusX where the main subject stands, fraction of the width; what must not cover it keeps away
 * @param shot height of a figure with a body, fraction of the height
 * @param placed the figures, far ones first
 */
public record Plan(
        Scene scene,
        Frame frame,
        Mood mood,
        Look look,
        Seeds seeds,
        Stage stage,
        LightPlace light,
        double focusX,
        double shot,
        List<Placed> placed) {
    public Plan {
        placed = List.copyOf(placed);
    }

    /** Colour of a thing in this scene, see {@link Mood#lit}. */
    public int lit(int rgb, double shade, double depth) {
        return mood.lit(rgb, shade, depth);
    }

    /** The light as a thing at this place sees it; the place in design units. */
    public SceneLight lightAt(double x, double y, double depth) {
        return new SceneLight(mood, frame.x(light.x()) - x, frame.y(light.y()) - y, depth, look.flat() || look.paper());
    }

    /** Middle of the light in design units. */
    public double lightX() {
        return frame.x(light.x());
    }

    /** Middle of the light in design units. */
    public double lightY() {
        return frame.y(light.y());
    }

    /** Whether the focus stands left of the middle, so that the light stands right. */
    public boolean focusLeft() {
        return focusX < .5;
    }

    /** Whether gradients and textures are drawn. */
    public boolean shaded() {
        return !look.flat() && !look.paper();
    }

    /** The same with another place for the main subject. */
    Plan focusedOn(double x) {
        return new Plan(scene, frame, mood, look, seeds, stage, light, x, shot, placed);
    }

    public boolean night() {
        return mood.stars() > .5;
    }
}
