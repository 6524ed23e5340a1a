package app.atelier.imaging.adjustments;

/**
 * A look-up table in the text of a {@code .cube} file (Adobe Cube LUT Specification 1.0), read by tetrahedral
 * interpolation. Values beyond the table's domain are read at its edge; in documents of floats what lies beyond is added
 * again, so that highlights keep their differences.
 *
 * @param cube the text of the file, one- or three-dimensional
 * @param strength 0 (nothing) to 1
 */
public record Lut(String cube, double strength) implements Adjustment {
    public Lut {
        Ranges.require("of.strength-of-a-look-up-table", strength, 0, 1);
        CubeFile.parse(cube);
    }

    @Override
    public Stage stage() {
        return strength == 0 ? Stage.NOTHING : CubeFile.parse(cube).stage((float) strength);
    }
}
