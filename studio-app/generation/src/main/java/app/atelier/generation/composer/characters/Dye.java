package app.atelier.generation.composer.characters;

import java.awt.Color;
import java.awt.Graphics2D;
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

    /** What becomes of colours that go with a picture when it gets another one. */
    default int[] along(BufferedImage picture, int[] colours, int rgb) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage both = new BufferedImage(w, h + colours.length, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = both.createGraphics();
        g.drawImage(picture, 0, 0, null);
        for (int i = 0; i < colours.length; i++) {
            g.setColor(new Color(colours[i]));
            g.fillRect(0, h + i, w, 1);
        }
        g.dispose();
        BufferedImage dyed = apply(both, rgb);
        int[] along = new int[colours.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = dyed.getRGB(w / 2, h + i) & 0xffffff;
        }
        return along;
    }
}
