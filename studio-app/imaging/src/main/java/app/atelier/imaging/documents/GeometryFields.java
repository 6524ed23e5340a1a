package app.atelier.imaging.documents;

import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.Resize;
import app.atelier.imaging.resample.Interpolation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Geometry in the description of a document; what it does not use is not written, so that older files stay the same. */
final class GeometryFields {
    private GeometryFields() {}

    static void write(Geometry geometry, ObjectNode node) {
        Crop crop = geometry.crop();
        if (crop != null) {
            rectangle(node.putObject("crop"), crop.x(), crop.y(), crop.width(), crop.height());
        }
        node.put("quarterTurns", geometry.quarterTurns());
        node.put("straightenDegrees", geometry.straightenDegrees());
        node.put("flipHorizontal", geometry.flipHorizontal());
        node.put("flipVertical", geometry.flipVertical());
        Perspective perspective = geometry.perspective();
        if (perspective != null) {
            ObjectNode corners = node.putObject("perspective");
            corner(corners, "upperLeft", perspective.upperLeft());
            corner(corners, "upperRight", perspective.upperRight());
            corner(corners, "lowerRight", perspective.lowerRight());
            corner(corners, "lowerLeft", perspective.lowerLeft());
        }
        Canvas canvas = geometry.canvas();
        if (canvas != null) {
            rectangle(node.putObject("canvas"), canvas.x(), canvas.y(), canvas.width(), canvas.height());
        }
        Resize resize = geometry.resize();
        if (resize != null) {
            resize(node.putObject("resize"), resize);
        }
    }

    private static void resize(ObjectNode node, Resize resize) {
        if (resize.width() != null) {
            node.put("width", resize.width());
        }
        if (resize.height() != null) {
            node.put("height", resize.height());
        }
        if (resize.longSide() != null) {
            node.put("longSide", resize.longSide());
        }
        if (resize.percent() != null) {
            node.put("percent", resize.percent());
        }
        node.put("kernel", resize.kernel().id());
    }

    private static void rectangle(ObjectNode node, int x, int y, int width, int height) {
        node.put("x", x).put("y", y).put("width", width).put("height", height);
    }

    private static void corner(ObjectNode node, String name, Perspective.Corner corner) {
        node.putObject(name).put("x", corner.x()).put("y", corner.y());
    }

    /** @throws IllegalArgumentException if values are out of range */
    static Geometry read(JsonNode node) {
        JsonNode c = node.path("crop");
        JsonNode p = node.path("perspective");
        JsonNode s = node.path("canvas");
        JsonNode r = node.path("resize");
        return new Geometry(
                c.isObject() ? new Crop(whole(c, "x"), whole(c, "y"), whole(c, "width"), whole(c, "height")) : null,
                node.path("quarterTurns").asInt(),
                node.path("straightenDegrees").asDouble(),
                node.path("flipHorizontal").asBoolean(),
                node.path("flipVertical").asBoolean(),
                p.isObject()
                        ? new Perspective(
                                corner(p, "upperLeft"),
                                corner(p, "upperRight"),
                                corner(p, "lowerRight"),
                                corner(p, "lowerLeft"))
                        : null,
                s.isObject() ? new Canvas(whole(s, "x"), whole(s, "y"), whole(s, "width"), whole(s, "height")) : null,
                r.isObject() ? resize(r) : null);
    }

    private static Resize resize(JsonNode node) {
        String kernel = node.path("kernel").asText(Interpolation.LANCZOS3.id());
        return new Resize(
                optional(node, "width"),
                optional(node, "height"),
                optional(node, "longSide"),
                node.has("percent") ? (Double) node.path("percent").asDouble() : null,
                Interpolation.of(kernel));
    }

    private static @Nullable Integer optional(JsonNode node, String name) {
        return node.has(name) ? (Integer) node.path(name).asInt() : null;
    }

    private static int whole(JsonNode node, String name) {
        return node.path(name).asInt();
    }

    private static Perspective.Corner corner(JsonNode node, String name) {
        // A corner that is missing is not a number, which the record refuses.
        return new Perspective.Corner(
                node.path(name).path("x").asDouble(Double.NaN),
                node.path(name).path("y").asDouble(Double.NaN));
    }
}
