/**
 * A wall full of made-up artists, for looking at the pages and for pictures of them. Begin at
 * {@link app.atelier.server.samples.SampleWorld}.
 */
@NullMarked
package app.atelier.server.samples;

import org.jspecify.annotations.NullMarked;
