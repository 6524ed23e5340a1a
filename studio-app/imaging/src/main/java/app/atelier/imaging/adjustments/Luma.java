package app.atelier.imaging.adjustments;

/** Rec. 709 luma of encoded values. */
final class Luma {
    private Luma() {}

    static float of(float r, float g, float b) {
        return (float) Saturation.RED * r + (float) Saturation.GREEN * g + (float) Saturation.BLUE * b;
    }
}
