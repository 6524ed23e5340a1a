package app.atelier.imaging.selections;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.DistanceField;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.layers.Mask;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * A part of a document, with soft edges where they are wanted. Immutable; every operation gives another. As it is a
 * {@link Mask}, it can be kept with a layer, saved with a document, and handed to tools.
 */
public record Selection(Mask mask) {

    public static Selection everything(int width, int height) {
        return new Selection(Mask.all(width, height));
    }

    public static Selection nothing(int width, int height) {
        return new Selection(Mask.of(width, height, new byte[width * height]));
    }

    /** A rectangle with smooth edges where it lies between pixels. */
    public static Selection rectangle(int width, int height, double x, double y, double w, double h) {
        return shape(width, height, new Rectangle2D.Double(x, y, w, h));
    }

    /** The ellipse inside a rectangle. */
    public static Selection ellipse(int width, int height, double x, double y, double w, double h) {
        return shape(width, height, new Ellipse2D.Double(x, y, w, h));
    }

    /** The inside of a line through points, closed by itself: a lasso drawn freely, or a polygon. */
    public static Selection polygon(int width, int height, List<Point2D> points) {
        if (points.size() < 3) {
            throw new IllegalArgumentException("A selection needs at least three points.");
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (Point2D point : points.subList(1, points.size())) {
            path.lineTo(point.getX(), point.getY());
        }
        path.closePath();
        return shape(width, height, path);
    }

    /** The inside of any shape, smoothed at its edge. */
    public static Selection shape(int width, int height, Shape shape) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(java.awt.Color.WHITE);
        g.fill(shape);
        g.dispose();
        byte[] coverage = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new Selection(Mask.of(width, height, coverage.clone()));
    }

    /**
     * The magic wand: pixels whose colour is close to that of one pixel and that hang together with it.
     *
     * @param picture what is seen, of the document's size
     * @param tolerance 0 to 1: the largest difference of a channel
     * @param connected false takes all pixels of such a colour, wherever they are
     */
    public static Selection wand(Picture picture, int x, int y, double tolerance, boolean connected) {
        if (x < 0 || y < 0 || x >= picture.width() || y >= picture.height()) {
            return nothing(picture.width(), picture.height());
        }
        return new Selection(Wand.select(picture, x, y, tolerance, connected));
    }

    /** All pixels by how close they are to a colour: fully at half the range, falling to nothing at its end. */
    public static Selection colourRange(Picture picture, int rgb, double range) {
        return new Selection(Wand.byColour(picture, rgb, range));
    }

    /** Where a picture that fills the document is opaque. */
    public static Selection opaqueParts(Picture picture) {
        byte[] coverage = new byte[picture.argb().length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (picture.argb()[i] >>> 24);
        }
        return new Selection(Mask.of(picture.width(), picture.height(), coverage));
    }

    public int width() {
        return mask.width();
    }

    public int height() {
        return mask.height();
    }

    public boolean empty() {
        for (byte b : mask.coverage()) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    public Selection inverted() {
        return new Selection(mask.inverted());
    }

    /** Larger by a number of pixels, with round corners; smaller if it is negative. */
    public Selection grown(double pixels) {
        if (pixels < 0) {
            return inverted().grown(-pixels).inverted();
        }
        float[] distance = DistanceField.toShape(plane(), width(), height(), Bands.ALL);
        byte[] coverage = new byte[distance.length];
        for (int i = 0; i < coverage.length; i++) {
            int near = (int) Math.round(255 * Math.clamp(pixels - distance[i] + 1, 0.0, 1.0));
            coverage[i] = (byte) Math.max(near, mask.coverage()[i] & 255);
        }
        return new Selection(Mask.of(width(), height(), coverage));
    }

    /** With a soft edge; sigma in pixels. */
    public Selection feathered(double sigma) {
        float[] plane = plane();
        GaussianBlur.blur(plane, width(), height(), sigma);
        byte[] coverage = new byte[plane.length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) Math.round(255 * plane[i]);
        }
        return new Selection(Mask.of(width(), height(), coverage));
    }

    /** What either selects. */
    public Selection plus(Selection other) {
        return joined(other, Math::max);
    }

    /** What this selects and the other does not. */
    public Selection minus(Selection other) {
        return joined(other, (a, b) -> Math.min(a, 255 - b));
    }

    /** What both select. */
    public Selection common(Selection other) {
        return joined(other, Math::min);
    }

    private Selection joined(Selection other, java.util.function.IntBinaryOperator rule) {
        if (other.width() != width() || other.height() != height()) {
            throw new IllegalArgumentException("Selections of documents of different sizes cannot be joined.");
        }
        byte[] coverage = new byte[mask.coverage().length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] =
                    (byte) rule.applyAsInt(mask.coverage()[i] & 255, other.mask.coverage()[i] & 255);
        }
        return new Selection(Mask.of(width(), height(), coverage));
    }

    private float[] plane() {
        float[] plane = new float[mask.coverage().length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (mask.coverage()[i] & 255) / 255f;
        }
        return plane;
    }
}
