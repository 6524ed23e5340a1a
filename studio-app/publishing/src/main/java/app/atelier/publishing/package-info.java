/**
 * Drafts, the outbox, sync and the client of the share-server. May use protocol; sees pictures through an interface of its own.
 */
@NullMarked
package app.atelier.publishing;

import org.jspecify.annotations.NullMarked;
