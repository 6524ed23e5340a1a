/**
 * Understands prompts written in ordinary English: from words to a scene, and what was not understood, said plainly.
 * Begin at {@link app.atelier.generation.composer.language.PromptReader}. Uses the lexicon of the assets, the names of
 * the art pack and, for words in neither, nearness of meaning.
 */
@NullMarked
package app.atelier.generation.composer.language;

import org.jspecify.annotations.NullMarked;
