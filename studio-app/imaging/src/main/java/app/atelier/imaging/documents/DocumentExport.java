package app.atelier.imaging.documents;

import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.codecs.StripWriter;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a document to a file of the creator's: with its layers as {@code .atelier} or {@code .ora}, or drawn as a
 * picture. Immutable; may be used by several threads.
 */
public final class DocumentExport {
    private static final int COPIES = 3;

    private final DocumentStore documents = new DocumentStore();
    private final OpenRaster openRaster = new OpenRaster();
    private final PictureWriter writer;

    public DocumentExport() {
        this(new PictureWriter());
    }

    /** @param writer what writes pictures, such as one that signs them */
    public DocumentExport(PictureWriter writer) {
        this.writer = writer;
    }

    /** Whether a file of this name keeps layers. */
    public static boolean keepsLayers(Path file) {
        String ending = ending(file);
        return ending.equals("atelier") || ending.equals("ora");
    }

    /**
     * Writes a file of the format that its name ends in, safely as {@link DocumentStore#save}.
     *
     * @throws IllegalArgumentException if the ending is of no format, with one plain sentence
     * @throws IOException if it cannot be written
     */
    public void write(Document document, PictureMetadata metadata, Path file) throws IOException {
        switch (ending(file)) {
            case "atelier" -> documents.save(document, file);
            case "ora" -> openRaster.save(document, file);
            default ->
                write(
                        document,
                        metadata,
                        ExportSettings.of(ExportSettings.Format.ofFileName(
                                file.getFileName().toString())),
                        file);
        }
    }

    /**
     * Draws a document and writes the picture, with settings for its format; strip by strip where memory does not
     * suffice for the whole.
     */
    public void write(Document document, PictureMetadata metadata, ExportSettings settings, Path file)
            throws IOException {
        if (fits(document)) {
            try {
                writer.write(new Renderer().render(document), metadata, settings, file);
                return;
            } catch (OutOfMemoryError e) {
                // Less was free than it seemed.
            }
        }
        writer.write(strips(document, settings), metadata, file);
    }

    private static StripWriter strips(Document document, ExportSettings settings) {
        return new StripWriter(document.outputWidth(), document.outputHeight(), drawn(document), settings);
    }

    /** A document as it is drawn strip by strip. */
    static StripWriter.Strips drawn(Document document) {
        Renderer renderer = new Renderer(Bands.ALL, Rows.preferred(), PointRows.preferred(), 0);
        int width = document.outputWidth();
        return (from, to) -> renderer.render(document, new Rectangle(0, from, width, to - from), 1);
    }

    /** The picture itself, and as much again for what encoders keep. */
    private static boolean fits(Document document) {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        long picture = (long) document.outputWidth()
                * document.outputHeight()
                * document.format().bytesPerPixel();
        return picture * COPIES < free;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
