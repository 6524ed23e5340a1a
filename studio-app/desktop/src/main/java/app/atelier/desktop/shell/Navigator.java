package app.atelier.desktop.shell;

/** The way from one place to another. */
public interface Navigator {
    void go(Destination destination);

    /** Whether this studio has a place; what leads to one that it lacks is not shown. */
    boolean knows(String place);
}
