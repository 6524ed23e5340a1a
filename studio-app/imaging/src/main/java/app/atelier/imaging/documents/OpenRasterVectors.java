package app.atelier.imaging.documents;

import app.atelier.files.Sha256;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PlacedLayer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Dimension;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text, shapes and SVG pictures in OpenRaster files. Others see the pixels; beside them lies the layer's description, named
 * by an attribute of ours, with the digest of the pixels it was drawn to: where somebody painted on them, the pixels count.
 */
final class OpenRasterVectors {
    static final String PREFIX = "atelier";
    static final String NAMESPACE = "urn:atelier:openraster";
    static final String ATTRIBUTE = "layer";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private OpenRasterVectors() {}

    /** The name of a description beside the picture of a layer. */
    static String name(String picture) {
        return OpenRaster.FOLDER
                + picture.substring(picture.lastIndexOf('/') + 1).replace(".png", ".json");
    }

    private static String mask(String picture) {
        return OpenRaster.FOLDER + "mask-" + picture.substring(picture.lastIndexOf('/') + 1);
    }

    /**
     * The bytes of a description.
     *
     * @param picture the name of the layer's pixels
     * @param png the pixels, which lie at x, y
     * @param masks takes the layer's mask, in force or resting, by its name in the file
     */
    static byte[] write(PlacedLayer layer, String picture, int x, int y, byte[] png, Map<String, Picture> masks) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", DescriptionWriter.version(layer));
        root.put("x", x).put("y", y);
        root.put("pixels", Sha256.hex(png));
        root.set("layer", new DescriptionWriter(new Masks(mask(picture), masks)).write(layer));
        try {
            return JSON.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The layer of a description, with name, opacity, visibility and blend mode as the file's list has them and moved as
     * its picture was; null if the pixels are others by now or the description cannot be read.
     */
    static @Nullable PlacedLayer read(
            byte[] description, byte[] png, LayerInfo listed, int x, int y, Archive.Reading entries, Dimension page) {
        try {
            JsonNode root = JSON.readTree(description);
            boolean ours = root.path("version").asInt() <= DocumentStore.VERSION
                    && Sha256.hex(png).equals(root.path("pixels").asText());
            if (!ours
                    || !(new ArchiveReader(entries::content, new PictureReader())
                                    .layer(root.path("layer"), page.width, page.height)
                            instanceof PlacedLayer layer)) {
                return null;
            }
            LayerInfo info = layer.info()
                    .withId(listed.id())
                    .withName(listed.name())
                    .withOpacity(listed.opacity())
                    .withVisible(listed.visible())
                    .withLocked(listed.locked())
                    .withBlendMode(listed.blendMode());
            double dx = x - root.path("x").asInt();
            double dy = y - root.path("y").asInt();
            return layer.withInfo(info).movedTo(layer.placement().movedBy(dx, dy));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The one mask that a layer can have. */
    private record Masks(String name, Map<String, Picture> pictures) implements DescriptionWriter.Names {
        @Override
        public String of(Picture picture) {
            throw new IllegalStateException("Only layers without pixels are described.");
        }

        @Override
        public String of(Mask mask) {
            pictures.put(name, MaskPictures.of(mask));
            return name;
        }
    }
}
