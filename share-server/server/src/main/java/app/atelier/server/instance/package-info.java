/**
 * What the server says of itself: instance, discovery, health, metrics.
 * Begin at {@link app.atelier.server.instance.InstanceRoutes}.
 */
@NullMarked
package app.atelier.server.instance;

import org.jspecify.annotations.NullMarked;
