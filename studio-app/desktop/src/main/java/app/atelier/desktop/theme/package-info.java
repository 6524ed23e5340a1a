/**
 * Light and dark: tokens, component styles and fonts. Only the token files name colours. Begin at
 * {@link Theme}.
 */
@NullMarked
package app.atelier.desktop.theme;

import org.jspecify.annotations.NullMarked;
