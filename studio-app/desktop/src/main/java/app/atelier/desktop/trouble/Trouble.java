package app.atelier.desktop.trouble;

import java.util.List;

/**
 * What is said when the studio cannot go on as usual.
 *
 * @param title a few words
 * @param happened one or two sentences
 * @param safe what is not touched and not lost
 * @param todo what a person can do
 * @param details more for those who want it, or empty
 * @param ways what can be done by a click, the most advisable last
 */
public record Trouble(String title, String happened, String safe, String todo, String details, List<Way> ways) {
    /** One way to go on. */
    public record Way(String label, Runnable go) {}

    public Trouble {
        ways = List.copyOf(ways);
    }
}
