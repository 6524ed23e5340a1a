package app.atelier.desktop.cli;

import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Where commands speak: sentences for people, or one JSON object a line with {@code --json}; progress only on a terminal. */
final class Output {

    private static final int BAR_CELLS = 28;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean quiet;
    private final boolean terminal;
    private final ResourceBundle texts = ResourceBundle.getBundle("app.atelier.desktop.cli.messages", Locale.ENGLISH);
    private boolean barShown;

    Output(PrintStream out, PrintStream err, CommandOptions options, boolean terminal) {
        this.out = out;
        this.err = err;
        this.json = options.json;
        this.quiet = options.quiet;
        this.terminal = terminal;
    }

    /** The sentence of this key with its arguments filled in. */
    String text(String key, Object... arguments) {
        return arguments.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** What the command was asked for: the object with {@code --json}, else the sentence. Never silenced. */
    void result(Map<String, ?> object, String key, Object... arguments) {
        clearBar();
        if (json) {
            try {
                out.println(Json.mapper().writeValueAsString(object));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A result could not be written as JSON", e);
            }
        } else {
            out.println(text(key, arguments));
        }
    }

    /** What went wrong with one of many things: a line on the error stream, or an object among the results. */
    void failure(Map<String, ?> object, String key, Object... arguments) {
        if (json) {
            result(object, key, arguments);
        } else {
            clearBar();
            err.println(text(key, arguments));
        }
    }

    /** A remark on the way; silent with {@code --quiet} and {@code --json}. */
    void remark(String key, Object... arguments) {
        line(text(key, arguments));
    }

    /** A remark already in words. */
    void line(String sentence) {
        if (!json && !quiet) {
            clearBar();
            out.println(sentence);
        }
    }

    /** Draws the progress bar of long work, {@code fraction} in 0..1. */
    void progress(double fraction, String what) {
        if (!terminal || quiet || json) {
            return;
        }
        int full = (int) Math.round(Math.clamp(fraction, 0, 1) * BAR_CELLS);
        err.print("\r\u001B[K" + "━".repeat(full) + "─".repeat(BAR_CELLS - full) + "  " + what);
        err.flush();
        barShown = true;
    }

    void clearBar() {
        if (barShown) {
            err.print("\r\u001B[K");
            err.flush();
            barShown = false;
        }
    }
}
