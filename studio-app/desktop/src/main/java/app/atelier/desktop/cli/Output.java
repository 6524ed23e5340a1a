package app.atelier.desktop.cli;

import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where commands speak. Results and what belongs to them go to the output, as sentences for people or, with
 * {@code --json}, as one object a line; remarks go to the error stream, so that what is piped on holds results only;
 * progress is drawn there too, on a terminal only.
 */
final class Output {

    private static final int BAR_CELLS = 28;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean quiet;
    private final boolean terminal;
    private boolean barShown;

    /** @param terminal whether the error stream is one, so that progress can be drawn over itself */
    Output(PrintStream out, PrintStream err, CommandOptions options, boolean terminal) {
        this.out = out;
        this.err = err;
        this.json = options.json;
        this.quiet = options.quiet;
        this.terminal = terminal;
    }

    /** The sentence of this key with its arguments filled in. */
    String text(String key, Object... arguments) {
        return CliTexts.get(key, arguments);
    }

    /**
     * What the command was asked for: the object with {@code --json}, else the sentence. Never silenced.
     *
     * @throws NobodyReadsException when it cannot be written
     */
    void result(Map<String, ?> object, String key, Object... arguments) {
        say(json ? line(object) : text(key, arguments));
    }

    /** A result that is a text of its own, the same with {@code --json}. */
    void document(String text) {
        say(text);
    }

    /** More about a result, indented under it; silent with {@code --quiet} and {@code --json}. */
    void detail(String key, Object... arguments) {
        if (!json && !quiet) {
            say(text(key, arguments));
        }
    }

    private void say(String line) {
        clearBar();
        out.println(line);
        if (out.checkError()) {
            throw new NobodyReadsException();
        }
    }

    private static String line(Map<String, ?> object) {
        try {
            return Json.mapper().writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result could not be written as JSON", e);
        }
    }

    /** What went wrong with one of many things: a line on the error stream, or an object among the results. */
    void failure(Map<String, ?> object, String key, Object... arguments) {
        if (json) {
            say(line(object));
        } else {
            problem(text(key, arguments));
        }
    }

    /** Something that the user has to know in any case, in words. */
    void problem(String sentence) {
        clearBar();
        err.println(sentence);
    }

    /** A remark on the way; silent with {@code --quiet} and {@code --json}. */
    void remark(String key, Object... arguments) {
        line(text(key, arguments));
    }

    /** A remark already in words. */
    void line(String sentence) {
        if (!json && !quiet) {
            clearBar();
            err.println(sentence);
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
