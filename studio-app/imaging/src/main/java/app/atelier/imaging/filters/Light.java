package app.atelier.imaging.filters;

import app.atelier.imaging.colour.ColourSpace;

/** The light that a filter works in: whether its sums are sums of numbers as screens get them or sums of light. */
public enum Light {
    /** On encoded values, whatever the document works in: thresholds and colours of the settings mean what is seen. */
    ENCODED,
    /** In linear light, whatever the document works in: means of bright and dark are as bright as light itself mixes. */
    LINEAR,
    /** In the document's own. */
    DOCUMENT;

    /** The space that pixels of a document have in this light. */
    public ColourSpace in(ColourSpace document) {
        return switch (this) {
            case ENCODED -> document.asEncoded();
            case LINEAR -> document.asLinear();
            case DOCUMENT -> document;
        };
    }
}
