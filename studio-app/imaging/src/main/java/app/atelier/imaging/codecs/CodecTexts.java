package app.atelier.imaging.codecs;

import app.atelier.imaging.wording.Wording;

/** Sentences from {@code wording.properties} beside this package. */
final class CodecTexts {
    private static final Wording WORDING = Wording.of(CodecTexts.class);

    private CodecTexts() {}

    static String of(String key, Object... values) {
        return WORDING.get(key, values);
    }
}
