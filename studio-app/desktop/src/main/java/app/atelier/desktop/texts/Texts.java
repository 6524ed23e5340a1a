package app.atelier.desktop.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message file {@code texts.properties} beside a class. Patterns are those of {@link MessageFormat}. */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of the package that the class lies in. */
    public static Texts of(Class<?> member) {
        String name = member.getPackageName() + ".texts";
        return new Texts(ResourceBundle.getBundle(name, Locale.getDefault(), member.getClassLoader()));
    }

    /** @throws java.util.MissingResourceException if the file has no such key */
    public String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
