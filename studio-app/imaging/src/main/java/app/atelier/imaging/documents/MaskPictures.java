package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;

/** Masks as grey pictures and back. */
final class MaskPictures {
    private MaskPictures() {}

    static Picture of(Mask mask) {
        byte[] values = mask.coverage();
        int[] argb = new int[values.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | (values[i] & 255) * 0x010101;
        }
        return Picture.ofArgb(mask.width(), mask.height(), argb);
    }

    static Mask mask(Picture picture) {
        int[] argb = picture.argb();
        byte[] values = new byte[argb.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) argb[i];
        }
        return Mask.of(picture.width(), picture.height(), values);
    }

    /** Cut or widened at the right and lower sides; what is new hides. */
    static Mask fitted(Mask mask, int width, int height) {
        byte[] values = new byte[width * height];
        for (int y = 0; y < Math.min(height, mask.height()); y++) {
            System.arraycopy(mask.coverage(), y * mask.width(), values, y * width, Math.min(width, mask.width()));
        }
        return Mask.of(width, height, values);
    }
}
