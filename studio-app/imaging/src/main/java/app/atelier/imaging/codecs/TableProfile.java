package app.atelier.imaging.codecs;

import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.IccWriter;
import app.atelier.imaging.kernels.Bands;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** An RGB profile of tables, used through the Java platform's colour engine. */
final class TableProfile {
    private static final double OUTSIDE = 0.015;

    private final ICC_ColorSpace own;

    TableProfile(ICC_Profile profile) {
        this.own = new ICC_ColorSpace(profile);
        // A profile may be refused only when it is used: try one pixel before touching any.
        convert(new int[] {0xff808080}, 1, 1, ColourSpace.SRGB);
    }

    /** The encoded space of ours that holds its colours best. */
    ColourSpace nearest() {
        for (int c = 0; c < 3; c++) {
            float[] rgb = new float[3];
            rgb[c] = 1;
            for (double v : fromPcs(own.toCIEXYZ(rgb))) {
                if (v < -OUTSIDE) {
                    return ColourSpace.DISPLAY_P3;
                }
            }
        }
        return ColourSpace.SRGB;
    }

    /** From XYZ relative to D50 to linear sRGB: Bradford's matrix and sRGB's inverse as one, by its own profile. */
    static double[] fromPcs(float[] xyz) {
        double[] m = {
            3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.0334540, 0.0719453, -0.2289914, 1.4052427
        };
        double[] rgb = new double[3];
        for (int row = 0; row < 3; row++) {
            rgb[row] = m[3 * row] * xyz[0] + m[3 * row + 1] * xyz[1] + m[3 * row + 2] * xyz[2];
        }
        return rgb;
    }

    /** Converts 8-bit pixels that are not premultiplied in place. */
    void convert(int[] argb, int width, int height, ColourSpace to) {
        ICC_ColorSpace target = new ICC_ColorSpace(ICC_Profile.getInstance(IccWriter.version4(to)));
        Bands.ALL.run(height, (from, end) -> {
            int count = (end - from) * width;
            BufferedImage source = image(own, width, end - from);
            source.getRaster()
                    .setDataElements(
                            0,
                            0,
                            width,
                            end - from,
                            java.util.Arrays.copyOfRange(argb, from * width, from * width + count));
            BufferedImage result = image(target, width, end - from);
            new ColorConvertOp(null).filter(source, result);
            int[] converted = (int[]) result.getRaster().getDataElements(0, 0, width, end - from, null);
            for (int i = 0; i < count; i++) {
                int at = from * width + i;
                argb[at] = argb[at] & 0xff000000 | converted[i] & 0xffffff;
            }
        });
    }

    private static BufferedImage image(ICC_ColorSpace space, int width, int height) {
        DirectColorModel model = new DirectColorModel(space, 24, 0xff0000, 0xff00, 0xff, 0, false, DataBuffer.TYPE_INT);
        return new BufferedImage(model, model.createCompatibleWritableRaster(width, height), false, null);
    }

    /** Converts 16-bit pixels of four values, not premultiplied, in place. */
    void convert(short[] rgba, int width, int height, ColourSpace to) {
        ICC_ColorSpace target = new ICC_ColorSpace(ICC_Profile.getInstance(IccWriter.version4(to)));
        Bands.ALL.run(height, (from, end) -> {
            ColorConvertOp op = new ColorConvertOp(own, target, null);
            short[] row = new short[3 * width];
            short[] out = new short[3 * width];
            WritableRaster source = raster(row, width);
            WritableRaster result = raster(out, width);
            for (int y = from; y < end; y++) {
                int at = 4 * y * width;
                for (int x = 0; x < width; x++) {
                    System.arraycopy(rgba, at + 4 * x, row, 3 * x, 3);
                }
                op.filter(source, result);
                for (int x = 0; x < width; x++) {
                    System.arraycopy(out, 3 * x, rgba, at + 4 * x, 3);
                }
            }
        });
    }

    private static WritableRaster raster(short[] values, int width) {
        DataBufferUShort buffer = new DataBufferUShort(values, values.length);
        return Raster.createInterleavedRaster(buffer, width, 1, 3 * width, 3, new int[] {0, 1, 2}, null);
    }
}
