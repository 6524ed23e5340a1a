package app.atelier.imaging.documents;

import app.atelier.files.Sha256;
import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Selections;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole document in an OpenRaster file, where the format itself cannot hold all of it: a description as in our own
 * files, with the digests of what others see. It counts only while these are the same.
 */
final class OpenRasterDescription {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String ENTRY = OpenRaster.FOLDER + "document.json";

    private final PictureWriter writer;
    private final NamedPictures pictures = new NamedPictures(OpenRaster.FOLDER);

    OpenRasterDescription(PictureWriter writer) {
        this.writer = writer;
    }

    /** Whether a document has more to it than OpenRaster holds, not counting depth and space. */
    static boolean wanted(Document document) {
        return !document.geometry().equals(Geometry.IDENTITY)
                || !document.selections().equals(Selections.NONE)
                || !plain(document.layers());
    }

    private static boolean plain(List<Layer> layers) {
        for (Layer layer : layers) {
            LayerInfo info = layer.info();
            boolean held =
                    switch (layer) {
                        case PictureLayer picture -> picture.placement().onGrid() && plain(info);
                        case GroupLayer group -> plain(info) && plain(group.layers());
                        case AdjustmentLayer ignored -> false;
                        // Described one by one.
                        default -> !info.clipped();
                    };
            if (!held) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(LayerInfo info) {
        return info.mask() == null
                && info.restingMask() == null
                && info.filters().isEmpty()
                && info.notes().isEmpty()
                && !info.inFocus()
                && !info.clipped();
    }

    /** A picture that lies in the file under a name; used from there if nothing of it was lost. */
    void known(Picture picture, String name) {
        if (picture.depth() != Depth.F32 && !picture.space().linear()) {
            pictures.known(picture, name);
        }
    }

    /**
     * Puts the description of a document into a file.
     *
     * @param stack the list of layers as others see it
     * @param parts what the list names
     */
    void put(Document document, byte[] stack, Map<String, byte[]> parts, Archive archive) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode digests = root.putObject("parts");
        digests.put(OpenRaster.STACK, Sha256.hex(stack));
        parts.forEach((name, content) -> digests.put(name, Sha256.hex(content)));
        root.set("document", new DescriptionWriter(pictures).write(document));
        archive.put(ENTRY, JSON.writeValueAsBytes(root));
        pictures.put(archive, writer);
    }

    /** The described document; null if there is none, it cannot be read, or others changed what they see. */
    static @Nullable OpenedDocument read(Archive.Reading entries, PictureReader reader) {
        try {
            byte[] description = entries.content(ENTRY);
            if (description == null) {
                return null;
            }
            JsonNode root = JSON.readTree(description);
            if (!same(root.path("parts"), entries)) {
                return null;
            }
            ArchiveReader archived = new ArchiveReader(entries::content, reader);
            return new OpenedDocument(archived.read(root.path("document")), archived.troubles());
        } catch (IOException | IllegalArgumentException e) {
            // What others see is still there.
            return null;
        }
    }

    private static boolean same(JsonNode digests, Archive.Reading entries) throws UnreadableDocumentException {
        if (!digests.has(OpenRaster.STACK)) {
            return false;
        }
        for (Map.Entry<String, JsonNode> part : digests.properties()) {
            byte[] content = entries.content(part.getKey());
            if (content == null || !Sha256.hex(content).equals(part.getValue().asText())) {
                return false;
            }
        }
        return true;
    }
}
