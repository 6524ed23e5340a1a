/**
 * Draws every place of the studio to PNG files, without a display and without a window. Begin at {@link
 * app.atelier.desktop.screenshots.Screenshots}.
 */
@NullMarked
package app.atelier.desktop.screenshots;

import org.jspecify.annotations.NullMarked;
