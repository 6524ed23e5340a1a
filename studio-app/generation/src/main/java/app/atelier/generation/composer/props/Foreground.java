package app.atelier.generation.composer.props;

import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.frames.View;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/**
 * What stands nearest to the viewer and frames the picture; its middle stays free. Darker than what lies behind it.
 *
 * @param id such as {@code grass}
 * @param colour the local colour it has if the setting names no other, 0xRRGGBB
 * @param blur how soft it is to be drawn, the deviation of the blur as a share of the picture's height
 * @param view the drawing
 */
public record Foreground(String id, int colour, double blur, View view) {

    /** Draws over a picture of that size in its own colour. */
    public void draw(Graphics2D g, double width, double height, SceneLight light, RandomGenerator random) {
        draw(g, width, height, light, colour, random);
    }

    /** Draws over a picture of that size with another main colour. */
    public void draw(Graphics2D g, double width, double height, SceneLight light, int rgb, RandomGenerator random) {
        Sketch.into(
                g,
                new Rectangle2D.Double(0, 0, width, height),
                width / height,
                light,
                0,
                random,
                sketch -> view.draw(sketch, rgb));
    }
}
