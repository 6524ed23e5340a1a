package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.resample.Resampler;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a part of a picture from what is around it, to heal a spot or take away a selected thing: patches found by
 * PatchMatch (Barnes et al. 2009), voted together from coarse to fine (Wexler, Shechtman and Irani 2007).
 */
public final class Healing {
    private static final int SMALLEST = 24;
    private static final int ROUNDS = 6;

    private Healing() {}

    /**
     * Fills what the mask selects (half and more); the rest stays as it is. The same picture, mask and seed give the same
     * result.
     *
     * @throws IllegalArgumentException if the mask has another size or leaves nothing to copy from
     */
    public static Picture heal(Picture picture, Mask hole, long seed) {
        if (hole.width() != picture.width() || hole.height() != picture.height()) {
            throw new IllegalArgumentException("The selection must have the size of the picture.");
        }
        boolean[] missing = new boolean[picture.argb().length];
        int count = 0;
        for (int i = 0; i < missing.length; i++) {
            missing[i] = (hole.coverage()[i] & 255) >= 128;
            count += missing[i] ? 1 : 0;
        }
        if (count == 0) {
            return picture;
        }
        List<PatchField> levels = new ArrayList<>();
        levels.add(new PatchField(picture, missing, seed));
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
        if (!levels.getFirst().hasSource()) {
            throw new IllegalArgumentException("The selection leaves too little of the picture to fill it from.");
        }
        PatchField coarse = levels.getLast();
        coarse.begin();
        coarse.refine(ROUNDS * 2);
        for (int i = levels.size() - 2; i >= 0; i--) {
            levels.get(i).begin(coarse);
            coarse = levels.get(i);
            coarse.refine(i == 0 ? ROUNDS / 2 : ROUNDS);
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
