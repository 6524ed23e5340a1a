package app.atelier.desktop.edit;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.painting.Healing;
import app.atelier.imaging.painting.LiveStroke;
import app.atelier.imaging.painting.Selected;
import java.awt.Rectangle;

/** Fills holes of a layer from what is around them; looks only as far as it needs to, so that large pictures do not take longer. */
final class Healer {
    private static final int LEAST_AROUND = 48;
    private static final long SEED = 7;

    private Healer() {}

    /** Heals what a stroke has touched. */
    static Document heal(Ground ground, LiveStroke stroke) {
        var hole = stroke.painted();
        return heal(
                ground,
                hole,
                (x, y) -> Math.round(255 * stroke.amount(x, y))
                        * ground.selected().at(x, y)
                        / 255);
    }

    /** @param place around all of the hole, in pixels of the ground's picture */
    static Document heal(Ground ground, Rectangle place, Selected hole) {
        var picture = ground.picture();
        var all = new Rectangle(picture.width(), picture.height());
        var inside = place.intersection(all);
        if (inside.isEmpty()) {
            return ground.document();
        }
        int around = Math.max(LEAST_AROUND, Math.max(inside.width, inside.height));
        var part = new Rectangle(inside);
        part.grow(around, around);
        part = part.intersection(all);
        int[] pixels = new int[part.width * part.height];
        byte[] coverage = new byte[pixels.length];
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(
                    picture.argb(), (part.y + y) * picture.width() + part.x, pixels, y * part.width, part.width);
            for (int x = 0; x < part.width; x++) {
                coverage[y * part.width + x] = (byte) hole.at(part.x + x, part.y + y);
            }
        }
        var healed = Healing.heal(
                Picture.ofArgb(part.width, part.height, pixels), Mask.of(part.width, part.height, coverage), SEED);
        int[] result = picture.argb().clone();
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(
                    healed.argb(), y * part.width, result, (part.y + y) * picture.width() + part.x, part.width);
        }
        return ground.with(new LiveStroke.Painted(Picture.ofArgb(picture.width(), picture.height(), result), 0, 0));
    }
}
