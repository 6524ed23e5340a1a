package app.atelier.server.pages;

import java.util.List;

/** A place with nothing to show but a drawing, a sentence and a way on. */
public record Lone(Art art, String title, String text, List<Action> actions) {
    public Lone {
        actions = List.copyOf(actions);
    }

    /** What is drawn. */
    public enum Art {
        THREE,
        ASKEW,
        PATCH,
        TURNED,
        FALLEN,
        ROPE
    }
}
