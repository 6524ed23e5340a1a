package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.codecs.ReadingWatch;
import app.atelier.imaging.layers.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Documents in {@code .atelier} files: a ZIP without compression, entries in a fixed order and without times, so that
 * the same document always gives the same bytes. {@code FORMAT.md} beside this class describes them in full.
 */
public final class DocumentStore {
    public static final String MEDIA_TYPE = "application/x-atelier";
    /** Knows masks that were moved; documents are written in the oldest version that holds all of them. */
    public static final int VERSION = 3;

    /** Knows perspective, canvas, new sizes and selections. */
    static final int SECOND_VERSION = 2;

    static final int FIRST_VERSION = 1;

    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();

    /** Writes a document: a temporary file, synced, renamed; an older file is whole until then. */
    public void save(Document document, Path file) throws IOException {
        PictureWriter.replace(file, encode(document));
    }

    /** The bytes of a file. */
    public byte[] encode(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArchiveWriter(out, writer).write(document);
        return out.toByteArray();
    }

    /**
     * Reads a document; what could be mended is not told.
     *
     * @throws UnreadableDocumentException with one plain sentence if it is damaged or of a newer version
     */
    public Document load(Path file) throws IOException {
        return open(file).document();
    }

    /**
     * Reads a document, and says what was not as it should be: a layer whose picture is missing is kept, empty; a mask of
     * another size is fitted.
     *
     * @throws UnreadableDocumentException with one plain sentence if it is damaged or of a newer version
     */
    public OpenedDocument open(Path file) throws IOException {
        return open(file, ReadingWatch.NONE);
    }

    OpenedDocument open(Path file, ReadingWatch watch) throws IOException {
        try (Archive.Reading archive = Archive.Reading.of(file, watch)) {
            return open(archive);
        }
    }

    /** As {@link #load}, from the bytes of a file. */
    public Document decode(byte[] file) throws UnreadableDocumentException {
        return open(file).document();
    }

    /** As {@link #open(Path)}, from the bytes of a file. */
    public OpenedDocument open(byte[] file) throws UnreadableDocumentException {
        return open(Archive.Reading.of(file));
    }

    private OpenedDocument open(Archive.Reading archive) throws UnreadableDocumentException {
        ArchiveReader archived = new ArchiveReader(archive, reader);
        try {
            Document document = archived.read();
            return new OpenedDocument(document, archived.troubles());
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocumentException(WORDS.get("archive.memory"), e);
        }
    }
}
