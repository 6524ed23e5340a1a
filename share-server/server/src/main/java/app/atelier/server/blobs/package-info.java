/**
 * Bytes by name: the interface and the folder behind it. Begin at {@link app.atelier.server.blobs.BlobStore}.
 */
@NullMarked
package app.atelier.server.blobs;

import org.jspecify.annotations.NullMarked;
