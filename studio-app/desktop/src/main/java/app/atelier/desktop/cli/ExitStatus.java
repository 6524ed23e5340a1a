package app.atelier.desktop.cli;

/** What commands end with; the message files tell people. */
final class ExitStatus {
    static final int DONE = 0;

    /** Understood, and could not be done. */
    static final int FAILED = 1;

    /** The command line itself was wrong; nothing was begun. */
    static final int USAGE = 2;

    /** Of {@code verify}: signed and whole, by somebody whom nobody here knows. */
    static final int UNKNOWN_SIGNER = 3;

    /** Of {@code verify}: without a signature. */
    static final int UNSIGNED = 4;

    /** Of {@code verify}: changed since it was signed, damaged, or wrongly signed. */
    static final int BROKEN = 5;

    /** Whoever read the output has gone: 128 and the number of SIGPIPE, as shells say it. */
    static final int NOBODY_READS = 141;

    private ExitStatus() {}
}
