package app.atelier.imaging.filters;

/**
 * Pixels being worked on: four planes of premultiplied sRGB-encoded floats, row by row, nominally 0…1.
 * Mutable; belongs to who made it.
 */
public final class Surface {
    public final int width;
    public final int height;
    public float[] r;
    public float[] g;
    public float[] b;
    public float[] a;

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
        return new Surface(width, height, r.clone(), g.clone(), b.clone(), a.clone());
    }
}
