package app.atelier.generation.composer.drawing;

import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Halo;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.kernels.Rows;
import java.util.Arrays;
import java.util.List;

/**
 * The opaque picture as far as it is painted, in whole numbers of ten bits a component: close enough to the renderer of layered documents
 * that both give the same picture within a step or two of 255.
 */
public final class Canvas {
    /** The brightest value of a component: quarters of 255ths, so that many layers do not add up their rounding. */
    private static final int MOST = 1020;

    private final Frame frame;
    private final int[] rgb;
    private final int[] fine;

    /** A black canvas. */
    public Canvas(Frame frame) {
        this.frame = frame;
        this.rgb = new int[frame.width() * frame.height()];
        this.fine = new int[rgb.length];
        Arrays.fill(rgb, 0xff000000);
    }

    public Frame frame() {
        return frame;
    }

    public int width() {
        return frame.width();
    }

    public int height() {
        return frame.height();
    }

    /** The pixels themselves, {@code 0xffRRGGBB}: read only. */
    public int[] pixels() {
        return rgb;
    }

    /** A copy as a picture. */
    public Picture picture() {
        return Picture.ofArgb(frame.width(), frame.height(), rgb.clone());
    }

    /** All that the canvas knows of its pixels, for {@link #restore}. */
    int[] copy() {
        return fine.clone();
    }

    /** Brings back what {@link #copy} gave. */
    void restore(int[] copy, Bands bands) {
        bands.run(frame.height(), (from, to) -> {
            for (int i = from * frame.width(); i < to * frame.width(); i++) {
                int p = copy[i];
                set(i, p >>> 20, p >> 10 & 1023, p & 1023);
            }
        });
    }

    /** Lays a sheet over the canvas. */
    public void put(Sheet sheet, Blend blend, Bands bands) {
        int top = Math.max(0, sheet.y());
        int bottom = Math.min(frame.height(), sheet.y() + sheet.height() * sheet.step());
        int left = Math.max(0, sheet.x());
        int right = Math.min(frame.width(), sheet.x() + sheet.width() * sheet.step());
        if (top >= bottom || left >= right) {
            return;
        }
        if (sheet.step() > 1) {
            bands.run(bottom - top, (from, to) -> {
                Enlarging rows = new Enlarging(sheet, left, right);
                for (int row = top + from; row < top + to; row++) {
                    blend(blend, rows.row(row), 0, row * frame.width() + left, right - left);
                }
            });
            return;
        }
        bands.run(bottom - top, (from, to) -> {
            for (int row = top + from; row < top + to; row++) {
                int source = (row - sheet.y()) * sheet.width() + left - sheet.x();
                blend(blend, sheet.argb(), source, row * frame.width() + left, right - left);
            }
        });
    }

    private void blend(Blend blend, int[] argb, int source, int target, int count) {
        switch (blend) {
            case NORMAL -> normal(argb, source, target, count);
            case MULTIPLY -> multiply(argb, source, target, count);
            case SCREEN -> screen(argb, source, target, count);
        }
    }

    /** Changes the colours of every pixel, with the passes that render documents. */
    public void adjust(List<Adjustment> adjustments, Bands bands) {
        PointProgram program = PointProgram.of(adjustments);
        PointRows passes = PointRows.preferred();
        int width = frame.width();
        bands.run(frame.height(), (from, to) -> {
            float[] r = new float[width];
            float[] g = new float[width];
            float[] b = new float[width];
            for (int y = from; y < to; y++) {
                int start = y * width;
                for (int x = 0; x < width; x++) {
                    int p = fine[start + x];
                    r[x] = (p >> 20) * (1f / MOST);
                    g[x] = (p >> 10 & 1023) * (1f / MOST);
                    b[x] = (p & 1023) * (1f / MOST);
                }
                program.apply(r, g, b, 0, width, passes);
                for (int x = 0; x < width; x++) {
                    set(start + x, rounded(r[x]), rounded(g[x]), rounded(b[x]));
                }
            }
        });
    }

