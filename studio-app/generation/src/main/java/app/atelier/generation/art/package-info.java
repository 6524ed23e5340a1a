/**
 * The art pack: a few thousand openly licensed vector pictures with names, tags and the facts the composer needs
 * (which way a picture faces, whether it is only a head, how large the thing is in the world). Begin at
 * {@link app.atelier.generation.art.ArtPack}. Knows nothing of prompts or scenes.
 */
@NullMarked
package app.atelier.generation.art;

import org.jspecify.annotations.NullMarked;
