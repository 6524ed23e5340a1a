/**
 * What goes wrong for a client: a status and one sentence for people, out of the message file.
 * Uses nothing of the server. Begin at {@link app.atelier.server.problems.Problem}.
 */
@NullMarked
package app.atelier.server.problems;

import org.jspecify.annotations.NullMarked;
