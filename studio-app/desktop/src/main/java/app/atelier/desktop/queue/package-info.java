/**
 * What is being drawn and what waits, in a small window over the rail. Begin at {@link QueueModel}.
 */
@NullMarked
package app.atelier.desktop.queue;

import org.jspecify.annotations.NullMarked;
