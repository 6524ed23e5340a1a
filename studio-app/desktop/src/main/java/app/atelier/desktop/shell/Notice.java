package app.atelier.desktop.shell;

import javafx.beans.value.ObservableDoubleValue;
import org.jspecify.annotations.Nullable;

/**
 * A few words at the foot of the window, gone after a while.
 *
 * @param actionLabel words of its one button, or null for none
 * @param progress how far the work is that it tells of, 0 to 1; null for none
 */
public record Notice(
        Tone tone,
        String icon,
        String title,
        String words,
        @Nullable String actionLabel,
        Runnable action,
        @Nullable ObservableDoubleValue progress) {
    /** Problems and work stay until they are closed. */
    public enum Tone {
        PLAIN,
        GOOD,
        WORK,
        PROBLEM
    }

    public static Notice plain(String icon, String title, String words) {
        return new Notice(Tone.PLAIN, icon, title, words, null, () -> {}, null);
    }

    public static Notice good(String title, String words) {
        return new Notice(Tone.GOOD, "fth-check", title, words, null, () -> {}, null);
    }

    public static Notice problem(String title, String words) {
        return new Notice(Tone.PROBLEM, "fth-alert-circle", title, words, null, () -> {}, null);
    }

    /** Tells of work that goes on, until it is closed by who does the work. */
    public static Notice working(String icon, String title, ObservableDoubleValue progress) {
        return new Notice(Tone.WORK, icon, title, "", null, () -> {}, progress);
    }

    /** Tells of something whose end is not known yet, until it is closed by who waits for it. */
    public static Notice waiting(String icon, String title, String words) {
        return new Notice(Tone.WORK, icon, title, words, null, () -> {}, null);
    }

    public Notice with(String label, Runnable run) {
        return new Notice(tone, icon, title, words, label, run, progress);
    }
}
