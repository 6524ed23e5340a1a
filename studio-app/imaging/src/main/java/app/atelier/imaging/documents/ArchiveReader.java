package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.edits.Contents;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.Selections;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.text.Fonts;
import app.atelier.imaging.text.Text;
import app.atelier.imaging.vectors.Svg;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads documents out of a container or a journal; equal names give the same picture. */
final class ArchiveReader {
    /** Layers and groups of one document. */
    static final int MAX_LAYERS = 20_000;

    private static final String MISSING = "missing";

    private final Source source;
    private final PictureParts parts;
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<String, Mask> masks = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** The number to try next for a further layer of an id. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> troubles = new ArrayList<>();
    private int width;
    private int height;

    ArchiveReader(Source source, PictureReader reader) {
        this.source = source;
        this.parts = new PictureParts(source, reader, troubles);
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
            throw new UnreadableDocumentException(WORDS.get("archive.none"));
        }
        try {
            return read(JsonMapper.builder().build().readTree(json));
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableDocumentException(WORDS.get("archive.description"), e);
        }
    }

    /** What was not as it should be and was mended, a sentence each. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** A document of its description. */
    Document read(JsonNode root) throws UnreadableDocumentException {
        try {
            int version = root.path("version").asInt(0);
            if (version > DocumentStore.VERSION) {
                throw new UnreadableDocumentException(WORDS.get("archive.newer", version, DocumentStore.VERSION));
            }
            width = root.path("width").asInt();
            height = root.path("height").asInt();
            Picture.requireSize(width, height);
            Geometry geometry = GeometryFields.read(root.path("geometry"));
            return new Document(width, height, layers(root.path("layers"), 0), geometry, format(root))
                    .withSelections(selections(root));
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(WORDS.get("archive.damaged", e.getMessage()), e);
        }
    }

    private static PixelFormat format(JsonNode root) {
        Depth depth = Depth.of(root.path("depth").asText("u8"));
        return new PixelFormat(depth, ColourSpace.of(root.path("space").asText(ColourSpace.SRGB.id())));
    }

    /** A layer of its description, for a document of that size. */
    Layer layer(JsonNode node, int documentWidth, int documentHeight) throws UnreadableDocumentException {
        width = documentWidth;
        height = documentHeight;
        return layers(JsonMapper.builder().build().createArrayNode().add(node), 0)
                .getFirst();
    }

    private Selections selections(JsonNode root) throws UnreadableDocumentException {
        Map<String, Mask> saved = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : root.path("selections").properties()) {
            Mask mask = mask(entry.getValue().asText(), entry.getKey());
            if (mask != null) {
                saved.put(entry.getKey(), mask);
            }
        }
        JsonNode active = root.path("selection");
        return new Selections(active.isTextual() ? mask(active.asText(), "selection") : null, saved);
    }

    private List<Layer> layers(JsonNode list, int depth) throws UnreadableDocumentException {
        if (depth > Document.MAX_DEPTH) {
            throw new UnreadableDocumentException(WORDS.get("archive.deep", Document.MAX_DEPTH));
        }
        List<Layer> layers = new ArrayList<>();
        for (JsonNode node : list) {
            LayerInfo info = info(node);
            String type = node.path("type").asText();
            layers.add(
                    switch (type) {
                        case "picture" -> pictureLayer(node, info);
                        case "text" -> textLayer(node, info);
                        case "shape" ->
                            new ShapeLayer(
                                    info,
                                    Contents.figure(node.path("figure")),
                                    Contents.fill(node.path("fill")),
                                    Contents.pen(node.path("pen")),
                                    placement(node.path("placement")));
                        case "vector" ->
                            new VectorLayer(info, Svg.of(node.path("svg").asText()), placement(node.path("placement")));
                        case "group" ->
                            new GroupLayer(
                                    info,
                                    layers(node.path("layers"), depth + 1),
                                    node.path("isolated").asBoolean(true));
                        case "adjustment" ->
                            new AdjustmentLayer(info, Operations.adjustments(node.path("adjustments")));
                        default -> throw new UnreadableDocumentException(WORDS.get("archive.kind", type));
                    });
        }
        return layers;
    }

    private TextLayer textLayer(JsonNode node, LayerInfo info) {
        Text text = Contents.text(node.path("text"));
        Fonts.problem(text).filter(problem -> !troubles.contains(problem)).ifPresent(troubles::add);
        return new TextLayer(info, text, placement(node.path("placement")));
    }

    private LayerInfo info(JsonNode node) throws UnreadableDocumentException {
        Map<String, String> notes = new TreeMap<>();
        node.path("notes")
                .properties()
                .forEach(note -> notes.put(note.getKey(), note.getValue().asText()));
        String name = node.path("name").asText();
        String maskName = node.path("mask").asText("");
        Mask mask = mask(maskName, name, node.path("maskMovement"));
        Mask resting = mask(node.path("restingMask").asText(""), name, node.path("maskMovement"));
        return new LayerInfo(
                unique(node.path("id").asText(), name),
                name,
                // Without its mask a layer would show what it was to hide.
                node.path("visible").asBoolean(true) && (mask != null || maskName.isEmpty()),
                (float) node.path("opacity").asDouble(1),
                BlendMode.of(node.path("blendMode").asText(BlendMode.NORMAL.id())),
                mask,
                node.path("clipped").asBoolean(),
                node.path("locked").asBoolean(),
                notes,
                Operations.filters(node.path("filters")),
                resting,
                node.path("maskLinked").asBoolean(true),
                node.path("inFocus").asBoolean());
    }

    /**
     * A layer's mask at its place; where that cannot be, it lies where it was made.
     *
     * @param movement six numbers, or missing where the mask was not moved
     */
    private @Nullable Mask mask(String name, String layer, JsonNode movement) throws UnreadableDocumentException {
        Mask mask = name.isEmpty() ? null : mask(name, layer);
        if (mask == null || movement.isMissingNode()) {
            return mask;
        }
        double[] map = new double[6];
        for (int i = 0; i < map.length; i++) {
            map[i] = movement.path(i).asDouble(Double.NaN);
        }
        try {
            return mask.moved(new AffineTransform(map));
        } catch (IllegalArgumentException e) {
            troubles.add(WORDS.get("archive.mask-place", layer));
            return mask;
        }
    }

    private static Placement placement(JsonNode node) {
        return new Placement(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                node.path("scaleX").asDouble(1),
                node.path("scaleY").asDouble(1),
                node.path("rotationDegrees").asDouble());
    }

    private String unique(String id, String name) throws UnreadableDocumentException {
        String free = id;
        while (!ids.add(free)) {
            free = id + "-" + numbers.merge(id, 2, (tried, first) -> tried + 1);
        }
        if (ids.size() > MAX_LAYERS) {
            throw new UnreadableDocumentException(WORDS.get("archive.large"));
        }
        if (!free.equals(id)) {
            troubles.add(WORDS.get("archive.twice", id, name));
        }
        return free;
    }

    /** One whose picture cannot be had is empty, and says so in its notes. */
    private PictureLayer pictureLayer(JsonNode node, LayerInfo info) throws UnreadableDocumentException {
        String name = node.path("picture").asText();
        Placement placement = placement(node.path("placement"));
        Picture picture = picture(name, info.name());
        return picture == null
                ? new PictureLayer(info.withNote(MISSING, name), Picture.transparent(1, 1), placement)
                : new PictureLayer(info, picture, placement);
    }

    private @Nullable Picture picture(String name, String layer) throws UnreadableDocumentException {
        Picture known = pictures.get(name);
        if (known != null) {
            return known;
        }
        Picture picture = source.pixels(name) instanceof Picture held ? held : parts.decode(name, layer, "picture");
        if (picture != null) {
            pictures.put(name, picture);
        }
        return picture;
    }

    private @Nullable Mask mask(String name, String layer) throws UnreadableDocumentException {
        Mask known = masks.get(name);
        if (known != null) {
            return known;
        }
        Mask mask = null;
        if (source.pixels(name) instanceof Mask held) {
            mask = held;
        } else {
            Picture picture = parts.decode(name, layer, "mask");
            mask = picture == null ? null : fitting(MaskPictures.mask(picture), layer);
        }
        if (mask != null) {
            masks.put(name, mask);
        }
        return mask;
    }

    private Mask fitting(Mask mask, String layer) {
        if (mask.width() == width && mask.height() == height) {
            return mask;
        }
        troubles.add(WORDS.get("archive.mask-size", layer, mask.width(), mask.height(), width, height));
        return MaskPictures.fitted(mask, width, height);
    }
}
