package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.scene.Composition;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Standing;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.WatchedList;
import app.atelier.generation.composer.styles.Look;
import java.util.List;
import java.util.function.Predicate;

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
 * @param camera how near the viewer stands to figures with bodies
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
        Shot camera,
        List<Placed> placed) {
    public Plan {
        placed = placed instanceof WatchedList<Placed> ? placed : List.copyOf(placed);
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

    /** Whether any figure is so; what asks only this is not drawn again when the answer stays. */
    public boolean anyPlaced(Predicate<Placed> question) {
        return placed instanceof WatchedList<Placed> watched
                ? watched.any(question)
                : placed.stream().anyMatch(question);
    }

    /** Whether any subject is so; what asks only this is not drawn again when the answer stays. */
    public boolean anySubject(Predicate<Subject> question) {
        return scene.subjects() instanceof WatchedList<Subject> watched
                ? watched.any(question)
                : scene.subjects().stream().anyMatch(question);
    }

    /** The scene with all that was decided, so that it can be edited and what is not edited stays where it is. */
    public Scene settledScene() {
        List<Standing> standings = placed.stream()
                .limit(Composition.MOST)
                .map(p -> new Standing(
                        p.subject().id(),
                        p.index(),
                        p.x(),
                        p.y(),
                        p.height(),
                        p.depth(),
                        p.mirrored(),
                        p.degrees(),
                        p.role(),
                        p.hero()))
                .toList();
        List<Subject> things = placed.stream()
                .map(Placed::subject)
                .filter(subject -> scene.subject(subject.id()).isEmpty())
                .distinct()
                .toList();
        return Partners.without(Crews.apart(scene))
                .withComposition(new Composition(Planner.theme(scene), focusX, stage.base(), things, standings));
    }

    /**
     * The same as surroundings are drawn from it: without words and composition, and with these lists of figures in place of its own.
     */
    public Plan bare(List<Subject> subjects, List<Placed> figures) {
        return new Plan(scene.bare(subjects), frame, mood, look, seeds, stage, light, focusX, camera, figures);
    }

    /** The same with another place for the main subject. */
    Plan focusedOn(double x) {
        return new Plan(scene, frame, mood, look, seeds, stage, light, x, camera, placed);
    }

    /** Height of a figure with a body as a fraction of the picture's height. */
    public double shot() {
        return camera.height();
    }

    /** Whether leaves and grass have turned, by the season or by the mood. */
    public boolean autumn() {
        return scene.season() == Season.AUTUMN || mood.id().equals("autumn");
    }

    public boolean night() {
        return mood.stars() > .5;
    }
}
