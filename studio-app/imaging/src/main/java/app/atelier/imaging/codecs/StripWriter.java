package app.atelier.imaging.codecs;

import app.atelier.files.DurableFile;
import app.atelier.files.Passage;
import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings.Format;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.IccWriter;
import app.atelier.imaging.kernels.Bands;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes pictures that are too large to be in memory as a whole, strip by strip: PNG, JPEG and TIFF. Slower than
 * {@link PictureWriter}, the same pixels.
 */
public final class StripWriter {
    private static final int MOST_STRIP_PIXELS = 3_000_000;
    private static final int LEAST_STRIP_PIXELS = 200_000;
    /** What drawing and writing a pixel of a strip may take, with as much again for everything else. */
    private static final int BYTES_PER_PIXEL = 128;

    private static final int CHUNK = 1 << 17;

    /** Gives parts of a picture. */
    @FunctionalInterface
    public interface Strips {
        /** The rows from one to before another, as a picture of the whole width. */
        Picture rows(int from, int to);
    }

    private final int width;
    private final int height;
    private final Strips strips;
    private final ExportSettings settings;
    private final int rows;

    /** Writes strips as large as memory allows. */
    public StripWriter(int width, int height, Strips strips, ExportSettings settings) {
        this(
                width,
                height,
                strips,
                settings,
                Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_PER_PIXEL, LEAST_STRIP_PIXELS, MOST_STRIP_PIXELS));
    }

    /** As the other, with strips of about so many pixels. */
    public StripWriter(int width, int height, Strips strips, ExportSettings settings, int stripPixels) {
        Picture.requireSize(width, height);
        this.width = width;
        this.height = height;
        this.strips = strips;
        this.settings = settings;
        this.rows = Math.max(16, stripPixels / width);
    }

    /** Writes a file as {@link PictureWriter#replace(Path, byte[])}, with nothing done to it in the end. */
    public void write(PictureMetadata metadata, Path file) throws IOException {
        write(metadata, file, PictureWriter.Finish.NONE);
    }

    /** The strips go to a file of their own first: finishing it, such as signing, takes reading it. */
    void write(PictureMetadata metadata, Path file, PictureWriter.Finish finish) throws IOException {
        Format format = settings.format();
        if (format != Format.PNG && format != Format.JPEG && format != Format.TIFF) {
            throw new IOException(CodecTexts.of("write.strips", width, height, format.name()));
        }
        PictureMetadata words = settings.kept(metadata);
        Path raw = DurableFile.beside(file);
        try {
            PictureWriter.worded(file, () -> raw(raw, words));
            try (FileChannel channel = FileChannel.open(raw)) {
                Passage whole = Passage.of(channel);
                Passage worded = format == Format.JPEG ? jpegWords(whole, words) : whole;
                PictureWriter.replace(file, out -> finish.copy(worded, out));
            }
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private void raw(Path raw, PictureMetadata words) throws IOException {
        switch (settings.format()) {
            case PNG -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw), CHUNK)) {
                    png(words, out);
                }
            }
            case TIFF -> tiff(words, raw);
            default -> jpeg(raw);
        }
    }

    private void tiff(PictureMetadata words, Path raw) throws IOException {
        try (TiffStrips tiff = new TiffStrips(raw, width, height)) {
            Picture first = settings.fitted(strips.rows(0, 1));
            ColourSpace named = settings.named(first);
            int step = tiff.begin(first.depth(), rows);
            for (int y = 0; y < height; y += step) {
                tiff.add(settings.fitted(strips.rows(y, Math.min(height, y + step))));
            }
            tiff.end(words, named == null ? null : IccWriter.version4(named));
        }
    }

    /** Words and profile stand in the first bytes, right after the JFIF segment. */
    private Passage jpegWords(Passage jpeg, PictureMetadata words) throws IOException {
        ColourSpace named = settings.named(settings.fitted(strips.rows(0, 1)));
        byte[] start = jpeg.read(0, 6);
        int after = Bytes.u16be(start, 2) == 0xFFE0 ? 4 + Bytes.u16be(start, 4) : 2;
        byte[] head = jpeg.read(0, Math.max(after, 6));
        byte[] worded = JpegFile.withMetadata(head, words, named == null ? null : IccWriter.version4(named));
        return Passage.joined(Passage.of(worded), jpeg.from(head.length));
    }

    private void png(PictureMetadata metadata, OutputStream out) throws IOException {
        Picture first = settings.fitted(strips.rows(0, 1));
        Depth depth = first.depth();
        PngEncoder.Chunks chunks = new PngEncoder.Chunks(CHUNK + 100);
        PngEncoder.head(chunks, width, height, depth, 4, settings.said(first), metadata);
        PngStrips pixels = new PngStrips(width, depth.bytes(), settings.pngEffort(), Bands.ALL);
        int step = pixels.rows(rows);
        for (int y = 0; y < height; y += step) {
            int to = Math.min(height, y + step);
            pixels.add(settings.fitted(strips.rows(y, to)), to == height, chunks);
            chunks.writeTo(out);
            chunks.reset();
        }
        chunks.chunk("IEND", new byte[0]);
        chunks.writeTo(out);
    }

    private void jpeg(Path raw) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = new FileImageOutputStream(raw.toFile())) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(settings.quality() / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(), null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    /** Laid on white; rows are made when the writer asks for them. */
    private RenderedImage image() {
        StripSamples samples = new StripSamples(width, height, rows, (from, to) -> {
            Picture strip = settings.fitted(strips.rows(from, to));
            int[] rgb = new int[strip.width() * strip.height()];
            int[] argb = strip.packed();
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = Alpha.onWhite(argb[i]);
            }
            return rgb;
        });
        var colours = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR).getColorModel();
        return new StripSamples.Image(samples, colours, new Point());
    }
}
