package app.atelier.imaging.adjustments;

/** Which channels a curve works on. */
public enum Channel {
    ALL,
    RED,
    GREEN,
    BLUE;

    /** A stage that sends the given function through this channel and leaves the others. */
    Stage curve(java.util.function.DoubleUnaryOperator f) {
        float[] table = Stage.Curve.table(f);
        float[] same = Stage.Curve.table(x -> x);
        return switch (this) {
            case ALL -> new Stage.Curve(table, table, table);
            case RED -> new Stage.Curve(table, same, same);
            case GREEN -> new Stage.Curve(same, table, same);
            case BLUE -> new Stage.Curve(same, same, table);
        };
    }
}
