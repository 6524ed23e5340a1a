/**
 * Bodies for heads: most animals and all people of the art pack are heads, and here they get a body in a pose, clothes
 * and things to hold. Begin with {@link app.atelier.generation.composer.characters.Characters}.
 *
 * <p>Lengths are units of a 116th of the width of the face; x from its middle, y downwards, the chin at 44. Uses the art
 * pack, the props and the scene; knows nothing of moods: figures are drawn in white light and relit like all art.
 */
@NullMarked
package app.atelier.generation.composer.characters;

import org.jspecify.annotations.NullMarked;
