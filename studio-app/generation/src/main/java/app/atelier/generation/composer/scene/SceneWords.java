package app.atelier.generation.composer.scene;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of this package for people, from {@code scene.properties} beside this class. */
final class SceneWords {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("app.atelier.generation.composer.scene.scene", Locale.ROOT);

    private SceneWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}
