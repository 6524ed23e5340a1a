package app.atelier.library.signing;

/**
 * What the creator chose.
 *
 * @param on whether pictures are signed
 * @param name that others read, 1 to {@value app.atelier.protocol.provenance.Signer#LONGEST_NAME} letters; empty while
 *     nobody chose one
 */
public record SigningChoice(boolean on, String name) {
    static final SigningChoice USUAL = new SigningChoice(true, "");
}
