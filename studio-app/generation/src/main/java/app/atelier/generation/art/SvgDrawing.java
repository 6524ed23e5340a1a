package app.atelier.generation.art;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One parsed SVG and the part of its view box that is visible. */
final class SvgDrawing {
    /** Alpha below which a pixel counts as empty: soft shadows round 3-D pictures end there. */
    private static final int FAINTEST = 8;

    private static final int MEASURE = 256;

    private final SVGDocument document;
    private final Rectangle2D visible;

    private SvgDrawing(SVGDocument document, Rectangle2D visible) {
        this.document = document;
        this.visible = visible;
    }

    static SvgDrawing parse(String id, String svg) {
        SVGDocument document;
        try {
            document = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
        } catch (RuntimeException e) {
            throw new DamagedArtException("The picture “" + id + "” is damaged in the art pack.", e);
        }
        if (document == null) {
            throw new DamagedArtException("The picture “" + id + "” is damaged in the art pack.");
        }
        Rectangle2D whole = new Rectangle2D.Double(0, 0, 1, 1);
        int[] box = bounds(paint(document, whole, MEASURE, MEASURE));
        if (box == null) {
            throw new DamagedArtException("The picture “" + id + "” draws nothing.");
        }
        return new SvgDrawing(
                document,
                new Rectangle2D.Double(
                        box[0] / (double) MEASURE,
                        box[1] / (double) MEASURE,
                        (box[2] - box[0]) / (double) MEASURE,
                        (box[3] - box[1]) / (double) MEASURE));
    }

    /** The visible part, drawn at that height, in premultiplied ARGB. One thread at a time: documents keep state. */
    synchronized BufferedImage draw(int height) {
        int width = Math.max(1, (int) Math.round(height * visible.getWidth() / visible.getHeight()));
        return paint(document, visible, width, height);
    }

    /** Share of the view box that is visible, 0 to 1 on both axes. */
    Rectangle2D visible() {
        return (Rectangle2D) visible.clone();
    }

    private static BufferedImage paint(SVGDocument document, Rectangle2D part, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            double w = width / part.getWidth();
            double h = height / part.getHeight();
            g.translate(-part.getX() * w, -part.getY() * h);
            // a box as fine as the largest pictures, so that nothing is rounded to the units of small view boxes
            g.scale(w / 1024, h / 1024);
            document.render((Component) null, g, new ViewBox(0, 0, 1024, 1024));
        } finally {
            g.dispose();
        }
        return image;
    }

    private static int @Nullable [] bounds(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int w = image.getWidth();
        int left = w;
        int top = image.getHeight();
        int right = -1;
        int bottom = -1;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 >= FAINTEST) {
                left = Math.min(left, i % w);
                right = Math.max(right, i % w);
                top = Math.min(top, i / w);
                bottom = Math.max(bottom, i / w);
            }
        }
        return right < 0 ? null : new int[] {left, top, right + 1, bottom + 1};
    }
}
