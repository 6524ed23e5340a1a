/**
 * Things drawn as vector paths in the colours of a scene's light: trees, rocks, houses, furniture, frames.
 *
 * <p>Begin with {@link app.atelier.generation.composer.props.Props} (every prop by its id) and
 * {@link app.atelier.generation.composer.props.Frames}. The drawings live in the sub-packages by kind; they know only
 * {@code props.vector}, the small drawing kit. Uses {@code composer.moods}.
 */
@NullMarked
package app.atelier.generation.composer.props;

import org.jspecify.annotations.NullMarked;
