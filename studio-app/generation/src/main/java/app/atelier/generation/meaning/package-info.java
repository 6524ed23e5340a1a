/**
 * Nearness of meaning between short English phrases, by a small sentence-embedding network run in this process. Begin
 * at {@link app.atelier.generation.meaning.Embedder}. Used for words that no list knows, and for search by meaning.
 */
@NullMarked
package app.atelier.generation.meaning;

import org.jspecify.annotations.NullMarked;
