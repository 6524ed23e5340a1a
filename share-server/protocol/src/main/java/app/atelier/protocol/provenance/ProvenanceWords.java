package app.atelier.protocol.provenance;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a check said, in words for people; the same wherever it is shown. */
public final class ProvenanceWords {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("app.atelier.protocol.provenance.provenance", Locale.ROOT);

    private ProvenanceWords() {}

    /** A few words, such as “Signed by Ada”. */
    public static String label(Provenance provenance) {
        return switch (provenance) {
            case Provenance.None _ -> text("none.label");
            case Provenance.Trusted(Testimony testimony) -> text("trusted.label", testimony.signer());
            case Provenance.UnknownSigner _ -> text("unknown.label");
            case Provenance.Broken _ -> text("broken.label");
        };
    }

    /** What that means, in a sentence or two. */
    public static String sentence(Provenance provenance) {
        return switch (provenance) {
            case Provenance.None _ -> text("none.words");
            case Provenance.Trusted(Testimony testimony) -> text("trusted.words", testimony.signer());
            case Provenance.UnknownSigner(Testimony testimony) -> text("unknown.words", testimony.signer());
            case Provenance.Broken(Flaw flaw, String _) ->
                text("broken.words", text("flaw." + flaw.name().toLowerCase(Locale.ROOT)));
        };
    }

    /** How the picture came to be, in a sentence. */
    public static String sentence(DigitalSource source) {
        return text("source." + source.name().toLowerCase(Locale.ROOT));
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
