/**
 * Posts on their way to a share-server: a {@link app.atelier.publishing.Draft} goes into the {@link
 * app.atelier.publishing.Outbox}, and {@link app.atelier.publishing.sync.Sync} sends it, once, when the server can be
 * reached. Sees the library only through {@link app.atelier.publishing.PictureSource}. May use protocol.
 */
@NullMarked
package app.atelier.publishing;

import org.jspecify.annotations.NullMarked;
