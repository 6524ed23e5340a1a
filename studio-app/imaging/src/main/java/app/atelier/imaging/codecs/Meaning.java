package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.IccReader;
import app.atelier.imaging.kernels.Bands;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file says that its numbers mean, and pictures made of them. Numbers of a space of ours stay as they are; others
 * are converted to the nearest encoded space, Display P3 for what is wider than sRGB: by our own arithmetic where the
 * profile is curves and a matrix, by the Java platform's colour engine where it is tables. A profile that cannot be used
 * is taken for sRGB.
 */
final class Meaning {
    static final Meaning SRGB = new Meaning(ColourSpace.SRGB, null, null);

    private final ColourSpace space;
    private final @Nullable IccReader curves;
    private final @Nullable TableProfile tables;

    private Meaning(ColourSpace space, @Nullable IccReader curves, @Nullable TableProfile tables) {
        this.space = space;
        this.curves = curves;
        this.tables = tables;
    }

    /** Of a space of ours. */
    static Meaning of(ColourSpace space) {
        return new Meaning(space, null, null);
    }

    /** Of a profile, or of none. {@code grey} says whether the file holds one channel of colour. */
    static Meaning of(byte @Nullable [] profile, boolean grey) {
        if (profile == null || profile.length == 0) {
            return SRGB;
        }
        Optional<IccReader> read = IccReader.read(profile);
        if (read.isPresent()) {
            IccReader icc = read.get();
            if (icc.grey() && !grey) {
                return SRGB;
            }
            return icc.exactly().map(Meaning::of).orElseGet(() -> new Meaning(icc.nearest(), icc, null));
        }
        if (Profiles.isSrgb(profile)) {
            return SRGB;
        }
        return Profiles.tables(profile)
                .map(tables -> new Meaning(tables.nearest(), null, tables))
                .orElse(SRGB);
    }

    /** The space that pictures will have; linear only where a file says so. */
    ColourSpace space() {
        return space;
    }

    /** A picture of 8-bit pixels that are not premultiplied; the array is used up. */
    Picture picture(int[] argb, int width, int height, boolean alpha) {
        if (space.linear()) {
            return picture(widened(argb), width, height, alpha);
        }
        if (tables != null) {
            tables.convert(argb, width, height, space);
        } else if (curves != null) {
            IccReader icc = curves;
            Bands.ALL.run(height, (from, to) -> {
                float[][] rows = new float[3][width];
                for (int y = from; y < to; y++) {
                    convert(icc, argb, y * width, rows);
                }
            });
        }
        if (alpha) {
            Alpha.premultiply(argb);
        }
        return Picture.ofArgb(width, height, argb, space);
    }

    private void convert(IccReader icc, int[] argb, int at, float[][] rows) {
        int width = rows[0].length;
        for (int x = 0; x < width; x++) {
            int p = argb[at + x];
            rows[0][x] = (p >> 16 & 255) / 255f;
            rows[1][x] = (p >> 8 & 255) / 255f;
            rows[2][x] = (p & 255) / 255f;
        }
        icc.convert(rows[0], rows[1], rows[2], 0, width, space);
        for (int x = 0; x < width; x++) {
            argb[at + x] = argb[at + x] & 0xff000000
                    | level(rows[0][x], 255) << 16
                    | level(rows[1][x], 255) << 8
                    | level(rows[2][x], 255);
        }
    }

    private static short[] widened(int[] argb) {
        short[] rgba = new short[4 * argb.length];
        for (int i = 0, o = 0; i < argb.length; i++, o += 4) {
            int p = argb[i];
            rgba[o] = (short) ((p >> 16 & 255) * 257);
            rgba[o + 1] = (short) ((p >> 8 & 255) * 257);
            rgba[o + 2] = (short) ((p & 255) * 257);
            rgba[o + 3] = (short) ((p >>> 24) * 257);
        }
        return rgba;
    }

    /** A picture of 16-bit pixels, four values each, that are not premultiplied; the array is used up. */
    Picture picture(short[] rgba, int width, int height, boolean alpha) {
        if (tables != null) {
            tables.convert(rgba, width, height, space);
        }
        if (alpha || curves != null) {
            Bands.ALL.run(height, (from, to) -> {
                float[][] rows = new float[3][width];
                for (int y = from; y < to; y++) {
                    if (curves != null) {
                        convert(curves, rgba, 4 * y * width, rows);
                    }
                    if (alpha) {
                        premultiply(rgba, 4 * y * width, 4 * (y + 1) * width);
                    }
                }
            });
        }
        return Picture.ofShorts(width, height, rgba, space);
    }

    private void convert(IccReader icc, short[] rgba, int at, float[][] rows) {
        int width = rows[0].length;
        for (int c = 0; c < 3; c++) {
            for (int x = 0; x < width; x++) {
                rows[c][x] = (rgba[at + 4 * x + c] & 0xffff) / 65535f;
            }
        }
        icc.convert(rows[0], rows[1], rows[2], 0, width, space);
        for (int c = 0; c < 3; c++) {
            for (int x = 0; x < width; x++) {
                rgba[at + 4 * x + c] = (short) level(rows[c][x], 65535);
            }
        }
    }

    static void premultiply(short[] rgba, int from, int end) {
        for (int o = from; o < end; o += 4) {
            long a = rgba[o + 3] & 0xffff;
            for (int c = 0; c < 3; c++) {
                rgba[o + c] = (short) (((rgba[o + c] & 0xffff) * a + 32767) / 65535);
            }
        }
    }

    /** A picture of floats, four values each; the array is used up. What is not a number becomes 0. */
    Picture picture(float[] rgba, int width, int height, boolean premultiplied) {
        Picture clean = Picture.ofFloats(width, height, rgba, space);
        if (curves == null && premultiplied) {
            return clean;
        }
        Bands.ALL.run(height, (from, to) -> {
            float[][] rows = new float[4][width];
            for (int y = from; y < to; y++) {
                clean.planes(0, y, width, rows[0], rows[1], rows[2], rows[3], 0);
                if (curves != null) {
                    if (premultiplied) {
                        scale(rows, true);
                    }
                    curves.convert(rows[0], rows[1], rows[2], 0, width, space);
                }
                if (curves != null || !premultiplied) {
                    scale(rows, false);
                }
                for (int x = 0, o = 4 * y * width; x < width; x++, o += 4) {
                    rgba[o] = rows[0][x];
                    rgba[o + 1] = rows[1][x];
                    rgba[o + 2] = rows[2][x];
                }
            }
        });
        return Picture.ofFloats(width, height, rgba, space);
    }

    private static void scale(float[][] rows, boolean divide) {
        for (int x = 0; x < rows[3].length; x++) {
            float a = rows[3][x];
            float k = divide ? (a > 0 ? 1 / a : 0) : a;
            rows[0][x] *= k;
            rows[1][x] *= k;
            rows[2][x] *= k;
        }
    }

    private static int level(float value, int top) {
        return (int) (Math.max(0f, Math.min(1f, value)) * top + 0.5f);
    }
}
