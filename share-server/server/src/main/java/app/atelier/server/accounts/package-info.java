/**
 * People: names, roles, states, and the rules of signing up.
 * Begin at {@link app.atelier.server.accounts.Accounts}; its repository is the only place with their SQL.
 */
@NullMarked
package app.atelier.server.accounts;

import org.jspecify.annotations.NullMarked;
