package app.atelier.imaging.filters;

/** An operation on a layer that looks at a neighbourhood. Records of validated parameters; see each for its formula. */
public sealed interface Filter
        permits GaussianFilter,
                Unsharp,
                Clarity,
                MotionBlur,
                LensBlur,
                Median,
                Bilateral,
                NonLocalMeans,
                Grain,
                Vignette,
                Glow,
                Bloom,
                DropShadow,
                Outline,
                Displacement,
                Pixelate,
                KuwaharaFilter,
                Halftone,
                EdgeInk,
                Neon,
                LowPoly,
                Watercolour,
                InkWash,
                Oil,
                Riso,
                PixelArt,
                Pastel,
                Pencil,
                CutPaper,
                Engrave,
                Comic {

    /** Works on a surface in place. */
    void apply(Surface surface, FilterContext context);

    /** In which light the filter works; pixels come to {@link #apply} in it. */
    default Light light() {
        return Light.ENCODED;
    }

    /** How many pixels around a place have influence on it, at the context's scale. */
    int reach(FilterContext context);

    /** Whether it treats places in the context's focus in another way. */
    default boolean sparesFocus() {
        return false;
    }

    /** Parts of a picture that begin a multiple of this many pixels apart give the same pixels where they overlap. */
    default int grid(FilterContext context) {
        return 1;
    }
}
