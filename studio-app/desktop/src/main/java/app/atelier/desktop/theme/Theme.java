package app.atelier.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Light or dark, as chosen or as the system says, for every scene that it dresses. */
public final class Theme {
    /** What a person may choose. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final BooleanBinding dark;

    /** To be made on the window's thread. */
    public Theme() {
        var scheme = Platform.getPreferences().colorSchemeProperty();
        dark = Bindings.createBooleanBinding(
                () -> switch (choice.get()) {
                    case SYSTEM -> scheme.get() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                },
                choice,
                scheme);
    }

    public ObjectProperty<Choice> choice() {
        return choice;
    }

    public BooleanBinding dark() {
        return dark;
    }

    /** Puts the studio's styles on a scene, and keeps them right when the theme changes. */
    public void dress(Scene scene) {
        dark.addListener((observed, before, now) -> wear(scene, now));
        wear(scene, dark.get());
    }

    private static void wear(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        scene.getStylesheets()
                .setAll(List.of(css(dark ? "tokens-dark" : "tokens-light"), css("studio"), css("bridge")));
    }

    private static String css(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css"), name)
                .toExternalForm();
    }
}
