/**
 * The server's benchmark program. Begin at {@link app.atelier.server.bench.ServerBench}.
 */
@NullMarked
package app.atelier.server.bench;

import org.jspecify.annotations.NullMarked;
