package app.atelier.server.configuration;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Every key of the configuration with its type, default and example; the reason stands in the message file. A key is
 * given as a flag ({@code --base-url}), a variable ({@code ATELIER_BASE_URL}) or a line of a file ({@code base-url=…}).
 */
public enum ConfigKey {
    DATA("folder", "atelier-data", "/var/lib/atelier"),
    BIND("address", "127.0.0.1", "0.0.0.0"),
    PORT("number 0 to 65535", "8420", "0"),
    BASE_URL("http or https address", "", "https://pictures.example"),
    TITLE("text", "Atelier", "The Harbour Wall"),
    DESCRIPTION("text", "", "Pictures from the harbour town"),
    CONTACT("e-mail address", "", "hello@pictures.example"),
    RULES("sentences, one after another with | between", "", "Be kind.|Say how a picture was made."),
    LANGUAGES("language codes, comma between", "en", "en,de"),
    REGISTRATIONS("open, approval or closed", "closed", "approval"),
    MAX_CAPTION("number of characters", "5000", "500"),
    MAX_DESCRIPTION("number of characters", "1500", "1500"),
    MAX_MEDIA("number of pictures in a post", "4", "10"),
    MAX_UPLOAD_BYTES("number of bytes", "41943040", "16777216"),
    MAX_PIXELS("number of pixels", "50000000", "24000000"),
    MAX_UPLOADS("number of uploads at once", "4", "8"),
    TRUSTED_PROXIES("addresses, comma between", "", "127.0.0.1"),
    SOURCE_URL("address", "", "https://pictures.example/source");

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("app.atelier.server.configuration", Locale.ROOT);

    private final String type;
    private final String standard;
    private final String example;

    ConfigKey(String type, String standard, String example) {
        this.type = type;
        this.standard = standard;
        this.example = example;
    }

    /** The name in a file and, with two hyphens before it, on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the variable. */
    public String variable() {
        return "ATELIER_" + name();
    }

    public String type() {
        return type;
    }

    /** The value where nothing is set; empty for none. */
    public String standard() {
        return standard;
    }

    public String example() {
        return example;
    }

    /** Why one would set it, a sentence. */
    public String reason() {
        return TEXTS.getString(key());
    }

    /** The key of this name in a file. */
    public static Optional<ConfigKey> of(String key) {
        for (ConfigKey candidate : values()) {
            if (candidate.key().equals(key)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
