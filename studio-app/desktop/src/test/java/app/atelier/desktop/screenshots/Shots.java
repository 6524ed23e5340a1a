package app.atelier.desktop.screenshots;

import app.atelier.desktop.StudioWindow;
import app.atelier.desktop.screenshots.Shot.Home;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.ShellModel.Overlay;
import java.util.List;

/** What the studio is shown at. */
final class Shots {
    private Shots() {}

    static List<Shot> all() {
        return List.of(
                new Shot("create", Home.FULL, Shots::create),
                new Shot("create-empty", Home.EMPTY, window -> window.create()
                        .prompt()
                        .set("")),
                new Shot("create-first", Home.EMPTY, window -> {}),
                new Shot("library", Home.FULL, window -> {
                    go(window, Destination.LIBRARY);
                    window.library().stepTo(0);
                }),
                new Shot("library-selection", Home.FULL, window -> {
                    go(window, Destination.LIBRARY);
                    select(window);
                }),
                new Shot("library-quick-look", Home.FULL, window -> {
                    go(window, Destination.LIBRARY);
                    window.library().stepTo(3);
                    window.library().quickLook().set(true);
                }),
                new Shot("library-empty", Home.EMPTY, window -> go(window, Destination.LIBRARY)),
                new Shot("queue", Home.FULL, window -> {
                    create(window);
                    window.shell().overlay().set(Overlay.QUEUE);
                }),
                new Shot("actions", Home.FULL, window -> {
                    go(window, Destination.LIBRARY);
                    window.shell().overlay().set(Overlay.ACTIONS);
                }),
                new Shot("shortcuts", Home.FULL, window -> {
                    go(window, Destination.LIBRARY);
                    window.shell().overlay().set(Overlay.SHORTCUTS);
                }),
                settings("look"),
                settings("backends"),
                settings("accounts"),
                settings("storage"),
                settings("shortcuts"),
                settings("about"));
    }

    private static Shot settings(String page) {
        return new Shot("settings-" + page, Home.FULL, window -> window.shell()
                .go(Destination.of(Destination.SETTINGS, Destination.PAGE, page)));
    }

    private static void go(StudioWindow window, String place) {
        window.shell().go(Destination.of(place));
    }

    private static void create(StudioWindow window) {
        go(window, Destination.CREATE);
        window.create()
                .prompt()
                .set("three red foxes under a full moon in a snowy forest at night, soft illustration, hygge");
    }

    private static void select(StudioWindow window) {
        var selection = window.library().items();
        if (selection.size() > 8) {
            window.library().stepTo(0);
            window.library().selectAlso(3);
            window.library().selectAlso(8);
        }
    }
}
