/**
 * Sessions of the pages: cookie, tokens against forged forms, signing in and out.
 * Begin at {@link app.atelier.server.sessions.Sessions}.
 */
@NullMarked
package app.atelier.server.sessions;

import org.jspecify.annotations.NullMarked;
