/**
 * Where everything was: size of the window, place, panels, sizes; one small JSON file in the studio
 * home. Begin at {@link Memory}.
 */
@NullMarked
package app.atelier.desktop.memory;

import org.jspecify.annotations.NullMarked;
