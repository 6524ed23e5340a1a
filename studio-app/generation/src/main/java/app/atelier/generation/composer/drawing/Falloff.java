package app.atelier.generation.composer.drawing;

import java.util.function.DoubleUnaryOperator;

/** A function of a distance as a table, for loops over pixels. */
public final class Falloff {
    private static final int SIZE = 2048;

    private final float[] table = new float[SIZE + 2];
    private final float perUnit;

    /** Tabulates the function over 0..{@code reach}; beyond, it keeps its last value. */
    public Falloff(double reach, DoubleUnaryOperator function) {
        perUnit = (float) (SIZE / reach);
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) function.applyAsDouble(i * reach / SIZE);
        }
    }

    public float at(float distance) {
        float p = distance * perUnit;
        if (p >= SIZE) {
            return table[SIZE];
        }
        int i = (int) p;
        return table[i] + (table[i + 1] - table[i]) * (p - i);
    }

    /** Adds the value at the distance from a point to every pixel of a row; lengths in design units. */
    public void addRow(double x, double y, double rowY, double scale, float strength, float[] row) {
        float dy2 = (float) ((rowY - y) * (rowY - y));
        float step = (float) (1 / scale);
        float dx = (float) (.5 / scale - x);
        for (int i = 0; i < row.length; i++, dx += step) {
            row[i] += strength * at((float) Math.sqrt(dx * dx + dy2));
        }
    }
}
