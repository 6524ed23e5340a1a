/**
 * Styles: how a scene is drawn ({@link app.atelier.generation.composer.styles.Look}) and what is done to the finished picture
 * ({@link app.atelier.generation.composer.styles.Post}). Begin with {@link app.atelier.generation.composer.styles.Styles}.
 */
@NullMarked
package app.atelier.generation.composer.styles;

import org.jspecify.annotations.NullMarked;
