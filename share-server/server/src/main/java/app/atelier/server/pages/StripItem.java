package app.atelier.server.pages;

/** A step in the strip of a lineage. */
public sealed interface StripItem {
    /** From one generation to the next. */
    record Arrow() implements StripItem {}

    /** A picture, perhaps the one the page is about. */
    record Shown(PictureView picture, String href, String label, boolean here) implements StripItem {}

    /** A picture that was taken down and whose place is kept. */
    record Lost(String text) implements StripItem {}

    /** Those for which there is no room. */
    record Rest(String text, String href) implements StripItem {}
}
