package app.atelier.imaging.kernels;

/** Halftone screens. */
public final class Screens {
    private Screens() {}

    /**
     * Coverage of a round-dot screen at a place.
     *
     * @param cell distance of dots in the units of x and y
     * @param degrees angle of the screen
     * @param density 0 (no ink) to 1 (full)
     * @param softness of the dots' edge as a share of the cell, above 0; one output pixel
     */
    public static float dot(double x, double y, double cell, double degrees, float density, float softness) {
        double angle = Math.toRadians(degrees);
        double u = (Math.cos(angle) * x + Math.sin(angle) * y) / cell;
        double v = (Math.cos(angle) * y - Math.sin(angle) * x) / cell;
        double du = u - Math.rint(u);
        double dv = v - Math.rint(v);
        float distance = (float) Math.sqrt(du * du + dv * dv);
        // A disc of radius √(density/π) covers that share of its cell, until neighbours touch; the root bends it on to
        // √½, where the cell is full.
        float radius = density < 0.75f
                ? (float) Math.sqrt(density / Math.PI)
                : 0.4886f + (density - 0.75f) * 4 * (0.7072f + softness - 0.4886f);
        if (density <= 0.003f) {
            return 0;
        }
        return Math.max(0f, Math.min(1f, (radius - distance) / softness + 0.5f));
    }
}
