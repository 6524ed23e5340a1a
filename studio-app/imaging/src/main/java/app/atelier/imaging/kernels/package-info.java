/**
 * The inner loops: passes over rows and planes of floats, deterministic noise, convolution.
 * Knows only arrays of numbers, no picture and no layer; every pass exists for vectors and as plain scalar code.
 * Begin at {@link app.atelier.imaging.kernels.Rows}.
 */
@NullMarked
package app.atelier.imaging.kernels;

import org.jspecify.annotations.NullMarked;
