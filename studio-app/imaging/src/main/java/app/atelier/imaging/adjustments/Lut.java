package app.atelier.imaging.adjustments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A look-up table in the text of a {@code .cube} file (Adobe Cube LUT Specification 1.0), read by tetrahedral
 * interpolation. Values beyond the table's domain are read at its edge; in documents of floats what lies beyond is added
 * again, so that highlights keep their differences. The text is parsed once, however often the strength is set anew.
 */
public final class Lut implements Adjustment {
    private final String cube;
    private final double strength;
    private final CubeFile table;

    /**
     * Parses a table.
     *
     * @param cube the text of the file, one- or three-dimensional
     * @param strength 0 (nothing) to 1
     * @throws IllegalArgumentException with a plain sentence if the text is no table
     */
    @JsonCreator
    public Lut(@JsonProperty("cube") String cube, @JsonProperty("strength") double strength) {
        this(cube, strength, CubeFile.parse(cube));
    }

    private Lut(String cube, double strength, CubeFile table) {
        Ranges.require("of.strength-of-a-look-up-table", strength, 0, 1);
        this.cube = cube;
        this.strength = strength;
        this.table = table;
    }

    /** The text of the file. */
    @JsonProperty("cube")
    public String cube() {
        return cube;
    }

    /** 0 to 1. */
    @JsonProperty("strength")
    public double strength() {
        return strength;
    }

    /** The same table at another strength, without parsing it again. */
    public Lut withStrength(double value) {
        return new Lut(cube, value, table);
    }

    @Override
    public Stage stage() {
        return strength == 0 ? Stage.NOTHING : table.stage((float) strength);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lut that && strength == that.strength && cube.equals(that.cube);
    }

    @Override
    public int hashCode() {
        return 31 * cube.hashCode() + Double.hashCode(strength);
    }

    @Override
    public String toString() {
        return "Lut[" + cube.length() + " characters, strength=" + strength + "]";
    }
}
