/**
 * The place where words become pictures. Begin at {@link CreateModel}.
 */
@NullMarked
package app.atelier.desktop.create;

import org.jspecify.annotations.NullMarked;
