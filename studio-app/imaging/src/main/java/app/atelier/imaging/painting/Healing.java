package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.selections.Selection;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills a part of a picture from what is around it, to heal a spot or take away a selected thing: patches found by
 * PatchMatch (Barnes et al. 2009), voted together from coarse to fine (Wexler, Shechtman and Irani 2007). Only a window
 * around the part is looked at, so that a small spot in a large picture is quick.
 */
public final class Healing {
    private static final int SMALLEST = 24;
    private static final int ROUNDS = 6;
    private static final int NEAR = 16;
    private static final int LEAST_MARGIN = 48;
    private static final double MARGIN = 0.8;
    private static final int REMOVED_RIM = 3;
    private static final float LEAST_AMOUNT = 0.05f;

    private Healing() {}

    /**
     * Fills what the mask selects (half and more); the rest stays as it is. The same picture, mask and seed give the same
     * result.
     *
     * @throws IllegalArgumentException if the mask has another size or leaves nothing to copy from
     */
    public static Picture heal(Picture picture, Mask hole, long seed) {
        if (hole.width() != picture.width() || hole.height() != picture.height()) {
            throw PaintingWords.WORDS.refusal("selection.size");
        }
        return filled(picture, (x, y) -> hole.at(x, y) >= 128 ? 1 : 0, hole.bounds(), seed);
    }

    /**
     * Takes a selected thing out of a layer: fills the selection, and a narrow rim around it where the thing's edge
     * mixes with what is behind.
     *
     * @param selection of the document's size
     */
    public static PictureLayer remove(PictureLayer layer, Mask selection, long seed) {
        Picture picture = layer.picture();
        Rectangle place = selection.bounds();
        if (place.isEmpty()) {
            return layer;
        }
        place.grow(REMOVED_RIM + 1, REMOVED_RIM + 1);
        place = place.intersection(new Rectangle(0, 0, selection.width(), selection.height()));
        Mask wide = new Selection(selection.part(place)).grown(REMOVED_RIM).mask();
        AffineTransform placed = layer.placement().transform(picture.width(), picture.height());
        Lens lens = new Lens(placed);
        Limit limit = new Limit(wide, lens, place.x, place.y);
        float[] one = new float[1];
        Hole hole = (x, y) -> {
            one[0] = 1;
            limit.apply(x, y, 1, one);
            return one[0];
        };
        return layer.withPicture(filled(picture, hole, lens.toPixels(place), seed));
    }

    /** Fills what a stroke left, where it is selected. */
    static Picture healed(Picture picture, Coat coat, Limit limit, long seed) {
        float[] one = new float[1];
        return filled(
                picture,
                (x, y) -> {
                    one[0] = coat.at(x, y);
                    limit.apply(x, y, 1, one);
                    return Math.min(1, 2 * one[0]);
                },
                coat.bounds(),
                seed);
    }

    /** How far a pixel is to be filled, 0 to 1. */
    @FunctionalInterface
    private interface Hole {
        float at(int x, int y);
    }

    private static Picture filled(Picture picture, Hole hole, Rectangle around, long seed) {
        Rectangle box = bounds(hole, around.intersection(new Rectangle(0, 0, picture.width(), picture.height())));
        if (box.isEmpty()) {
            return picture;
        }
        Rectangle all = new Rectangle(0, 0, picture.width(), picture.height());
        int margin = (int) Math.max(LEAST_MARGIN, MARGIN * Math.max(box.width, box.height));
        Rectangle window = new Rectangle(box);
        window.grow(margin, margin);
        Picture found = searched(picture, hole, window.intersection(all), seed);
        Rectangle place = window.intersection(all);
        if (found == null) {
            found = searched(picture, hole, all, seed);
            place = all;
        }
        if (found == null) {
            throw PaintingWords.WORDS.refusal("heal.nothing");
        }
        Picture pixels = found;
        Rectangle origin = place;
        Conversion conversion = Conversion.between(ColourSpace.SRGB, picture.space());
        float[][] amounts = new float[box.height][box.width];
        for (int y = 0; y < box.height; y++) {
            for (int x = 0; x < box.width; x++) {
                amounts[y][x] = hole.at(box.x + x, box.y + y);
            }
        }
        return picture.repainted(List.of(box), (x, y, count, rgba) -> {
            float[] fresh = new float[4 * count];
            pixels.interleaved(x - origin.x, y - origin.y, count, fresh, 0);
            conversion.interleaved(fresh, 0, count);
            for (int i = 0; i < 4 * count; i++) {
                float k = amounts[y - box.y][i / 4];
                rgba[i] = k <= 0 ? rgba[i] : rgba[i] + (fresh[i] - rgba[i]) * k;
            }
        });
    }

    private static Rectangle bounds(Hole hole, Rectangle around) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int y = around.y; y < around.y + around.height; y++) {
            for (int x = around.x; x < around.x + around.width; x++) {
                if (hole.at(x, y) > LEAST_AMOUNT) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? new Rectangle() : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    /** A window of the picture as 8-bit sRGB with the hole filled, or null if there is nothing to copy from. */
    private static @Nullable Picture searched(Picture whole, Hole hole, Rectangle window, long seed) {
        Picture picture = Picture.ofArgb(
                window.width, window.height, whole.part(window).argb().clone());
        boolean[] missing = new boolean[window.width * window.height];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = hole.at(window.x + i % window.width, window.y + i / window.width) > LEAST_AMOUNT;
        }
        List<PatchField> levels = new ArrayList<>();
        levels.add(new PatchField(picture, missing, seed));
        if (!levels.getFirst().hasSource()) {
            return null;
        }
        Picture smaller = picture;
        boolean[] gone = missing;
        while (Math.min(smaller.width(), smaller.height()) / 2 >= SMALLEST) {
            int width = smaller.width() / 2;
            int height = smaller.height() / 2;
            boolean[] below = halved(gone, smaller.width(), width, height);
            smaller = Resampler.area(smaller, width, height);
            PatchField level = new PatchField(smaller, below, seed + levels.size());
            if (!level.hasSource()) {
                break;
            }
            levels.add(level);
            gone = below;
        }
        PatchField coarse = levels.getLast();
        coarse.begin();
        coarse.refine(ROUNDS * 2, Integer.MAX_VALUE);
        for (int i = levels.size() - 2; i >= 0; i--) {
            levels.get(i).begin(coarse);
            coarse = levels.get(i);
            // What was found on a coarse scale is nearly right: the finer, the closer around it lies what is better.
            coarse.refine(i == 0 ? 2 : ROUNDS / 2, i == 0 ? NEAR : Integer.MAX_VALUE);
        }
        return coarse.picture();
    }

    private static boolean[] halved(boolean[] missing, int wide, int width, int height) {
        boolean[] result = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = 2 * y * wide + 2 * x;
                result[y * width + x] = missing[i] || missing[i + 1] || missing[i + wide] || missing[i + wide + 1];
            }
        }
        return result;
    }
}
