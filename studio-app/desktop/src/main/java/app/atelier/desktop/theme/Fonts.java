package app.atelier.desktop.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The three families that the studio is set in; each weight is a family of its own, because JavaFX finds no other. */
public final class Fonts {
    private static final List<String> FILES =
            List.of("Inter", "InterMedium", "InterSemiBold", "FrauncesTitle", "FrauncesDisplay", "JetBrainsMono");
    private static final String FOLDER = "/app/atelier/assets/fonts/";

    private Fonts() {}

    /** Makes the families known to JavaFX; to be called once its toolkit runs. */
    public static void load() {
        for (String file : FILES) {
            try (var stream = Fonts.class.getResourceAsStream(FOLDER + file + ".ttf")) {
                if (stream == null || Font.loadFont(stream, 13) == null) {
                    throw new IllegalStateException("The font " + file + " is missing from this installation.");
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
