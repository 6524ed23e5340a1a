package app.atelier.server.problems;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A request that cannot be met: the HTTP status and one sentence for people, by its key in the message file. */
public final class Problem extends RuntimeException {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.atelier.server.problems", Locale.ROOT);

    private final int status;
    private final String key;
    private final long retryAfterSeconds;

    private Problem(int status, String key, String sentence, long retryAfterSeconds, @Nullable Throwable cause) {
        super(sentence, cause);
        this.status = status;
        this.key = key;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** With the status and the sentence of this key, its places filled with these values. */
    public static Problem of(int status, String key, Object... values) {
        return new Problem(status, key, sentence(key, values), 0, null);
    }

    /** As {@link #of}, and a time after which to come back. */
    public static Problem later(int status, long retryAfterSeconds, String key, Object... values) {
        return new Problem(status, key, sentence(key, values), retryAfterSeconds, null);
    }

    /** As {@link #of}, with what caused it, for the log. */
    public static Problem because(Throwable cause, int status, String key, Object... values) {
        return new Problem(status, key, sentence(key, values), 0, cause);
    }

    /** Nothing is here, or nothing that this reader may see. */
    public static Problem notFound() {
        return of(404, "not-found");
    }

    /** The sentence of a key; numbers are written without grouping. */
    public static String sentence(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = values[i] instanceof Number number ? number.toString() : values[i];
        }
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
    }

    public int status() {
        return status;
    }

    /** The key of the sentence, for tests and for OAuth's short names. */
    public String key() {
        return key;
    }

    /** Seconds after which to come back, 0 where that would not help. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
