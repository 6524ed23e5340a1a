/**
 * What a prompt says, as plain data with JSON both ways: subjects, place, hour, weather, style, and how each word was
 * read. Begin at {@link app.atelier.generation.composer.scene.Scene}. Knows the kinds of the art pack and nothing of
 * drawing or of reading.
 */
@NullMarked
package app.atelier.generation.composer.scene;

import org.jspecify.annotations.NullMarked;
