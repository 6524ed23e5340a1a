package app.atelier.desktop.cli;

/** A command could not do what was asked; the message is one sentence for a person and what to do next. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String sentence) {
        super(sentence, null, false, false);
    }
}
