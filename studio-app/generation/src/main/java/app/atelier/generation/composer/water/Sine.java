package app.atelier.generation.composer.water;

/** A sine out of a table, for loops over pixels. */
final class Sine {
    private static final int SIZE = 4096;
    private static final float[] TABLE = new float[SIZE];
    private static final float PER_RADIAN = (float) (SIZE / (2 * Math.PI));

    static {
        for (int i = 0; i < SIZE; i++) {
            TABLE[i] = (float) Math.sin(2 * Math.PI * i / SIZE);
        }
    }

    private Sine() {}

    /** The sine of an angle in radians of -500000..500000, to about a thousandth. */
    static float of(float angle) {
        return TABLE[(int) Math.floor(angle * PER_RADIAN) & SIZE - 1];
    }
}
