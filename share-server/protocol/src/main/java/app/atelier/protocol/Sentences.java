package app.atelier.protocol;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package, from its message file. */
final class Sentences {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.atelier.protocol.protocol", Locale.ROOT);

    private Sentences() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}
