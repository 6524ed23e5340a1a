/**
 * What is done at the machine: accounts, tokens, backup, restore.
 * Begin at {@link app.atelier.server.administration.AdminCommand}.
 */
@NullMarked
package app.atelier.server.administration;

import org.jspecify.annotations.NullMarked;
