package app.atelier.generation.composer.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that say what was and was not understood, from {@code texts.properties}. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("app.atelier.generation.composer.language.texts", Locale.ROOT);

    private Texts() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
