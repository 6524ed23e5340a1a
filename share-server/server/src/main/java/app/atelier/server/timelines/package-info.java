/**
 * Lists of posts by cursor: public, by tag, by account, remixes.
 * Begin at {@link app.atelier.server.timelines.Timelines}.
 */
@NullMarked
package app.atelier.server.timelines;

import org.jspecify.annotations.NullMarked;
