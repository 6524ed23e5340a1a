/**
 * The place that shows the server's public timeline, and what was fetched last when the network is away. Begin at
 * {@link FeedPlace}; the rules are in {@link FeedModel}.
 */
@NullMarked
package app.atelier.desktop.feed;

import org.jspecify.annotations.NullMarked;
