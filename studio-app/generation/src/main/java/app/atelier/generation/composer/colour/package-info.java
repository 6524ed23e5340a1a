/**
 * Colour arithmetic of the composer: packed sRGB. Begin with {@link app.atelier.generation.composer.colour.Rgb}.
 * Uses nothing else of the composer.
 */
@NullMarked
package app.atelier.generation.composer.colour;

import org.jspecify.annotations.NullMarked;
