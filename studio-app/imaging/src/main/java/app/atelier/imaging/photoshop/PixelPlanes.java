package app.atelier.imaging.photoshop;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.kernels.Bands;
import org.jspecify.annotations.Nullable;

/**
 * The channels of a layer before they are a picture: not premultiplied, a byte or two a value.
 *
 * @param bytes of a value, 1 or 2
 */
record PixelPlanes(int width, int height, int bytes, byte[] red, byte[] green, byte[] blue, byte @Nullable [] alpha) {

    Picture picture(ColourSpace space) {
        return bytes == 1 ? of8(space) : of16(space);
    }

    private Picture of8(ColourSpace space) {
        int[] argb = new int[width * height];
        Bands.ALL.run(height, (from, to) -> {
            for (int i = from * width; i < to * width; i++) {
                int a = alpha == null ? 255 : alpha[i] & 255;
                int r = ((red[i] & 255) * a + 127) / 255;
                int g = ((green[i] & 255) * a + 127) / 255;
                int b = ((blue[i] & 255) * a + 127) / 255;
                argb[i] = a << 24 | r << 16 | g << 8 | b;
            }
        });
        return Picture.ofArgb(width, height, argb, space);
    }

    private Picture of16(ColourSpace space) {
        short[] rgba = new short[4 * width * height];
        Bands.ALL.run(height, (from, to) -> {
            for (int i = from * width; i < to * width; i++) {
                long a = alpha == null ? 65535 : value(alpha, i);
                rgba[4 * i] = (short) ((value(red, i) * a + 32767) / 65535);
                rgba[4 * i + 1] = (short) ((value(green, i) * a + 32767) / 65535);
                rgba[4 * i + 2] = (short) ((value(blue, i) * a + 32767) / 65535);
                rgba[4 * i + 3] = (short) a;
            }
        });
        return Picture.ofShorts(width, height, rgba, space);
    }

    private static int value(byte[] plane, int i) {
        return (plane[2 * i] & 255) << 8 | plane[2 * i + 1] & 255;
    }
}
