package app.atelier.server.configuration;

/** A value that cannot be used; the message names the key, what was given and what is allowed. */
public final class ConfigurationException extends RuntimeException {
    public ConfigurationException(String sentence) {
        super(sentence);
    }
}
