package app.atelier.desktop.edit;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.selections.Selection;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.awt.geom.Point2D;
import java.util.List;

/** A part of a document as data, in document pixels. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "area")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Area.Rectangle.class, name = "rectangle"),
    @JsonSubTypes.Type(value = Area.Ellipse.class, name = "ellipse"),
    @JsonSubTypes.Type(value = Area.Polygon.class, name = "polygon"),
    @JsonSubTypes.Type(value = Area.Wand.class, name = "wand"),
    @JsonSubTypes.Type(value = Area.Colours.class, name = "colours"),
    @JsonSubTypes.Type(value = Area.LayerShape.class, name = "layer"),
    @JsonSubTypes.Type(value = Area.MaskShape.class, name = "mask")
})
sealed interface Area {
    Selection in(Document document);

    /** The tool it is drawn with; its name says what the step did. */
    String word();

    /** Whether the picture must be looked at. */
    default boolean looks() {
        return false;
    }

    record Rectangle(double x, double y, double width, double height) implements Area {
        @Override
        public Selection in(Document document) {
            return Selection.rectangle(document.width(), document.height(), x, y, width, height);
        }

        @Override
        public String word() {
            return "rectangle";
        }
    }

    record Ellipse(double x, double y, double width, double height) implements Area {
        @Override
        public Selection in(Document document) {
            return Selection.ellipse(document.width(), document.height(), x, y, width, height);
        }

        @Override
        public String word() {
            return "ellipse";
        }
    }

    /** @param points x and y by turns, at least three points */
    record Polygon(List<Double> points, boolean free) implements Area {
        public Polygon {
            points = List.copyOf(points);
        }

        @Override
        public Selection in(Document document) {
            var corners = new java.util.ArrayList<Point2D>();
            for (int i = 0; i + 1 < points.size(); i += 2) {
                corners.add(new Point2D.Double(points.get(i), points.get(i + 1)));
            }
            return Selection.polygon(document.width(), document.height(), corners);
        }

        @Override
        public String word() {
            return free ? "lasso" : "polygon";
        }
    }

    /**
     * Pixels that look like the one that was pointed at.
     *
     * @param tolerance 0 to 1
     * @param connected whether they must hang together with it
     */
    record Wand(double x, double y, double tolerance, boolean connected) implements Area {
        @Override
        public Selection in(Document document) {
            return Selection.wand(seen(document), (int) Math.floor(x), (int) Math.floor(y), tolerance, connected);
        }

        @Override
        public String word() {
            return "wand";
        }

        @Override
        public boolean looks() {
            return true;
        }
    }

    /** @param range 0 to 1 */
    record Colours(int rgb, double range) implements Area {
        @Override
        public Selection in(Document document) {
            return Selection.colourRange(seen(document), rgb, range);
        }

        @Override
        public String word() {
            return "colours";
        }

        @Override
        public boolean looks() {
            return true;
        }
    }

    /** Where a layer has pixels. */
    record LayerShape(String layer) implements Area {
        @Override
        public Selection in(Document document) {
            var shape = document.layer(layer)
                    .map(found -> upright(document)
                            .withLayers(List.of(found.withInfo(found.info()
                                    .withVisible(true)
                                    .withOpacity(1)
                                    .withClipped(false)))))
                    .orElseGet(() -> upright(document).withLayers(List.of()));
            return Selection.opaqueParts(new Renderer().render(shape));
        }

        @Override
        public String word() {
            return "layer";
        }

        @Override
        public boolean looks() {
            return true;
        }
    }

    /** What the mask of a layer shows, also where it is switched off; nothing where there is none. */
    record MaskShape(String layer) implements Area {
        @Override
        public Selection in(Document document) {
            var info = document.layer(layer).map(Layer::info).orElse(null);
            var mask = info == null ? null : info.mask() == null ? info.restingMask() : info.mask();
            return mask == null ? Selection.nothing(document.width(), document.height()) : new Selection(mask);
        }

        @Override
        public String word() {
            return "mask";
        }
    }

    /** The picture as it is seen, in document pixels: without turns and crop. */
    private static Picture seen(Document document) {
        return new Renderer().composite(document);
    }

    private static Document upright(Document document) {
        return document.withGeometry(Geometry.IDENTITY);
    }
}
