package app.atelier.desktop.tasks;

/** How work tells where it is, and learns that nobody wants it any more. */
public interface Steps {
    /** Where the work is: a fraction from 0 to 1, or below 0 when it cannot be known, and what is being done. */
    void at(double fraction, String what);

    /** Whether the task was cancelled; long work looks often and stops. */
    boolean cancelled();
}
