package app.atelier.imaging.kernels;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gaussian blur of packed pixels with replicated edges, by the rules of {@link GaussianBlur}; from σ 2 on pixels that lie in
 * memory are blurred at half as many rows, which keeps steps and lines within 0.9/255 of the exact ones and the worst
 * stripes within 1.5/255. Rows are blurred and handed on while they are in the processor's cache, so that a picture is
 * read and written once.
 */
public final class PackedBlur {
    /** Rows that are computed together, each input row being read once for all of them. */
    private static final int GROUP = TiledBlur.GROUP;

    /** Weights of the half blocks around and in a block. */
    private static final float[] QUARTERS = {1, 3, 3, 1};

    /** The largest factor whose columns' sums fit in 16 bits. */
    private static final int MOST_PACKED = 64;

    private final int @Nullable [] argb;
    private final Source source;
    private final int width;
    private final int height;
    private final int channels;
    private final Bands bands;
    private final Rows rows;
    private final PackedRows packed;
    private final Pool pool;

    /**
     * @param argb premultiplied pixels, read only
     * @param opaque whether alpha is 255 everywhere, so that it need not be blurred
     */
    public PackedBlur(int[] argb, int width, int height, boolean opaque, Bands bands, Rows rows, Pool pool) {
        this(argb, Source.NONE, width, height, opaque ? 3 : 4, bands, rows, pool);
    }

    /** Of rows that are computed when they are needed, several times perhaps; three channels. */
    public PackedBlur(Source source, int width, int height, Bands bands, Rows rows, Pool pool) {
        this(null, source, width, height, 3, bands, rows, pool);
    }

    private PackedBlur(
            int @Nullable [] argb,
            Source source,
            int width,
            int height,
            int channels,
            Bands bands,
            Rows rows,
            Pool pool) {
        this.argb = argb;
        this.source = source;
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.bands = bands;
        this.rows = rows;
        this.packed = PackedRows.like(rows);
        this.pool = pool;
    }

    /** Gives rows as planes of floats, nominally 0 to 255, {@code stride} apart; to several threads. */
    @FunctionalInterface
    public interface Source {
        /** Gives nothing. */
        Source NONE = (y, planes, at, stride) -> {};

        void row(int y, float[] planes, int at, int stride);
    }

    /**
     * Takes blurred parts of rows, {@code count} pixels from column {@code x} on, as planes of floats of 0 to 255,
     * {@code stride} apart; from several threads.
     */
    @FunctionalInterface
    public interface Sink {
        void row(int x, int y, int count, float[] planes, int at, int stride);
    }

    /** Whether a radius is one that this can do. */
    public static boolean reaches(double sigma) {
        return sigma >= GaussianBlur.NO_SIGMA && BlurScale.of(sigma).factor() <= MOST_PACKED;
    }

    public int channels() {
        return channels;
    }

    /** Blurs into {@code result}, another array. */
    public void into(int[] result, double sigma) {
        BlurScale scale = BlurScale.of(sigma);
        if (halves(sigma)) {
            halved(sigma, packing(RowHalving.FACTOR, result));
        } else if (scale.factor() == 1) {
            direct(
                    scale.weights(),
                    (x, y, count, planes, at, stride) ->
                            packed.pack(planes, at, stride, channels, result, y * width + x, count));
        } else {
            reduced(scale, packing(scale.factor(), result));
        }
    }

    /** Blurs and hands on each row once; sigma in pixels, one that this {@linkplain #reaches reaches}. */
    public void run(double sigma, Sink sink) {
        if (halves(sigma)) {
            halved(sigma, mixing(RowHalving.FACTOR, sink));
        } else {
            runAtAllRows(sigma, sink);
        }
    }

    /** As {@link #run}, several times closer to the plain definition below σ 4: for what makes small differences large. */
    public void runAtAllRows(double sigma, Sink sink) {
        BlurScale scale = BlurScale.of(sigma);
        if (scale.factor() == 1) {
            direct(scale.weights(), sink);
        } else {
            reduced(scale, mixing(scale.factor(), sink));
        }
    }

    private BlockSink packing(int factor, int[] result) {
        return (x, block, count, planes, offsets, stride, spline) -> {
            int y = block * factor;
            int tall = Math.min(factor, height - y);
            packed.mixThree(planes, offsets, stride, channels, spline, tall, result, y * width + x, width, count);
        };
    }

    private BlockSink mixing(int factor, Sink sink) {
        return (x, block, count, planes, offsets, stride, spline) -> {
            int phases = spline.length / 3;
            int size = (channels - 1) * stride + count;
            float[] out = pool.floats(size);
            float[] weights = new float[3];
            for (int y = block * factor; y < Math.min(height, (block + 1) * factor); y++) {
                for (int k = 0; k < 3; k++) {
                    weights[k] = spline[k * phases + y - block * factor];
                }
                rows.vertical(planes, offsets, weights, 3, out, 0, size);
                sink.row(x, y, count, out, 0, stride);
            }
            pool.give(out);
        };
    }

