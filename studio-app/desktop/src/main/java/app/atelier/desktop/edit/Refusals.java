package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.texts.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a tool does nothing just here, and what to do; nothing is broken, so it goes away by itself. */
final class Refusals {
    private static final Texts TEXTS = Texts.of(Refusals.class);

    private final Notices notices;

    Refusals(Notices notices) {
        this.notices = notices;
    }

    void say(Target.@Nullable Refusal refusal) {
        if (refusal != null) {
            say("paint." + refusal.name().toLowerCase(Locale.ROOT));
        }
    }

    /** @param key of a title; its explanation has the same key with {@code .words} */
    void say(String key) {
        notices.show(Notice.plain("fth-info", TEXTS.get(key), TEXTS.get(key + ".words")));
    }
}
