package app.atelier.generation.composer.drawing;

import app.atelier.imaging.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of one layer and where they lie in the picture. Pixels are premultiplied sRGB, {@code 0xAARRGGBB}, row by row; place and size
 * are in pixels of the picture. Whoever makes a sheet may write into it until it is handed on.
 */
public final class Sheet {
    private final int x;
    private final int y;
    private final int width;
    private final int height;
    private final int step;
    private final int[] argb;
    private volatile @Nullable Picture picture;

    private Sheet(int x, int y, int width, int height, int step, int[] argb) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.step = step;
        this.argb = argb;
    }

    private Sheet(int x, int y, int width, int height, int[] argb) {
        this(x, y, width, height, 1, argb);
    }

    /**
     * A soft sheet, each of whose pixels spans several of the picture; it is smoothed between them when it is laid on. In the document it is a
     * small layer, enlarged.
     *
     * @param x left edge in pixels of the picture; may lie outside
     * @param y upper edge in pixels of the picture; may lie outside
     * @param width pixels of its own
     * @param height pixels of its own
     * @param step pixels of the picture that one of its own spans, 1 or more
     */
    public static Sheet coarse(int x, int y, int width, int height, int step, int[] argb) {
        return new Sheet(x, y, width, height, step, argb).checked();
    }

    /** A clear sheet as large as the picture. */
    public static Sheet blank(Frame frame) {
        return of(0, 0, frame.width(), frame.height());
    }

    /** A clear sheet at a place given in pixels, which may lie partly outside of the picture. */
    public static Sheet of(int x, int y, int width, int height) {
        return new Sheet(x, y, width, height, new int[Math.max(1, width) * Math.max(1, height)]).checked();
    }

    /** A sheet over pixels that are the caller's no more. */
    public static Sheet of(int x, int y, int width, int height, int[] argb) {
        return new Sheet(x, y, width, height, argb).checked();
    }

    /** A clear sheet over the rows between two heights given as fractions of the picture. */
    public static Sheet rows(Frame frame, double top, double bottom) {
        int from = Math.clamp((int) Math.floor(top * frame.height()), 0, frame.height() - 1);
        int to = Math.clamp((int) Math.ceil(bottom * frame.height()), from + 1, frame.height());
        return of(0, from, frame.width(), to - from);
    }

    /** Paths drawn in design units over the whole picture, cropped to what was drawn. */
    public static Sheet painted(Frame frame, Consumer<Graphics2D> drawing) {
        return painted(frame, 0, 0, frame.across(), Frame.HEIGHT, drawing);
    }

    /**
     * Paths drawn in design units into a rectangle of the picture given in design units; what lies outside of the rectangle or the picture is
     * lost.
     */
    public static Sheet painted(
            Frame frame, double left, double top, double right, double bottom, Consumer<Graphics2D> drawing) {
        double k = frame.scale();
        int x0 = Math.clamp((int) Math.floor(left * k), 0, frame.width() - 1);
        int y0 = Math.clamp((int) Math.floor(top * k), 0, frame.height() - 1);
        int x1 = Math.clamp((int) Math.ceil(right * k), x0 + 1, frame.width());
        int y1 = Math.clamp((int) Math.ceil(bottom * k), y0 + 1, frame.height());
        return loose(x0, y0, x1 - x0, y1 - y0, k, drawing).cropped();
    }

    /** Paths drawn in design units into a rectangle of pixels that may lie outside of the picture; not cropped. */
    public static Sheet loose(int x, int y, int width, int height, double scale, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.translate(-x, -y);
            g.scale(scale, scale);
            drawing.accept(g);
        } finally {
            g.dispose();
        }
        return new Sheet(x, y, width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /** The same with a border of one pixel like its outermost, so that smoothing does not fade its edges. */
    Sheet bordered(int newStep) {
        int w = width + 2;
        int[] wide = new int[w * (height + 2)];
        for (int row = 0; row < height + 2; row++) {
            int from = Math.clamp(row - 1, 0, height - 1) * width;
            System.arraycopy(argb, from, wide, row * w + 1, width);
            wide[row * w] = argb[from];
            wide[row * w + w - 1] = argb[from + width - 1];
        }
        return coarse((x - 1) * newStep, (y - 1) * newStep, w, height + 2, newStep, wide);
    }

    /** The same without clear borders, unless it is coarse; a sheet with nothing on it becomes one clear pixel. */
    public Sheet cropped() {
        if (step > 1) {
            return this;
        }
        int top = 0;
        while (top < height && clearRow(top)) {
            top++;
        }
        if (top == height) {
            return new Sheet(x, y, 1, 1, new int[1]);
        }
        int bottom = height;
        while (clearRow(bottom - 1)) {
            bottom--;
        }
        int left = width;
        int right = 0;
        for (int row = top; row < bottom; row++) {
            int start = row * width;
            for (int i = 0; i < left; i++) {
                if (argb[start + i] != 0) {
                    left = i;
                }
            }
            for (int i = width; i > right; i--) {
                if (argb[start + i - 1] != 0) {
                    right = i;
                }
            }
        }
        if (left == 0 && top == 0 && right == width && bottom == height) {
            return this;
        }
        int[] part = new int[(right - left) * (bottom - top)];
        for (int row = top; row < bottom; row++) {
            System.arraycopy(argb, row * width + left, part, (row - top) * (right - left), right - left);
        }
        return new Sheet(x + left, y + top, right - left, bottom - top, part);
    }

    /** The part of it that lies within the picture, cropped; of a coarse one the whole. */
    public Sheet within(Frame frame) {
        if (step > 1) {
            return this;
        }
        if (x >= 0 && y >= 0 && x + width <= frame.width() && y + height <= frame.height()) {
            return cropped();
        }
        int x0 = Math.max(0, x);
        int y0 = Math.max(0, y);
        int x1 = Math.min(frame.width(), x + width);
        int y1 = Math.min(frame.height(), y + height);
        if (x1 <= x0 || y1 <= y0) {
            return new Sheet(0, 0, 1, 1, new int[1]);
        }
        int[] part = new int[(x1 - x0) * (y1 - y0)];
        for (int row = y0; row < y1; row++) {
            System.arraycopy(argb, (row - y) * width + x0 - x, part, (row - y0) * (x1 - x0), x1 - x0);
        }
        return new Sheet(x0, y0, x1 - x0, y1 - y0, part).cropped();
    }

    public int x() {
        return x;
    }

    public int y() {
        return y;
    }

    /** Pixels of its own from left to right. */
    public int width() {
        return width;
    }

    /** Pixels of its own from top to bottom. */
    public int height() {
        return height;
    }

    /** Pixels of the picture that one of its own spans on each side: 1 unless it is coarse. */
    public int step() {
        return step;
    }

    /** The pixels themselves. */
    public int[] argb() {
        return argb;
    }

    /** Whether nothing is on it. */
    public boolean clear() {
        return Arrays.stream(argb).allMatch(p -> p == 0);
    }

    /** The pixels as a picture, always the same one; from now on nobody may write into the sheet. */
    public Picture picture() {
        Picture known = picture;
        if (known == null) {
            known = Picture.ofArgb(width, height, argb);
            picture = known;
        }
        return known;
    }

    private boolean clearRow(int row) {
        for (int i = row * width; i < (row + 1) * width; i++) {
            if (argb[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private Sheet checked() {
        if (width < 1 || height < 1 || step < 1 || argb.length != width * height) {
            throw new IllegalArgumentException("A sheet of " + width + " × " + height + " does not fit its pixels.");
        }
        return this;
    }
}
