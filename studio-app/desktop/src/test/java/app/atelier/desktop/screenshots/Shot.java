package app.atelier.desktop.screenshots;

import app.atelier.desktop.StudioWindow;
import java.util.function.Consumer;

/**
 * One picture of the studio.
 *
 * @param name of its file, without theme and size
 * @param home in which it is taken
 * @param stage brings the window to what is to be seen
 */
record Shot(String name, Home home, Consumer<StudioWindow> stage) {
    /** The studio homes that are prepared. */
    enum Home {
        FULL,
        EMPTY
    }
}
