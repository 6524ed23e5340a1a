package app.atelier.desktop.screenshots;

import app.atelier.desktop.StudioWindow;
import java.util.List;
import java.util.function.Consumer;

/**
 * One picture of the studio.
 *
 * @param name of its file, without theme and size
 * @param home in which it is taken
 * @param steps bring the window to what is to be seen, one after the other, each when all work of the one before is done
 */
record Shot(String name, Home home, List<Consumer<StudioWindow>> steps) {
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Shot of(String name, Home home, Consumer<StudioWindow>... steps) {
        return new Shot(name, home, List.of(steps));
    }

    /** The studio homes that are prepared. */
    enum Home {
        FULL,
        EMPTY
    }
}
