/**
 * How often something may be done, by account and by address. Begin at {@link app.atelier.server.limits.RateLimits}.
 */
@NullMarked
package app.atelier.server.limits;

import org.jspecify.annotations.NullMarked;
