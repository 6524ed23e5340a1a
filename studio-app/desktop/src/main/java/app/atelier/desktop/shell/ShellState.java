package app.atelier.desktop.shell;

/**
 * The state of everything in one word at the top right ("Saved", "Offline").
 *
 * @param meaning the sentence behind the word
 * @param open what happens when it is clicked
 */
public record ShellState(String icon, String words, String meaning, Runnable open) {
    public static final ShellState NONE = new ShellState("fth-check", "", "", () -> {});
}
