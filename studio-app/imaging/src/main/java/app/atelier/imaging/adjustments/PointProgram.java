package app.atelier.imaging.adjustments;

import app.atelier.imaging.Depth;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.kernels.FinishRows;
import app.atelier.imaging.kernels.PointRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Several adjustments made one pass over rows: neutral ones left out, neighbouring matrices multiplied into one.
 */
public final class PointProgram {
    private final Stage[] stages;

    private PointProgram(List<Stage> stages) {
        this.stages = stages.toArray(Stage[]::new);
    }

    /** Prepares adjustments to be applied in order. */
    public static PointProgram of(List<Adjustment> adjustments) {
        List<Stage> stages = new ArrayList<>();
        for (Adjustment adjustment : adjustments) {
            append(stages, adjustment.stage());
        }
        return new PointProgram(stages);
    }

    /**
     * As {@link #of(List)}, for encoded pixels of documents in a format: matrices of light mix its own primaries, beyond
     * 8 bits with finer tables, and curves of floats go on beyond white.
     */
    public static PointProgram of(List<Adjustment> adjustments, PixelFormat format) {
        return of(adjustments, format, Adjustment::stage);
    }

    /**
     * As {@link #of(List, PixelFormat)}.
     *
     * @param prepared gives {@link Adjustment#stage}, or the same known from before
     */
    public static PointProgram of(
            List<Adjustment> adjustments, PixelFormat format, Function<Adjustment, Stage> prepared) {
        List<Stage> stages = new ArrayList<>();
        for (Adjustment adjustment : adjustments) {
            Stage stage = prepared.apply(adjustment);
            append(stages, format.isSrgb8() ? stage : suited(stage, format));
        }
        return new PointProgram(stages);
    }

    private static Stage suited(Stage stage, PixelFormat format) {
        if (stage instanceof LinearMatrix matrix) {
            return FineMatrix.of(matrix, format.space().asEncoded());
        }
        if (format.depth() != Depth.F32) {
            return stage;
        }
        return switch (stage) {
            case Stage.Curve curve -> new OpenCurve(curve);
            case CubeFile.Table table -> new OpenTable(table);
            default -> stage;
        };
    }

    private static void append(List<Stage> stages, Stage next) {
        if (next instanceof Stage.Matrix m && m.identity()) {
            return;
        }
        if (next instanceof Stage.Matrix m && !stages.isEmpty() && stages.getLast() instanceof Stage.Matrix before) {
            stages.set(stages.size() - 1, m.after(before));
            return;
        }
        stages.add(next);
    }

    /** Whether nothing would change. */
    public boolean empty() {
        return stages.length == 0;
    }

    /** How many passes are left after joining. */
    public int passes() {
        return stages.length;
    }

    /** Applies to rows of colour that is not premultiplied. */
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        for (Stage stage : stages) {
            stage.apply(r, g, b, from, count, rows);
        }
    }

    /** How many of the first passes treat each channel alone. */
    public int channelwise() {
        int count = 0;
        while (count < stages.length && stages[count].channelwise()) {
            count++;
        }
        return count;
    }

    /** As {@link #apply}, only the passes from one (inclusive) to another (exclusive). */
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows, int first, int end) {
        for (int i = first; i < end; i++) {
            stages[i].apply(r, g, b, from, count, rows);
        }
    }

    /** From which pass on {@link #finish} does all that is left in one. */
    public int finishing() {
        int first = stages.length;
        if (first > 0 && stages[first - 1] instanceof Vibrance.Work) {
            first--;
        }
        if (first > 0 && stages[first - 1] instanceof Stage.Matrix) {
            first--;
        }
        return first;
    }

    /**
     * Applies the last passes and packs opaque pixels; the rows hold no meaning after that.
     *
     * @param first the first pass that is not applied yet, at least {@link #finishing}
     */
    public void finish(
            float[] r, float[] g, float[] b, int from, int count, FinishRows rows, int first, int[] argb, int at) {
        float[] matrix = null;
        float vibrance = 0;
        for (int i = Math.max(first, finishing()); i < stages.length; i++) {
            if (stages[i] instanceof Stage.Matrix(float[] m)) {
                matrix = m;
            } else if (stages[i] instanceof Vibrance.Work(float amount)) {
                vibrance = amount;
            }
        }
        rows.finish(r, g, b, from, matrix, vibrance, argb, at, count);
    }
}
