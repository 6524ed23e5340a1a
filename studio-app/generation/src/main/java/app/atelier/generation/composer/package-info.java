/**
 * The built-in generator: a prompt becomes a scene (plain data), the scene becomes layers. Begin at
 * {@code composer.scene.Scene} for the data and {@code composer.language.PromptReader} for what is read out of words.
 */
@NullMarked
package app.atelier.generation.composer;

import org.jspecify.annotations.NullMarked;
