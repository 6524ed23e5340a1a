/** Where the studio writes what happened: files in its home, kept small. Begin at {@link LogFiles}. */
@NullMarked
package app.atelier.desktop.logs;

import org.jspecify.annotations.NullMarked;
