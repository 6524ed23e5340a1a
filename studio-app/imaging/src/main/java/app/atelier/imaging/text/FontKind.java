package app.atelier.imaging.text;

import java.util.Locale;

/** What a family is good for. */
public enum FontKind {
    SANS,
    ROUNDED,
    SERIF,
    SLAB,
    CONDENSED,
    DISPLAY,
    SCRIPT,
    HAND,
    MONO,
    SYMBOLS;

    static FontKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
