package app.atelier.generation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for people, from {@code generation.properties} beside this class. */
final class Sentences {
    private static final String BUNDLE = "app.atelier.generation.generation";

    private Sentences() {}

    static String of(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE).getString(key), Locale.ROOT).format(values);
    }
}
