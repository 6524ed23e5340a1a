/**
 * What a person who runs the server may set, where each value comes from, and the server's own address.
 * Uses nothing of the server. Begin at {@link app.atelier.server.configuration.ServerConfig}.
 */
@NullMarked
package app.atelier.server.configuration;

import org.jspecify.annotations.NullMarked;
