package app.atelier.imaging.documents;

import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Documents in {@code .atelier} files: a ZIP without compression, entries in a fixed order and without times, so that
 * the same document always gives the same bytes.
 *
 * <ul>
 *   <li>{@code mimetype}: {@value #MEDIA_TYPE}, first, as in other ZIP containers
 *   <li>{@code document.json}: {@code version}, {@code width}, {@code height}, {@code geometry}, {@code layers}
 *       bottom first; each layer has {@code type} ({@code picture}, {@code group}, {@code adjustment}) and the fields of
 *       {@link app.atelier.imaging.layers.LayerInfo}; adjustments and filters are written as in stacks of edits
 *   <li>{@code pictures/N.png}: pixels of picture layers, numbered as they are first met; equal pictures once
 *   <li>{@code masks/N.png}: masks, grey
 * </ul>
 */
public final class DocumentStore {
    public static final String MEDIA_TYPE = "application/x-atelier";
    public static final int VERSION = 1;

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
     * Reads a document.
     *
     * @throws UnreadableDocumentException with one plain sentence if it is damaged, of a newer version, or lacks a part
     */
    public Document load(Path file) throws IOException {
        try {
            return decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException("There is no document “" + file + "”.", e);
        }
    }

    /** As {@link #load}, from the bytes of a file. */
    public Document decode(byte[] file) throws UnreadableDocumentException {
        return new ArchiveReader(Archive.entries(file)::get, reader).read();
    }
}
