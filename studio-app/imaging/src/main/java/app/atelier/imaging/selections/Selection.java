package app.atelier.imaging.selections;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.DistanceField;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.wording.Wording;
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
    private static final Wording WORDS = Wording.of(Selection.class);

    /** How far an edge can be moved or softened, in pixels. */
    private static final double FARTHEST = 5000;

    /** A Gaussian edge of standard deviation 1 rises by this in one pixel at its middle. */
    private static final double SLOPE = 1 / Math.sqrt(2 * Math.PI);

    private static final int OUTLINE_SIDE = 2048;

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
            throw WORDS.refusal("polygon.points");
        }
        for (Point2D point : points) {
            if (!Double.isFinite(point.getX()) || !Double.isFinite(point.getY())) {
                throw WORDS.refusal("polygon.numbers");
            }
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
        int[] argb = picture.argb();
        byte[] coverage = new byte[argb.length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (argb[i] >>> 24);
        }
        return new Selection(Mask.of(picture.width(), picture.height(), coverage));
    }

    /**
     * Where a layer has colour, at its place and as far as it is opaque; its filters, mask and opacity do not count.
     *
     * @throws IllegalArgumentException if the document has no such layer
     */
    public static Selection ofLayer(Document document, String layerId, Renderer renderer) {
        Layer layer = document.layer(layerId)
                .orElseThrow(() -> new IllegalArgumentException(WORDS.get("layer.unknown", layerId)));
        Layer plain = layer.withInfo(LayerInfo.named(layer.id(), layer.info().name()));
        Document alone = document.withLayers(List.of(plain)).withGeometry(Geometry.IDENTITY);
        return opaqueParts(renderer.render(alone));
    }

    public int width() {
        return mask.width();
    }

    public int height() {
        return mask.height();
    }

    public boolean empty() {
        return mask.bounds().isEmpty();
    }

    public Selection inverted() {
        return new Selection(mask.inverted());
    }

    /** Larger by a number of pixels, with round corners; smaller if it is negative. */
    public Selection grown(double pixels) {
        require("grow", pixels, -FARTHEST, FARTHEST);
        if (pixels == 0) {
            return this;
        }
        // Beside what is selected there is a pixel that is not, as far as the document goes.
        int reach = pixels < 0 ? 2 : (int) Math.ceil(pixels) + 2;
        return SelectedPart.changed(
                this,
                reach,
                1,
                part -> pixels < 0 ? part.inverted().grownWhole(-pixels).inverted() : part.grownWhole(pixels));
    }

    private Selection grownWhole(double pixels) {
        float[] distance = DistanceField.toShape(plane(), width(), height(), Bands.ALL);
        byte[] before = mask.coverage();
        byte[] coverage = new byte[distance.length];
        for (int i = 0; i < coverage.length; i++) {
            int near = (int) Math.round(255 * Math.clamp(pixels - distance[i] + 1, 0.0, 1.0));
            coverage[i] = (byte) Math.max(near, before[i] & 255);
        }
        return new Selection(Mask.of(width(), height(), coverage));
    }

    /** With a soft edge; sigma in pixels. */
    public Selection feathered(double sigma) {
        require("feather", sigma, 0, FARTHEST);
        if (sigma == 0) {
            return this;
        }
        return SelectedPart.changed(
                this, GaussianBlur.reach(sigma), GaussianBlur.grid(sigma), part -> part.featheredWhole(sigma));
    }

    private Selection featheredWhole(double sigma) {
        float[] plane = plane();
        GaussianBlur.blur(plane, width(), height(), sigma);
        byte[] coverage = new byte[plane.length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) Math.round(255 * plane[i]);
        }
        return new Selection(Mask.of(width(), height(), coverage));
    }

    /** With corners rounded and small holes and specks gone; the larger {@code pixels}, the smoother. */
    public Selection smoothed(double pixels) {
        require("smooth", pixels, 0, FARTHEST);
        if (pixels == 0) {
            return this;
        }
        return SelectedPart.changed(
                this, GaussianBlur.reach(pixels), GaussianBlur.grid(pixels), part -> part.smoothedWhole(pixels));
    }

    private Selection smoothedWhole(double pixels) {
        float[] plane = plane();
        GaussianBlur.blur(plane, width(), height(), pixels);
        // Steep again, so that the edge is one pixel wide as it was.
        float steep = (float) Math.max(1, pixels / SLOPE);
        byte[] coverage = new byte[plane.length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) Math.round(255 * Math.clamp((plane[i] - 0.5f) * steep + 0.5f, 0f, 1f));
        }
        return new Selection(Mask.of(width(), height(), coverage));
    }

    /** A band along the edge, half of its width to either side. */
    public Selection border(double pixels) {
        require("border", pixels, 0, FARTHEST);
        return grown(pixels / 2).minus(grown(-pixels / 2));
    }

    /**
     * The line around what is selected, in document pixels, for drawing: along the edges of pixels, or for large
     * documents of small squares of pixels. Holes have lines of their own.
     */
    public Path2D outline() {
        return outline(Math.max(1, Math.max(width(), height()) / (double) OUTLINE_SIDE));
    }

    /** As {@link #outline()}, in steps of so many document pixels (1 or more): 1 / scale for a view of that scale. */
    public Path2D outline(double step) {
        require("step", step, 0, FARTHEST);
        return Outline.of(mask, Math.max(1, step), Bands.ALL);
    }

    /** This joined with a newer selection. */
    public Selection joined(Selection newer, Joining how) {
        return switch (how) {
            case REPLACE -> newer;
            case ADD -> plus(newer);
            case SUBTRACT -> minus(newer);
            case INTERSECT -> common(newer);
        };
    }

    private static void require(String key, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw WORDS.refusal("range", WORDS.get(key), low, high, value);
        }
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
            throw WORDS.refusal("joined.sizes");
        }
        byte[] own = mask.coverage();
        byte[] its = other.mask.coverage();
        byte[] coverage = new byte[own.length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) rule.applyAsInt(own[i] & 255, its[i] & 255);
        }
        return new Selection(Mask.of(width(), height(), coverage));
    }

    private float[] plane() {
        byte[] coverage = mask.coverage();
        float[] plane = new float[coverage.length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (coverage[i] & 255) / 255f;
        }
        return plane;
    }
}
