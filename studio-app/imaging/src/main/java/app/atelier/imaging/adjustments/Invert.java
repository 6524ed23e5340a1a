package app.atelier.imaging.adjustments;

/** The negative: 1 − c. */
public record Invert() implements Adjustment {
    @Override
    public Stage stage() {
        return new Stage.Matrix(new float[] {-1, 0, 0, 1, 0, -1, 0, 1, 0, 0, -1, 1});
    }
}
