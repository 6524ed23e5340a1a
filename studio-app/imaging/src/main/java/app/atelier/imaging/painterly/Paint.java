package app.atelier.imaging.painterly;

import app.atelier.imaging.colour.LabTables;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Kuwahara;
import app.atelier.imaging.kernels.Noise;
import app.atelier.imaging.kernels.Rows;

/**
 * A picture as three planes of straight (not premultiplied) sRGB-encoded colour, 0…1, that a painterly filter works on.
 * Lengths are in units, so that strokes and dots shrink with a preview; where things lie is counted from the corner of
 * the page. Mutable; belongs to who made it.
 */
public final class Paint {
    /** Blurs up to this many pixels are convolved at full size, so that a part is blurred exactly like the whole. */
    private static final double EXACT_SIGMA = 24;

    private static final double PAPER_FINE = 3;
    private static final double PAPER_COARSE = 9;

    public final int width;
    public final int height;
    public final float[] red;
    public final float[] green;
    public final float[] blue;
    final Place place;

    /**
     * Where a paint lies and how it is measured.
     *
     * @param unit pixels in one unit of length, above 0
     * @param left pixels from the page's left edge to the paint's
     * @param top pixels from the page's upper edge to the paint's
     * @param pageWidth pixels
     * @param pageHeight pixels
     * @param bands how the work is shared
     */
    public record Place(double unit, double left, double top, double pageWidth, double pageHeight, Bands bands) {}

    /** Over planes of {@code width × height} that are the caller's no more. */
    public Paint(int width, int height, float[] red, float[] green, float[] blue, Place place) {
        this.width = width;
        this.height = height;
        this.red = red;
        this.green = green;
        this.blue = blue;
        this.place = place;
    }

    /** The same picture in planes of its own. */
    Paint copy() {
        return new Paint(width, height, red.clone(), green.clone(), blue.clone(), place);
    }

    int size() {
        return width * height;
    }

    double unit() {
        return place.unit();
    }

    Bands bands() {
        return place.bands();
    }

    float luma(int i) {
        return .2126f * red[i] + .7152f * green[i] + .0722f * blue[i];
    }

    float[] luma() {
        float[] out = new float[size()];
        each(i -> out[i] = luma(i));
        return out;
    }

    /** Work on one pixel by its index. */
    @FunctionalInterface
    interface Pixel {
        void at(int index);
    }

    void each(Pixel pixel) {
        bands().run(height, (from, to) -> {
            for (int i = from * width; i < to * width; i++) {
                pixel.at(i);
            }
        });
    }

    /** Whole pixels of a length in units, at least one. */
    int pixels(double units) {
        return (int) Math.max(1, Math.round(units * unit()));
    }

    /** Moves colours away from their grey by a factor. */
    void saturate(float factor) {
        each(i -> {
            float grey = luma(i);
            red[i] = clip(grey + (red[i] - grey) * factor);
            green[i] = clip(grey + (green[i] - grey) * factor);
            blue[i] = clip(grey + (blue[i] - grey) * factor);
        });
    }

    /** {@link Kuwahara} of a radius in units; below half a pixel nothing. */
    void smooth(double radius) {
        if (radius * unit() >= .5) {
            Kuwahara.smooth(red, green, blue, width, height, pixels(radius), bands());
        }
    }

    /** A blurred copy of a plane, sigma in units. */
    float[] blurred(float[] plane, double sigma) {
        return blurredPixels(plane, sigma * unit());
    }

    /** A blurred copy of a plane, sigma in pixels. */
    float[] blurredPixels(float[] plane, double sigma) {
        float[] out = new float[size()];
        Rows rows = Rows.preferred();
        if (sigma > GaussianBlur.DIRECT_SIGMA && sigma <= EXACT_SIGMA) {
            GaussianBlur.direct(plane, out, width, height, GaussianBlur.kernel(sigma), bands(), rows);
        } else {
            GaussianBlur.blur(plane, out, width, height, sigma, bands(), rows);
        }
        return out;
    }

    /** Blurs the picture, sigma in units. */
    void blur(double sigma) {
        for (float[] plane : new float[][] {red, green, blue}) {
            System.arraycopy(blurred(plane, sigma), 0, plane, 0, size());
        }
    }

    /** Noise of 0…1 with a mean of about one half and cells in units, fixed to the page. */
    float[] noise(long seed, double cell, int octaves, double gain) {
        return noise(seed, cell, cell, octaves, gain);
    }

    /** As {@link #noise(long, double, int, double)} with cells of their own width and height. */
    float[] noise(long seed, double cellX, double cellY, int octaves, double gain) {
        float[] out = new float[size()];
        Noise.of(seed)
                .fill(
                        out,
                        width,
                        height,
                        Math.max(1, cellX * unit()),
                        Math.max(1, cellY * unit()),
                        octaves,
                        gain,
                        place.left(),
                        place.top(),
                        bands());
        float contrast = contrast(Math.sqrt(cellX * cellY), octaves, gain);
        if (contrast < 1) {
            each(i -> out[i] = .5f + (out[i] - .5f) * contrast);
        }
        return out;
    }

    /**
     * How much of a noise's contrast is left in a picture that is smaller than the one it was made for, where a unit is a
     * pixel: of cells smaller than a pixel the means are seen.
     */
    private float contrast(double cell, int octaves, double gain) {
        double left = 0;
        double all = 0;
        for (int i = 0; i < octaves; i++) {
            double seen = Math.pow(gain, i);
            all += seen * seen;
            seen *= visible(cell / (1 << i));
            left += seen * seen;
        }
        return (float) Math.sqrt(left / all);
    }

