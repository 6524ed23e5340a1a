package app.atelier.imaging.documents;

import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * OpenRaster files ({@code .ora}, specification 0.0.6), which Krita and GIMP open. Groups, opacity, visibility, places
 * and the blend modes that both sides know are kept; masks, filters, scale and rotation are drawn into the layer's
 * pixels. Adjustments, clipping and the geometry have no counterpart: where they show, the top layer is a picture of the
 * look, and the layers lie below it in a hidden group. What the format cannot hold lies in the file besides as a
 * description of ours: opened here and not changed elsewhere, the document is the same as before. Pictures of 16 bits and
 * of Display P3 are written as such; floats become 16 bits. Others blend encoded values: a document in linear light is
 * opened by them with its layers right one by one, and somewhat darker where they are translucent. Text, shapes and SVG
 * pictures are pixels to others; a file of ours beside them keeps them as they are, and an attribute of the layer
 * ({@code atelier:layer}) names it.
 */
public final class OpenRaster {
    /** The list of layers in a file. */
    static final String STACK = "stack.xml";

    /** Where in a file that lies which only we read. */
    static final String FOLDER = "atelier/";

    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();
    private final Renderer renderer = new Renderer();

    /** Writes a document, safely as {@link DocumentStore#save}. */
    public void save(Document document, Path file) throws IOException {
        PictureWriter.replace(file, encode(document));
    }

    /** The bytes of a file. */
    public byte[] encode(Document document) throws IOException {
        return new OpenRasterWriter(document, renderer, writer).encode();
    }

    /** The name of a blend mode in a list of layers. */
    static String operator(BlendMode mode) {
        return switch (mode) {
            case NORMAL -> "svg:src-over";
            case ADD -> "svg:plus";
            // Names of Krita, beyond the specification.
            case SUBTRACT -> "krita:subtract";
            case DIVIDE -> "krita:divide";
            case EXCLUSION -> "krita:exclusion";
            default -> "svg:" + mode.id();
        };
    }

    /** The mode of an operator; where it is somebody else's the specification asks for source over. */
    static Optional<BlendMode> mode(String operator) {
        return Arrays.stream(BlendMode.values())
                .filter(mode -> operator(mode).equals(operator))
                .findFirst();
    }

    /**
     * Reads a file; what could not be taken over is not told.
     *
     * @throws UnreadableDocumentException with one plain sentence
     */
    public Document load(Path file) throws IOException {
        return open(file).document();
    }

    /** As {@link #load}, and says what could not be taken over. */
    public OpenedDocument open(Path file) throws IOException {
        return open(file, ReadingWatch.NONE);
    }

    OpenedDocument open(Path file, ReadingWatch watch) throws IOException {
        try (Archive.Reading archive = Archive.Reading.of(file, watch)) {
            return new OpenRasterReader(archive, reader).read();
        }
    }

    /** As {@link #load}, from the bytes of a file. */
    public Document decode(byte[] file) throws UnreadableDocumentException {
        return open(file).document();
    }

    /** As {@link #open(Path)}, from the bytes of a file. */
    public OpenedDocument open(byte[] file) throws UnreadableDocumentException {
        return new OpenRasterReader(Archive.Reading.of(file), reader).read();
    }
}
