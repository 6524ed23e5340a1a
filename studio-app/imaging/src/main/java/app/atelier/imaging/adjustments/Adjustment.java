package app.atelier.imaging.adjustments;

/**
 * A point operation on colours that are not premultiplied and nominally 0…1. All work on encoded values, in linear
 * documents too, so that a slider looks the same everywhere; those that mix light say so and decode for it. In Display P3
 * the numbers are those of its own primaries. Values beyond 0…1 are kept between adjustments, so that a highlight lifted
 * over white by one comes back with the next; documents of floats keep them to the end.
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
