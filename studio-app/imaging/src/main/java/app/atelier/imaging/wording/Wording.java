package app.atelier.imaging.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The message file {@code wording.properties} of a package. Patterns are those of {@link MessageFormat}; numbers are
 * written plainly, without marks between thousands.
 */
public final class Wording {
    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The sentences of the package that a class lies in. */
    public static Wording of(Class<?> member) {
        String name = member.getPackageName() + ".wording";
        return new Wording(ResourceBundle.getBundle(name, Locale.ENGLISH, member.getClassLoader()));
    }

    /** The sentence of a key with its values filled in. */
    public String get(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = values[i] instanceof Number number ? number(number) : String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }

    /** An error that says the sentence of a key. */
    public IllegalArgumentException refusal(String key, Object... values) {
        return new IllegalArgumentException(get(key, values));
    }

    private static String number(Number number) {
        boolean whole = number instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15;
        return whole ? String.valueOf(number.longValue()) : String.valueOf(number);
    }
}
