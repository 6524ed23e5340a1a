package app.atelier.generation.composer.drawing;

import app.atelier.imaging.kernels.Bands;
import java.util.function.Function;

/** Sheets of one colour whose opacity changes from pixel to pixel: glow, fog, rays, vignette. */
public final class Wash {
    private Wash() {}

    /** Opacity along a row. */
    @FunctionalInterface
    public interface Row {
        /**
         * Fills in the opacity of each pixel.
         *
         * @param y the row's middle in design units
         * @param alpha one number for each pixel of the picture's width, to be set; clipped to 0..1
         */
        void alpha(double y, float[] alpha);
    }

    /** Design units that a pixel of a soft sheet may span at most. */
    private static final double FINEST = .9;

    /**
     * A sheet without fine detail: in large pictures it has fewer pixels than they.
     *
     * @param rows gives the opacities along rows of a frame, whose scale may be smaller than the picture's
     */
    public static Sheet soft(Frame frame, int rgb, double top, double bottom, Bands bands, Function<Frame, Row> rows) {
        int step = step(frame);
        if (step == 1) {
            return of(frame, rgb, top, bottom, bands, rows.apply(frame));
        }
        Frame small = new Frame(Math.ceilDiv(frame.width(), step), Math.ceilDiv(frame.height(), step));
        return of(small, rgb, top, bottom, bands, rows.apply(small)).bordered(step);
    }

    /** Pixels of the picture that one of a soft sheet spans. */
    public static int step(Frame frame) {
        return (int) Math.max(1, FINEST * frame.scale());
    }

    /** A sheet of {@code rgb} over the rows from {@code top} to {@code bottom}, fractions of the height. */
    public static Sheet of(Frame frame, int rgb, double top, double bottom, Bands bands, Row row) {
        Sheet sheet = Sheet.rows(frame, top, bottom);
        int width = sheet.width();
        float r = rgb >> 16 & 255;
        float g = rgb >> 8 & 255;
        float b = rgb & 255;
        int[] argb = sheet.argb();
        bands.run(sheet.height(), (from, to) -> {
            float[] alpha = new float[width];
            for (int y = from; y < to; y++) {
                row.alpha((sheet.y() + y + .5) / frame.scale(), alpha);
                int at = y * width;
                for (int i = 0; i < width; i++) {
                    float a = Math.min(1f, Math.max(0f, alpha[i]));
                    argb[at + i] = (int) (a * 255 + .5f) << 24
                            | (int) (a * r + .5f) << 16
                            | (int) (a * g + .5f) << 8
                            | (int) (a * b + .5f);
                }
            }
        });
        return sheet;
    }
}
