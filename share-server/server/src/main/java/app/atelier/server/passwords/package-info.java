/**
 * Passwords as Argon2id hashes, a few at a time. Begin at {@link app.atelier.server.passwords.Passwords}.
 */
@NullMarked
package app.atelier.server.passwords;

import org.jspecify.annotations.NullMarked;
