/**
 * Accounts, posts, media, timelines and pages. May use protocol.
 */
@NullMarked
package app.atelier.server;

import org.jspecify.annotations.NullMarked;
