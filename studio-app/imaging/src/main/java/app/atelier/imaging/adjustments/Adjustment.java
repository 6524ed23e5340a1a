package app.atelier.imaging.adjustments;

/**
 * A point operation on colours that are not premultiplied, sRGB-encoded and nominally 0…1. Values beyond are kept
 * between adjustments, so that a highlight lifted over white by one comes back with the next.
 */
public sealed interface Adjustment
        permits Exposure,
                Contrast,
                Saturation,
                Temperature,
                Levels,
                Curves,
                WhiteBalance,
                HueSaturation,
                Vibrance,
                ColourGrading,
                BlackWhite,
                GradientMap,
                Lut,
                Invert,
                Posterise,
                Threshold {

    /** The work of this adjustment with everything prepared; {@link Stage#NOTHING} where the settings are neutral. */
    Stage stage();
}