    /** How much of what is this many units wide is left in a small picture, 1 where a unit is a pixel or more. */
    double visible(double units) {
        return Math.min(1, unit() * Math.max(1, units));
    }

    /** Mixes another picture in where the mask is high. */
    void mix(Paint other, float[] mask) {
        each(i -> {
            float m = mask[i];
            red[i] += (other.red[i] - red[i]) * m;
            green[i] += (other.green[i] - green[i]) * m;
            blue[i] += (other.blue[i] - blue[i]) * m;
        });
    }

    /** The picture shifted by smooth noise, as a hand trembles; lengths in units. */
    Paint wobbled(double amplitude, double cell, long seed) {
        float[] dx = noise(seed, cell, 3, .5);
        float[] dy = noise(seed + 9, cell, 3, .5);
        float reach = (float) (amplitude * 4 * unit());
        Paint out = new Paint(width, height, new float[size()], new float[size()], new float[size()], place);
        bands().run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < width; x++) {
                    int i = y * width + x;
                    float sx = Math.max(0, Math.min(width - 1, x + (dx[i] - .5f) * reach));
                    float sy = Math.max(0, Math.min(height - 1, y + (dy[i] - .5f) * reach));
                    int ix = Math.max(0, Math.min(width - 2, (int) sx));
                    int iy = Math.max(0, Math.min(height - 2, (int) sy));
                    float u = width == 1 ? 0 : sx - ix;
                    float v = height == 1 ? 0 : sy - iy;
                    int at = iy * width + ix;
                    int right = width == 1 ? 0 : 1;
                    int below = height == 1 ? 0 : width;
                    out.red[i] = sample(red, at, right, below, u, v);
                    out.green[i] = sample(green, at, right, below, u, v);
                    out.blue[i] = sample(blue, at, right, below, u, v);
                }
            }
        });
        return out;
    }

    private static float sample(float[] p, int at, int right, int below, float u, float v) {
        float top = p[at] + (p[at + right] - p[at]) * u;
        float low = p[at + below] + (p[at + below + right] - p[at + below]) * u;
        return top + (low - top) * v;
    }

    /** Planes of L (0…100), a and b. */
    float[][] lab() {
        return LabTables.planes(red, green, blue, width, height, bands());
    }

    /** Length of the colour gradient in Lab by Sobel, the root of the sum of squares over its three planes. */
    float[] edges() {
        float[][] lab = lab();
        float[] out = new float[size()];
        bands().run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (float[] p : lab) {
                    addSquares(p, y, out);
                }
                for (int i = y * width; i < (y + 1) * width; i++) {
                    out[i] = (float) Math.sqrt(out[i]);
                }
            }
        });
        return out;
    }

    private void addSquares(float[] p, int y, float[] out) {
        int up = Math.max(0, y - 1) * width;
        int low = Math.min(height - 1, y + 1) * width;
        int mid = y * width;
        for (int x = 0; x < width; x++) {
            int l = Math.max(0, x - 1);
            int r = Math.min(width - 1, x + 1);
            float gx = p[up + r] - p[up + l] + 2 * (p[mid + r] - p[mid + l]) + p[low + r] - p[low + l];
            float gy = p[low + l] - p[up + l] + 2 * (p[low + x] - p[up + x]) + p[low + r] - p[up + r];
            out[mid + x] += gx * gx + gy * gy;
        }
    }

    /** {@link InkLines} of the picture, with lines so many units wide. */
    float[] inkLines(double lineWidth, double threshold) {
        return InkLines.find(red, green, blue, width, height, lineWidth * unit(), threshold, bands());
    }

    /** The tooth of paper as a factor around 1. */
    float[] paper(long seed, float roughness) {
        float[] grain = noise(seed, PAPER_FINE, 3, .6);
        float[] coarse = noise(seed + 1, PAPER_COARSE, 3, .6);
        each(i -> grain[i] = .7f * (grain[i] - .5f) + .6f * (coarse[i] - .5f));
        float[] soft = blurred(grain, .8);
        // Differences of neighbours get smaller the more pixels a grain has, and are averaged out where it has less.
        float steep = roughness * .55f * (float) unit();
        bands().run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < width; x++) {
                    int i = y * width + x;
                    float slope = x > 0 && y > 0 ? soft[i] - soft[i - width - 1] : 0;
                    grain[i] = 1 + roughness * .10f * grain[i] + steep * slope;
                }
            }
        });
        return grain;
    }

    /** Distance of each pixel to the page's edge in units. */
    float[] toEdge() {
        float[] out = new float[size()];
        double unit = unit();
        bands().run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                double dy = Math.min(place.top() + y + .5, place.pageHeight() - place.top() - y - .5);
                for (int x = 0; x < width; x++) {
                    double dx = Math.min(place.left() + x + .5, place.pageWidth() - place.left() - x - .5);
                    out[y * width + x] = (float) (Math.min(dx, dy) / unit);
                }
            }
        });
        return out;
    }

    static float clip(float v) {
        return Math.max(0f, Math.min(1f, v));
    }

    static float component(int rgb, int channel) {
        return (rgb >> 16 - 8 * channel & 255) / 255f;
    }

    static float smoothstep(float low, float high, float x) {
        float t = clip((x - low) / (high - low));
        return t * t * (3 - 2 * t);
    }
}
