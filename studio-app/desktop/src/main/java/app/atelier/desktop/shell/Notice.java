package app.atelier.desktop.shell;

import org.jspecify.annotations.Nullable;

/**
 * A few words at the foot of the window, gone after a while.
 *
 * @param actionLabel words of its one button, or null for none
 */
public record Notice(
        Tone tone,
        String icon,
        String title,
        String words,
        @Nullable String actionLabel,
        Runnable action) {
    /** Problems stay until they are closed. */
    public enum Tone {
        PLAIN,
        GOOD,
        PROBLEM
    }

    public static Notice plain(String icon, String title, String words) {
        return new Notice(Tone.PLAIN, icon, title, words, null, () -> {});
    }

    public static Notice good(String title, String words) {
        return new Notice(Tone.GOOD, "fth-check", title, words, null, () -> {});
    }

    public static Notice problem(String title, String words) {
        return new Notice(Tone.PROBLEM, "fth-alert-circle", title, words, null, () -> {});
    }

    public Notice with(String label, Runnable run) {
        return new Notice(tone, icon, title, words, label, run);
    }
}
