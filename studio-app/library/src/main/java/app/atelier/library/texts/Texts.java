package app.atelier.library.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences from {@code app/atelier/library/messages.properties}. */
public final class Texts {
    private static final String BUNDLE = "app.atelier.library.messages";

    private Texts() {}

    /**
     * The sentence of a key with its places filled.
     *
     * @throws java.util.MissingResourceException when the key is not in the message file
     */
    public static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault()).getString(key);
        return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }
}
