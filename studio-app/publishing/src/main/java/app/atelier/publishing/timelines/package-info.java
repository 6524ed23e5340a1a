/**
 * What was last fetched of timelines, with small pictures, to be read without a network. Begin at {@link\n * app.atelier.publishing.timelines.TimelineStore}.
 */
@NullMarked
package app.atelier.publishing.timelines;

import org.jspecify.annotations.NullMarked;
