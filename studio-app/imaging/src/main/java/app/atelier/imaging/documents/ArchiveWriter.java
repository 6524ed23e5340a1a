package app.atelier.imaging.documents;

import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.Document;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes one document into a container. */
final class ArchiveWriter {
    private final OutputStream out;
    private final PictureWriter writer;

    ArchiveWriter(OutputStream out, PictureWriter writer) {
        this.out = out;
        this.writer = writer;
    }

    void write(Document document) throws IOException {
        NamedPictures pictures = new NamedPictures("");
        ObjectNode description = new DescriptionWriter(pictures).write(document);
        try (Archive archive = new Archive(out)) {
            archive.put("mimetype", DocumentStore.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            archive.put(
                    "document.json",
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(description));
            pictures.put(archive, writer);
        }
    }
}
