/**
 * Text as layers have it: what is written and how ({@link app.atelier.imaging.text.Text}), the fonts that are shipped
 * ({@link app.atelier.imaging.text.Fonts}), and the outlines of set lines ({@link app.atelier.imaging.text.Typesetter}).
 * Knows no layers and no pixels.
 */
@NullMarked
package app.atelier.imaging.text;

import org.jspecify.annotations.NullMarked;
