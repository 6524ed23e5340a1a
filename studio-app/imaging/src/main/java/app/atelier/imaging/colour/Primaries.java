package app.atelier.imaging.colour;

/** The lights that a colour space mixes, both with the white of D65; matrices of CSS Color Module Level 4, section 18. */
public enum Primaries {
    /** Rec. 709's, also sRGB's. */
    SRGB(new double[] {
        506752.0 / 1228815, 87881.0 / 245763, 12673.0 / 70218,
        87098.0 / 409605, 175762.0 / 245763, 12673.0 / 175545,
        7918.0 / 409605, 87881.0 / 737289, 1001167.0 / 1053270
    }),
    /** Those of Display P3. */
    P3(new double[] {
        608311.0 / 1250200,
        189793.0 / 714400,
        198249.0 / 1000160,
        35783.0 / 156275,
        247089.0 / 357200,
        198249.0 / 2500400,
        0,
        32229.0 / 714400,
        5220557.0 / 5000800
    });

    private final double[] toXyz;

    Primaries(double[] toXyz) {
        this.toXyz = toXyz;
    }

    /** From linear red, green, blue to XYZ (D65, Y of white = 1), by rows. */
    public double[] toXyz() {
        return toXyz.clone();
    }

    /** From linear colour of these primaries to linear colour of others, by rows. */
    public double[] to(Primaries others) {
        return Adaptation.product(Adaptation.inverse(others.toXyz), toXyz);
    }
}
