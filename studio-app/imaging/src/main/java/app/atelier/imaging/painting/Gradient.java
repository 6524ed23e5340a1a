package app.atelier.imaging.painting;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Colours that go from one point to another. Between stops premultiplied colours are mixed in the picture's own space;
 * before the first and after the last stop their colour goes on.
 *
 * @param kind how distance is measured
 * @param x0 where it begins, in document pixels (of the picture, if it is painted on a picture)
 * @param y0 where it begins
 * @param x1 where it ends
 * @param y1 where it ends
 * @param stops 2 to 64, positions rising
 * @param dithered whether steps of 8 bits are hidden by fine noise; without effect on finer pictures
 */
public record Gradient(Kind kind, double x0, double y0, double x1, double y1, List<Stop> stops, boolean dithered) {
    private static final int MOST_STOPS = 64;

    /** How far along the gradient a place lies. */
    public enum Kind {
        /** Along the line from beginning to end. */
        LINEAR,
        /** By the distance from the beginning; the end is on the rim. */
        RADIAL,
        /** Once around the beginning, clockwise from the direction of the end. */
        ANGLE,
        /** Along the line, the same to both sides of the beginning. */
        MIRRORED
    }

    /**
     * A colour of the gradient.
     *
     * @param position 0 to 1
     * @param rgb {@code 0xRRGGBB} in sRGB
     * @param alpha 0 to 1
     */
    public record Stop(double position, int rgb, double alpha) {
        public Stop {
            PaintingWords.require("gradient.position", position, 0, 1);
            PaintingWords.require("gradient.alpha", alpha, 0, 1);
        }
    }

    public Gradient {
        stops = List.copyOf(stops);
        boolean rising = stops.size() >= 2 && stops.size() <= MOST_STOPS;
        for (int i = 1; rising && i < stops.size(); i++) {
            rising = stops.get(i).position() > stops.get(i - 1).position();
        }
        if (!rising) {
            throw PaintingWords.WORDS.refusal("gradient.stops", MOST_STOPS);
        }
        if (!Double.isFinite(x0) || !Double.isFinite(y0) || !Double.isFinite(x1) || !Double.isFinite(y1)) {
            throw PaintingWords.WORDS.refusal("gradient.place");
        }
    }

    /** How far along a place lies, 0 to 1. */
    double along(double x, double y) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double px = x - x0;
        double py = y - y0;
        double length = Math.max(1e-9, dx * dx + dy * dy);
        double t =
                switch (kind) {
                    case LINEAR -> (px * dx + py * dy) / length;
                    case MIRRORED -> Math.abs(px * dx + py * dy) / length;
                    case RADIAL -> Math.sqrt((px * px + py * py) / length);
                    case ANGLE -> {
                        double turn = (Math.atan2(py, px) - Math.atan2(dy, dx)) / (2 * Math.PI);
                        yield turn - Math.floor(turn);
                    }
                };
        return Math.clamp(t, 0.0, 1.0);
    }

    Ink ink(Picture picture, Lens lens) {
        float[][] colours = new float[stops.size()][];
        for (int i = 0; i < colours.length; i++) {
            float[] c = Ink.colour(stops.get(i).rgb(), picture.space());
            for (int k = 0; k < 4; k++) {
                c[k] *= (float) stops.get(i).alpha();
            }
            colours[i] = c;
        }
        float noise = dithered && picture.depth() == Depth.U8 ? 1f / 255 : 0;
        return (x, y, count, rgba) -> {
            Point2D.Double place = new Point2D.Double();
            for (int i = 0; i < count; i++) {
                lens.fromPixel(x + i, y, place);
                mix(along(place.x, place.y), colours, rgba, 4 * i);
                for (int c = 0; noise > 0 && c < 3; c++) {
                    int o = 4 * i + c;
                    float shifted = rgba[o] + noise * (grain(x + i + 37 * c, y + 17 * c) - 0.5f);
                    rgba[o] = Math.max(0f, Math.min(rgba[4 * i + 3], shifted));
                }
            }
        };
    }

    private void mix(double t, float[][] colours, float[] rgba, int at) {
        int next = 0;
        while (next < stops.size() && stops.get(next).position() < t) {
            next++;
        }
        float[] b = colours[Math.min(next, colours.length - 1)];
        float[] a = colours[Math.max(0, next - 1)];
        float share = 0;
        if (next > 0 && next < colours.length) {
            double from = stops.get(next - 1).position();
            share = (float) ((t - from) / (stops.get(next).position() - from));
        }
        for (int c = 0; c < 4; c++) {
            rgba[at + c] = next == 0 ? b[c] : a[c] + (b[c] - a[c]) * share;
        }
    }

    /** Interleaved gradient noise (Jimenez 2014), 0 to 1. */
    private static float grain(int x, int y) {
        double inner = 0.06711056 * x + 0.00583715 * y;
        double outer = 52.9829189 * (inner - Math.floor(inner));
        return (float) (outer - Math.floor(outer));
    }
}
