package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Rows;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/** Where finished bands of a region are put: whole pixels of a format. Bands may come from several threads. */
final class Target {
    private final Rectangle region;
    private final Rows rows;
    private final ColourSpace space;
    private final Conversion conversion;
    /** int[], short[] or float[]. */
    private final Object pixels;

    private Target(Rectangle region, Rows rows, ColourSpace from, ColourSpace space, Object pixels) {
        this.region = region;
        this.rows = rows;
        this.space = space;
        this.conversion = Conversion.between(from, space);
        this.pixels = pixels;
    }

    /** Transparent pixels of a document's own format. */
    static Target of(PixelFormat format, Rectangle region, Rows rows) {
        int size = region.width * region.height;
        Object pixels =
                switch (format.depth()) {
                    case U8 -> new int[size];
                    case U16 -> new short[Math.multiplyExact(4, size)];
                    case F32 -> new float[Math.multiplyExact(4, size)];
                };
        return new Target(region, rows, format.space(), format.space(), pixels);
    }

    /** Pixels of the caller in 8-bit sRGB. */
    static Target screen(PixelFormat document, Rectangle region, Rows rows, int[] argb) {
        return new Target(region, rows, document.space(), ColourSpace.SRGB, argb);
    }

    /** The pixels themselves, where they are packed and in the document's space. */
    int @Nullable [] packed() {
        return pixels instanceof int[] ints && conversion.identity() ? ints : null;
    }

    /** Whether these are packed pixels, in whatever space. */
    boolean packs() {
        return pixels instanceof int[];
    }

    /** Takes over packed pixels of a place in the document's space, row by row from index 0. */
    void packed(int[] argb, Rectangle place, Passes passes) {
        int width = place.width;
        passes.bands().run(place.height, 16, (from, to) -> {
            float[] r = passes.pool().floats(width);
            float[] g = passes.pool().floats(width);
            float[] b = passes.pool().floats(width);
            float[] a = passes.pool().floats(width);
            for (int y = from; y < to; y++) {
                int at = index(place.x, place.y + y);
                if (opaque(argb, y * width, width)) {
                    rows.unpackOpaque(argb, y * width, r, g, b, 0, width);
                    conversion.straight(r, g, b, 0, width);
                    rows.packOpaque(r, g, b, 0, (int[]) pixels, at, width);
                } else {
                    rows.unpack(argb, y * width, r, g, b, a, 0, width);
                    conversion.premultiplied(r, g, b, a, 0, width);
                    rows.pack(r, g, b, a, 0, (int[]) pixels, at, width);
                }
            }
            passes.pool().give(r);
            passes.pool().give(g);
            passes.pool().give(b);
            passes.pool().give(a);
        });
    }

    private static boolean opaque(int[] argb, int from, int count) {
        int all = -1;
        for (int i = from; i < from + count; i++) {
            all &= argb[i];
        }
        return all >>> 24 == 255;
    }

    /** Where a pixel of the output is among those of the region. */
    int index(int x, int y) {
        return (y - region.y) * region.width + x - region.x;
    }

    int stride() {
        return region.width;
    }

    /** Takes a band over; its planes may be changed by that. */
    void put(Region band) {
        Surface s = band.surface();
        conversion.premultiplied(s.r, s.g, s.b, s.a, 0, s.width * s.height);
        for (int y = 0; y < s.height; y++) {
            int at = (band.y() + y - region.y) * region.width + band.x() - region.x;
            int from = y * s.width;
            switch (pixels) {
                case int[] ints -> rows.pack(s.r, s.g, s.b, s.a, from, ints, at, s.width);
                case short[] shorts -> shorts(s, from, shorts, 4 * at);
                case float[] floats -> floats(s, from, floats, 4 * at);
                default -> throw new IllegalStateException();
            }
        }
    }

    /** Takes part of a row of four floats a pixel in the document's space; they may be changed by that. */
    void row(int x, int y, float[] rgba, int count) {
        conversion.interleaved(rgba, 0, count);
        int at = (y - region.y) * region.width + x - region.x;
        switch (pixels) {
            case int[] ints -> {
                for (int i = 0, o = 0; i < count; i++, o += 4) {
                    ints[at + i] = Coverage.pixel(rgba[o], rgba[o + 1], rgba[o + 2], rgba[o + 3], 1f);
                }
            }
            case short[] shorts -> {
                for (int i = 0, o = 0, t = 4 * at; i < count; i++, o += 4, t += 4) {
                    float alpha = Math.max(0f, Math.min(1f, rgba[o + 3]));
                    shorts[t] = level(rgba[o], alpha);
                    shorts[t + 1] = level(rgba[o + 1], alpha);
                    shorts[t + 2] = level(rgba[o + 2], alpha);
                    shorts[t + 3] = level(alpha, 1);
                }
            }
            case float[] floats -> System.arraycopy(rgba, 0, floats, 4 * at, 4 * count);
            default -> throw new IllegalStateException();
        }
    }

    private static void shorts(Surface s, int from, short[] target, int at) {
        for (int i = from, o = at; i < from + s.width; i++, o += 4) {
            float alpha = Math.max(0f, Math.min(1f, s.a[i]));
            target[o] = level(s.r[i], alpha);
            target[o + 1] = level(s.g[i], alpha);
            target[o + 2] = level(s.b[i], alpha);
            target[o + 3] = level(alpha, 1);
        }
    }

    private static short level(float value, float most) {
        return (short) (int) (Math.max(0f, Math.min(most, value)) * 65535f + 0.5f);
    }

    private static void floats(Surface s, int from, float[] target, int at) {
        for (int i = from, o = at; i < from + s.width; i++, o += 4) {
            target[o] = s.r[i];
            target[o + 1] = s.g[i];
            target[o + 2] = s.b[i];
            target[o + 3] = s.a[i];
        }
    }

    /** All that was put. */
    Picture picture() {
        return switch (pixels) {
            case int[] ints -> Picture.ofArgb(region.width, region.height, ints, space);
            case short[] shorts -> Picture.ofShorts(region.width, region.height, shorts, space);
            case float[] floats -> Picture.ofFloats(region.width, region.height, floats, space);
            default -> throw new IllegalStateException();
        };
    }
}
