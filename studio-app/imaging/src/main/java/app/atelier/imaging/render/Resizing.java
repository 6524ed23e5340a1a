package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Resize;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;

/**
 * Draws documents that are resized in the end: at full size (and whenever pixels become larger) the document is drawn as
 * large as it is and then resized by the kernel asked for, strip by strip; smaller previews are drawn at once.
 */
final class Resizing {
    private static final int STRIP_PIXELS = 6_000_000;

    private final Renderer renderer;
    private final Bands bands;

    Resizing(Renderer renderer, Bands bands) {
        this.renderer = renderer;
        this.bands = bands;
    }

    /** Whether a view needs the kernel. */
    static boolean needed(Document document, double scale) {
        Resize resize = document.geometry().resize();
        if (resize == null) {
            return false;
        }
        boolean same =
                document.outputWidth() == document.frameWidth() && document.outputHeight() == document.frameHeight();
        boolean larger = document.outputWidth() * scale > document.frameWidth()
                || document.outputHeight() * scale > document.frameHeight();
        return !same && (scale >= 1 || larger);
    }

    /** Fills the part of the target that lies in {@code inside}. */
    void draw(Document document, Resize resize, Rectangle inside, Rectangle output, Target target) {
        double stepX = document.frameWidth() / (double) output.width;
        double stepY = document.frameHeight() / (double) output.height;
        Document unresized = document.withGeometry(document.geometry().withResize(null));
        int reachX = (int) Math.ceil(resize.kernel().reach(stepX)) + 1;
        int reachY = (int) Math.ceil(resize.kernel().reach(stepY)) + 1;
        int rows = rows(inside, stepX, stepY);
        Rectangle frame = new Rectangle(0, 0, document.frameWidth(), document.frameHeight());
        for (int y = inside.y; y < inside.y + inside.height; y += rows) {
            int count = Math.min(rows, inside.y + inside.height - y);
            int left = (int) Math.floor(inside.x * stepX) - reachX;
            int top = (int) Math.floor(y * stepY) - reachY;
            int right = (int) Math.ceil((inside.x + inside.width) * stepX) + reachX;
            int bottom = (int) Math.ceil((y + count) * stepY) + reachY;
            Rectangle part = new Rectangle(left, top, right - left, bottom - top).intersection(frame);
            Picture base = renderer.render(unresized, part, 1);
            Window window =
                    new Window(inside.x * stepX - part.x, y * stepY - part.y, stepX, stepY, inside.width, count);
            int first = y;
            Resampler.sample(
                    base,
                    window,
                    resize.kernel(),
                    bands,
                    (row, rgba) -> target.row(inside.x, first + row, rgba, inside.width));
        }
    }

    private static int rows(Rectangle inside, double stepX, double stepY) {
        double each = Math.max(1, inside.width * Math.max(1, stepX) * Math.max(stepY, 1e-3));
        return Math.clamp((long) (STRIP_PIXELS / each), 16, Math.max(16, inside.height));
    }
}
