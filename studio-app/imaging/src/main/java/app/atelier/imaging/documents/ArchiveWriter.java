package app.atelier.imaging.documents;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes one document into a container; pictures and masks are numbered as they are first met. */
final class ArchiveWriter implements DescriptionWriter.Names {
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
        ObjectNode description = new DescriptionWriter(this).write(document);
        try (Archive archive = new Archive(out)) {
            archive.put("mimetype", DocumentStore.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            archive.put(
                    "document.json",
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(description));
            for (Map.Entry<String, Picture> entry : pictures.entrySet()) {
                Picture picture = entry.getValue();
                // Floats fit no PNG; TIFF keeps them exactly.
                ExportSettings exact = picture.depth() == Depth.F32
                        ? ExportSettings.of(ExportSettings.Format.TIFF)
                        : ExportSettings.PNG.withPngEffort(2);
                archive.put(entry.getKey(), writer.encode(picture, PictureMetadata.NONE, exact));
            }
        }
    }

    @Override
    public String of(Picture picture) {
        return names.computeIfAbsent(picture, key -> {
            String ending = picture.depth() == Depth.F32 ? ".tif" : ".png";
            String name = "pictures/" + (pictures.size() - masks) + ending;
            pictures.put(name, picture);
            return name;
        });
    }

    @Override
    public String of(Mask mask) {
        return names.computeIfAbsent(mask, key -> {
            String name = "masks/" + masks++ + ".png";
            pictures.put(name, MaskPictures.of(mask));
            return name;
        });
    }
}
