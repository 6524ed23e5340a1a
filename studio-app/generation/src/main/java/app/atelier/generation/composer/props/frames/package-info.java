/** What stands nearest to the viewer: dark cropped things along the lower edge and in the corners of a picture. */
@NullMarked
package app.atelier.generation.composer.props.frames;

import org.jspecify.annotations.NullMarked;
