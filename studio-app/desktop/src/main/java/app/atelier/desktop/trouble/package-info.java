/**
 * What stands in the window when the studio cannot go on as usual: what happened, what is safe, what
 * to do. Begin at {@link Trouble}.
 */
@NullMarked
package app.atelier.desktop.trouble;

import org.jspecify.annotations.NullMarked;
