package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.PackedBlur;
import app.atelier.imaging.kernels.PackedRows;

/**
 * Unsharp mask: s + amount·(s − blurred), where they differ by more than the threshold.
 *
 * @param radius standard deviation of the blur in document pixels, 0.1 to 250
 * @param amount 0 to 5
 * @param threshold 0 to 1
 */
public record Unsharp(double radius, double amount, double threshold) implements Filter, PackedFilter {
    public Unsharp {
        Limits.require("of.radius-of-sharpening", radius, 0.1, 250);
        Limits.require("of.amount-of-sharpening", amount, 0, 5);
        Limits.require("of.threshold-of-sharpening", threshold, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return GaussianBlur.reach(radius * context.scale());
    }

    @Override
    public int grid(FilterContext context) {
        return GaussianBlur.grid(radius * context.scale());
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (amount == 0) {
            return;
        }
        Surface soft = Work.blurred(s, radius * context.scale(), context);
        float k = (float) amount;
        float least = (float) threshold;
        Work.eachPixel(s, context, i -> {
            s.r[i] = sharper(s.r[i], soft.r[i], k, least);
            s.g[i] = sharper(s.g[i], soft.g[i], k, least);
            s.b[i] = sharper(s.b[i], soft.b[i], k, least);
            Work.fit(s, i);
        });
        Work.give(soft, context);
    }

    @Override
    public boolean packs(FilterContext context) {
        return PackedBlur.reaches(radius * context.scale());
    }

    @Override
    public void apply(int[] argb, int width, int height, boolean opaque, FilterContext context, int[] result) {
        PackedBlur blur = new PackedBlur(argb, width, height, opaque, context.bands(), context.rows(), context.pool());
        PackedRows rows = PackedRows.like(context.rows());
        int channels = blur.channels();
        float k = (float) amount;
        float least = (float) (threshold * 255);
        PackedBlur.Sink sink = (x, y, count, soft, at, stride) -> {
            int o = y * width + x;
            if (opaque && least == 0) {
                rows.unsharpOpaque(argb, o, k, soft, at, stride, result, o, count);
                return;
            }
            for (int c = 0; c < 3; c++) {
                rows.unsharp(argb, o, 16 - 8 * c, k, least, soft, at + c * stride, count);
            }
            if (channels == 4) {
                rows.channel(argb, o, 24, soft, at + 3 * stride, count);
            }
            rows.pack(soft, at, stride, channels, result, o, count);
        };
        if (least == 0 && amount <= 1) {
            blur.run(radius * context.scale(), sink);
        } else {
            blur.runAtAllRows(radius * context.scale(), sink);
        }
    }

    private static float sharper(float v, float soft, float amount, float least) {
        float difference = v - soft;
        return Math.abs(difference) > least ? v + amount * difference : v;
    }
}
