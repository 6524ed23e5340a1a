package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import org.jspecify.annotations.Nullable;

/** How much colour one stroke leaves where; dabs of a stroke build up to full and no further. */
final class Coat {
    private final int width;
    private final int height;
    private final float[] amount;
    private int left;
    private int top;
    private int right;
    private int bottom;

    Coat(int width, int height) {
        this.width = width;
        this.height = height;
        this.amount = new float[width * height];
        this.left = width;
        this.top = height;
    }

    void dab(double cx, double cy, double radius, double hardness, float flow) {
        int x0 = Math.max(0, (int) Math.floor(cx - radius - 1));
        int y0 = Math.max(0, (int) Math.floor(cy - radius - 1));
        int x1 = Math.min(width, (int) Math.ceil(cx + radius + 1));
        int y1 = Math.min(height, (int) Math.ceil(cy + radius + 1));
        double core = Math.min(radius - 0.5, radius * hardness);
        double fall = Math.max(1, radius + 0.5 - Math.max(0, core));
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                double d = Math.hypot(x + 0.5 - cx, y + 0.5 - cy);
                double t = Math.clamp((radius + 0.5 - d) / fall, 0.0, 1.0);
                float dab = (float) (t * t * (3 - 2 * t)) * flow;
                int i = y * width + x;
                amount[i] += (1 - amount[i]) * dab;
            }
        }
        left = Math.min(left, x0);
        top = Math.min(top, y0);
        right = Math.max(right, x1);
        bottom = Math.max(bottom, y1);
    }

    Picture laidOn(Picture picture, Brush.Tool tool, float opacity, @Nullable Mask selection) {
        int[] result = picture.argb().clone();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int i = y * width + x;
                float k = amount[i] * opacity;
                if (selection != null) {
                    k *= (selection.coverage()[i] & 255) / 255f;
                }
                if (k > 0) {
                    result[i] = switch (tool) {
                        case Brush.Tool.Paint paint -> mixed(result[i], 0xff000000 | paint.rgb(), k);
                        case Brush.Tool.Erase ignored -> mixed(result[i], 0, k);
                        case Brush.Tool.Clone clone ->
                            cloned(picture, x + clone.offsetX(), y + clone.offsetY(), result[i], k);
                    };
                }
            }
        }
        return Picture.ofArgb(width, height, result);
    }

    private static int cloned(Picture picture, int x, int y, int below, float k) {
        boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
        return inside ? mixed(below, picture.at(x, y), k) : below;
    }

    /** From one premultiplied colour towards another. */
    static int mixed(int from, int to, float k) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int a = from >>> shift & 255;
            int b = to >>> shift & 255;
            result |= Math.round(a + (b - a) * k) << shift;
        }
        return result;
    }
}
