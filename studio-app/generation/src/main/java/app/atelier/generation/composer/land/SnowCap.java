package app.atelier.generation.composer.land;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.kernels.Noise;

/**
 * Snow on whatever a drawing turns towards the sky. Every pixel that has nothing above it within the depth of the snow becomes white, so
 * flat tops get a thick cap, slopes a thin one and upright sides none.
 *
 * @param light colour of its upper edge, as it shall be seen
 * @param shade colour of its lower edge
 * @param depth of the snow, design units
 */
public record SnowCap(int light, int shade, double depth) {
    private static final int SOLID = 110;

    /** The drawing with snow on it; the drawing itself stays as it was. */
    public Sheet on(Sheet drawing, Frame frame, long seed) {
        int thick = (int) Math.round(depth * frame.scale());
        if (thick < 1) {
            return drawing;
        }
        int rise = Math.max(1, thick / 3);
        int w = drawing.width();
        int h = drawing.height() + rise;
        int[] out = new int[w * h];
        System.arraycopy(drawing.argb(), 0, out, rise * w, drawing.argb().length);
        Noise noise = Noise.of(seed);
        for (int x = 0; x < w; x++) {
            double wave = noise.value((drawing.x() + x) / (depth * 2.2 * frame.scale()), 3.5);
            int here = Math.max(1, (int) Math.round(thick * (.55 + .8 * wave)));
            column(drawing, out, x, here, Math.clamp(here * rise / thick, 1, rise), rise);
        }
        return Sheet.of(drawing.x(), drawing.y() - rise, w, h, out);
    }

    private void column(Sheet drawing, int[] out, int x, int thick, int lift, int rise) {
        int w = drawing.width();
        int clear = Integer.MAX_VALUE;
        for (int y = drawing.height() - 1; y >= -lift; y--) {
            boolean solid = y >= 0 && solid(drawing, x, y);
            if (!solid) {
                // Just above an edge the snow stands higher than the thing itself.
                boolean heaped = solid(drawing, x, y + lift) && open(drawing, x, y - thick);
                if (heaped) {
                    blend(out, (y + rise) * w + x, light, edge(drawing, x, y + lift));
                }
                continue;
            }
            clear = gap(drawing, x, y, thick);
            if (clear <= thick) {
                double t = (double) clear / thick;
                blend(
                        out,
                        (y + rise) * w + x,
                        Rgb.mix(light, shade, t * t),
                        edge(drawing, x, y) * Math.min(1, 3 * (1.15 - t)));
            }
        }
    }

    /** How many pixels above the first clear one lies, more than {@code most} if none does. */
    private static int gap(Sheet drawing, int x, int y, int most) {
        for (int d = 1; d <= most; d++) {
            if (!solid(drawing, x, y - d)) {
                return open(drawing, x, y - d - most / 2) ? d : most + 1;
            }
        }
        return most + 1;
    }

    private static boolean open(Sheet drawing, int x, int y) {
        return !solid(drawing, x, y);
    }

    private static boolean solid(Sheet drawing, int x, int y) {
        return y >= 0 && y < drawing.height() && drawing.argb()[y * drawing.width() + x] >>> 24 > SOLID;
    }

    private static double edge(Sheet drawing, int x, int y) {
        return y < 0 || y >= drawing.height() ? 0 : (drawing.argb()[y * drawing.width() + x] >>> 24) / 255.0;
    }

    private static void blend(int[] out, int at, int rgb, double alpha) {
        double a = Math.clamp(alpha, 0, 1);
        int below = out[at];
        int r = (int) (a * (rgb >> 16 & 255) + (1 - a) * (below >> 16 & 255) + .5);
        int g = (int) (a * (rgb >> 8 & 255) + (1 - a) * (below >> 8 & 255) + .5);
        int b = (int) (a * (rgb & 255) + (1 - a) * (below & 255) + .5);
        int o = (int) (a * 255 + (1 - a) * (below >>> 24) + .5);
        out[at] = o << 24 | Math.min(o, r) << 16 | Math.min(o, g) << 8 | Math.min(o, b);
    }
}