    /** Lays the shine of what is painted over it, as the filter does in documents. */
    public void shine(Bloom bloom, Bands bands) {
        int width = frame.width();
        float[] light = new float[MOST + 1];
        for (int i = 0; i < light.length; i++) {
            light[i] = bloom.light(i * (1f / MOST));
        }
        Halo.Source source = (y, r, g, b) -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                int p = fine[i];
                r[x] = light[p >>> 20];
                g[x] = light[p >> 10 & 1023];
                b[x] = light[p & 1023];
            }
        };
        Halo halo = Halo.of(source, width, frame.height(), bloom.radius(), bands, Rows.preferred(), new Pool(0));
        float amount = (float) bloom.amount();
        bands.run(frame.height(), (from, to) -> {
            float[] r = new float[width];
            float[] g = new float[width];
            float[] b = new float[width];
            float[] spare = new float[halo.spare()];
            for (int y = from; y < to; y++) {
                halo.row(y, r, g, b, spare);
                for (int x = 0, i = y * width; x < width; x++, i++) {
                    int p = fine[i];
                    set(
                            i,
                            screened(p >>> 20, r[x] * amount),
                            screened(p >> 10 & 1023, g[x] * amount),
                            screened(p & 1023, b[x] * amount));
                }
            }
        });
    }

    private static int screened(int value, float light) {
        return (int) (value + (MOST - value) * Math.min(1, light) + .5f);
    }

    private static int rounded(float value) {
        return Math.clamp((int) (value * MOST + .5f), 0, MOST);
    }

    private void normal(int[] argb, int source, int target, int count) {
        for (int i = 0; i < count; i++) {
            int s = argb[source + i];
            int clear = 255 - (s >>> 24);
            if (clear == 0) {
                rgb[target + i] = s;
                fine[target + i] = (s >> 16 & 255) << 22 | (s >> 8 & 255) << 12 | (s & 255) << 2;
            } else if (s != 0) {
                int d = fine[target + i];
                set(
                        target + i,
                        Math.min(MOST, ((s >> 16 & 255) << 2) + over255((d >> 20) * clear)),
                        Math.min(MOST, ((s >> 8 & 255) << 2) + over255((d >> 10 & 1023) * clear)),
                        Math.min(MOST, ((s & 255) << 2) + over255((d & 1023) * clear)));
            }
        }
    }

    private void multiply(int[] argb, int source, int target, int count) {
        for (int i = 0; i < count; i++) {
            int s = argb[source + i];
            if (s != 0) {
                int d = fine[target + i];
                int clear = 255 - (s >>> 24);
                set(
                        target + i,
                        over255((d >> 20) * Math.min(255, clear + (s >> 16 & 255))),
                        over255((d >> 10 & 1023) * Math.min(255, clear + (s >> 8 & 255))),
                        over255((d & 1023) * Math.min(255, clear + (s & 255))));
            }
        }
    }

    private void screen(int[] argb, int source, int target, int count) {
        for (int i = 0; i < count; i++) {
            int s = argb[source + i];
            if ((s & 0xffffff) != 0) {
                int d = fine[target + i];
                set(
                        target + i,
                        MOST - over255((MOST - (d >> 20)) * (255 - (s >> 16 & 255))),
                        MOST - over255((MOST - (d >> 10 & 1023)) * (255 - (s >> 8 & 255))),
                        MOST - over255((MOST - (d & 1023)) * (255 - (s & 255))));
            }
        }
    }

    private void set(int at, int r, int g, int b) {
        fine[at] = r << 20 | g << 10 | b;
        rgb[at] = 0xff000000 | r + 2 >> 2 << 16 | g + 2 >> 2 << 8 | b + 2 >> 2;
    }

    /** Rounded division by 255 of 0..255·{@value #MOST}. */
    private static int over255(int value) {
        return (value + 127) / 255;
    }
}
