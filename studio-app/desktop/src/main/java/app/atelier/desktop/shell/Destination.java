package app.atelier.desktop.shell;

import java.util.Map;

/** A place to go to, and what to show there. */
public record Destination(String place, Map<String, String> arguments) {
    public static final String CREATE = "create";
    public static final String LIBRARY = "library";
    public static final String EDIT = "edit";
    public static final String FEED = "feed";
    public static final String PUBLISH = "publish";
    public static final String SETTINGS = "settings";
    /** Argument: the id of the artwork to show, edit or publish. */
    public static final String ARTWORK = "artwork";
    /** Argument: words to search for, or a prompt to begin with. */
    public static final String WORDS = "words";
    /** Argument of settings: which page. */
    public static final String PAGE = "page";

    public Destination {
        arguments = Map.copyOf(arguments);
    }

    public static Destination of(String place) {
        return new Destination(place, Map.of());
    }

    public static Destination of(String place, String argument, String value) {
        return new Destination(place, Map.of(argument, value));
    }
}
