package app.atelier.desktop.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line, from {@code messages.properties}. */
final class CliTexts {
    static final String BUNDLE = "app.atelier.desktop.cli.messages";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    private CliTexts() {}

    /** The sentence of a key with its arguments filled in; without arguments it is taken as it stands. */
    static String get(String key, Object... arguments) {
        return arguments.length == 0
                ? TEXTS.getString(key)
                : new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
