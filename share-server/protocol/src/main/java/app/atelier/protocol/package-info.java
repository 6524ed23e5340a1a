/**
 * What studio and server must agree on: the recipe of a picture, the ids, the JSON mapper, in {@code mastodon} the wire
 * records, and in {@code provenance} what signs and checks files. Uses nothing of the project. Begin at
 * {@link app.atelier.protocol.Recipe}.
 */
@NullMarked
package app.atelier.protocol;

import org.jspecify.annotations.NullMarked;
