package app.atelier.generation.composer.props;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Plume;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A thing drawn as paths. Stateless: the same box, light, depth and random numbers give the same picture. */
public interface Prop {

    /** The name the rest of the composer uses, such as {@code pine}. */
    String id();

    /** Natural width over height. */
    double aspect();

    /** What the prop stands on, so that it can be placed and given its shadow. */
    default Footing footing() {
        return Footing.GROUND;
    }

    /**
     * Draws the prop into the box (leaves may reach over its edge a little). Leaves the state of {@code g} as it was.
     *
     * @param depth 0 (near) to 1 (far): how much haze lies before it
     * @param random source of small irregularities; how many numbers are drawn from it is not promised
     */
    void draw(Graphics2D g, Box box, SceneLight light, double depth, RandomGenerator random);

    /** The lights of the prop, empty for most. */
    default List<Glow> glows(Box box) {
        return List.of();
    }

    /** Which way it looks as drawn. */
    default Facing facing() {
        return Facing.FRONT;
    }

    /** The same thing in that colour, 0xRRGGBB; empty if it has no colour to choose. */
    default Optional<Prop> in(int rgb) {
        return Optional.empty();
    }

    /** What it leaves behind in the air, in units of a hundredth of its height from the middle of its base, y upwards. */
    default List<Plume> plumes() {
        return List.of();
    }

    /** The light beams of the prop, empty for most. */
    default List<Beam> beams(Box box) {
        return List.of();
    }
}
