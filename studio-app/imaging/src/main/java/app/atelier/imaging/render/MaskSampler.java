package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import java.util.Arrays;

/** Coverage of layers by mask and opacity, in output pixels. */
final class MaskSampler {
    private final View view;
    private final Sampler sampler;

    MaskSampler(View view, Sampler sampler) {
        this.view = view;
        this.sampler = sampler;
    }

    /** Rows of mask × opacity for the pixels of a region. */
    Blending.Cover cover(LayerInfo info, Region region) {
        Mask mask = info.mask();
        float opacity = info.opacity();
        if (mask == null) {
            return (y, cover, count) -> Arrays.fill(cover, 0, count, opacity);
        }
        Region drawn = sampler.draw(asPicture(mask), view.toOutput(), region.place());
        float[] alpha = drawn.surface().a;
        return (y, cover, count) -> {
            for (int x = 0; x < count; x++) {
                cover[x] = alpha[y * count + x] * opacity;
            }
        };
    }

    private static Picture asPicture(Mask mask) {
        byte[] values = mask.coverage();
        int[] argb = new int[values.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = (values[i] & 255) * 0x01010101;
        }
        return Picture.ofArgb(mask.width(), mask.height(), argb);
    }
}
