/**
 * From the studio's pictures to JavaFX images: decoded once at the size shown, away from the window's
 * thread. Begin at {@link Pictures}.
 */
@NullMarked
package app.atelier.desktop.pictures;

import org.jspecify.annotations.NullMarked;
