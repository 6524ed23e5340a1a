/**
 * Signed provenance (C2PA 2): who signed a picture, how it was made, what it was made from, and whether the file is still
 * the one that was signed. Knows the bytes of files only, no pixels, and never asks the network. Uses {@code cbor} and
 * {@code jumbf}. Begin at {@link app.atelier.protocol.provenance.Provenance#check} for reading and
 * {@link app.atelier.protocol.provenance.ManifestWriter} for signing.
 */
@NullMarked
package app.atelier.protocol.provenance;

import org.jspecify.annotations.NullMarked;
