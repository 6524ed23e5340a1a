/**
 * The small pieces that views are made of, with the measures of the studio's look, and nothing that
 * knows a picture's meaning. Begin at {@link Nodes}.
 */
@NullMarked
package app.atelier.desktop.controls;

import org.jspecify.annotations.NullMarked;
