package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads documents out of a container or a journal; equal names give the same picture. */
final class ArchiveReader {
    private static final int MAX_DEPTH = 64;

    private final Source source;
    private final PictureReader reader;
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<String, Mask> masks = new HashMap<>();

    ArchiveReader(Source source, PictureReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /** Gives the bytes of what is stored under a name, or null. */
    @FunctionalInterface
    interface Source {
        byte @Nullable [] content(String name) throws UnreadableDocumentException;

        /** The picture or mask of a name where the source has it as such, else null. */
        default @Nullable Object pixels(String name) throws UnreadableDocumentException {
            return null;
        }
    }

    Document read() throws UnreadableDocumentException {
        byte[] json = source.content("document.json");
        if (json == null) {
            throw new UnreadableDocumentException("This is not a document of Atelier.");
        }
        try {
            return read(JsonMapper.builder().build().readTree(json));
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableDocumentException("The document is damaged: its description cannot be read.", e);
        }
    }

    /** A document of its description. */
    Document read(JsonNode root) throws UnreadableDocumentException {
        try {
            int version = root.path("version").asInt(0);
            if (version > DocumentStore.VERSION) {
                throw new UnreadableDocumentException(
                        "This document was saved by a newer version of Atelier (format %d, this one reads %d)."
                                .formatted(version, DocumentStore.VERSION));
            }
            return new Document(
                    root.path("width").asInt(),
                    root.path("height").asInt(),
                    layers(root.path("layers"), 0),
                    geometry(root.path("geometry")));
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException("The document is damaged: " + e.getMessage(), e);
        }
    }

    private static Geometry geometry(JsonNode node) {
        JsonNode c = node.path("crop");
        Crop crop = c.isObject()
                ? new Crop(
                        c.path("x").asInt(),
                        c.path("y").asInt(),
                        c.path("width").asInt(),
                        c.path("height").asInt())
                : null;
        return new Geometry(
                crop,
                node.path("quarterTurns").asInt(),
                node.path("straightenDegrees").asDouble(),
                node.path("flipHorizontal").asBoolean(),
                node.path("flipVertical").asBoolean());
    }

    private List<Layer> layers(JsonNode list, int depth) throws UnreadableDocumentException {
        if (depth > MAX_DEPTH) {
            throw new UnreadableDocumentException("The document is damaged: its groups lie too deep.");
        }
        List<Layer> layers = new ArrayList<>();
        for (JsonNode node : list) {
            LayerInfo info = info(node);
            String type = node.path("type").asText();
            layers.add(
                    switch (type) {
                        case "picture" ->
                            new PictureLayer(
                                    info,
                                    picture(node.path("picture").asText(), info),
                                    placement(node.path("placement")));
                        case "group" -> new GroupLayer(info, layers(node.path("layers"), depth + 1));
                        case "adjustment" -> new AdjustmentLayer(info, adjustments(node.path("adjustments")));
                        default ->
                            throw new UnreadableDocumentException(
                                    "The document has a layer of a kind that is not known: “" + type + "”.");
                    });
        }
        return layers;
    }

    private LayerInfo info(JsonNode node) throws UnreadableDocumentException {
        Map<String, String> notes = new TreeMap<>();
        node.path("notes")
                .properties()
                .forEach(note -> notes.put(note.getKey(), note.getValue().asText()));
        List<Filter> filters = new ArrayList<>();
        for (JsonNode filter : node.path("filters")) {
            filters.add(Operations.filter(filter));
        }
        return new LayerInfo(
                node.path("id").asText(),
                node.path("name").asText(),
                node.path("visible").asBoolean(true),
                (float) node.path("opacity").asDouble(1),
                BlendMode.of(node.path("blendMode").asText(BlendMode.NORMAL.id())),
                mask(node.path("mask").asText("")),
                node.path("clipped").asBoolean(),
                node.path("locked").asBoolean(),
                notes,
                filters);
    }

    private static Placement placement(JsonNode node) {
        return new Placement(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                node.path("scaleX").asDouble(1),
                node.path("scaleY").asDouble(1),
                node.path("rotationDegrees").asDouble());
    }

    private static List<Adjustment> adjustments(JsonNode list) {
        List<Adjustment> adjustments = new ArrayList<>();
        for (JsonNode node : list) {
            adjustments.add(Operations.adjustment(node));
        }
        return adjustments;
    }

    private Picture picture(String name, LayerInfo info) throws UnreadableDocumentException {
        Picture known = pictures.get(name);
        if (known != null) {
            return known;
        }
        Picture picture = source.pixels(name) instanceof Picture held ? held : decode(name, info.name());
        pictures.put(name, picture);
        return picture;
    }

    private @Nullable Mask mask(String name) throws UnreadableDocumentException {
        if (name.isEmpty()) {
            return null;
        }
        Mask known = masks.get(name);
        if (known != null) {
            return known;
        }
        Mask mask = source.pixels(name) instanceof Mask held ? held : MaskPictures.mask(decode(name, name));
        masks.put(name, mask);
        return mask;
    }

    private Picture decode(String name, String layer) throws UnreadableDocumentException {
        byte[] content = source.content(name);
        if (content == null) {
            throw new UnreadableDocumentException("The document lacks the picture of the layer “" + layer + "”.");
        }
        try {
            return reader.read(content).picture();
        } catch (UnreadablePictureException e) {
            throw new UnreadableDocumentException(
                    "The picture of the layer “" + layer + "” is damaged: " + e.getMessage(), e);
        }
    }
}
