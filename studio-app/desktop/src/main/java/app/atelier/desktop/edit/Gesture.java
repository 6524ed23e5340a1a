package app.atelier.desktop.edit;

/** What happens between pressing the mouse and letting it go; points are those of the view. */
interface Gesture {
    /** @param free whether Shift is held, which lets go of what is usually kept */
    void drag(double x, double y, boolean free);

    default void release() {}

    /** Given up by Esc. */
    default void cancel() {}
}
