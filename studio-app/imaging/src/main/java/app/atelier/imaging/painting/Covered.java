package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mixes changed pixels into a layer as far as the document's selection covers them. */
public final class Covered {
    private Covered() {}

    /**
     * The layer's picture with another one where something is selected.
     *
     * @param changed of the same size and format as the layer's picture
     * @param selection of the document's size, or everything
     */
    public static Picture mixed(PictureLayer layer, Picture changed, @Nullable Mask selection) {
        Picture picture = layer.picture();
        if (selection == null) {
            return changed;
        }
        Lens lens = new Lens(layer.placement().transform(picture.width(), picture.height()));
        Limit limit = new Limit(selection, lens);
        Rectangle all = new Rectangle(0, 0, picture.width(), picture.height());
        return picture.repainted(List.of(all), (x, y, count, rgba) -> {
            float[] cover = new float[count];
            Arrays.fill(cover, 1f);
            limit.apply(x, y, count, cover);
            float[] fresh = new float[4 * count];
            changed.interleaved(x, y, count, fresh, 0);
            for (int i = 0; i < 4 * count; i++) {
                float k = cover[i / 4];
                rgba[i] = k <= 0 ? rgba[i] : rgba[i] + (fresh[i] - rgba[i]) * k;
            }
        });
    }
}
