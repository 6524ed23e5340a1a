package app.atelier.generation.queue;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    /** Its picture is kept. */
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more happens by itself. */
    public boolean isFinished() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