    /**
     * Takes, for {@code count} pixels of the rows of one block, the three rows of planes, {@code stride} apart, that they are
     * mixed from.
     */
    @FunctionalInterface
    interface BlockSink {
        void block(int x, int block, int count, float[] planes, int[] offsets, int stride, float[] spline);
    }

    /** Computed rows would be computed again for the pairs around each band. */
    private boolean halves(double sigma) {
        return argb != null && RowHalving.suits(sigma);
    }

    private void halved(double sigma, BlockSink sink) {
        new RowHalvingBlur(Objects.requireNonNull(argb), width, height, channels, bands, rows, packed, pool)
                .run(RowHalving.of(sigma), sink);
    }

    private void direct(float[] weights, Sink sink) {
        if (argb == null) {
            computed(weights, sink);
        } else {
            new TiledBlur(argb, width, height, channels, bands, rows, packed, pool).run(weights, sink);
        }
    }

    /** Of computed rows: each is asked for once by a band, blurred along itself and kept while rows around need it. */
    private void computed(float[] weights, Sink sink) {
        int taps = weights.length;
        int radius = taps / 2;
        int slots = taps + GROUP - 1;
        int stride = width + 2 * radius;
        int bandRows = Math.max(64, 8 * taps) / GROUP * GROUP;
        float[] shifted = TiledBlur.shifted(weights);
        bands.run(height, bandRows, (from, to) -> {
            float[] wide = pool.floats(channels * stride);
            float[] ring = pool.floats(slots * channels * width);
            float[] out = pool.floats(GROUP * channels * width);
            int[] held = new int[slots];
            int[] offsets = new int[slots];
            Arrays.fill(held, -1);
            for (int y = from; y < to; y += GROUP) {
                for (int k = 0; k < slots; k++) {
                    int row = Math.clamp(y + k - radius, 0, height - 1);
                    int slot = row % slots;
                    offsets[k] = slot * channels * width;
                    if (held[slot] != row) {
                        along(row, weights, stride, wide, ring, offsets[k]);
                        held[slot] = row;
                    }
                }
                rows.verticalFour(ring, offsets, shifted, slots, out, channels * width);
                for (int j = 0; j < Math.min(GROUP, to - y); j++) {
                    sink.row(0, y + j, width, out, j * channels * width, width);
                }
            }
            pool.give(wide);
            pool.give(ring);
            pool.give(out);
        });
    }

    /** One row unpacked, its edges laid on, and blurred along itself. */
    private void along(int y, float[] weights, int stride, float[] wide, float[] ring, int at) {
        int radius = weights.length / 2;
        source.row(y, wide, radius, stride);
        for (int c = 0; c < channels; c++) {
            int o = c * stride;
            Edges.extend(wide, o, o + radius, o + radius + width, o + stride);
            rows.horizontal(wide, o, weights, weights.length, ring, at + c * width, width);
        }
    }

    private void reduced(BlurScale scale, BlockSink sink) {
        if (scale.factor() > MOST_PACKED) {
            throw new IllegalArgumentException("A blur of so large a radius works on planes.");
        }
        int smallWidth = scale.blocks(width);
        int smallHeight = scale.blocks(height);
        int size = smallWidth * smallHeight;
        float[] small = pool.floats(channels * size);
        float[][] blurred = new float[channels][];
        if (argb == null) {
            computedMeans(scale, small, smallWidth, smallHeight);
        } else {
            packedMeans(argb, scale, small, smallWidth, smallHeight);
        }
        float[] plane = pool.floats(size);
        for (int c = 0; c < channels; c++) {
            System.arraycopy(small, c * size, plane, 0, size);
            blurred[c] = pool.floats(size);
            GaussianBlur.direct(plane, blurred[c], smallWidth, smallHeight, scale.weights(), bands, rows, pool);
        }
        pool.give(plane);
        pool.give(small);
        enlarge(scale, blurred, smallWidth, sink);
        for (float[] one : blurred) {
            pool.give(one);
        }
    }

