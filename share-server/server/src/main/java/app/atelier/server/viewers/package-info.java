/**
 * Who asks: nobody, or an account with what its token or session allows.
 * Filled in by {@code oauth} and {@code sessions}, asked by everything else. Begin at {@link app.atelier.server.viewers.Viewer}.
 */
@NullMarked
package app.atelier.server.viewers;

import org.jspecify.annotations.NullMarked;
