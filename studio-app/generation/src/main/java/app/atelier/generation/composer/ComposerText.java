package app.atelier.generation.composer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the composer for people, from {@code composer.properties} beside this class. */
final class ComposerText {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("app.atelier.generation.composer.composer", Locale.ROOT);

    private ComposerText() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}
