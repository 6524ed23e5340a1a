package app.atelier.generation.composer.characters;

import java.awt.image.BufferedImage;

/** Gives a picture another main colour. */
@FunctionalInterface
public interface Dye {
    /** Leaves every picture as it is. */
    Dye NONE = (picture, rgb) -> picture;

    /**
     * The picture in that colour; what was given stays as it is.
     *
     * @param picture premultiplied
     * @param rgb 0xRRGGBB
     */
    BufferedImage apply(BufferedImage picture, int rgb);
}
