/**
 * Plumbing of the web server: reading requests within bounds, security headers, errors as sentences.
 * Begin at {@link app.atelier.server.http.WebServer}.
 */
@NullMarked
package app.atelier.server.http;

import org.jspecify.annotations.NullMarked;
