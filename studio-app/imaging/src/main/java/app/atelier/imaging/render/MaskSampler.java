package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.util.List;

/** Masks on the output's grid, as the alpha of pictures. */
final class MaskSampler {
    private final View view;
    private final Sampler sampler;
    private final RenderCache cache;

    MaskSampler(View view, Sampler sampler, RenderCache cache) {
        this.view = view;
        this.sampler = sampler;
        this.cache = cache;
    }

    Sampled draw(Mask mask, Rectangle place) {
        Picture picture = cache.get(List.of("mask", mask), Picture.class, () -> asPicture(mask));
        return sampler.draw(picture, view.toOutput(), place);
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
