/**
 * Keys that accounts have shown to hold, so that signed pictures can be told to be theirs. Begin at
 * {@link app.atelier.server.signers.Signers}.
 */
@NullMarked
package app.atelier.server.signers;

import org.jspecify.annotations.NullMarked;
