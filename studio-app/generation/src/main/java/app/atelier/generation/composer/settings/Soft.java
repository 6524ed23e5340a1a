package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;
import java.util.Arrays;

/** Softens whole sheets. */
final class Soft {
    private static final double NOTICEABLE = .45;

    private Soft() {}

    /** The sheet blurred by a share of the picture's height; itself if that cannot be seen. */
    static Sheet blurred(Frame frame, Sheet sheet, double share) {
        double sigma = share * frame.height();
        if (sigma < NOTICEABLE) {
            return sheet;
        }
        int pad = (int) Math.ceil(3 * sigma);
        int w = sheet.width() + 2 * pad;
        int h = sheet.height() + 2 * pad;
        int[] argb = new int[w * h];
        float[] plane = new float[w * h];
        float[] soft = new float[w * h];
        for (int shift = 0; shift < 32; shift += 8) {
            Arrays.fill(plane, 0);
            for (int y = 0; y < sheet.height(); y++) {
                for (int x = 0; x < sheet.width(); x++) {
                    plane[(y + pad) * w + x + pad] = sheet.argb()[y * sheet.width() + x] >> shift & 255;
                }
            }
            GaussianBlur.blur(plane, soft, w, h, sigma, Bands.ONE, Rows.preferred());
            for (int i = 0; i < argb.length; i++) {
                argb[i] |= (int) (soft[i] + .5f) << shift;
            }
        }
        return Sheet.of(sheet.x() - pad, sheet.y() - pad, w, h, argb);
    }
}
