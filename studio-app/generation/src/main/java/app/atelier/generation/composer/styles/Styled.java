package app.atelier.generation.composer.styles;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;

/**
 * A finished picture in its style.
 *
 * @param document its layers
 * @param picture what they give
 */
public record Styled(Document document, Picture picture) {}
