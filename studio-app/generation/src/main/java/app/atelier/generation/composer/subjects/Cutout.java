package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.drawing.Sheet;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A subject's pixels as planes: straight (not premultiplied) colour and alpha, 0..1. Mutable: the steps of relighting work in place. */
public final class Cutout {
    /** Share of what touches the ground that is not taken for a foot. */
    private static final double THIN = .08;

    /** Columns, both within the picture. */
    record Span(int from, int to) {}

    private final int width;
    private final int height;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] alpha;

    private Cutout(int width, int height, float[] red, float[] green, float[] blue, float[] alpha) {
        this.width = width;
        this.height = height;
        this.red = red;
        this.green = green;
        this.blue = blue;
        this.alpha = alpha;
    }

    /** Planes of a premultiplied image, mirrored if wanted. */
    public static Cutout of(BufferedImage premultiplied, boolean mirrored) {
        int w = premultiplied.getWidth();
        int h = premultiplied.getHeight();
        int[] argb = (int[]) premultiplied.getRaster().getDataElements(0, 0, w, h, null);
        float[] r = new float[w * h];
        float[] g = new float[w * h];
        float[] b = new float[w * h];
        float[] a = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int p = argb[y * w + (mirrored ? w - 1 - x : x)];
                int at = y * w + x;
                int alpha = p >>> 24;
                if (alpha > 0) {
                    float scale = 1f / alpha;
                    r[at] = Math.min(1, (p >> 16 & 255) * scale);
                    g[at] = Math.min(1, (p >> 8 & 255) * scale);
                    b[at] = Math.min(1, (p & 255) * scale);
                    a[at] = alpha / 255f;
                }
            }
        }
        return new Cutout(w, h, r, g, b, a);
    }

    /** An image turned clockwise, with room for its corners. */
    public static BufferedImage turned(BufferedImage image, double degrees) {
        double radians = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(radians));
        double cos = Math.abs(Math.cos(radians));
        int w = (int) Math.ceil(image.getWidth() * cos + image.getHeight() * sin) + 2;
        int h = (int) Math.ceil(image.getWidth() * sin + image.getHeight() * cos) + 2;
        BufferedImage turned = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = turned.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = AffineTransform.getTranslateInstance(w / 2.0, h / 2.0);
        turn.rotate(radians);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        g.drawImage(image, turn, null);
        g.dispose();
        return turned;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public float[] red() {
        return red;
    }

    public float[] green() {
        return green;
    }

    public float[] blue() {
        return blue;
    }

    public float[] alpha() {
        return alpha;
    }

    /**
     * The planes as a sheet with its upper left corner at a pixel of the picture.
     *
     * @param rows how many rows from the top are seen
     */
    public Sheet sheet(int x, int y, int rows) {
        int[] argb = new int[width * height];
        for (int i = 0; i < rows * width; i++) {
            float a = alpha[i] * 255;
            if (a > 0) {
                argb[i] = (int) (a + .5f) << 24
                        | (int) (a * Math.clamp(red[i], 0f, 1f) + .5f) << 16
                        | (int) (a * Math.clamp(green[i], 0f, 1f) + .5f) << 8
                        | (int) (a * Math.clamp(blue[i], 0f, 1f) + .5f);
            }
        }
        return Sheet.of(x, y, width, height, argb);
    }

    /**
     * Lets shine what differs between two pictures of the same thing, as wide and high as this one.
     *
     * @param off with its lamps out
     * @param on with its lamps lit
     * @param strength 0..1
     */
    void shine(Cutout off, Cutout on, float strength) {
        for (int i = 0; i < alpha.length; i++) {
            float change = Math.abs(on.red[i] - off.red[i])
                    + Math.abs(on.green[i] - off.green[i])
                    + Math.abs(on.blue[i] - off.blue[i]);
            if (change > .02f && on.alpha[i] > 0) {
                float t = strength * Math.min(1, change * 3);
                red[i] += t * (on.red[i] - red[i]);
                green[i] += t * (on.green[i] - green[i]);
                blue[i] += t * (on.blue[i] - blue[i]);
            }
        }
    }

    /** What touches the ground: the columns of the lowest 7 %, without thin things beside the feet, such as the line of a rod. */
    Span feet() {
        int[] mass = new int[width];
        int all = 0;
        for (int y = (int) (height * .93); y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (alpha[y * width + x] > .3f) {
                    mass[x]++;
                    all++;
                }
            }
        }
        if (all == 0) {
            return new Span(width / 5, width - width / 5);
        }
        int from = beyond(mass, all, 0, 1);
        int to = beyond(mass, all, width - 1, -1);
        return new Span(from, Math.max(from + 1, to));
    }

    /** The first column from one side that has more than a thin thing's share before it, led back over what hangs together with it. */
    private static int beyond(int[] mass, int all, int start, int step) {
        int x = start;
        int sum = mass[x];
        while (sum < all * THIN) {
            x += step;
            sum += mass[x];
        }
        while (x != start && mass[x - step] > 0) {
            x -= step;
        }
        return x;
    }

    /**
     * Share of the height that legs take, from the lower edge up to where the body is half as wide as it gets in its lower half, within limits.
     */
    double legs(double least, double most) {
        int[] wide = new int[height];
        int widest = 0;
        for (int y = height / 2; y < height; y++) {
            for (int x = 0; x < width; x++) {
                wide[y] += alpha[y * width + x] > .5f ? 1 : 0;
            }
            widest = Math.max(widest, wide[y]);
        }
        int row = height - 1;
        while (row > height / 2 && wide[row] * 2 < widest) {
            row--;
        }
        return Math.clamp((height - 1.0 - row) / height + .03, least, most);
    }

    /** Mean luminance where it is opaque, 0..1. */
    public double meanLuminance() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < alpha.length; i++) {
            if (alpha[i] > .5f) {
                sum += luminance(i);
                count++;
            }
        }
        return count == 0 ? .5 : sum / count;
    }

    float luminance(int i) {
        return .2126f * red[i] + .7152f * green[i] + .0722f * blue[i];
    }
}
