package app.atelier.imaging.codecs;

import app.atelier.files.DurableFile;
import app.atelier.files.Passage;
import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.IccWriter;
import app.atelier.imaging.kernels.Bands;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures with their metadata, in the depth and colours that the settings ask for. Immutable; may be used by
 * several threads.
 */
public final class PictureWriter {
    private final JpegCodec jpegCodec = new JpegCodec(TurboJpeg.find());
    private final HeifCodec heifCodec = new HeifCodec(Heif.find());
    private final Finish finish;

    /** The last that is done to a file before it is written, such as signing it. */
    public interface Finish {
        /** Leaves files as they are. */
        Finish NONE = new Finish() {
            @Override
            public byte[] of(byte[] file) {
                return file;
            }

            @Override
            public void copy(Passage file, OutputStream out) throws IOException {
                file.to(out);
            }
        };

        /**
         * @param file all its bytes
         * @throws IOException if it must not be written as it is, with one plain sentence
         */
        byte[] of(byte[] file) throws IOException;

        /**
         * As {@link #of}, for a file that need not fit the memory, written as it is made.
         *
         * @throws IOException also when {@code out} cannot be written
         */
        void copy(Passage file, OutputStream out) throws IOException;
    }

    public PictureWriter() {
        this(Finish.NONE);
    }

    public PictureWriter(Finish finish) {
        this.finish = finish;
    }

    /** Whether this machine can write a format: AVIF needs libheif with an encoder, all others are always there. */
    public boolean writes(ExportSettings.Format format) {
        return format != ExportSettings.Format.AVIF || heifCodec.encodes();
    }

    /**
     * The bytes of a file. Transparent pixels are laid on white where the format knows none.
     *
     * @throws IOException if the format cannot hold the picture, with one plain sentence
     */
    public byte[] encode(Picture picture, PictureMetadata metadata, ExportSettings settings) throws IOException {
        Picture fitted = settings.fitted(picture);
        ColourSpace named = settings.named(fitted);
        byte[] profile = named == null ? null : IccWriter.version4(named);
        PictureMetadata words = settings.kept(metadata);
        return finish.of(encoded(fitted, words, profile, settings));
    }

    private byte[] encoded(Picture fitted, PictureMetadata words, byte @Nullable [] profile, ExportSettings settings)
            throws IOException {
        return switch (settings.format()) {
            case PNG -> PngEncoder.encode(fitted, words, settings.pngEffort(), settings.said(fitted), Bands.ALL);
            case JPEG ->
                JpegFile.withMetadata(
                        jpegCodec.encode(fitted, settings.quality(), settings.fullColour()), words, profile);
            case WEBP -> WebpFile.withMetadata(WebpCodec.encode(fitted, settings.quality()), words, profile);
            case AVIF -> heifCodec.encode(fitted, words, profile, settings.quality(), settings.fullColour());
            case TIFF -> TiffEncoder.encode(fitted, words, profile, Bands.ALL);
        };
    }

    /**
     * Writes a file: to a temporary one beside it, synced, then renamed, so that an older file of that name is whole
     * until the new one is.
     */
    public void write(Picture picture, PictureMetadata metadata, ExportSettings settings, Path file)
            throws IOException {
        replace(file, encode(picture, metadata, settings));
    }

    /**
     * Replaces a file's content in one step; nothing is left behind if that fails.
     *
     * @throws UnwritableFileException with one plain sentence
     */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(file, out -> out.write(content));
    }

    /** As {@link #replace(Path, byte[])}, with content that is made as it is written. */
    public static void replace(Path file, DurableFile.Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new UnwritableFileException(CodecTexts.of("write.place", file));
        }
        if (Files.isDirectory(file)) {
            throw new UnwritableFileException(CodecTexts.of("write.folder", file));
        }
        worded(file, () -> DurableFile.replace(file, content));
    }

    /**
     * Writes a picture strip by strip, finished as {@link #encode} finishes one, safely as {@link #replace(Path, byte[])}.
     *
     * @throws IOException with one plain sentence if the format cannot be written so
     */
    public void write(StripWriter strips, PictureMetadata metadata, Path file) throws IOException {
        strips.write(metadata, file, finish);
    }

    /** Work that writes a file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Says in one plain sentence why a file cannot be written. */
    static void worded(Path file, Writing writing) throws IOException {
        try {
            writing.run();
        } catch (FileSystemException e) {
            throw UnwritableFileException.of(file, e);
        } catch (IOException e) {
            // Writing into an open file says in the system's words what is wrong, such as that the disk is full.
            throw e.getClass() == IOException.class ? UnwritableFileException.of(file, e) : e;
        }
    }
}
