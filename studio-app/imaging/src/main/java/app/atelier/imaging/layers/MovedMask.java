package app.atelier.imaging.layers;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;

/**
 * The values of a mask that was moved, made out of those that it had in the beginning: however often it is moved on,
 * nothing is lost, also not what is beyond the page now. Beside the mask its outermost values go on.
 */
final class MovedMask implements Mask.Source {
    /** Nobody sees that a mask lies so much beside the place meant; document pixels. */
    private static final double STILL = 1e-6;

    private static final double ROUNDING = 1e-3;

    /** More than any side, and little enough to be counted on from. */
    private static final int FAR = 1 << 30;

    /** Values that are looked at along each side of one made smaller, at most. */
    private static final int MOST_TAPS = 8;

    private final Mask origin;
    private final AffineTransform map;
    private final AffineTransform back;

    /** Whether values come to lie on values. */
    private final boolean whole;

    /**
     * @param origin not moved itself
     * @param map from where its values were to where they are now, in document pixels; not changed afterwards
     * @throws IllegalArgumentException if the map presses it flat or is not finite
     */
    MovedMask(Mask origin, AffineTransform map) {
        this.origin = origin;
        this.map = map;
        try {
            back = map.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw LayerWords.WORDS.refusal("layer.place");
        }
        if (!finite(map) || !finite(back)) {
            throw LayerWords.WORDS.refusal("layer.place");
        }
        AffineTransform rest = AffineTransform.getTranslateInstance(
                -Math.rint(back.getTranslateX()), -Math.rint(back.getTranslateY()));
        rest.concatenate(back);
        whole = still(rest, origin.width(), origin.height());
    }

    /** Whether a map leaves all where it is. */
    static boolean still(AffineTransform map, int width, int height) {
        double[] corners = {0, 0, width, 0, 0, height, width, height};
        double[] moved = new double[corners.length];
        map.transform(corners, 0, moved, 0, corners.length / 2);
        for (int i = 0; i < corners.length; i++) {
            if (!(Math.abs(moved[i] - corners[i]) < STILL)) {
                return false;
            }
        }
        return true;
    }

    private static boolean finite(AffineTransform map) {
        double[] numbers = new double[6];
        map.getMatrix(numbers);
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return Double.isFinite(sum);
    }

    Mask origin() {
        return origin;
    }

    AffineTransform map() {
        return new AffineTransform(map);
    }

    @Override
    public void read(Rectangle part, byte[] into, int at, int stride) {
        boolean halves = size(back.getScaleX(), back.getShearY()) >= 2 - ROUNDING
                && size(back.getShearX(), back.getScaleY()) >= 2 - ROUNDING
                && origin.width() % 2 == 0
                && origin.height() % 2 == 0;
        if (halves) {
            AffineTransform larger = new AffineTransform(map);
            larger.scale(2, 2);
            new MovedMask(origin.halved(), larger).read(part, into, at, stride);
            return;
        }
        Part known = known(part);
        if (whole) {
            // Beyond the mask all is alike, however far.
            int x = part.x + within(Math.rint(back.getTranslateX()), -FAR, FAR);
            int y = part.y + within(Math.rint(back.getTranslateY()), -FAR, FAR);
            for (int row = 0; row < part.height; row++) {
                known.row(x, y + row, part.width, into, at + row * stride);
            }
            return;
        }
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                into[at + y * stride + x] = (byte) (known.mean(part.x + x, part.y + y) + 0.5);
            }
        }
    }

    /** Values of the first mask for one of the moved, along one of its axes. */
    private static double size(double x, double y) {
        return Math.hypot(x, y);
    }

    /** As a whole number; a place too far to be known is the least. */
    private static int within(double value, int least, int most) {
        return Double.isNaN(value) ? least : (int) Math.clamp(value, least, most);
    }

    /** The values that a part is made of. */
    private Part known(Rectangle part) {
        Rectangle2D wanted = back.createTransformedShape(part).getBounds2D();
        int left = within(Math.floor(wanted.getMinX()) - 1, 0, origin.width() - 1);
        int top = within(Math.floor(wanted.getMinY()) - 1, 0, origin.height() - 1);
        int right = within(Math.ceil(wanted.getMaxX()) + 1, left + 1, origin.width());
        int bottom = within(Math.ceil(wanted.getMaxY()) + 1, top + 1, origin.height());
        byte[] values = new byte[(right - left) * (bottom - top)];
        origin.read(new Rectangle(left, top, right - left, bottom - top), values, 0, right - left);
        return new Part(left, top, right - left, bottom - top, values);
    }

    /** Some values of the mask before it was moved; beside them the nearest stand. */
    private final class Part {
        private final int left;
        private final int top;
        private final int width;
        private final int height;
        private final byte[] values;
        private final int across = taps(size(back.getScaleX(), back.getShearY()));
        private final int down = taps(size(back.getShearX(), back.getScaleY()));

        Part(int left, int top, int width, int height, byte[] values) {
            this.left = left;
            this.top = top;
            this.width = width;
            this.height = height;
            this.values = values;
        }

        private static int taps(double size) {
            return (int) Math.clamp(Math.ceil(size - ROUNDING), 1, MOST_TAPS);
        }

        /** A row of values from a place on. */
        void row(int x, int y, int count, byte[] into, int at) {
            int from = Math.clamp(y - top, 0, height - 1) * width;
            for (int i = 0; i < count; i++) {
                into[at + i] = values[from + Math.clamp(x + i - left, 0, width - 1)];
            }
        }

        /** The mean over a pixel of the moved mask. */
        double mean(int x, int y) {
            double sum = 0;
            for (int j = 0; j < down; j++) {
                double py = y + (j + 0.5) / down;
                for (int i = 0; i < across; i++) {
                    double px = x + (i + 0.5) / across;
                    sum += between(
                            back.getScaleX() * px + back.getShearX() * py + back.getTranslateX() - 0.5 - left,
                            back.getShearY() * px + back.getScaleY() * py + back.getTranslateY() - 0.5 - top);
                }
            }
            return sum / (across * down);
        }

        private double between(double u, double v) {
            double x = Math.clamp(u, 0, width - 1);
            double y = Math.clamp(v, 0, height - 1);
            int x0 = (int) x;
            int y0 = (int) y;
            int x1 = Math.min(x0 + 1, width - 1);
            int y1 = Math.min(y0 + 1, height - 1);
            double fx = x - x0;
            double fy = y - y0;
            double upper = value(x0, y0) * (1 - fx) + value(x1, y0) * fx;
            double lower = value(x0, y1) * (1 - fx) + value(x1, y1) * fx;
            return upper * (1 - fy) + lower * fy;
        }

        private int value(int x, int y) {
            return values[y * width + x] & 255;
        }
    }
}
