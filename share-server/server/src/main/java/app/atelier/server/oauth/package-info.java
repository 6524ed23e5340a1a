/**
 * Letting apps in: OAuth 2 with authorization code and PKCE (RFC 6749, 7636, 8252, 7009), as in the Mastodon API.
 * Begin at {@link app.atelier.server.oauth.Authorization}.
 */
@NullMarked
package app.atelier.server.oauth;

import org.jspecify.annotations.NullMarked;
