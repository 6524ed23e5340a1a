/**
 * Pictures at another size: Lanczos3, bicubic, area mean, nearest.
 * Begin at {@link app.atelier.imaging.resample.Resampler}.
 */
@NullMarked
package app.atelier.imaging.resample;

import org.jspecify.annotations.NullMarked;
