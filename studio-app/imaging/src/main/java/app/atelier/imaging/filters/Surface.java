package app.atelier.imaging.filters;

import app.atelier.imaging.colour.ColourSpace;

/**
 * Pixels being worked on: four planes of premultiplied floats, row by row, nominally 0…1, sRGB-encoded unless
 * {@link #space} says otherwise.
 * Mutable; belongs to who made it.
 */
public final class Surface {
    public final int width;
    public final int height;
    public float[] r;
    public float[] g;
    public float[] b;
    public float[] a;

    /** What the numbers mean. */
    public ColourSpace space = ColourSpace.SRGB;

    /** Whether colours may be brighter than white or outside the gamut; else filters cut them to 0…alpha. */
    public boolean extended;

    /** A transparent surface. */
    public Surface(int width, int height) {
        this(
                width,
                height,
                new float[width * height],
                new float[width * height],
                new float[width * height],
                new float[width * height]);
    }

    public Surface(int width, int height, float[] r, float[] g, float[] b, float[] a) {
        this.width = width;
        this.height = height;
        this.r = r;
        this.g = g;
        this.b = b;
        this.a = a;
    }

    public Surface copy() {
        Surface copy = new Surface(width, height, r.clone(), g.clone(), b.clone(), a.clone());
        copy.space = space;
        copy.extended = extended;
        return copy;
    }
}
