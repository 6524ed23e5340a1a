package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.util.Arrays;

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

    /**
     * Cut or widened at the right and lower sides; what is new hides. Takes no memory before its values are wanted: many
     * small masks of a large document would fill it.
     */
    static Mask fitted(Mask mask, int width, int height) {
        Rectangle whole = new Rectangle(mask.width(), mask.height());
        return Mask.deferred(width, height, (part, into, at, stride) -> {
            for (int y = 0; y < part.height; y++) {
                Arrays.fill(into, at + y * stride, at + y * stride + part.width, (byte) 0);
            }
            Rectangle held = part.intersection(whole);
            if (!held.isEmpty()) {
                mask.read(held, into, at + (held.y - part.y) * stride + held.x - part.x, stride);
            }
        });
    }
}
