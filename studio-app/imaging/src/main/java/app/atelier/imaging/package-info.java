/**
 * Pixels, colour, layers, edits and codecs. Knows no window, no database and no network.
 */
@NullMarked
package app.atelier.imaging;

import org.jspecify.annotations.NullMarked;
