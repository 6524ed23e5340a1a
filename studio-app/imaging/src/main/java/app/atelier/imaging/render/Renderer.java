package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.Document;
import java.awt.Rectangle;

/**
 * Draws documents. One renderer may be used by several threads; what it draws depends only on its arguments.
 */
public final class Renderer {
    private final Bands bands;
    private final Rows rows;
    private final PointRows points;

    /** A renderer that uses all processors and the fastest passes. */
    public Renderer() {
        this(Bands.ALL, Rows.preferred(), PointRows.preferred());
    }

    public Renderer(Bands bands, Rows rows, PointRows points) {
        this.bands = bands;
        this.rows = rows;
        this.points = points;
    }

    /** The whole document at full size. */
    public Picture render(Document document) {
        return render(document, 1);
    }

    /**
     * The whole document at a scale; the size is that of the output times the scale, rounded, at least one pixel.
     *
     * @throws IllegalArgumentException if the scale is not above 0 or the result would be too large
     */
    public Picture render(Document document, double scale) {
        requireScale(scale);
        int width = Math.max(1, (int) Math.round(document.outputWidth() * scale));
        int height = Math.max(1, (int) Math.round(document.outputHeight() * scale));
        return render(document, new Rectangle(0, 0, width, height), scale);
    }

    /**
     * A part of {@link #render(Document, double)}, the same pixels.
     *
     * @param region in pixels of the output at that scale; what lies outside the output is transparent
     */
    public Picture render(Document document, Rectangle region, double scale) {
        requireScale(scale);
        Picture.requireSize(region.width, region.height);
        View view = View.of(document, scale);
        int[] result = new int[region.width * region.height];
        Rectangle inside = region.intersection(view.output());
        if (!inside.isEmpty()) {
            Region drawn = new Painter(view, bands, rows, points).stack(document.layers(), inside);
            bands.run(inside.height, (from, to) -> {
                for (int y = from; y < to; y++) {
                    int at = (inside.y - region.y + y) * region.width + inside.x - region.x;
                    rows.pack(
                            drawn.surface().r,
                            drawn.surface().g,
                            drawn.surface().b,
                            drawn.surface().a,
                            y * inside.width,
                            result,
                            at,
                            inside.width);
                }
            });
        }
        return Picture.ofArgb(region.width, region.height, result);
    }

    private static void requireScale(double scale) {
        if (!(scale > 0 && scale <= 64)) {
            throw new IllegalArgumentException("The scale must be above 0 and at most 64, not " + scale + ".");
        }
    }
}
