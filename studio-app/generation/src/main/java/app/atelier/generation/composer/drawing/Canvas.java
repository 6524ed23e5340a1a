package app.atelier.generation.composer.drawing;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import java.util.Arrays;

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
