package app.atelier.desktop.cli;

/** Nothing more can be said, since the output cannot be written; ends a command at once. */
final class NobodyReadsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
