package app.atelier.generation.queue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences from {@code app/atelier/generation/queue/messages.properties}. */
final class QueueTexts {
    private static final String BUNDLE = "app.atelier.generation.queue.messages";

    private QueueTexts() {}

    static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault()).getString(key);
        return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }
}
