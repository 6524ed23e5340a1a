package app.atelier.desktop.edit;

import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where layers lie on the page, which of them is at a point, and how they move together. Pure geometry. */
final class Page {
    private static final int SOLID = 64;
    private static final int FULL = 200;
    private static final int OPAQUE = 255;
    /** Lines of shapes are thin; whoever points beside one means it. */
    private static final double NEAR = 3;

    private static final double COVERS = .9;

    private Page() {}

    /** A layer's four corners in output pixels, clockwise from its own upper left. */
    static List<Point2D> corners(Document document, PlacedLayer layer) {
        var transform = document.toOutput().after(Homography.of(placed(layer)));
        var box = layer.box();
        return List.of(
                transform.apply(box.getMinX(), box.getMinY()),
                transform.apply(box.getMaxX(), box.getMinY()),
                transform.apply(box.getMaxX(), box.getMaxY()),
                transform.apply(box.getMinX(), box.getMaxY()));
    }

    /** A point of the output in document coordinates. */
    static Point2D toDocument(Document document, double x, double y) {
        return document.toOutput().inverse().apply(x, y);
    }

    /** A point of the document in pixels of the output. */
    static Point2D toOutput(Document document, Point2D point) {
        return document.toOutput().apply(point);
    }

    /** Whether a layer covers about the whole document, as skies and films do. */
    static boolean covers(Document document, PlacedLayer layer) {
        var bounds = placed(layer).createTransformedShape(layer.box()).getBounds2D();
        return bounds.getWidth() >= document.width() * COVERS && bounds.getHeight() >= document.height() * COVERS;
    }

    /**
     * The layer that somebody means who points there: the uppermost one that is solid there, things before grounds.
     *
     * @param x output pixels
     * @param y output pixels
     */
    static Optional<PlacedLayer> at(Document document, double x, double y) {
        var point = toDocument(document, x, y);
        return at(document, document.layers(), point, false).or(() -> at(document, document.layers(), point, true));
    }

    private static Optional<PlacedLayer> at(Document document, List<Layer> layers, Point2D point, boolean grounds) {
        for (var layer : layers.reversed()) {
            if (!layer.info().visible() || layer.info().locked()) {
                continue;
            }
            var found =
                    switch (layer) {
                        case GroupLayer group -> at(document, group.layers(), point, grounds);
                        case PlacedLayer picture when meant(document, picture, point, grounds) -> Optional.of(picture);
                        default -> Optional.<PlacedLayer>empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean meant(Document document, PlacedLayer layer, Point2D point, boolean grounds) {
        if (layer.info().blendMode() != BlendMode.NORMAL || Stack.shadow(layer) || covers(document, layer) != grounds) {
            return false;
        }
        return alpha(layer, point) * layer.info().opacity() >= (grounds ? FULL : SOLID);
    }

    private static int alpha(PlacedLayer placed, Point2D point) {
        if (!(placed instanceof PictureLayer layer)) {
            return placed.at(point.getX(), point.getY(), NEAR) ? OPAQUE : 0;
        }
        var inside = inverse(placed(layer)).transform(point, null);
        int x = (int) Math.floor(inside.getX());
        int y = (int) Math.floor(inside.getY());
        boolean within = x >= 0
                && y >= 0
                && x < layer.picture().width()
                && y < layer.picture().height();
        return within ? layer.picture().at(x, y) >>> 24 : 0;
    }

    /** Moves a layer and what belongs to it, or all of a group, by document pixels. */
    static Change moved(Document document, Layer layer, double dx, double dy) {
        if (layer instanceof PlacedLayer placed) {
            return together(document, placed, other -> other.placement().movedBy(dx, dy));
        }
        Map<String, Placement> placements = new LinkedHashMap<>();
        inside(layer)
                .forEach(inner -> placements.put(inner.id(), inner.placement().movedBy(dx, dy)));
        return new Change.Place(layer.id(), placements);
    }

    private static Stream<PlacedLayer> inside(Layer layer) {
        return switch (layer) {
            case PlacedLayer placed -> Stream.of(placed);
            case GroupLayer group -> group.layers().stream().flatMap(Page::inside);
            case AdjustmentLayer ignored -> Stream.empty();
        };
    }

    /**
     * Scales a layer and what belongs to it, along the layer's own axes, away from a point that stays.
     *
     * @param fixed document coordinates
     */
    static Change scaled(Document document, PlacedLayer layer, Point2D fixed, double factorX, double factorY) {
        double angle = Math.toRadians(layer.placement().rotationDegrees());
        var about = new AffineTransform();
        about.translate(fixed.getX(), fixed.getY());
        about.rotate(angle);
        about.scale(factorX, factorY);
        about.rotate(-angle);
        about.translate(-fixed.getX(), -fixed.getY());
        return together(document, layer, other -> {
            var old = other.placement();
            return centred(
                    other,
                    about,
                    new Placement(0, 0, old.scaleX() * factorX, old.scaleY() * factorY, old.rotationDegrees()));
        });
    }

    /** Turns a layer and what belongs to it about the layer's middle, by degrees clockwise. */
    static Change turned(Document document, PlacedLayer layer, double degrees) {
        var middle = middle(layer);
        var about = AffineTransform.getRotateInstance(Math.toRadians(degrees), middle.getX(), middle.getY());
        return together(document, layer, other -> {
            var old = other.placement();
            double turned = Math.IEEEremainder(old.rotationDegrees() + degrees, 360);
            return centred(other, about, new Placement(0, 0, old.scaleX(), old.scaleY(), turned));
        });
    }

    /** Mirrors a layer left to right, and what belongs to it about the same axis. */
    static Change mirrored(Document document, PlacedLayer layer) {
        return scaled(document, layer, middle(layer), -1, 1);
    }

    private static Change together(
            Document document, PlacedLayer layer, java.util.function.Function<PlacedLayer, Placement> placement) {
        Map<String, Placement> placements = new LinkedHashMap<>();
        placements.put(layer.id(), placement.apply(layer));
        for (String id : Stack.companions(document, layer.id())) {
            if (document.layer(id).orElse(null) instanceof PlacedLayer other && !covers(document, other)) {
                placements.put(id, placement.apply(other));
            }
        }
        return new Change.Place(layer.id(), placements);
    }

    private static Placement centred(PlacedLayer layer, AffineTransform about, Placement shape) {
        var middle = about.transform(middle(layer), null);
        return new Placement(
                middle.getX() - layer.box().getCenterX(),
                middle.getY() - layer.box().getCenterY(),
                shape.scaleX(),
                shape.scaleY(),
                shape.rotationDegrees());
    }

    /** The middle of a layer in document coordinates. */
    static Point2D middle(PlacedLayer layer) {
        var placement = layer.placement();
        return new Point2D.Double(
                placement.x() + layer.box().getCenterX(),
                placement.y() + layer.box().getCenterY());
    }

    /** From the layer's pixels to the document. */
    static AffineTransform placed(PlacedLayer layer) {
        return layer.toDocument();
    }

    static AffineTransform inverse(AffineTransform transform) {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
