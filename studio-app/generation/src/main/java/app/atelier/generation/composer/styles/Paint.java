package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.colour.Lab;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Kuwahara;
import app.atelier.imaging.kernels.Noise;
import app.atelier.imaging.kernels.Rows;

/**
 * A picture as three planes of 0..1 that painterly styles work on. Lengths are in design units, so that strokes and dots grow with the
 * picture.
 */
final class Paint {
    final int width;
    final int height;
    final double scale;
    final float[] red;
    final float[] green;
    final float[] blue;
    private final Bands bands;

    private Paint(int width, int height, double scale, float[] red, float[] green, float[] blue, Bands bands) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.red = red;
        this.green = green;
        this.blue = blue;
        this.bands = bands;
    }

    static Paint of(Canvas canvas, Bands bands) {
        int n = canvas.width() * canvas.height();
        Paint paint = new Paint(
                canvas.width(),
                canvas.height(),
                canvas.frame().scale(),
                new float[n],
                new float[n],
                new float[n],
                bands);
        int[] pixels = canvas.pixels();
        for (int i = 0; i < n; i++) {
            paint.red[i] = (pixels[i] >> 16 & 255) / 255f;
            paint.green[i] = (pixels[i] >> 8 & 255) / 255f;
            paint.blue[i] = (pixels[i] & 255) / 255f;
        }
        return paint;
    }

    Paint copy() {
        return new Paint(width, height, scale, red.clone(), green.clone(), blue.clone(), bands);
    }

    Bands bands() {
        return bands;
    }

    float luma(int i) {
        return .2126f * red[i] + .7152f * green[i] + .0722f * blue[i];
    }

    float[] luma() {
        float[] out = new float[red.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = luma(i);
        }
        return out;
    }

    /** Whole pixels of a length in design units, at least one. */
    int pixels(double units) {
        return (int) Math.max(1, Math.round(units * scale));
    }

    void saturate(float factor) {
        for (int i = 0; i < red.length; i++) {
            float grey = luma(i);
            red[i] = Math.clamp(grey + (red[i] - grey) * factor, 0f, 1f);
            green[i] = Math.clamp(grey + (green[i] - grey) * factor, 0f, 1f);
            blue[i] = Math.clamp(grey + (blue[i] - grey) * factor, 0f, 1f);
        }
    }

    /** Kuwahara smoothing with a radius in design units. */
    void smooth(double radius) {
        Kuwahara.smooth(red, green, blue, width, height, pixels(radius), bands);
    }

    /** A plane blurred with a deviation in design units. */
    float[] blurred(float[] plane, double sigma) {
        float[] out = new float[plane.length];
        GaussianBlur.blur(plane, out, width, height, Math.max(.3, sigma * scale), bands, Rows.preferred());
        return out;
    }

    void blur(double sigma) {
        System.arraycopy(blurred(red, sigma), 0, red, 0, red.length);
        System.arraycopy(blurred(green, sigma), 0, green, 0, green.length);
        System.arraycopy(blurred(blue, sigma), 0, blue, 0, blue.length);
    }

    /** Noise of 0..1 with cells in design units. */
    float[] noise(long seed, double cell, int octaves, double gain) {
        return noise(seed, cell, cell, octaves, gain);
    }

    float[] noise(long seed, double cellX, double cellY, int octaves, double gain) {
        float[] out = new float[red.length];
        Noise.of(seed)
                .fill(out, width, height, Math.max(1, cellX * scale), Math.max(1, cellY * scale), octaves, gain, bands);
        return out;
    }

    /** Mixes another picture in where the mask is high. */
    void mix(Paint other, float[] mask) {
        for (int i = 0; i < red.length; i++) {
            float m = mask[i];
            red[i] += (other.red[i] - red[i]) * m;
            green[i] += (other.green[i] - green[i]) * m;
            blue[i] += (other.blue[i] - blue[i]) * m;
        }
    }

    /** The picture shifted by smooth noise, as a hand trembles. */
    Paint wobbled(double amplitude, double cell, long seed) {
        float[] dx = noise(seed, cell, 3, .5);
        float[] dy = noise(seed + 9, cell, 3, .5);
        float reach = (float) (amplitude * 4 * scale);
        Paint out = new Paint(
                width, height, scale, new float[red.length], new float[red.length], new float[red.length], bands);
        bands.run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < width; x++) {
                    int i = y * width + x;
                    float sx = Math.clamp(x + (dx[i] - .5f) * reach, 0, width - 1.001f);
                    float sy = Math.clamp(y + (dy[i] - .5f) * reach, 0, height - 1.001f);
                    int ix = (int) sx;
                    int iy = (int) sy;
                    float u = sx - ix;
                    float v = sy - iy;
                    int at = iy * width + ix;
                    out.red[i] = sample(red, at, u, v);
                    out.green[i] = sample(green, at, u, v);
                    out.blue[i] = sample(blue, at, u, v);
                }
            }
        });
        return out;
    }

    private float sample(float[] p, int at, float u, float v) {
        float top = p[at] + (p[at + 1] - p[at]) * u;
        float low = p[at + width] + (p[at + width + 1] - p[at + width]) * u;
        return top + (low - top) * v;
    }

    /** Planes of L (0..100), a and b. */
    float[][] lab() {
        float[][] planes = new float[3][red.length];
        bands.run(height, (from, to) -> {
            float[] lab = new float[3];
            for (int i = from * width; i < to * width; i++) {
                Lab.of(red[i], green[i], blue[i], lab);
                planes[0][i] = lab[0];
                planes[1][i] = lab[1];
                planes[2][i] = lab[2];
            }
        });
        return planes;
    }

    /** Length of the colour gradient in Lab by Sobel, the sum of its three planes. */
    float[] edges() {
        float[][] lab = lab();
        float[] out = new float[red.length];
        bands.run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                int up = Math.max(0, y - 1) * width;
                int low = Math.min(height - 1, y + 1) * width;
                int mid = y * width;
                for (int x = 0; x < width; x++) {
                    int l = Math.max(0, x - 1);
                    int r = Math.min(width - 1, x + 1);
                    float sum = 0;
                    for (float[] p : lab) {
                        float gx = p[up + r] - p[up + l] + 2 * (p[mid + r] - p[mid + l]) + p[low + r] - p[low + l];
                        float gy = p[low + l] - p[up + l] + 2 * (p[low + x] - p[up + x]) + p[low + r] - p[up + r];
                        sum += gx * gx + gy * gy;
                    }
                    out[mid + x] = (float) Math.sqrt(sum);
                }
            }
        });
        return out;
    }

    /** The tooth of paper around 1. */
    float[] paper(long seed, float roughness) {
        float[] fine = noise(seed, 3, 3, .6);
        float[] coarse = noise(seed + 1, 9, 3, .6);
        float[] p = new float[fine.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = .7f * (fine[i] - .5f) + .6f * (coarse[i] - .5f);
        }
        float[] soft = blurred(p, .8);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                float slope = x > 0 && y > 0 ? soft[i] - soft[i - width - 1] : 0;
                p[i] = 1 + roughness * (.10f * p[i] + .55f * slope);
            }
        }
        return p;
    }

    /** The planes as a sheet that covers the picture. */
    Sheet sheet(Frame frame) {
        Sheet sheet = Sheet.blank(frame);
        int[] argb = sheet.argb();
        bands.run(height, (from, to) -> {
            for (int i = from * width; i < to * width; i++) {
                argb[i] = 0xff000000
                        | (int) (Math.clamp(red[i], 0f, 1f) * 255 + .5f) << 16
                        | (int) (Math.clamp(green[i], 0f, 1f) * 255 + .5f) << 8
                        | (int) (Math.clamp(blue[i], 0f, 1f) * 255 + .5f);
            }
        });
        return sheet;
    }
}
