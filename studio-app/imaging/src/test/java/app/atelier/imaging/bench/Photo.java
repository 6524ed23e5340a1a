package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Noise;

/** A picture that codecs and filters find as hard as a photograph: soft shapes, edges, texture and a little noise. */
final class Photo {
    private Photo() {}

    static Picture of(int width, int height) {
        float[][] planes = new float[3][width * height];
        float[] detail = new float[width * height];
        Noise noise = Noise.of(7);
        noise.derive(9).fill(detail, width, height, 60, 6, 0.6);
        for (int c = 0; c < 3; c++) {
            noise.derive(c).fill(planes[c], width, height, 900, 4, 0.5);
        }
        int[] argb = new int[width * height];
        Bands.ALL.run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < width; x++) {
                    int i = y * width + x;
                    float edge = detail[i] > 0.52f ? 0.08f : -0.05f;
                    float grain = (noise.white(x, y) - 0.5f) * 0.025f;
                    int p = 0xff;
                    for (int c = 0; c < 3; c++) {
                        float v = (planes[c][i] - 0.5f) * 1.7f + 0.5f + (detail[i] - 0.5f) * 0.35f + edge + grain;
                        p = p << 8 | (int) (Math.clamp(v, 0f, 1f) * 255 + 0.5f);
                    }
                    argb[i] = p;
                }
            }
        });
        return Picture.ofArgb(width, height, argb);
    }

    /** The picture at half strength in a smooth pattern. */
    static Picture translucent(Picture photo) {
        int[] argb = new int[photo.argb().length];
        for (int i = 0; i < argb.length; i++) {
            int a = 64 + (i / 97 & 127);
            int p = photo.argb()[i];
            argb[i] = a << 24 | (p >> 16 & 255) * a / 255 << 16 | (p >> 8 & 255) * a / 255 << 8 | (p & 255) * a / 255;
        }
        return Picture.ofArgb(photo.width(), photo.height(), argb);
    }
}
