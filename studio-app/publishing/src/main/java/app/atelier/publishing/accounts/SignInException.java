package app.atelier.publishing.accounts;

/** Signing in did not come to an end; the message is a sentence for people. */
public final class SignInException extends Exception {
    SignInException(String sentence) {
        super(sentence);
    }
}
