/**
 * Painting styles by small neural nets on ONNX Runtime, for any picture: fixed styles with names, and any picture as
 * the style. May use imaging; knows no window and no composer. Begin with {@link
 * app.atelier.generation.styling.Styling}.
 */
@NullMarked
package app.atelier.generation.styling;

import org.jspecify.annotations.NullMarked;
