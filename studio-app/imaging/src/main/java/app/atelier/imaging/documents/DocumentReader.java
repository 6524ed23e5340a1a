package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.photoshop.Photoshop;
import app.atelier.imaging.photoshop.PhotoshopFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Opens whatever can be edited, by its content: {@code .atelier}, OpenRaster and Photoshop files with their layers, and
 * every picture as a document of one layer. Immutable; may be used by several threads.
 */
public final class DocumentReader {
    /** Usual endings of files with layers, without the dot. */
    public static final Set<String> LAYERED_ENDINGS = Set.of("atelier", "ora", "psd", "psb");

    private static final long MAX_FILE = 1L << 30;
    private static final int HEAD = 128;
    private static final String OPEN_RASTER = "image/openraster";

    private final DocumentStore documents = new DocumentStore();
    private final OpenRaster openRaster = new OpenRaster();
    private final PictureReader pictures = new PictureReader();

    private enum Kind {
        ATELIER,
        OPEN_RASTER,
        PHOTOSHOP,
        PICTURE
    }

    /** Whether a file is one with layers; false for pictures and for what cannot be read. */
    public boolean layered(Path file) {
        try {
            return kind(file) != Kind.PICTURE;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableDocumentException or {@link UnreadablePictureException} with one plain sentence
     * @throws IOException if the file itself cannot be read
     */
    public OpenedDocument open(Path file) throws IOException {
        return open(file, ReadingWatch.NONE);
    }

    /**
     * As {@link #open(Path)}.
     *
     * @param watch is told of each layer or picture in the file
     * @throws java.util.concurrent.CancellationException when it cancels
     */
    public OpenedDocument open(Path file, ReadingWatch watch) throws IOException {
        return switch (kind(file)) {
            case ATELIER -> documents.open(file, watch);
            case OPEN_RASTER -> openRaster.open(file, watch);
            case PHOTOSHOP -> {
                if (Files.size(file) > MAX_FILE) {
                    throw new UnreadableDocumentException(WORDS.get("archive.large"));
                }
                PhotoshopFile opened = Photoshop.read(Files.readAllBytes(file), watch);
                yield new OpenedDocument(opened.document(), opened.notes());
            }
            case PICTURE -> new OpenedDocument(Document.of(pictures.read(file).picture()), List.of());
        };
    }

    private static Kind kind(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Kind.PICTURE;
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (Photoshop.is(head)) {
            return Kind.PHOTOSHOP;
        }
        if (!text.startsWith("PK\3\4")) {
            return Kind.PICTURE;
        }
        if (text.contains(DocumentStore.MEDIA_TYPE)) {
            return Kind.ATELIER;
        }
        if (text.contains(OPEN_RASTER)) {
            return Kind.OPEN_RASTER;
        }
        // A container that was packed anew, its parts in another order.
        try (Archive.Reading archive = Archive.Reading.of(file)) {
            return archive.content(OpenRaster.STACK) != null ? Kind.OPEN_RASTER : Kind.ATELIER;
        }
    }
}
