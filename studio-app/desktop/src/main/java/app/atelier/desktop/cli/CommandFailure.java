package app.atelier.desktop.cli;

/** A command cannot be done; the message is one plain sentence that says what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private CommandFailure(String sentence, int status) {
        super(sentence);
        this.status = status;
    }

    /** It was understood and could not be done. */
    CommandFailure(String sentence) {
        this(sentence, ExitStatus.FAILED);
    }

    /** It was asked for in a way that cannot be meant. */
    static CommandFailure usage(String sentence) {
        return new CommandFailure(sentence, ExitStatus.USAGE);
    }

    /** What the program ends with. */
    int status() {
        return status;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
