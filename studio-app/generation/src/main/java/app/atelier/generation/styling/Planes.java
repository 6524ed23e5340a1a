package app.atelier.generation.styling;

import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Resampler;

/**
 * A picture as three planes of straight colour, 0…1, over white where it is translucent, and its alpha.
 *
 * @param rgb three planes, row by row
 * @param alpha 0…255 for each pixel
 */
record Planes(int width, int height, float[][] rgb, byte[] alpha) {

    static Planes of(Picture picture) {
        int n = picture.width() * picture.height();
        int[] argb = picture.argb();
        float[][] rgb = new float[3][n];
        byte[] alpha = new byte[n];
        for (int i = 0; i < n; i++) {
            int a = argb[i] >>> 24;
            alpha[i] = (byte) a;
            for (int c = 0; c < 3; c++) {
                // Premultiplied over white; for opaque pixels the colour itself.
                rgb[c][i] = ((argb[i] >> 16 - 8 * c & 255) + 255 - a) / 255f;
            }
        }
        return new Planes(picture.width(), picture.height(), rgb, alpha);
    }

    /** The picture no larger than a number of pixels on its longer side. */
    static Picture limited(Picture picture, int most) {
        int longer = Math.max(picture.width(), picture.height());
        if (longer <= most) {
            return picture;
        }
        return Resampler.lanczos3(
                picture,
                Math.max(1, Math.round((float) picture.width() * most / longer)),
                Math.max(1, Math.round((float) picture.height() * most / longer)));
    }

    float[] luma() {
        float[] luma = new float[width * height];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = .299f * rgb[0][i] + .587f * rgb[1][i] + .114f * rgb[2][i];
        }
        return luma;
    }

    /** The same colours with another lightness (BT.601 luma), hue and chroma kept as far as there is room. */
    Planes withLuma(float[] wanted) {
        float[] own = luma();
        float[][] out = new float[3][own.length];
        for (int i = 0; i < own.length; i++) {
            float y = Math.clamp(wanted[i], 0f, 1f);
            float room = 1;
            for (int c = 0; c < 3; c++) {
                float chroma = rgb[c][i] - own[i];
                if (y + chroma > 1) {
                    room = Math.min(room, (1 - y) / chroma);
                } else if (y + chroma < 0) {
                    room = Math.min(room, -y / chroma);
                }
            }
            for (int c = 0; c < 3; c++) {
                out[c][i] = y + (rgb[c][i] - own[i]) * room;
            }
        }
        return new Planes(width, height, out, alpha);
    }

    /** A picture of these colours and this alpha, with a part of another one mixed in. */
    Picture mixed(Planes original, double strength) {
        int[] argb = new int[width * height];
        float k = (float) strength;
        for (int i = 0; i < argb.length; i++) {
            int a = alpha[i] & 255;
            int p = a << 24;
            for (int c = 0; c < 3; c++) {
                float own = original.rgb[c][i];
                float v = Math.clamp(own + (rgb[c][i] - own) * k, 0f, 1f);
                p |= (int) (v * a + .5f) << 16 - 8 * c;
            }
            argb[i] = p;
        }
        return Picture.ofArgb(width, height, argb);
    }

    /** Where a pixel beyond an edge is found when the picture is mirrored there. */
    static int mirrored(int i, int size) {
        if (size == 1) {
            return 0;
        }
        int at = Math.floorMod(i, 2 * size - 2);
        return at < size ? at : 2 * size - 2 - at;
    }
}
