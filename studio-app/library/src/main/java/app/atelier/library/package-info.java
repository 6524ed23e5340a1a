/**
 * The catalogue of artworks: what is known of each picture, joined with its files. Begin at {@link
 * app.atelier.library.Library}; where things lie on disk is {@link app.atelier.library.StudioHome}'s alone. May use
 * imaging and protocol; knows no window.
 */
@NullMarked
package app.atelier.library;

import org.jspecify.annotations.NullMarked;
