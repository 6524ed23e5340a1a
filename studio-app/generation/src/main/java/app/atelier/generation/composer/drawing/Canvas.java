package app.atelier.generation.composer.drawing;

import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.kernels.Bands;
import java.util.Arrays;
import java.util.List;

/**
 * The opaque picture as far as it is painted. Arithmetic is of whole numbers, 8 bits a component with rounding, as in the renderer of layered
 * documents.
 */
public final class Canvas {
    private final Frame frame;
    private final int[] rgb;

    /** A black canvas. */
    public Canvas(Frame frame) {
        this.frame = frame;
        this.rgb = new int[frame.width() * frame.height()];
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

    /** Lays a sheet over the canvas. */
    public void put(Sheet sheet, Blend blend, Bands bands) {
        int top = Math.max(0, sheet.y());
        int bottom = Math.min(frame.height(), sheet.y() + sheet.height());
        int left = Math.max(0, sheet.x());
        int right = Math.min(frame.width(), sheet.x() + sheet.width());
        if (top >= bottom || left >= right) {
            return;
        }
        bands.run(bottom - top, (from, to) -> {
            for (int row = top + from; row < top + to; row++) {
                int target = row * frame.width() + left;
                int source = (row - sheet.y()) * sheet.width() + left - sheet.x();
                switch (blend) {
                    case NORMAL -> normal(sheet.argb(), source, target, right - left);
                    case MULTIPLY -> multiply(sheet.argb(), source, target, right - left);
                    case SCREEN -> screen(sheet.argb(), source, target, right - left);
                }
            }
        });
    }

    /** Applies contrast and saturation to every pixel; other adjustments are not used by compositions. */
    public void adjust(List<Adjustment> adjustments, Bands bands) {
        for (Adjustment adjustment : adjustments) {
            switch (adjustment) {
                case Contrast contrast -> bend(contrast.amount(), bands);
                case Saturation saturation -> saturate((float) saturation.amount(), bands);
                default ->
                    throw new IllegalArgumentException("A composition is adjusted by contrast and saturation only.");
            }
        }
    }

    private void bend(double amount, Bands bands) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            double x = i / 255.0;
            table[i] = (int) Math.round(255 * Math.clamp(x + amount * x * (1 - x) * (2 * x - 1), 0, 1));
        }
        bands.run(frame.height(), (from, to) -> {
            for (int i = from * frame.width(); i < to * frame.width(); i++) {
                int p = rgb[i];
                rgb[i] = 0xff000000 | table[p >> 16 & 255] << 16 | table[p >> 8 & 255] << 8 | table[p & 255];
            }
        });
    }

    private void saturate(float amount, Bands bands) {
        bands.run(frame.height(), (from, to) -> {
            for (int i = from * frame.width(); i < to * frame.width(); i++) {
                int p = rgb[i];
                float r = p >> 16 & 255;
                float g = p >> 8 & 255;
                float b = p & 255;
                float luma = .2126f * r + .7152f * g + .0722f * b;
                rgb[i] = 0xff000000
                        | rounded(r + amount * (r - luma)) << 16
                        | rounded(g + amount * (g - luma)) << 8
                        | rounded(b + amount * (b - luma));
            }
        });
    }

    private static int rounded(float value) {
        return Math.clamp((int) (value + .5f), 0, 255);
    }

    private void normal(int[] argb, int source, int target, int count) {
        for (int i = 0; i < count; i++) {
            int s = argb[source + i];
            int clear = 255 - (s >>> 24);
            if (clear == 0) {
                rgb[target + i] = s;
            } else if (s != 0) {
                int d = rgb[target + i];
                int r = Math.min(255, (s >> 16 & 255) + over255((d >> 16 & 255) * clear));
                int g = Math.min(255, (s >> 8 & 255) + over255((d >> 8 & 255) * clear));
                int b = Math.min(255, (s & 255) + over255((d & 255) * clear));
                rgb[target + i] = 0xff000000 | r << 16 | g << 8 | b;
            }
        }
    }

    private void multiply(int[] argb, int source, int target, int count) {
        for (int i = 0; i < count; i++) {
            int s = argb[source + i];
            if (s != 0) {
                int d = rgb[target + i];
                int clear = 255 - (s >>> 24);
                int r = over255((d >> 16 & 255) * Math.min(255, clear + (s >> 16 & 255)));
                int g = over255((d >> 8 & 255) * Math.min(255, clear + (s >> 8 & 255)));
                int b = over255((d & 255) * Math.min(255, clear + (s & 255)));
                rgb[target + i] = 0xff000000 | r << 16 | g << 8 | b;
            }
        }
    }

    private void screen(int[] argb, int source, int target, int count) {
        for (int i = 0; i < count; i++) {
            int s = argb[source + i];
            if ((s & 0xffffff) != 0) {
                int d = rgb[target + i];
                int r = 255 - over255((255 - (d >> 16 & 255)) * (255 - (s >> 16 & 255)));
                int g = 255 - over255((255 - (d >> 8 & 255)) * (255 - (s >> 8 & 255)));
                int b = 255 - over255((255 - (d & 255)) * (255 - (s & 255)));
                rgb[target + i] = 0xff000000 | r << 16 | g << 8 | b;
            }
        }
    }

    /** Rounded division by 255 of 0..65025. */
    private static int over255(int value) {
        int v = value + 128;
        return v + (v >> 8) >> 8;
    }
}
