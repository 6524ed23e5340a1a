/**
 * The accounts the studio is signed in to, and how one signs in: OAuth 2 with PKCE through the system's browser or a\n * pasted code. Begin at {@link app.atelier.publishing.accounts.SignIn}.
 */
@NullMarked
package app.atelier.publishing.accounts;

import org.jspecify.annotations.NullMarked;
