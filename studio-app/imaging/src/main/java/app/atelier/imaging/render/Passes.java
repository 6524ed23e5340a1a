package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.BlendMode;
import java.util.Arrays;

/** The row passes that painting uses, in one form (vector or scalar), shared over one number of threads. */
record Passes(
        Bands bands,
        Rows rows,
        PointRows points,
        Blending blending,
        PixelFormat format,
        Pool pool,
        Scratch.Pool scratches) {
    static Passes of(Bands bands, Rows rows, PointRows points) {
        return of(bands, rows, points, PixelFormat.SRGB8, Pool.ofHeap(), new Scratch.Pool());
    }

    private static Passes of(
            Bands bands, Rows rows, PointRows points, PixelFormat format, Pool pool, Scratch.Pool scratches) {
        Blending blending = new Blending(bands, points, format.depth() == Depth.F32, pool);
        return new Passes(bands, rows, points, blending, format, pool, scratches);
    }

    /** The same, asking before every band whether to go on; see {@link Bands#checking}. */
    Passes checking(Runnable check) {
        return of(bands.checking(check), rows, points, format, pool, scratches);
    }

    /** The same on the calling thread alone. */
    Passes alone() {
        return of(Bands.ONE, rows, points, format, pool, scratches);
    }

    /** The same for documents of a format. */
    Passes in(PixelFormat documents) {
        return documents.equals(format) ? this : of(bands, rows, points, documents, pool, scratches);
    }

    void adjust(PointProgram program, Surface s) {
        if (program.empty()) {
            return;
        }
        ColourSpace space = format.space();
        // Adjustments are made for encoded values, whatever light the document is blended in.
        Conversion before = Conversion.between(space, space.asEncoded());
        Conversion after = Conversion.between(space.asEncoded(), space);
        bands.run(s.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                int o = y * s.width;
                points.unpremultiply(s.r, s.g, s.b, s.a, o, s.width);
                before.straight(s.r, s.g, s.b, o, s.width);
                program.apply(s.r, s.g, s.b, o, s.width, points);
                after.straight(s.r, s.g, s.b, o, s.width);
                points.premultiply(s.r, s.g, s.b, s.a, o, s.width);
            }
        });
    }

    /** Takes a surface to another colour space in place. */
    void convert(Surface s, ColourSpace space) {
        Conversion conversion = Conversion.between(s.space, space);
        if (!conversion.identity()) {
            bands.run(
                    s.height,
                    (from, to) -> conversion.premultiplied(s.r, s.g, s.b, s.a, from * s.width, (to - from) * s.width));
        }
        s.space = space;
    }

    /** Mixes a changed backdrop into the backdrop, so that alpha does not grow by being laid on itself. */
    void mixIn(Region changed, BlendMode mode, Blending.Cover cover, Region backdrop) {
        Region source = changed;
        if (mode != BlendMode.NORMAL) {
            source = backdrop.copy();
            blending.blend(changed, source, mode, (y, row, count) -> Arrays.fill(row, 0, count, 1f));
        }
        Surface c = source.surface();
        Surface d = backdrop.surface();
        bands.run(d.height, (from, to) -> {
            float[] k = new float[d.width];
            for (int y = from; y < to; y++) {
                cover.row(y, k, d.width);
                mix(c.r, d.r, k, y * d.width);
                mix(c.g, d.g, k, y * d.width);
                mix(c.b, d.b, k, y * d.width);
                mix(c.a, d.a, k, y * d.width);
            }
        });
    }

    private static void mix(float[] changed, float[] plane, float[] cover, int at) {
        for (int x = 0; x < cover.length; x++) {
            plane[at + x] += (changed[at + x] - plane[at + x]) * cover[x];
        }
    }
}
