package app.atelier.protocol.provenance;

import java.util.Optional;

/** How a picture came to be, in the words of the IPTC (NewsCodes, digital source type). */
public enum DigitalSource {
    /** By a program that learned nothing from others' pictures, as the composer. */
    ALGORITHMIC("algorithmicMedia"),
    /** By a trained model. */
    MODEL("trainedAlgorithmicMedia"),
    /** Put together, with something of a trained model in it. */
    COMPOSITE_WITH_MODEL("compositeWithTrainedAlgorithmicMedia"),
    /** Put together of parts, at least one of which a program made. */
    COMPOSITE_SYNTHETIC("compositeSynthetic"),
    /** Drawn by a person with a program's tools. */
    DRAWN("digitalCreation"),
    /** A picture that a person corrected or changed by tools that make nothing up. */
    HUMAN_EDITS("humanEdits"),
    /** Taken by a camera. */
    CAPTURED("digitalCapture");

    private static final String PREFIX = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String code;

    DigitalSource(String code) {
        this.code = code;
    }

    /** The address that names it. */
    public String url() {
        return PREFIX + code;
    }

    /** The last part of the address. */
    public String code() {
        return code;
    }

    public static Optional<DigitalSource> ofUrl(String url) {
        String tail = url.substring(url.lastIndexOf('/') + 1);
        for (DigitalSource source : values()) {
            if (source.code.equals(tail)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
