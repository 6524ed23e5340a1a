/**
 * Water: mirrors what is painted above its shore, waves, glitter under the light, wet streets. Begin with
 * {@link app.atelier.generation.composer.water.Water}.
 */
@NullMarked
package app.atelier.generation.composer.water;

import org.jspecify.annotations.NullMarked;
