/**
 * The windows, the command line and the composition root of the studio.
 */
@NullMarked
package app.atelier.desktop;

import org.jspecify.annotations.NullMarked;
