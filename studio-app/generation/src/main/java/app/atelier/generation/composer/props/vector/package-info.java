/**
 * The drawing kit of the props: {@link app.atelier.generation.composer.props.vector.Sketch} paints shapes in the light
 * of a scene, {@link app.atelier.generation.composer.props.vector.Outlines} makes the shapes, and a
 * {@link app.atelier.generation.composer.props.vector.Figure} is one drawing with its name and proportions.
 */
@NullMarked
package app.atelier.generation.composer.props.vector;

import org.jspecify.annotations.NullMarked;