    private void packedMeans(int[] argb, BlurScale scale, float[] small, int smallWidth, int smallHeight) {
        int factor = scale.factor();
        int margin = scale.margin();
        int half = factor / 2;
        int size = smallWidth * smallHeight;
        int wide = smallWidth * factor + factor;
        int left = margin * factor + half;
        bands.run(smallHeight, Math.max(1, 64 / factor), (from, to) -> {
            int[] redBlue = pool.ints(wide);
            int[] alphaGreen = pool.ints(wide);
            int[] offsets = new int[2 * factor];
            for (int sy = from; sy < to; sy++) {
                for (int k = 0; k < offsets.length; k++) {
                    offsets[k] = Math.clamp((sy - margin) * factor + k - half, 0, height - 1) * width;
                }
                packed.sumColumns(argb, offsets, redBlue, alphaGreen, left, width);
                Edges.extend(redBlue, 0, left, left + width, wide);
                Edges.extend(alphaGreen, 0, left, left + width, wide);
                sumBlocks(scale, redBlue, 16, small, sy * smallWidth, smallWidth);
                sumBlocks(scale, alphaGreen, 0, small, size + sy * smallWidth, smallWidth);
                sumBlocks(scale, redBlue, 0, small, 2 * size + sy * smallWidth, smallWidth);
                if (channels == 4) {
                    sumBlocks(scale, alphaGreen, 16, small, 3 * size + sy * smallWidth, smallWidth);
                }
            }
            pool.give(redBlue);
            pool.give(alphaGreen);
        });
    }

    /** Weighted means along one row of column sums, of the channel that begins at a bit. */
    private static void sumBlocks(BlurScale scale, int[] sums, int bit, float[] small, int at, int smallWidth) {
        int factor = scale.factor();
        int half = factor / 2;
        float share = scale.share();
        int before = sum(sums, 0, half, bit);
        int first = sum(sums, half, half, bit);
        for (int sx = 0; sx < smallWidth; sx++) {
            int second = sum(sums, sx * factor + factor, half, bit);
            int after = sum(sums, sx * factor + factor + half, half, bit);
            small[at + sx] = (before + 3 * (first + second) + after) * share;
            before = second;
            first = after;
        }
    }

    private static int sum(int[] row, int from, int count, int bit) {
        int sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += row[i] >>> bit & 0xffff;
        }
        return sum;
    }

    /** The same of computed rows, each of which is asked for once by a band: sums of half blocks serve two blocks. */
    private void computedMeans(BlurScale scale, float[] small, int smallWidth, int smallHeight) {
        int factor = scale.factor();
        int margin = scale.margin();
        int half = factor / 2;
        int size = smallWidth * smallHeight;
        int wide = smallWidth * factor + factor;
        int left = margin * factor + half;
        int all = channels * width;
        bands.run(smallHeight, Math.max(4, 128 / factor), (from, to) -> {
            float[] halves = pool.floats(4 * all);
            float[] row = pool.floats(all);
            float[] sums = pool.floats(wide);
            int[] offsets = new int[4];
            for (int part = 2 * from - 1; part <= 2 * to; part++) {
                int slot = (part + 1) % 4 * all;
                Arrays.fill(halves, slot, slot + all, 0f);
                for (int k = 0; k < half; k++) {
                    source.row(Math.clamp((part - 2 * margin) * half + k, 0, height - 1), row, 0, width);
                    rows.add(row, 0, 1, halves, slot, all);
                }
                if (part < 2 * from + 2 || part % 2 != 0) {
                    continue;
                }
                int sy = part / 2 - 1;
                for (int c = 0; c < channels; c++) {
                    for (int k = 0; k < 4; k++) {
                        offsets[k] = (2 * sy + k) % 4 * all + c * width;
                    }
                    rows.vertical(halves, offsets, QUARTERS, 4, sums, left, width);
                    Edges.extend(sums, 0, left, left + width, wide);
                    Halving.along(sums, scale, small, c * size + sy * smallWidth, smallWidth);
                }
            }
            pool.give(halves);
            pool.give(row);
            pool.give(sums);
        });
    }

    private void enlarge(BlurScale scale, float[][] small, int smallWidth, BlockSink sink) {
        int factor = scale.factor();
        int margin = scale.margin();
        float[] spline = scale.spline();
        int blocks = (height + factor - 1) / factor;
        int all = channels * width;
        bands.run(blocks, Math.max(1, 128 / factor), (from, to) -> {
            float[] wide = pool.floats(3 * all);
            int[] offsets = new int[3];
            for (int block = from - 1; block <= to; block++) {
                int slot = (block + 1) % 3;
                for (int c = 0; c < channels; c++) {
                    int row = (block + margin) * smallWidth + margin;
                    rows.spread(small[c], row, factor, spline, wide, slot * all + c * width, width);
                }
                if (block > from) {
                    for (int k = 0; k < 3; k++) {
                        offsets[k] = (block - 1 + k) % 3 * all;
                    }
                    sink.block(0, block - 1, width, wide, offsets, width, spline);
                }
            }
            pool.give(wide);
        });
    }
}
