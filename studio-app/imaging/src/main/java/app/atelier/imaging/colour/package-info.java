/**
 * Colour spaces and conversions between them: sRGB, linear light, Display P3, Lab, ICC profiles.
 * Begin at {@link app.atelier.imaging.colour.Srgb}.
 */
@NullMarked
package app.atelier.imaging.colour;

import org.jspecify.annotations.NullMarked;
