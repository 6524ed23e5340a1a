/**
 * The studio's command line: one class a command, thin over {@code StudioContext}. Begin at {@link AtelierCommand}.
 * May use everything the studio is made of except its windows.
 */
@NullMarked
package app.atelier.desktop.cli;

import org.jspecify.annotations.NullMarked;
