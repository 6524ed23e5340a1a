package app.atelier.desktop;

import app.atelier.desktop.cli.AtelierCommand;
import app.atelier.desktop.texts.Texts;
import java.nio.file.Path;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** The program. Does not extend Application, so that everything but JavaFX may lie on the class path. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(AtelierCommand.start(arguments, Launcher::window));
    }

    /** Opens the window, and returns when it is closed. */
    private static int window(@Nullable Path home) {
        try {
            Application.launch(Studio.class, home == null ? new String[0] : new String[] {home.toString()});
            return 0;
        } catch (UnsupportedOperationException | IllegalStateException noDisplay) {
            System.err.println(Texts.of(Launcher.class).get("display"));
            return 1;
        }
    }
}
