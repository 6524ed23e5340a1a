/**
 * What studio and server must agree on: the recipe, ids, JSON and the wire records of the client API.
 * Knows nothing of either side; begin at {@code Recipe}.
 */
@NullMarked
package app.atelier.protocol;

import org.jspecify.annotations.NullMarked;
