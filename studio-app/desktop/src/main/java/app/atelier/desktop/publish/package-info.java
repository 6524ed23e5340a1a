/**
 * The place where a picture becomes a post: left the page others will see, right what is shared about it. Begin at
 * {@link PublishPlace}; the rules are in {@link PublishModel}.
 */
@NullMarked
package app.atelier.desktop.publish;

import org.jspecify.annotations.NullMarked;
