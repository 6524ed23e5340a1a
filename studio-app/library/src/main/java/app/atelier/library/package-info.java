/**
 * The catalogue of artworks and their files. May use imaging and protocol.
 */
@NullMarked
package app.atelier.library;

import org.jspecify.annotations.NullMarked;
