package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one document into a container. */
final class ArchiveWriter {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;
    private final PictureWriter writer;
    private final Map<Object, String> names = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private int masks;

    ArchiveWriter(OutputStream out, PictureWriter writer) {
        this.out = out;
        this.writer = writer;
    }

    void write(Document document) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", DocumentStore.VERSION);
        root.put("width", document.width());
        root.put("height", document.height());
        geometry(document.geometry(), root.putObject("geometry"));
        layers(document.layers(), root.putArray("layers"));
        try (Archive archive = new Archive(out)) {
            archive.put("mimetype", DocumentStore.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            archive.put("document.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
            for (Map.Entry<String, Picture> entry : pictures.entrySet()) {
                byte[] png = writer.encode(entry.getValue(), PictureMetadata.NONE, ExportSettings.PNG.withPngEffort(2));
                archive.put(entry.getKey(), png);
            }
        }
    }

    private static void geometry(Geometry geometry, ObjectNode node) {
        Crop crop = geometry.crop();
        if (crop != null) {
            node.putObject("crop")
                    .put("x", crop.x())
                    .put("y", crop.y())
                    .put("width", crop.width())
                    .put("height", crop.height());
        }
        node.put("quarterTurns", geometry.quarterTurns());
        node.put("straightenDegrees", geometry.straightenDegrees());
        node.put("flipHorizontal", geometry.flipHorizontal());
        node.put("flipVertical", geometry.flipVertical());
    }

    private void layers(List<Layer> layers, ArrayNode list) {
        for (Layer layer : layers) {
            ObjectNode node = list.addObject();
            switch (layer) {
                case PictureLayer picture -> {
                    node.put("type", "picture");
                    info(layer.info(), node);
                    node.put("picture", name(picture.picture()));
                    placement(picture.placement(), node.putObject("placement"));
                }
                case GroupLayer group -> {
                    node.put("type", "group");
                    info(layer.info(), node);
                    layers(group.layers(), node.putArray("layers"));
                }
                case AdjustmentLayer adjustment -> {
                    node.put("type", "adjustment");
                    info(layer.info(), node);
                    ArrayNode adjustments = node.putArray("adjustments");
                    for (Adjustment a : adjustment.adjustments()) {
                        adjustments.add(Operations.write(a));
                    }
                }
            }
        }
    }

    private void info(LayerInfo info, ObjectNode node) {
        node.put("id", info.id());
        node.put("name", info.name());
        node.put("visible", info.visible());
        node.put("opacity", info.opacity());
        node.put("blendMode", info.blendMode().id());
        Mask mask = info.mask();
        if (mask != null) {
            node.put("mask", name(mask));
        }
        node.put("clipped", info.clipped());
        node.put("locked", info.locked());
        ObjectNode notes = node.putObject("notes");
        info.notes().forEach(notes::put);
        ArrayNode filters = node.putArray("filters");
        for (Filter filter : info.filters()) {
            filters.add(Operations.write(filter));
        }
    }

    private static void placement(Placement placement, ObjectNode node) {
        node.put("x", placement.x());
        node.put("y", placement.y());
        node.put("scaleX", placement.scaleX());
        node.put("scaleY", placement.scaleY());
        node.put("rotationDegrees", placement.rotationDegrees());
    }

    private String name(Picture picture) {
        return names.computeIfAbsent(picture, key -> {
            String name = "pictures/" + (pictures.size() - masks) + ".png";
            pictures.put(name, picture);
            return name;
        });
    }

    private String name(Mask mask) {
        return names.computeIfAbsent(mask, key -> {
            String name = "masks/" + masks++ + ".png";
            byte[] values = mask.coverage();
            int[] argb = new int[values.length];
            for (int i = 0; i < argb.length; i++) {
                argb[i] = 0xff000000 | (values[i] & 255) * 0x010101;
            }
            pictures.put(name, Picture.ofArgb(mask.width(), mask.height(), argb));
            return name;
        });
    }
}
