package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Masks on the output's grid, as the alpha of pictures. */
final class MaskSampler {
    private static final int GRID = 64;
    private static final int MARGIN = 6;
    private static final int SMALL_PART = 4;
    private static final int ROWS = 32;

    private final View view;
    private final Sampler sampler;
    private final RenderCache cache;
    private final Bands bands;

    /** A mask as a picture that takes no memory. */
    private record Whole(Picture picture) {
        static Whole of(Mask mask) {
            return new Whole(
                    Picture.deferred(mask.width(), mask.height(), PixelFormat.SRGB8, false, new MaskPixels(mask)));
        }
    }

    MaskSampler(View view, Sampler sampler, RenderCache cache, Bands bands) {
        this.bands = bands;
        this.view = view;
        this.sampler = sampler;
        this.cache = cache;
    }

    Sampled draw(Mask mask, Rectangle place) {
        if (mask.origin() != mask && view.toOutput().affine()) {
            Rectangle page = View.reach(view.toOutput(), mask.width(), mask.height());
            Rectangle shown = page.intersection(place);
            return shown.isEmpty() ? new Sampled(place.x, place.y, Picture.transparent(1, 1)) : moved(mask, shown);
        }
        // Slanted pictures are first shrunk on a grid that a part would not have.
        Homography t = view.toOutput();
        boolean upright = t.affine() && (t.b() == 0 && t.d() == 0 || t.a() == 0 && t.e() == 0);
        Rectangle part = upright ? needed(mask, place) : new Rectangle();
        // While a mask is painted each frame has a new one: then only what is shown of it is worth unpacking.
        if ((long) part.width * part.height * SMALL_PART < (long) mask.width() * mask.height() && !part.isEmpty()) {
            Picture picture = cache.get(List.of("mask", mask, part), Picture.class, () -> asPicture(mask, part));
            Homography placed = view.toOutput().after(Homography.translation(part.x, part.y));
            return sampler.draw(picture, placed, place);
        }
        Whole whole = cache.get(List.of("mask", mask), Whole.class, () -> Whole.of(mask));
        return sampler.draw(whole.picture, view.toOutput(), place);
    }

    /** While a mask is dragged with its layer each frame has a new one: drawn at once in the size that is seen. */
    private Sampled moved(Mask mask, Rectangle place) {
        Picture picture = cache.get(List.of("moved", mask, view.key(), place), Picture.class, () -> {
            byte[] values = new byte[place.width * place.height];
            int[] argb = new int[values.length];
            AffineTransform toGrid = view.toOutput().toAffine();
            bands.run(place.height, ROWS, (from, to) -> {
                int at = from * place.width;
                Rectangle part = new Rectangle(place.x, place.y + from, place.width, to - from);
                mask.draw(toGrid, part, values, at, place.width);
                for (int i = at; i < to * place.width; i++) {
                    argb[i] = (values[i] & 255) * 0x01010101;
                }
            });
            return Picture.ofArgb(place.width, place.height, argb);
        });
        return new Sampled(place.x, place.y, picture);
    }

    /** The part of a mask that has influence on a place, on a grid on which halved parts fall on halved wholes. */
    private Rectangle needed(Mask mask, Rectangle place) {
        Rectangle2D reach = view.toOutput()
                .inverse()
                .outline(place.x - MARGIN, place.y - MARGIN, place.width + 2 * MARGIN, place.height + 2 * MARGIN)
                .getBounds2D();
        int left = (int) Math.floor(reach.getMinX() / GRID) * GRID;
        int top = (int) Math.floor(reach.getMinY() / GRID) * GRID;
        int right = (int) Math.ceil(reach.getMaxX() / GRID) * GRID;
        int bottom = (int) Math.ceil(reach.getMaxY() / GRID) * GRID;
        return new Rectangle(left, top, right - left, bottom - top)
                .intersection(new Rectangle(0, 0, mask.width(), mask.height()));
    }

    private static Picture asPicture(Mask mask, Rectangle part) {
        int[] argb = new int[part.width * part.height];
        new MaskPixels(mask).read(part, argb, 0, part.width);
        return Picture.ofArgb(part.width, part.height, argb);
    }
}
